/** Owns sets of records by id, for tests. */
import type { GraphIndex } from '../index/buildGraphIndex';
import { allRows, buildRowSet, type RowSet } from '../index/rowSet';

export const everything = (index: GraphIndex): RowSet => allRows(index.rowCount);

export const allBut = (index: GraphIndex, ...ids: readonly string[]): RowSet =>
  buildRowSet(index.rowCount, (row) => !ids.includes(index.idOf(row)));

/** The ids of all records, in the order of their rows. */
export const idsOf = (index: GraphIndex): string[] => [...index.rowOf.keys()];
