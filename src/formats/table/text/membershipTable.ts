/** Owns tables of who was where: a square of 0 and 1 with names before its rows and other names above its columns, and nothing in its corner, is read as the links that it marks. */
import type { Problem } from '../../../model/dataset/problem';
import { someText } from '../../../model/someText';
import { filledWidth, isBlank } from '../rowCells';
import { listedRows, type Rows } from '../rows';
import type { Table } from '../table';

/** Rows and columns at the least: fewer can be anything. */
const FEWEST = 4;
/** Columns at the most: wider ones are measures. */
const WIDEST = 500;
const MOST_NAMED = 20;

/** The links, a row for each cell that is marked; null where the cells are none. */
export function membershipTable(data: Rows, before = 0, problems: readonly Problem[] = []): Table | null {
  let top = 0;
  while (top < data.length && isBlank(data.at(top))) top++;
  const head = data.at(top).map((cell) => cell.trim());
  const groups = head.slice(1, filledWidth(head));
  if (head[0] !== '' || groups.length < FEWEST || groups.length > WIDEST || !areNames(groups)) return null;
  const body: { readonly cells: readonly string[]; readonly at: number }[] = [];
  for (let i = top + 1; i < data.length; i++) {
    const cells = data.at(i).map((cell) => cell.trim());
    if (isBlank(cells)) continue;
    if (!cells.slice(1).every(isMark) || !isBlank(cells, groups.length + 1)) return null;
    body.push({ cells, at: i + 1 + before });
  }
  const names = body.map(({ cells }) => cells[0] ?? '');
  if (names.length < FEWEST || !areNames(names) || names.some((name) => groups.includes(name))) return null;
  const links = body.flatMap(({ cells, at }) =>
    groups.flatMap((group, i) =>
      isMarked(cells[i + 1] ?? '') ? [{ row: [cells[0] ?? '', group, 'Undirected'], at }] : [],
    ),
  );
  const joined = new Set(links.flatMap(({ row }) => row));
  const alone = [...names, ...groups].filter((name) => !joined.has(name));
  if (links.length < names.length / 2) return null;
  return {
    columns: ['Source', 'Target', 'Type'],
    rows: listedRows(links.map(({ row }) => row)),
    rowNumber: (row) => links[row]?.at ?? (body.at(-1)?.at ?? 0) + 1,
    problems: [
      ...problems,
      said(
        `It is a table of 0 and 1 with ${names.length} names before its rows and ${groups.length} above its columns: each 1 was read as a link of the two`,
        'Where the columns say of what sort a row is, write a heading above the names, such as “Name”.',
        'assumed',
      ),
      ...(alone.length === 0
        ? []
        : [
            said(
              `${alone.length} of the names are joined to nothing and are left out: ${someText(alone, MOST_NAMED)}`,
              'Open a table of these names together with this one.',
              'skipped',
            ),
          ]),
    ],
  };
}

const isMark = (cell: string): boolean => /^(?:[01](?:\.0)?|x|)$/i.test(cell);
const isMarked = (cell: string): boolean => /^(?:1(?:\.0)?|x)$/i.test(cell);

/** Words, no two the same. */
const areNames = (cells: readonly string[]): boolean =>
  cells.every((cell) => /\p{L}/u.test(cell)) && new Set(cells).size === cells.length;

const said = (message: string, hint: string, effect: Problem['effect']): Problem => ({
  path: 'file',
  record: 'Table of 0 and 1',
  message,
  hint,
  effect,
  sort: 'file',
});
