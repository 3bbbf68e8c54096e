/** Owns the data set as formats of rows and attributes have it: each record with its texts under names, ids spelt out. */
import type { Citation, Dataset, DateStatement, Field, Note } from '../model/dataset/schema';
import { vocabularyOf } from '../model/dataset/vocabulary';
import { type WrittenSpan, writtenSpan } from './writtenSpan';

/** A name and a text that is not empty. */
export type Attribute = readonly [name: string, value: string];

export interface FlatRecord {
  readonly id: string;
  readonly family: 'event' | 'entity' | 'undertaking';
  readonly kind: string;
  readonly title: string;
  readonly date: WrittenSpan | null;
  readonly themes: readonly string[];
  /** All else that is said of it. */
  readonly attributes: readonly Attribute[];
}

export interface FlatRelation {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly label: string;
  /** Whether it says the same from either end. */
  readonly isUndirected: boolean;
  readonly date: WrittenSpan | null;
  readonly attributes: readonly Attribute[];
}

export interface FlatDataset {
  readonly records: readonly FlatRecord[];
  readonly relations: readonly FlatRelation[];
  /** What joins undertakings to the records where they were made, by whom, and who worked on and delivered them. */
  readonly ties: readonly FlatRelation[];
}

/** The labels of a data set by their ids. */
export interface DatasetWords {
  readonly kind: (id: string) => string;
  readonly theme: (id: string) => string;
  readonly track: (id: string) => string;
  readonly source: (id: string) => Dataset['sources'][number] | undefined;
  readonly relation: (id: string) => { readonly label: string; readonly inverse: string };
}

export function datasetWords(dataset: Dataset): DatasetWords {
  const { kinds, relationTypes } = vocabularyOf(dataset);
  const labels = (list: readonly { readonly id: string; readonly label: string }[]) => {
    const known = new Map(list.map(({ id, label }) => [id, label]));
    return (id: string) => known.get(id) ?? id;
  };
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const types = new Map(relationTypes.map((type) => [type.id, type]));
  return {
    kind: labels(kinds),
    theme: labels(dataset.themes),
    track: labels(dataset.tracks),
    source: (id) => sources.get(id),
    relation: (id) => types.get(id) ?? { label: id, inverse: id },
  };
}

/** Where a statement is written, in words: “Report, Body, paragraph 1”. */
export function citationWords(
  { source, section, paragraph, bullet, locator }: Citation,
  words: DatasetWords,
  called: 'short' | 'title' = 'short',
): string {
  const parts = [
    words.source(source)?.[called] ?? source,
    section,
    paragraph === undefined ? undefined : `paragraph ${paragraph}`,
    bullet === undefined ? undefined : `bullet ${bullet}`,
    locator,
  ];
  return parts.filter((part) => part !== undefined).join(', ');
}

/** Names in one text; a semicolon within a name becomes a comma, since semicolons part them. */
export const listOf = (names: readonly string[]): string =>
  names.map((name) => name.replaceAll(';', ',').trim()).join('; ');

/** All names that are used here and by the writers. */
export const FLAT_NAMES: ReadonlySet<string> = new Set(
  (
    'id|title|kind|date|date (edtf)|date basis|date source|date note|other dates|due|short|aliases|theme|themes|' +
    'other themes|track|place|url|reference|form|jurisdiction|recurrence|planned|internal|summary|notes|figures|source|' +
    'sources|citations|by|at|worked on by|outcomes|from|to|type|inverse|role|family|label|first day|last day|' +
    'delivered by|publisher|start|end'
  ).split('|'),
);
const OWN = ' (field)';
/** A field's label, told apart from the names that are used here. */
const fieldName = (label: string): string =>
  FLAT_NAMES.has(label.toLowerCase()) || label.endsWith(OWN) ? `${label}${OWN}` : label;
/** The label of a field from its name. */
export const fieldLabel = (name: string): string => (name.endsWith(OWN) ? name.slice(0, -OWN.length) : name);

/** A record in names and texts, for formats that have a place for such: what its nodes and slides bear. */
export const attributesOf = ({ kind, family, date, themes, attributes }: FlatRecord): Attribute[] => [
  ['kind', kind],
  ['family', family],
  ...themeAttributes(themes),
  ...(date === null ? [] : [['date', date.edtf] as const]),
  ...attributes,
];

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

/** The themes for formats of one value a name: the first, by which programs colour, and the others. */
export const themeAttributes = ([first, ...others]: readonly string[]): Attribute[] => [
  ...(first === undefined ? [] : [['theme', first] as const]),
  ...(others.length === 0 ? [] : [['other themes', listOf(others)] as const]),
];
