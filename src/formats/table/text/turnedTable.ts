/** Owns tables whose records stand in columns and whose fields stand in rows: they are read turned, or it is said that they must be. */
import type { Problem } from '../../../model/dataset/problem';
import { readDateText } from '../../../model/dates/written/readDateText';
import { lacksYear } from '../../../model/dates/written/readYearless';
import { shortDates } from '../../../model/dates/written/shortYears';
import { fieldsOfName } from '../columns/columnNames';
import { filledWidth, isBlank } from '../rowCells';
import { firstOf, listedRows, type Rows } from '../rows';
import type { Table } from '../table';
import { DATED } from '../tableMapping';
import { toTable } from './toTable';

/** A table with more rows has records in them. */
const MOST_FIELDS = 64;
const FEWEST_RECORDS = 2;
const LONGEST_NAME = 40;
/** The part of the records that must be dated. */
const MOST_RECORDS = 0.7;
/** The part of the cells in a row of dates that must be dates for it to be in doubt what the others are. */
const HALF = 0.5;

/**
 * The table of rows that hold a field each; null where they do not surely. The first column has the names of fields, no two
 * alike, among them one that titles have and one that dates have, and all cells beside the latter are dates. Where only
 * some of them are, it is told in `mayBeTurned` and the table stays as it is, made with `joint`.
 */
export function turnedTable(data: Rows, before: number, problems: readonly Problem[], joint = ' '): Table | null {
  if (data.length > MOST_FIELDS * 2) return null;
  const filled = firstOf(data).filter((row) => !isBlank(row));
  // What stands alone above is a note.
  const top = filled.findIndex((row) => filledWidth(row) > 1);
  const fields = top < 0 ? [] : filled.slice(top);
  const width = fields.reduce((most, row) => Math.max(most, filledWidth(row)), 0);
  const records = Array.from({ length: width }, (_, i) => i).filter(
    (at) => at > 0 && fields.some((row) => (row[at] ?? '').trim() !== ''),
  );
  const names = fields.map(([name = '']) => name.trim());
  if (records.length < FEWEST_RECORDS || fields.length < 2 || fields.length > MOST_FIELDS || !areNames(names))
    return null;
  const known = names.map((name, i) => (name === '' && i === 0 ? (['title'] as const) : fieldsOfName(name)));
  if (!known.some((each) => each.includes('title'))) return null;
  const dated = known.flatMap((each, i) => (each.some((field) => DATED.has(field)) ? [i] : []));
  const cells = (row: number) => records.map((at) => (fields[row]?.[at] ?? '').trim()).filter((cell) => cell !== '');
  const parts = dated.map((row) => ({ row, dates: cells(row).filter(isDate).length, count: cells(row).length }));
  const isWhole = parts.some(({ dates, count }) => dates === count && count >= MOST_RECORDS * records.length);
  if (!isWhole) {
    const isDoubtful = parts.some(({ dates, count }) => dates > 1 && dates >= HALF * count);
    return isDoubtful ? { ...toTable(data, before, problems, false, false, joint), mayBeTurned: true } : null;
  }
  const turned = [names, ...records.map((at) => fields.map((row) => row[at] ?? ''))];
  const notes = filled.slice(0, top).map(([note = '']) => note.trim());
  const table = toTable(listedRows(turned), 0, [...problems, saidTurned(names, dated, notes)], true);
  // Row 2 is the first record, and empty columns are counted.
  return { ...table, rowNumber: (row) => (records[table.rowNumber(row) - 2] ?? width) + 1 };
}

/** Names of fields: short, in words, and no two alike; the first may be left out. */
const areNames = (names: readonly string[]): boolean =>
  new Set(names).size === names.length &&
  names.every((name, i) => (name === '' && i === 0) || (/\p{L}/u.test(name) && name.length <= LONGEST_NAME));

const isDate = (cell: string): boolean =>
  readDateText(cell, null) !== null || shortDates(cell).length > 0 || lacksYear(cell);

const saidTurned = (names: readonly string[], dated: readonly number[], notes: readonly string[]): Problem => ({
  path: 'file',
  record: 'Table',
  message: `Each column was read as a record, since the first column has the names of fields and beside “${dated.map((row) => names[row]).join('”, “')}” stand dates${notes.length === 0 ? '' : `; what stands above was left out: ${notes.map((note) => `“${note}”`).join(', ')}`}`,
  hint: 'What is listed of a row is of the column with that number. Where the records stand in rows, put the names of their fields above them.',
  effect: 'assumed',
  sort: 'file',
});
