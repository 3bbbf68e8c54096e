/** Owns adjacency matrices: a square table whose rows and columns have the same names is read as the links that it counts. */
import type { Problem } from '../../../model/dataset/problem';
import { someText } from '../../../model/someText';
import { saysNothing } from '../../absentWords';
import { isBlank } from '../rowCells';
import { listedRows, type Rows } from '../rows';
import type { Table } from '../table';

const FEWEST = 3;
const MOST_NAMED = 20;

/**
 * The links of a matrix, a row for each cell that is not empty or 0; null where the cells are no matrix. `before` is how
 * many rows of the file come before these, and `problems` is what was listed of them.
 */
export function matrixTable(data: Rows, before = 0, problems: readonly Problem[] = []): Table | null {
  // Comments that stand above it are blank rows here.
  let top = 0;
  while (top < data.length && isBlank(data.at(top))) top++;
  const names = data
    .at(top)
    .slice(1)
    .map((name) => name.trim());
  const body: (readonly string[])[] = [];
  const places: number[] = [];
  for (let i = top + 1; i < data.length && body.length <= names.length; i++) {
    if (isBlank(data.at(i))) continue;
    body.push(data.at(i));
    places.push(i + 1 + before);
  }
  if (names.length < FEWEST || body.length !== names.length || new Set(names).size < names.length) return null;
  if (!body.every((row, i) => (row[0] ?? '').trim() === names[i] && row.slice(1).every(isCount))) return null;
  const weight = (row: number, column: number): string => countIn(body[row]?.[column + 1] ?? '');
  const isOne = (text: string) => text !== '' && !/^0(?:[.,]0*)?$/.test(text);
  const isSymmetric = names.every((_, i) =>
    names.every((_, j) => !isOne(weight(i, j)) || weight(i, j) === weight(j, i)),
  );
  const rows: string[][] = [];
  const numbers: number[] = [];
  const joined = new Set<number>();
  for (const [i, source] of names.entries()) {
    for (const [j, target] of names.entries()) {
      if (!isOne(weight(i, j)) || (isSymmetric && j < i)) continue;
      rows.push([source, target, weight(i, j), isSymmetric ? 'Undirected' : 'Directed']);
      numbers.push(places[i] ?? 0);
      joined.add(i).add(j);
    }
  }
  const alone = names.filter((_, i) => !joined.has(i));
  return {
    columns: ['Source', 'Target', 'Weight', 'Type'],
    rows: listedRows(rows),
    rowNumber: (row) => numbers[row] ?? (places.at(-1) ?? 0) + 1,
    problems: [
      ...problems,
      said(
        `It is a matrix of ${names.length} names: each cell that is not empty or 0 was read as a link, ${isSymmetric ? 'both ways, since its halves are alike' : 'from the row to the column'}`,
        'Where that is not meant, write the links as rows with source and target.',
        'assumed',
      ),
      ...(alone.length === 0 ? [] : [leftOut(alone)]),
    ],
  };
}

const isCount = (cell: string): boolean => /^(?:-?\d+(?:[.,]\d+)?)?$/.test(countIn(cell));
/** What a cell counts; empty where nobody is joined to themselves, or nothing is known. */
const countIn = (cell: string): string => {
  const count = cell.trim();
  return count === '.' || saysNothing(count) ? '' : count;
};

const leftOut = (alone: readonly string[]): Problem =>
  said(
    `${alone.length} of the names are joined to nothing and are left out: ${someText(alone, MOST_NAMED)}`,
    'Open a table of these names together with the matrix.',
    'skipped',
  );

const said = (message: string, hint: string, effect: Problem['effect']): Problem => ({
  path: 'file',
  record: 'Matrix',
  message,
  hint,
  effect,
  sort: 'file',
});
