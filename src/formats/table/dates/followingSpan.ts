/** Owns how a start and an end are known by their values alone, in whatever language they are called: where one row ends, the next begins. */
import { firstOf } from '../rows';
import type { Table } from '../table';

const ROWS = 200;
/** Rows with both, at the least. */
const FEWEST = 3;
/** The part of the rows with both that must begin with the end of the one above or below. */
const MANY = 0.4;

/** The first two columns of dates of that kind, the start before the end; null where there are none. */
export function followingSpan(
  { columns, rows }: Table,
  isStart: (at: number) => boolean,
  isEnd: (at: number) => boolean,
): { readonly start: number; readonly end: number } | null {
  const starts = columns.flatMap((_, at) => (isStart(at) ? [at] : []));
  const ends = columns.flatMap((_, at) => (isEnd(at) ? [at] : []));
  if (starts.length === 0 || ends.length === 0) return null;
  const data = firstOf(rows, ROWS);
  for (const start of starts) {
    const end = ends.find((at) => at > start && follow(data, start, at));
    if (end !== undefined) return { start, end };
  }
  return null;
}

function follow(data: readonly (readonly string[])[], start: number, end: number): boolean {
  const spans = data
    .map((row) => [row[start]?.trim() ?? '', row[end]?.trim() ?? ''] as const)
    .filter(([from, to]) => from !== '' && to !== '');
  if (spans.length < FEWEST || spans.some(([from, to]) => from === to)) return false;
  const after = spans.filter(([from], i) => i > 0 && from === spans[i - 1]?.[1]).length;
  const before = spans.filter(([, to], i) => i > 0 && to === spans[i - 1]?.[0]).length;
  // Of rows that stand the other way round, the ends are those of the rows below.
  return Math.max(after, before) >= (spans.length - 1) * MANY && Math.max(after, before) > 1;
}
