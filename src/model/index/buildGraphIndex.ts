/**
 * Owns how the index of a data set is read: columns for what is asked of all rows at once, and rows and links as
 * objects for what is asked of a few, made when somebody looks.
 */
import type { Kind } from '../dataset/kinds';
import type { Dataset, DatasetHead, Entity, HistoryEvent, Relation, Undertaking } from '../dataset/schema';
import { type KindWord, vocabularyOf } from '../dataset/vocabulary';
import { spanOfDays, type TimeSpan } from '../dates/timeSpan';
import { EXTERNAL_RECORD, type FacetId, type FacetValue, facetChoices, mapFacets } from '../filter/facets';
import { boundsAt, isDated } from '../time/boundsColumns';
import { buildTimeIndex, type TimeIndex } from '../time/buildTimeIndex';
import type { GraphBasis } from './buildGraphBasis';
import { type LinkColumns, type LinkWords, linkWordsOf } from './buildLinks';
import { type IndexData, indexDataset, type RowColumns, type RowCounts } from './indexDataset';
import { listAt } from './lists';
import { rankTexts } from './rankTexts';
import { createRecordReader } from './recordBytes';
import { entityDates, eventDates, type RecordDates, undertakingDates } from './recordDates';
import { FAMILIES, type Family, type Link, type Row, type Status, UNDERTAKINGS_TRACK } from './rows';
import { textAt } from './textColumn';

export interface GraphIndex {
  /** The data set without its records. */
  readonly dataset: DatasetHead;
  readonly counts: RowCounts;
  /** Rows that there are: events, entities, undertakings. */
  readonly rowCount: number;
  readonly columns: RowColumns;
  readonly links: LinkColumns;
  /** All kinds of the data set, by their place. */
  readonly kinds: readonly KindWord[];
  /** What links say, by their type. */
  readonly linkWords: readonly LinkWords[];
  readonly rowOf: ReadonlyMap<string, number>;
  readonly readRecord: ReadRecord;
  /** One row; undefined where there is none. Reads its record: for a few rows, not for all. */
  readonly row: (row: number) => Row | undefined;
  /** The row of a record. */
  readonly rowById: (id: string) => Row | undefined;
  readonly idOf: (row: number) => string;
  readonly shortOf: (row: number) => string;
  readonly titleOf: (row: number) => string;
  readonly familyOf: (row: number) => Family;
  /** Numbers of a row's links, ascending. */
  readonly linksOf: (row: number) => Uint32Array;
  readonly link: (number: number) => Link | undefined;
  /** The number of a relation. */
  readonly linkOf: (id: string) => number | undefined;
  /** The place of each event and entity in the order of their ids, by code unit; so the order of a file does not matter. */
  readonly rank: Uint32Array;
  /** Dated rows in order of time. */
  readonly inTime: Uint32Array;
  /** Whether anything is dated, a row or a relation. */
  readonly isTimed: boolean;
  /** Which rows are active, start or end in a window. */
  readonly time: TimeIndex;
  /** All choices of each facet, in their order. */
  readonly facets: Readonly<Record<FacetId, readonly FacetValue[]>>;
  /** First and last day that the data set speaks of, as day numbers; infinite bounds left out. */
  readonly extent: { readonly min: number; readonly max: number };
}

/** Rows that are kept as objects. */
const MOST_KEPT = 20_000;

/** Indexes a data set. */
export const buildGraphIndex = (dataset: Dataset): GraphIndex => openIndex(indexDataset(dataset));

/** Reads the record of a row; undefined where there is none. */
export type ReadRecord = (row: number) => AnyRecord | undefined;
type AnyRecord = HistoryEvent | Entity | Undertaking;

