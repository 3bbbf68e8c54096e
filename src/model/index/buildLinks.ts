/** Owns the links of the index as columns: relations, then the ties of undertakings. */
import type { Dataset, DatasetHead } from '../dataset/schema';
import { TIES } from '../dataset/ties';
import { vocabularyOf } from '../dataset/vocabulary';
import { createSourcePlaces } from '../filter/facets';
import { type BoundsColumns, emptyBounds, setBounds } from '../time/boundsColumns';
import { buildLists, type Lists } from './lists';
import { packRecords, type RecordBytes } from './recordBytes';
import { statementBounds } from './recordDates';
import { buildTextColumn, type TextColumn } from './textColumn';

/** Links by number; the first `relations` of them are relations of the file. */
export interface LinkColumns {
  readonly relations: number;
  readonly ids: TextColumn;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** Place in the data set's link words. */
  readonly type: Uint16Array;
  /** In what role, where the relation says; of relations alone. */
  readonly roles: TextColumn;
  /** Places in the source facet; of relations alone. */
  readonly sources: Lists<Uint16Array>;
  /** When a relation says that it holds; of relations alone. */
  readonly validity: BoundsColumns;
  readonly records: RecordBytes;
}

/** What a link says from either end. */
export interface LinkWords {
  readonly label: string;
  readonly inverse: string;
}

/** What the links of a data set say: the types of relations in their order, then the ties. */
export const linkWordsOf = (head: DatasetHead): readonly LinkWords[] => [
  ...vocabularyOf(head).relationTypes,
  ...Object.values(TIES),
];

/** Which rows are joined, and by what; a link whose end is not there is left out. */
export function joinRows(dataset: Dataset, rowOf: ReadonlyMap<string, number>) {
  const ids: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const type: number[] = [];
  const add = (id: string, fromId: string, toId: string, word: number): boolean => {
    const [start, end] = [rowOf.get(fromId), rowOf.get(toId)];
    if (start === undefined || end === undefined) return false;
    ids.push(id);
    from.push(start);
    to.push(end);
    type.push(word);
    return true;
  };
  const { relationTypes } = vocabularyOf(dataset);
  const words = new Map(relationTypes.map(({ id }, word) => [id, word]));
  const relations = dataset.relations.filter((each) => add(each.id, each.from, each.to, words.get(each.type) ?? 0));
  const tie = relationTypes.length;
  for (const { id, at, by, workedOnBy = [], outcomes } of dataset.undertakings) {
    add(`${id}:at`, id, at, tie);
    for (const body of by) add(`${id}:by:${body}`, id, body, tie + 1);
    for (const body of workedOnBy) add(`${id}:worked:${body}`, id, body, tie + 2);
    const delivered = new Set(outcomes.flatMap((outcome) => outcome.deliveredBy));
    for (const record of delivered) add(`${id}:delivered:${record}`, id, record, tie + 3);
  }
  return { relations, ids, from: Uint32Array.from(from), to: Uint32Array.from(to), type: Uint16Array.from(type) };
}

/** Builds the links between rows that are joined. */
export function buildLinks(dataset: Dataset, { relations, ids, ...ends }: ReturnType<typeof joinRows>): LinkColumns {
  const addSources = createSourcePlaces(dataset);
  const validity = emptyBounds(relations.length);
  relations.forEach((relation, link) => {
    if (relation.validity !== undefined) setBounds(validity, link, statementBounds(relation.validity, 'existence'));
  });
  return {
    relations: relations.length,
    ids: buildTextColumn(ids),
    ...ends,
    roles: buildTextColumn(relations.map(({ role = '' }) => role)),
    sources: buildLists(relations.length, (link, add) => addSources(relations[link]?.citations ?? [], add)),
    validity,
    records: packRecords(relations),
  };
}
