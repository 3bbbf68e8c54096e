/** Owns the data set as formats of rows and attributes have it: each record with its texts under names, ids spelt out. */
import type { Citation, Dataset, DateStatement, Field, Note } from '../model/dataset/schema';
import { citationWords, type DatasetWords, datasetWords } from './datasetWords';
import { type Attribute, type FlatRecord, type FlatRelation, fieldName, listOf } from './flatRecord';
import { writtenSpan } from './writtenSpan';

export interface FlatDataset {
  readonly records: readonly FlatRecord[];
  readonly relations: readonly FlatRelation[];
  /** What joins undertakings to the records where they were made, by whom, and who worked on and delivered them. */
  readonly ties: readonly FlatRelation[];
}

export function flattenDataset(dataset: Dataset): FlatDataset {
  const words = datasetWords(dataset);
  const cited = (citations: readonly Citation[], name = 'source'): Attribute[] => [
    [name, listOf([...new Set(citations.map(({ source }) => words.source(source)?.title ?? source))])],
    ['citations', listOf([...new Set(citations.map((citation) => citationWords(citation, words, 'title')))])],
  ];
  const titleOf = (id: string | undefined): string => (id === undefined ? '' : listOf([words.source(id)?.title ?? id]));
  const described = (record: Described): Attribute[] => [
    ['short', record.short ?? ''],
    ['aliases', listOf(record.aliases ?? [])],
    ['track', record.track === undefined ? '' : words.track(record.track)],
    ...dateAttributes(record.date, record.otherDates, titleOf(record.date?.source)),
    ['reference', record.reference ?? ''],
    ['internal', record.internal === true ? 'yes' : ''],
    ['summary', record.summary],
    ['notes', noteLines(record.notes)],
    ['figures', listOf((record.figures ?? []).map(({ label, value, asOf }) => `${label}: ${value} (${asOf.edtf})`))],
    ...cited(record.citations),
    ...fieldAttributes(record.fields),
  ];
  const events = dataset.events.map((event): FlatRecord => {
    const more: Attribute[] = [
      ['place', event.place ?? ''],
      ['form', event.form ?? ''],
      ['recurrence', event.recurrence ?? ''],
      ['planned', event.planned === true ? 'yes' : ''],
    ];
    return {
      ...named(event, words),
      family: 'event',
      date: writtenSpan(event.date, 'occurrence'),
      attributes: said([...more, ...described(event)]),
    };
  });
  const entities = dataset.entities.map((entity): FlatRecord => {
    const more: Attribute[] = [
      ['url', entity.url ?? ''],
      ['jurisdiction', entity.jurisdiction ?? ''],
    ];
    return {
      ...named(entity, words),
      family: 'entity',
      date: writtenSpan(entity.existence, 'existence'),
      attributes: said([...more, ...described({ ...entity, date: entity.existence })]),
    };
  });
  const undertakings = dataset.undertakings.map((undertaking): FlatRecord => {
    const outcomes = undertaking.outcomes.map(
      ({ status, date, summary }) => `${status}${date === undefined ? '' : ` (${date.edtf})`}: ${summary}`,
    );
    const more: Attribute[] = [
      ['due', undertaking.due?.edtf ?? ''],
      ['outcomes', outcomes.join('\n')],
    ];
    return {
      ...named(undertaking, words),
      family: 'undertaking',
      date: writtenSpan(undertaking.made, 'occurrence'),
      attributes: said([...more, ...described({ ...undertaking, date: undertaking.made })]),
    };
  });
  const relations = dataset.relations.map((relation): FlatRelation => {
    const { label, inverse } = words.relation(relation.type);
    return {
      id: relation.id,
      from: relation.from,
      to: relation.to,
      label,
      isUndirected: label === inverse,
      date: writtenSpan(relation.validity, 'existence'),
      attributes: said([
        ['inverse', inverse],
        ['role', relation.role ?? ''],
        ...dateAttributes(relation.validity, undefined, titleOf(relation.validity?.source)),
        ['notes', noteLines(relation.notes)],
        // Networks and their tables mean the start of an edge by “source”.
        ...cited(relation.citations, 'sources'),
        ...fieldAttributes(relation.fields),
      ]),
    };
  });
  return { records: [...events, ...entities, ...undertakings], relations, ties: tiesOf(dataset) };
}

type Described = Pick<
  Dataset['events'][number],
  'short' | 'aliases' | 'summary' | 'themes' | 'notes' | 'figures' | 'fields' | 'citations' | 'internal' | 'reference'
> & {
  readonly track?: string | undefined;
  readonly date?: DateStatement | undefined;
  readonly otherDates?: DateStatement[] | undefined;
};

type Named = Pick<Dataset['events'][number], 'id' | 'kind' | 'title' | 'themes'>;

const named = ({ id, kind, title, themes }: Named, words: DatasetWords) => ({
  id,
  kind: words.kind(kind),
  title,
  themes: themes.map(words.theme),
});

const said = (attributes: readonly Attribute[]): Attribute[] => attributes.filter(([, value]) => value !== '');

const noteLines = (notes: readonly Note[] = []): string => notes.map(({ kind, text }) => `${kind}: ${text}`).join('\n');

const dateAttributes = (
  date: DateStatement | undefined,
  others: readonly DateStatement[] = [],
  source = '',
): Attribute[] => [
  // That a date is stated goes without saying.
  ['date basis', date === undefined || date.basis === 'stated' ? '' : date.basis],
  ['date source', source],
  ['date note', date?.note ?? ''],
  ['other dates', listOf(others.map(({ edtf, basis }) => `${edtf} (${basis})`))],
];

/** The fields by name; those that share one stand below one another. */
function fieldAttributes(fields: readonly Field[] = []): Attribute[] {
  const byName = new Map<string, string>();
  for (const { label, value } of fields) {
    const name = fieldName(label);
    const before = byName.get(name);
    byName.set(name, before === undefined ? value : `${before}\n${value}`);
  }
  return [...byName];
}

function tiesOf({ undertakings, events, entities }: Dataset): FlatRelation[] {
  const there = new Set([...events, ...entities].map(({ id }) => id));
  const tie = (from: string, to: string, label: string, sort: string): FlatRelation[] =>
    there.has(to)
      ? [{ id: `${from}:${sort}:${to}`, from, to, label, isUndirected: false, date: null, attributes: [] }]
      : [];
  return undertakings.flatMap(({ id, at, by, workedOnBy = [], outcomes }) => [
    ...tie(id, at, 'undertaken at', 'at'),
    ...by.flatMap((body) => tie(id, body, 'undertaken by', 'by')),
    ...workedOnBy.flatMap((body) => tie(id, body, 'worked on by', 'worked')),
    ...[...new Set(outcomes.flatMap(({ deliveredBy }) => deliveredBy))].flatMap((each) =>
      tie(id, each, 'delivered by', 'delivered'),
    ),
  ]);
}
