/** Owns how a second table beside the first on a sheet is found, so that what it says is not taken for columns of the first. */
import type { Problem } from '../../../model/dataset/problem';
import { fieldsOfName } from '../columns/columnNames';
import { firstOf, type Rows } from '../rows';
import type { ColumnField } from '../tableMapping';
import { filledText, leftOutProblem, TABLE_HINT } from './belowProblem';
import type { FoundHeader } from './findSecondTable';

interface Beside {
  /** The rows without what stands beside them. */
  readonly rows: Rows;
  readonly problems: readonly Problem[];
}

/** Columns that a table must have to be one. */
const FEWEST_COLUMNS = 2;
/** Rows by which one of them must be longer, where their headers do not tell that they are two. */
const FEWEST_ROWS = 2;
/** Rows that are listed one by one. */
const MOST_LISTED = 60;

/**
 * The table that stands beside the first one, null where there is none: after a column that is wholly empty, with names for
 * two columns or more in the same row as the first. Either both have titles, or one of them goes on where the other has
 * ended, and the shorter one is full up to there. `before` is how many rows of the file come before these.
 */
export function tableBeside(data: Rows, { names, firstRow }: FoundHeader, before: number): Beside | null {
  const isNamed = (at: number) => (names[at]?.trim() ?? '') !== '';
  let gap = 0;
  while (gap < names.length && isNamed(gap)) gap++;
  let end = gap + 1;
  while (end < names.length && isNamed(end)) end++;
  if (gap < FEWEST_COLUMNS || end - gap - 1 < FEWEST_COLUMNS) return null;
  const isFilled = (row: number, at: number) => data.cell(row, at).trim() !== '';
  for (let row = firstRow; row < data.length; row++) if (isFilled(row, gap)) return null;
  const [first, second] = [blockOf(0, gap), blockOf(gap + 1, end)];
  if (!(haveTitles(first) && haveTitles(second)) && (haveRemarks(second) || !areOfTwo(first, second))) return null;
  const beside = firstOf(data).flatMap((row, i) => {
    const text = filledText(row.slice(gap + 1));
    return i < firstRow - 1 || text === '' ? [] : [{ at: i + 1 + before, text }];
  });
  return { rows: narrowed(data, gap), problems: listed(beside) };

  function blockOf(from: number, until: number) {
    let last = firstRow - 1;
    let isFull = true;
    for (let row = firstRow; row < data.length; row++) {
      const cells = Array.from({ length: until - from }, (_, i) => isFilled(row, from + i));
      if (!cells.some(Boolean)) continue;
      isFull &&= row === last + 1 && cells.every(Boolean);
      last = row;
    }
    return { names: names.slice(from, until), last, isFull };
  }
}

type Block = { readonly names: readonly string[]; readonly last: number; readonly isFull: boolean };

const haveTitles = (block: Block): boolean => block.names.some((name) => fieldsOfName(name).includes('title'));

/** Whether one of its columns is called after what is said of rows. */
const haveRemarks = (block: Block): boolean =>
  block.names.some((name) => fieldsOfName(name).some((field) => REMARKS.has(field)));
const REMARKS: ReadonlySet<ColumnField> = new Set(['summary', 'source', 'url']);

function areOfTwo(first: Block, second: Block): boolean {
  const [short, long] = first.last < second.last ? [first, second] : [second, first];
  return short.isFull && long.last - short.last >= FEWEST_ROWS;
}

const narrowed = (data: Rows, width: number): Rows => ({
  length: data.length,
  at: (row) => data.at(row).slice(0, width),
  width: (row) => Math.min(width, data.width(row)),
  cell: (row, column) => (column < width ? data.cell(row, column) : ''),
  codeAt: (row, column, place) => (column < width ? data.codeAt(row, column, place) : Number.NaN),
});

function listed(rows: readonly { readonly at: number; readonly text: string }[]): readonly Problem[] {
  const each = rows
    .slice(0, MOST_LISTED)
    .map(({ at, text }) => leftOutProblem(at, text, 'looks like a second table beside the first', TABLE_HINT));
  const more = rows.length - MOST_LISTED;
  if (more <= 0) return each;
  return [
    ...each,
    {
      path: 'file',
      record: 'Rows',
      message: `${more} more rows look like a second table beside the first, the last of them row ${rows.at(-1)?.at}`,
      hint: TABLE_HINT,
      effect: 'skipped',
      sort: 'file',
    },
  ];
}
