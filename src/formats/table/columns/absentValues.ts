/** Owns that the words of a table that say that there is no value are read as empty cells, and listed once. */
import type { Problem } from '../../../model/dataset/problem';
import { someText } from '../../../model/someText';
import { absentAmong, canBeAbsent, FIRST_OF_ABSENT, LONGEST_ABSENT } from '../../absentWords';
import { type AbsentWords, withoutWords } from '../rows';
import type { Table } from '../table';
import { hasPendingDates, isPending, LONGEST_PENDING } from './pendingDates';
import { sampleColumn } from './sampleColumn';

/** The first letters of the words, and what may stand before them: a space and a quote. */
const FIRST = new Uint8Array(128);
for (const letter of `${FIRST_OF_ABSENT} "`) FIRST[letter.charCodeAt(0)] = 1;
/** Letters of the longest, in quotes. */
const LONGEST = LONGEST_ABSENT + 2;
/** Columns in which a word is no value from which on it is none in others that might be steps of a scale. */
const FEWEST_COLUMNS = 2;
const MOST_NAMED = 8;

/** The table without those words; the same one where it has none. With `path`, where it is listed that they were there. */
export function withoutAbsent(table: Table, path = 'table'): Table {
  const counts = table.columns.map(() => new Map<string, number>());
  const { rows } = table;
  const pending = table.columns.map((name, column) => hasPendingDates(name, sampleColumn(table, column)));
  for (let row = 0; row < rows.length; row++) {
    for (const [column, count] of counts.entries()) {
      const mayBePending = pending[column] && !(rows.codeAt(row, column, LONGEST_PENDING) >= 0);
      if (mayBePending && isPending(rows.cell(row, column).trim())) add(count, rows.cell(row, column).trim());
      if (FIRST[rows.codeAt(row, column, 0)] !== 1 || rows.codeAt(row, column, LONGEST) >= 0) continue;
      const cell = rows.cell(row, column).trim();
      if (canBeAbsent(cell)) add(count, cell);
    }
  }
  const absent = new Map<number, ReadonlySet<string>>();
  const found = (elsewhere: ReadonlySet<string>) => {
    for (const [column, count] of counts.entries()) {
      const words = absentInColumn(table, column, [...count.keys()], elsewhere);
      if (words.length > 0) absent.set(column, new Set(words));
    }
  };
  found(new Set());
  const often = wordsOfMany([...absent.values()]);
  if (often.size > 0) found(often);
  if (absent.size === 0) return table;
  return {
    ...table,
    rows: withoutWords(rows, absent),
    problems: [...table.problems, listed(table, counts, absent, path)],
    ...(table.atRest === undefined ? {} : { atRest: { ...table.atRest, absent } }),
  };
}

const add = (count: Map<string, number>, cell: string): void => {
  count.set(cell, (count.get(cell) ?? 0) + 1);
};

const absentInColumn = (
  { columns, rows }: Table,
  column: number,
  words: readonly string[],
  elsewhere: ReadonlySet<string>,
): readonly string[] =>
  words.length === 0
    ? []
    : absentAmong(
        columns[column] ?? '',
        words,
        sampleColumn({ rows }, column).filter((cell) => !words.includes(cell)),
        elsewhere,
      );

/** The words that stand for no value in several columns: the program that wrote the table writes it so. */
const wordsOfMany = (columns: readonly ReadonlySet<string>[]): ReadonlySet<string> =>
  new Set(
    columns.flatMap((words) =>
      [...words].filter((word) => columns.filter((each) => each.has(word)).length >= FEWEST_COLUMNS),
    ),
  );

function listed(
  { columns }: Table,
  counts: readonly ReadonlyMap<string, number>[],
  absent: AbsentWords,
  path: string,
): Problem {
  const sums = new Map<string, number>();
  for (const [column, words] of absent) {
    for (const word of words) sums.set(word, (sums.get(word) ?? 0) + (counts[column]?.get(word) ?? 0));
  }
  const all = [...sums.values()].reduce((sum, count) => sum + count, 0);
  const named = [...absent.keys()].map((column) => `“${columns[column]}”`);
  const words = [...sums].map(([word, count]) => `“${word}”${sums.size > 1 ? ` (${count})` : ''}`);
  return {
    path,
    record: 'Columns',
    message: `${words.join(', ')} in ${all} ${all === 1 ? 'cell was' : 'cells were'} read as no value, in ${someText(named, MOST_NAMED)}`,
    hint: 'Where it is a name or a code, as NA can be for Namibia, write it out in the file.',
    effect: 'assumed',
    sort: 'value',
  };
}
