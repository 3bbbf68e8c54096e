/** Owns lists of links as network archives have them: lines of two numbers with spaces between, of who is joined to whom, and perhaps a number or two behind; comments begin with “%” or “#”. */
import type { Problem } from '../../../model/dataset/problem';
import { listedRows } from '../rows';
import type { Table } from '../table';
import { commentsProblem } from './commentLines';

const PAIR = /^\d{1,12}(?:[ \t]+[-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?){1,3}$/i;
const FEWEST = 3;
/** The part of what stands in one column that must stand in the other: joined are those of one sort, and no measures. */
const SHARED = 0.1;
/** How often each number of a column must stand there, where fewer are in both. */
const AGAIN = 3;

/** The links; null for any other text. */
export function spacedPairs(text: string): Table | null {
  const lines = text.split(/\r\n?|\n/).map((line) => line.trim());
  const comments: string[] = [];
  const rows: string[][] = [];
  const numbers: number[] = [];
  for (const [i, line] of lines.entries()) {
    if (line === '') continue;
    if (/^[%#]/.test(line)) comments.push(line);
    else if (PAIR.test(line)) {
      rows.push(line.split(/[ \t]+/));
      numbers.push(i + 1);
    } else return null;
  }
  const width = rows[0]?.length ?? 0;
  if (rows.length < FEWEST || !rows.every((row) => row.length === width && /^\d+$/.test(row[1] ?? ''))) return null;
  const [from, to] = [0, 1].map((column) => new Set(rows.map((row) => row[column] ?? '')));
  if (from === undefined || to === undefined) return null;
  const first = comments[0] ?? '';
  // In one of two sorts, the same number is one of each.
  if (/^%\s*bip\b/i.test(first)) return null;
  const both = /^%\s*a?sym\b/i.test(first) ? from.size : [...from].filter((id) => to.has(id)).length;
  const fewer = Math.min(from.size, to.size);
  // Links that are written once each, the lower number first, share few; but the same numbers come again and again.
  if (both === 0 || (both < SHARED * fewer && rows.length < AGAIN * fewer)) return null;
  const isUndirected = /^%\s*sym\b/i.test(first);
  const rest = ['Weight', 'Time'].slice(0, width - 2);
  return {
    columns: ['Source', 'Target', ...rest, ...(isUndirected ? ['Type'] : [])],
    rows: listedRows(isUndirected ? rows.map((row) => [...row, 'Undirected']) : rows),
    rowNumber: (row) => numbers[row] ?? lines.length,
    problems: [
      assumed(rest, isUndirected),
      ...(comments.length === 0 ? [] : [commentsProblem(comments, comments[0]?.slice(0, 1))]),
    ],
  };
}

const assumed = (rest: readonly string[], isUndirected: boolean): Problem => ({
  path: 'file',
  record: 'Lines',
  message:
    `Each line was read as a link from its first number to its second${isUndirected ? ', both ways as its first line says' : ''}` +
    (rest.length === 0 ? '' : `, and what stands behind them as “${rest.join('” and “')}”`),
  hint: 'Where that is not meant, write a table with names above its columns. Open a table of what the numbers stand for together with it.',
  effect: 'assumed',
  sort: 'file',
});
