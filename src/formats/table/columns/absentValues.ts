/** Owns which words of a table say that there is no value, as statistics programs and databases write it: NA, NULL, \N. */
import type { Problem } from '../../../model/dataset/problem';
import { someText } from '../../../model/someText';
import { type AbsentWords, withoutWords } from '../rows';
import type { Table } from '../table';
import { comparable } from './columnNames';
import { hasPendingDates, isPending, LONGEST_PENDING } from './pendingDates';
import { sampleColumn } from './sampleColumn';

/** Those that mean nothing else: R, C and Python, SQL, MySQL’s dumps, spreadsheets. */
const NEVER_VALUES: ReadonlySet<string> = new Set(['NaN', 'NULL', '\\N', '#N/A', 'N/A', 'n/a', '<NA>']);
/** Those that can be a step of a scale: “None, Minor, Major”. */
const STEPS: ReadonlySet<string> = new Set(['None', 'nil', '-']);
/** Letters of the longest, in quotes. */
const LONGEST = 6;
/** The first letters of all of them, with those behind which they may stand: a space and a quote. */
const FIRST = new Uint8Array(128);
for (const letter of 'Nn\\#-< "') FIRST[letter.charCodeAt(0)] = 1;
/** Steps of a scale, at the most. */
const FEW = 12;
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
      if (cell === 'NA' || NEVER_VALUES.has(cell) || STEPS.has(cell)) add(count, cell);
    }
  }
  const absent = new Map<number, ReadonlySet<string>>();
  for (const [column, count] of counts.entries()) {
    const words = absentAmong(table, column, [...count.keys()]);
    if (words.length > 0) absent.set(column, new Set(words));
  }
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

/**
 * NA is Namibia, or North America, among codes of two letters. None, nil and a dash are values among few others that come
 * again and again, and among signs.
 */
function absentAmong({ columns, rows }: Table, column: number, words: readonly string[]): readonly string[] {
  if (words.length === 0) return [];
  const others = sampleColumn({ rows }, column).filter((cell) => !words.includes(cell));
  const distinct = [...new Set(others)];
  const codes = distinct.filter((value) => /^\p{Lu}\p{L}$/u.test(value));
  const areCodes =
    distinct.length === 0 ? OF_CODES.test(comparable(columns[column] ?? '')) : codes.length * 2 >= distinct.length;
  const areSteps =
    distinct.length > 0 &&
    distinct.length <= FEW &&
    others.length >= distinct.length * 3 &&
    distinct.every((value) => /\p{L}/u.test(value));
  const areSigns = distinct.length > 0 && distinct.every((value) => !/[\p{L}\d]/u.test(value));
  return words.filter((word) =>
    word === 'NA' ? !areCodes : STEPS.has(word) ? !(areSteps && word !== '-') && !(areSigns && word === '-') : true,
  );
}

const OF_CODES = /(?:^| )(?:code|iso|iso ?2|symbol|continent|state|alpha ?2)(?: |$)/;

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