/** Makes an index readable that was built elsewhere; `readRecord` for one whose records are not in it. */
export function openIndex(data: IndexData, readRecord: ReadRecord = createRecordReader(data.rows.records)): GraphIndex {
  const { head, counts, rows: columns, links } = data;
  const rowCount = columns.kind.length;
  const idOf = (row: number) => textAt(columns.ids, row);
  let rowNumbers: ReadonlyMap<string, number> | null = null;
  // Made when first asked for: of a large data set, the first view asks for none.
  const rowOf = (): ReadonlyMap<string, number> => {
    if (rowNumbers !== null) return rowNumbers;
    const made = new Map<string, number>();
    for (let row = 0; row < rowCount; row++) made.set(idOf(row), row);
    rowNumbers = made;
    return made;
  };
  const facets = mapFacets((facet) => facetChoices(head, facet));
  const familyOf = (row: number): Family =>
    FAMILIES[row < counts.event ? 0 : row < counts.event + counts.entity ? 1 : 2];
  const { kinds } = vocabularyOf(head);
  const linkWords = linkWordsOf(head);
  const readRow = createRowReader(data, readRecord, facets, familyOf);
  const kept = new Map<number, Row>();
  const row = (number: number): Row | undefined => {
    if (!(number >= 0 && number < rowCount)) return undefined;
    const known = kept.get(number);
    if (known !== undefined) return known;
    if (kept.size >= MOST_KEPT) kept.clear();
    const made = readRow(number);
    if (made !== undefined) kept.set(number, made);
    return made;
  };
  let rank = columns.rank;
  let linkNumbers: Map<string, number> | null = null;
  return {
    dataset: head,
    counts,
    rowCount,
    columns,
    links,
    kinds,
    linkWords,
    get rowOf() {
      return rowOf();
    },
    readRecord,
    row,
    rowById: (id) => row(rowOf().get(id) ?? -1),
    idOf,
    shortOf: (number) => textAt(columns.shorts, number),
    titleOf: (number) => textAt(columns.titles, number),
    familyOf,
    linksOf: (number) => listAt(data.linksOf, number),
    link: createLinkReader(links, linkWords),
    linkOf: (id) => {
      linkNumbers ??= new Map(Array.from({ length: links.relations }, (_, link) => [textAt(links.ids, link), link]));
      return linkNumbers.get(id);
    },
    get rank() {
      rank ??= rankTexts(columns.ids, counts.event + counts.entity);
      return rank;
    },
    inTime: data.inTime,
    time: buildTimeIndex(columns.bounds),
    facets,
    extent: data.extent,
    isTimed: data.inTime.length > 0 || isAnyDated(links),
  };
}

function createRowReader(
  { head, rows }: IndexData,
  read: ReadRecord,
  facets: GraphIndex['facets'],
  familyOf: GraphIndex['familyOf'],
): (row: number) => Row | undefined {
  const { kinds } = vocabularyOf(head);
  return (row) => {
    const record = read(row);
    if (record === undefined) return undefined;
    const valuesIn = (facet: FacetId) =>
      Array.from(listAt(rows.facets[facet], row), (place) => facets[facet][place]?.value ?? EXTERNAL_RECORD);
    const common = (dates: RecordDates) => ({
      row,
      kind: kinds[rows.kind[row] ?? 0]?.like ?? 'topic',
      kindLabel: kinds[rows.kind[row] ?? 0]?.label ?? '',
      id: record.id,
      title: record.title,
      short: record.short ?? record.title,
      themes: record.themes,
      bounds: boundsAt(rows.bounds, row),
      when: dates.words(),
      basis: dates.basis,
      planned: rows.planned[row] === 1,
      statuses: valuesIn('status') as Status[],
      sources: valuesIn('source'),
      importance: rows.importance[row] ?? 0,
    });
    switch (familyOf(row)) {
      case 'event': {
        const event = record as HistoryEvent;
        return { ...common(eventDates(event)), family: 'event', record: event, track: event.track };
      }
      case 'entity': {
        const entity = record as Entity;
        return { ...common(entityDates(entity)), family: 'entity', record: entity, track: entity.track ?? null };
      }
      case 'undertaking': {
        const undertaking = record as Undertaking;
        const dates = undertakingDates(undertaking);
        return {
          ...common(dates),
          family: 'undertaking',
          record: undertaking,
          track: UNDERTAKINGS_TRACK,
        };
      }
    }
  };
}

function createLinkReader(links: LinkColumns, linkWords: readonly LinkWords[]): GraphIndex['link'] {
  const read = createRecordReader<Relation>(links.records);
  return (number) => {
    const [from, to] = [links.from[number], links.to[number]];
    const words = linkWords[links.type[number] ?? -1];
    if (from === undefined || to === undefined || words === undefined) return undefined;
    let relation: Relation | null | undefined;
    return {
      number,
      id: textAt(links.ids, number),
      from,
      to,
      label: words.label,
      inverse: words.inverse,
      get relation() {
        relation ??= read(number) ?? null;
        return relation;
      },
    };
  };
}

/** The kind that a row is drawn as. */
export const kindOf = ({ columns, kinds }: Pick<GraphBasis, 'columns' | 'kinds'>, row: number): Kind =>
  kinds[columns.kind[row] ?? 0]?.like ?? 'topic';

/** What the kind of a row is called. */
export const kindLabelOf = ({ columns, kinds }: GraphIndex, row: number): string =>
  kinds[columns.kind[row] ?? 0]?.label ?? '';

/** The rows of a family, from the first up to the one after its last. */
export function rowsOfFamily({ counts }: GraphIndex, family: Family): { readonly first: number; readonly end: number } {
  const first = family === 'event' ? 0 : family === 'entity' ? counts.event : counts.event + counts.entity;
  return { first, end: first + counts[family] };
}

/** The span that holds the whole history, with a margin; null where nothing in it is dated. */
export const spanOfHistory = ({ isTimed, extent }: GraphIndex): TimeSpan | null =>
  isTimed ? spanOfDays(extent.min, extent.max) : null;

const isAnyDated = ({ validity }: LinkColumns): boolean =>
  validity.startMin.some((_, relation) => isDated(validity, relation));
