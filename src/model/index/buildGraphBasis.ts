/**
 * Owns what the graph of a data set is drawn and laid out by. The index has all of it too; it is worked out apart so that
 * the layout, which takes long, can begin before there is an index.
 */
import type { Dataset } from '../dataset/schema';
import { type KindWord, vocabularyOf } from '../dataset/vocabulary';
import { joinRows } from './buildLinks';
import type { RowColumns, RowCounts } from './indexDataset';
import { buildLinkLists, type Lists } from './lists';
import { placesOf } from './placesOf';
import { rankTexts } from './rankTexts';
import { buildTextColumn, type TextColumn } from './textColumn';

/** An index has all of these. */
export interface GraphBasis {
  readonly counts: RowCounts;
  readonly columns: Pick<RowColumns, 'kind' | 'importance'>;
  /** The place of each event and entity in the order of their ids. */
  readonly rank: Uint32Array;
  /** The rows that each link joins. */
  readonly links: { readonly from: Uint32Array; readonly to: Uint32Array };
  /** All kinds of the data set, by their place. */
  readonly kinds: readonly KindWord[];
}

/** What an index is begun with. */
export interface IndexBasis extends Omit<GraphBasis, 'rank'> {
  /** Null where nothing is joined, and no layout needs it. */
  readonly rank: Uint32Array | null;
  readonly rowOf: ReadonlyMap<string, number>;
  readonly ids: TextColumn;
  readonly joined: ReturnType<typeof joinRows>;
  readonly linksOf: Lists<Uint32Array>;
}

/** The same as the index of the data set will have. */
export function buildGraphBasis(dataset: Dataset): IndexBasis {
  const { events, entities, relations: _, undertakings, ...head } = dataset;
  const records = [...events, ...entities, ...undertakings];
  const { kinds } = vocabularyOf(head);
  const kindOf = placesOf(kinds);
  const rowOf = placesOf(records);
  const joined = joinRows(dataset, rowOf);
  const { from, to } = joined;
  const linksOf = buildLinkLists(records.length, from, to);
  const ids = buildTextColumn(records.map(({ id }) => id));
  return {
    rowOf,
    ids,
    joined,
    linksOf,
    counts: { event: events.length, entity: entities.length, undertaking: undertakings.length },
    columns: {
      kind: Uint16Array.from(records, ({ kind }) => kindOf.get(kind) ?? -1),
      importance: importanceOf(linksOf),
    },
    rank: from.length === 0 ? null : rankTexts(ids, events.length + entities.length),
    links: { from, to },
    kinds,
  };
}

/** Links by row, the most that any has being 1. */
function importanceOf({ offsets }: Lists): Float64Array {
  const importance = new Float64Array(offsets.length - 1);
  let most = 1;
  for (let row = 0; row < importance.length; row++) {
    importance[row] = (offsets[row + 1] ?? 0) - (offsets[row] ?? 0);
    most = Math.max(most, importance[row] ?? 0);
  }
  return importance.map((degree) => degree / most);
}
