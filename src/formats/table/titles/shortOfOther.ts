/** Owns whether a column called “Short name” is short for what stands before it, such as a state, and not for the title. */
import { kindOfNames } from '../columns/kindOfNames';
import { saysOffice } from '../columns/officeColumns';
import { firstOf } from '../rows';
import type { Table } from '../table';
import type { ColumnField } from '../tableMapping';

const ROWS = 50;
/** The part of the rows whose short names have the letters of the title in their order. */
const OFTEN = 0.7;
const OF_OTHERS: ReadonlySet<ColumnField> = new Set(['entities', 'place', 'track', 'kind']);

/** Whether the column `at` is no short name of the rows, whose fields are otherwise known. */
export function isShortOfOther({ columns, rows }: Table, fields: readonly ColumnField[], at: number): boolean {
  const title = fields.indexOf('title');
  const before = columns[at - 1];
  if (at < 1 || before === undefined || title < 0 || Math.abs(title - at) === 1 || fields[at - 1] === 'given')
    return false;
  const some = firstOf(rows, ROWS);
  const isOther =
    OF_OTHERS.has(fields[at - 1] ?? 'field') ||
    saysOffice(before) ||
    kindOfNames(before, [...new Set(some.map((row) => row[at - 1]?.trim() ?? ''))]) !== null;
  const both = some.flatMap((row) => {
    const [short = '', long = ''] = [row[at]?.trim(), row[title]?.trim()];
    return short === '' || long === '' ? [] : [{ short, long }];
  });
  return isOther && both.filter(({ short, long }) => isShortFor(short, long)).length < OFTEN * both.length;
}

function isShortFor(short: string, long: string): boolean {
  const letters = [...short.toLowerCase().replace(/[^\p{L}\d]/gu, '')];
  let at = -1;
  const within = long.toLowerCase();
  return letters.every((letter) => {
    at = within.indexOf(letter, at + 1);
    return at >= 0;
  });
}
