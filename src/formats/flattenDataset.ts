/** Owns the data set as formats of rows and attributes have it: each record with its texts under names, ids spelt out. */

import type { Citation, Dataset, DateStatement } from '../model/dataset/schema';
import { TIES } from '../model/dataset/ties';
import { type DatasetWords, datasetWords } from './datasetWords';
import { type Attribute, type FlatRecord, type FlatRelation, KEPT, listOf } from './flatRecord';
import { keepParts } from './keepParts';
import { citedTexts, fieldTexts, figureTexts, noteLines, otherDateTexts, outcomeLines } from './partTexts';
import { writtenSpan } from './writtenSpan';

export interface FlatDataset {
  readonly records: readonly FlatRecord[];
  readonly relations: readonly FlatRelation[];
  /** What joins undertakings to the records where they were made, by whom, and who worked on and delivered them. */
  readonly ties: readonly FlatRelation[];
}

export function flattenDataset(dataset: Dataset): FlatDataset {
  const words = datasetWords(dataset);
  const cited = (citations: readonly Citation[], name = 'source'): Attribute[] => {
    const [titles, places] = citedTexts(citations, words);
    return [
      [name, titles],
      ['citations', places],
    ];
  };
  const titleOf = (id: string | undefined): string => (id === undefined ? '' : (words.source(id)?.title ?? id));
  const described = (record: Described): Attribute[] => [
    ['short', record.short ?? ''],
    ['aliases', listOf(record.aliases ?? [])],
    ['track', record.track === undefined ? '' : words.track(record.track)],
    ...dateAttributes(record.date, record.otherDates, titleOf(record.date?.source)),
    ['reference', record.reference ?? ''],
    ['internal', record.internal === true ? 'yes' : ''],
    ['summary', record.summary],
    ['notes', noteLines(record.notes)],
    ['figures', figureTexts(record.figures)],
    ...cited(record.citations),
    ...fieldTexts(record.fields),
    [KEPT, keepParts({ ...record, themes: record.themes.map(words.theme) }, words)],
  ];
  const events = dataset.events.map((event): FlatRecord => {
    const more: Attribute[] = [
      ['place', event.place ?? ''],
      ['form', event.form ?? ''],
      ['recurrence', event.recurrence ?? ''],
      ['planned', event.planned === true ? 'yes' : ''],
    ];
    return {
      ...calledBy(event, words),
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
      ...calledBy(entity, words),
      family: 'entity',
      date: writtenSpan(entity.existence, 'existence'),
      attributes: said([...more, ...described({ ...entity, date: entity.existence })]),
    };
  });
  const undertakings = dataset.undertakings.map((undertaking): FlatRecord => {
    const { by, at, workedOnBy = [], due, outcomes } = undertaking;
    const more: Attribute[] = [
      ['due', due?.edtf ?? ''],
      ['outcomes', outcomeLines(outcomes)],
    ];
    const named: Attribute[] = [
      ['by', listOf(by)],
      ['at', at],
      ['worked on by', listOf(workedOnBy)],
      ['delivered by', listOf([...new Set(outcomes.flatMap(({ deliveredBy }) => deliveredBy))])],
    ];
    return {
      ...calledBy(undertaking, words),
      named: said(named),
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
        ...fieldTexts(relation.fields),
        [KEPT, keepParts({ ...relation, date: relation.validity }, words)],
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
  readonly due?: DateStatement | undefined;
  readonly outcomes?: Dataset['undertakings'][number]['outcomes'];
};

type Named = Pick<Dataset['events'][number], 'id' | 'kind' | 'title' | 'themes'>;

const calledBy = ({ id, kind, title, themes }: Named, words: DatasetWords) => ({
  id,
  kind: words.kind(kind),
  title,
  themes: themes.map(words.theme),
  named: [],
});

const said = (attributes: readonly Attribute[]): Attribute[] => attributes.filter(([, value]) => value !== '');

const dateAttributes = (
  date: DateStatement | undefined,
  others: readonly DateStatement[] = [],
  source = '',
): Attribute[] => [
  // That a date is stated goes without saying.
  ['date basis', date === undefined || date.basis === 'stated' ? '' : date.basis],
  ['date source', source],
  ['date note', date?.note ?? ''],
  ['other dates', otherDateTexts(others)],
];

function tiesOf({ undertakings, events, entities }: Dataset): FlatRelation[] {
  const there = new Set([...events, ...entities].map(({ id }) => id));
  const tie = (from: string, to: string, label: string, sort: string): FlatRelation[] =>
    there.has(to)
      ? [{ id: `${from}:${sort}:${to}`, from, to, label, isUndirected: false, date: null, attributes: [] }]
      : [];
  return undertakings.flatMap(({ id, at, by, workedOnBy = [], outcomes }) => [
    ...tie(id, at, TIES.madeAt.label, 'at'),
    ...by.flatMap((body) => tie(id, body, TIES.by.label, 'by')),
    ...workedOnBy.flatMap((body) => tie(id, body, TIES.workedOnBy.label, 'worked')),
    ...[...new Set(outcomes.flatMap(({ deliveredBy }) => deliveredBy))].flatMap((each) =>
      tie(id, each, TIES.deliveredBy.label, 'delivered'),
    ),
  ]);
}
