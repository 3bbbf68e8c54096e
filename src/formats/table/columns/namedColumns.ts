/** Owns columns of 0 and 1 that are called after bodies or persons, one beside the other: a row is joined to those that it marks. */
import type { Problem } from '../../../model/dataset/problem';
import { foldText } from '../../../model/search/foldText';
import { someText } from '../../../model/someText';
import { listedRows } from '../rows';
import type { Table } from '../table';
import { areNamesOfPersons } from '../titles/personNames';

/** Columns at the least: fewer can be anything that is or is not. */
const FEWEST = 5;
const FEWEST_ROWS = 2;
const MOST_ROWS = 100_000;
/** The part of the names that must have a word in common, “Library”, where they are not those of persons. */
const MOST = 0.6;
const MOST_NAMED = 8;
const JOINED = ['marked', 'marked columns', 'marked above'] as const;

/** Two words or more, each with a capital: neither a measure nor an answer. */
const IS_NAME = /^\p{Lu}[\p{L}\p{M}.'’/-]*(?: (?:\p{Lu}[\p{L}\p{M}.'’/-]*|of|the|and|&|de|la|du|des|der|und|van))+$/u;
const SMALL = /^(?:of|the|and|de|la|du|des|der|und|van|new|north|south|east|west|county|city|total|number|has|is|not)$/;

/** The table with one column of those names in place of all of theirs; the same one where it has none. */
export function withNamedColumns(table: Table, path: string): Table {
  const { columns, rows } = table;
  if (columns.length <= FEWEST || rows.length < FEWEST_ROWS || rows.length > MOST_ROWS) return table;
  const block = longestBlock(columns);
  const joined = JOINED.find((each) => !columns.includes(each));
  if (block.length < FEWEST || joined === undefined) return table;
  const names = block.map((at) => columns[at] ?? '');
  if (!shareWord(names) && !areNamesOfPersons({ filled: names })) return table;
  const lists: string[] = [];
  for (let row = 0; row < rows.length; row++) {
    const marks = block.map((at) => rows.cell(row, at).trim());
    if (!marks.every((mark) => /^(?:[01](?:\.0)?|x|)$/i.test(mark))) return table;
    lists.push(names.filter((_, i) => /^(?:1(?:\.0)?|x)$/i.test(marks[i] ?? '')).join('; '));
  }
  const isMixed = lists.some((list) => list !== '') && lists.some((list) => list.split('; ').length < names.length);
  if (!isMixed) return table;
  const marked = new Set(lists.flatMap((list) => list.split('; ')));
  const rest = columns.flatMap((_, at) => (block.includes(at) ? [] : [at]));
  const { atRest: _, ...kept } = table;
  return {
    ...kept,
    columns: [...rest.map((at) => columns[at] ?? ''), joined],
    rows: listedRows(lists.map((list, row) => [...rest.map((at) => rows.cell(row, at)), list])),
    uses: [...(table.uses ?? []), { column: joined, field: 'entities', splitter: ';' }],
    problems: [
      ...table.problems,
      told(
        names,
        names.filter((name) => !marked.has(name)),
        path,
      ),
    ],
  };
}

/** The most columns side by side that are called so. */
function longestBlock(columns: readonly string[]): readonly number[] {
  let longest: number[] = [];
  let block: number[] = [];
  for (const [at, column] of columns.entries()) {
    block = IS_NAME.test(column) && !column.includes(';') ? [...block, at] : [];
    if (block.length > longest.length) longest = block;
  }
  return longest;
}

function shareWord(names: readonly string[]): boolean {
  const counts = new Map<string, number>();
  for (const name of names)
    for (const word of new Set(foldText(name).split(/[^\p{L}]+/u)))
      if (word.length > 3 && !SMALL.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return Math.max(0, ...counts.values()) >= MOST * names.length;
}

const told = (names: readonly string[], alone: readonly string[], path: string): Problem => ({
  path,
  record: 'Columns',
  message: `${names.length} columns of 0 and 1 are called after names, and each row was joined to those that it marks: ${someText(names, MOST_NAMED)}${alone.length === 0 ? '' : `; no row marks ${someText(alone, MOST_NAMED)}`}`,
  hint: 'That a row does not mark one of them is not kept.',
  effect: 'assumed',
  sort: 'file',
});
