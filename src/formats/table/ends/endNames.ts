/** Owns the columns that say what the two ends of a relation are called, where the ends themselves are ids. */
import { comparable, endStem, isCalledId } from '../columns/columnNames';
import { areNoNames } from '../columns/noNames';
import { sampleColumn } from '../columns/sampleColumn';
import type { Table } from '../table';

/** The columns of two ends, or of the names of these. */
export interface EndNames {
  readonly from: number;
  readonly to: number;
}

const CALLED = ['name', 'label', 'title'];
/** Ids that come again, each with its name, so that it is no coincidence. */
const FEWEST_AGAIN = 2;
const NAME = /^(?!.*\d{3})(?=.*\p{L}).{1,120}$/u;

/**
 * “From_Name” and “To_Name” beside “From_ID” and “To_ID”, or those next to the ends whatever they are called; null where an id
 * stands beside more than one name, or the other way round. Of columns of `rest` alone.
 */
export function endNames(table: Table, ends: EndNames, rest: readonly number[]): EndNames | null {
  if (ends.from < 0 || ends.to < 0) return null;
  const areIds = [ends.from, ends.to].every(
    (end) => isCalledId(table.columns[end] ?? '') || areNoNames({ filled: sampleColumn(table, end) }),
  );
  if (!areIds) return null;
  const names = table.columns.map(comparable);
  const calledOf = (end: number): number => {
    const stem = endStem(table.columns[end] ?? '');
    const found = [...CALLED.map((word) => `${stem} ${word}`), stem].map((name) => names.indexOf(name));
    return found.find((at) => at >= 0 && at !== end && rest.includes(at)) ?? -1;
  };
  const called = { from: calledOf(ends.from), to: calledOf(ends.to) };
  if (called.from >= 0 && called.to >= 0) return isOneForOne(table, ends, called, 0) ? called : null;
  for (const offset of [1, -1]) {
    const near = { from: ends.from + offset, to: ends.to + offset };
    if (rest.includes(near.from) && rest.includes(near.to) && isOneForOne(table, ends, near, FEWEST_AGAIN)) return near;
  }
  return null;
}

function isOneForOne({ rows }: Table, ends: EndNames, called: EndNames, fewest: number): boolean {
  const nameOf = new Map<string, string>();
  const idOf = new Map<string, string>();
  let again = 0;
  for (let row = 0; row < rows.length; row++) {
    for (const end of ['from', 'to'] as const) {
      const [id, name] = [rows.cell(row, ends[end]).trim(), rows.cell(row, called[end]).trim()];
      if (id === '' || name === '') continue;
      if (!NAME.test(name) || (nameOf.get(id) ?? name) !== name || (idOf.get(name) ?? id) !== id) return false;
      if (nameOf.has(id)) again++;
      nameOf.set(id, name);
      idOf.set(name, id);
    }
  }
  return nameOf.size > 0 && again >= fewest;
}
