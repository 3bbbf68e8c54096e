/** Owns the rows of a table that say again what its columns are called, with what stands right below such a row without the cell that all records have. */
import type { Problem } from '../../../model/dataset/problem';
import { foldText } from '../../../model/search/foldText';
import { someText } from '../../../model/someText';
import { isBlank } from '../rowCells';
import { beginsPlainly, type Rows } from '../rows';

interface RepeatedHeaders {
  /** Rows of the file that are no records; counted from 0. */
  readonly skipped: ReadonlySet<number>;
  readonly problems: readonly Problem[];
}

/** Cells of such a row that must be the names of their own columns, and their part of those that are filled. */
const FEWEST = 2;
const MOST = 0.5;
/** The part of them that must be names of columns at all. */
const NEARLY_ALL = 0.8;
const MOST_LISTED = 20;

/** Finds them from the row below the header on; `before` is how many rows of the file come before these, `passed` are rows that are known to be no records. */
export function repeatedHeaders(
  data: Rows,
  { firstRow, names: columns }: { readonly firstRow: number; readonly names: readonly string[] },
  before: number,
  passed: ReadonlySet<number>,
): RepeatedHeaders {
  const names = columns.map((column) => foldText(column).trim());
  const known = new Set(['', ...names]);
  // The letters with which a name begins, small and large: most rows are told by theirs.
  const begins = new Set(names.flatMap((name) => [name.charCodeAt(0), name.toUpperCase().charCodeAt(0)]));
  const skipped = new Set<number>();
  for (let at = firstRow; at < data.length; at++) {
    if (beginsPlainly(data, at, 0) && !begins.has(data.codeAt(at, 0, 0))) continue;
    const first = foldText(data.cell(at, 0)).trim();
    if (passed.has(at) || !known.has(first)) continue;
    const isBelow = first === '' && skipped.has(at - 1) && !isBlank(data.at(at)) && isAlone(data, at);
    if (isBelow || saysNames(data.at(at), names, known)) skipped.add(at);
  }
  if (skipped.size === 0) return { skipped, problems: [] };
  const rows = [...skipped].map((at) => at + 1 + before);
  return {
    skipped,
    problems: [
      {
        path: `row ${rows[0]}`,
        record: 'Header',
        message: `${rows.length === 1 ? 'A row says' : `${rows.length} rows say`} what the columns are, as the header does, and ${rows.length === 1 ? 'is no record' : 'are no records'}: ${someText(rows, MOST_LISTED)}`,
        hint: 'Where such a row is a record, write what it is called in its first cell.',
        effect: 'skipped',
        sort: 'file',
      },
    ],
  };
}

function saysNames(row: readonly string[], names: readonly string[], known: ReadonlySet<string>): boolean {
  const filled = row.flatMap((cell, at) => (cell.trim() === '' ? [] : [{ cell: foldText(cell).trim(), at }]));
  const own = filled.filter(({ cell, at }) => cell === names[at]).length;
  return (
    own >= FEWEST &&
    own >= MOST * filled.length &&
    filled.filter(({ cell }) => known.has(cell)).length >= NEARLY_ALL * filled.length
  );
}

/** Whether the rows further down have the cell that lacks here. */
function isAlone(data: Rows, at: number): boolean {
  for (let below = at + 1; below < data.length; below++)
    if (data.cell(below, 0).trim() === '' && !isBlank(data.at(below))) return false;
  return at + 1 < data.length;
}
