/**
 * Owns dates that programs write as numbers, and how they become dates again: seconds and milliseconds since 1970, the days
 * of spreadsheets, and years and days with a point and a zero behind them.
 */
import type { Problem } from '../../../model/dataset/problem';
import { comparable, fieldsOfName, isCalledDate, saysNoYear, saysUnit, saysYear } from '../columns/columnNames';
import { sampleColumn } from '../columns/sampleColumn';
import type { Table } from '../table';
import { DATED } from '../tableMapping';
import { type CountedColumns, type DateCount, monthOfDigits, withCountedRows, yearOfFirstDay } from './countedRows';

/** Cells that are needed to tell days of a spreadsheet from other numbers. */
const FEWEST_DAYS = 3;
/** From 1980 on, and before 2100; days from 1927 to 2064. */
const RANGES: Readonly<Record<'seconds' | 'milliseconds' | 'days', readonly [number, number]>> = {
  seconds: [315_532_800, 4_102_444_800],
  milliseconds: [315_532_800_000, 4_102_444_800_000],
  days: [10_000, 60_000],
};

/** “ts”, “created_at”, “unix time”, “closed_ms”. */
const MOMENT =
  /(?:^| )(?:time|times|timestamp|ts|epoch|unix|unixtime|utc|datetime|ms|millis|milliseconds|created|modified|updated|opened|closed|added|posted|published|at|zeitstempel|zeit|horodatage|hora|ora)(?: |$)/;

/** A number of five digits is a day where the column is called after one: “start” can be a place in a text. */
const DAY =
  /(?:date|datum|dato|datums|fecha|дата|kuupaev|tarihi?|日期|日付)$|^(?:date|datum|data|fecha) (?:of|de|di|du|da|der|del|van) /;

/** Astronomers count days of their own. */
const JULIAN = /(?<![a-z])m?jd(?![a-z])|julian/i;

/** The table with such columns as dates; the same one where it has none. */
export function withCountedDates(table: Table, path = 'table'): Table {
  const counted: CountedColumns = new Map(
    table.columns.flatMap((column, at) => {
      const count = countOf(column, () => sampleColumn(table, at));
      return count === null ? [] : [[at, count] as const];
    }),
  );
  if (counted.size === 0) return table;
  return {
    ...table,
    rows: withCountedRows(table.rows, counted),
    problems: [...table.problems, ...listed(table, counted, path)],
    ...(table.atRest === undefined ? {} : { atRest: { ...table.atRest, counted } }),
  };
}

/** By what the column is called, and by all of its values that are looked at. */
function countOf(column: string, sample: () => readonly string[]): DateCount | null {
  const isDate = isCalledDate(column) || fieldsOfName(column).some((field) => DATED.has(field));
  const isMoment = isDate || MOMENT.test(comparable(column));
  const isYear = saysYear(column);
  if ((!isMoment && !isYear && !OF_MONTHS.test(comparable(column))) || saysUnit(column)) return null;
  const cells = sample();
  if (areMonths(cells, column)) return 'months';
  if (isYear && cells.length >= FEWEST_DAYS && cells.every((cell) => yearOfFirstDay(cell) !== null)) return 'year-days';
  if (isDate && standForYears(column, cells)) return 'year-days';
  if (cells.length === 0 || !cells.every((cell) => /^-?\d+(?:\.\d+)?$/.test(cell))) return null;
  if (cells.every((cell) => /^-?\d{1,8}(?:\.0+)?$/.test(cell)) && cells.some((cell) => cell.includes('.')))
    return isDate || isYear ? 'whole' : null;
  if (isYear) return null;
  const areWithin = (count: keyof typeof RANGES) =>
    cells.every((cell) => Number(cell) >= RANGES[count][0] && Number(cell) < RANGES[count][1]);
  if (areWithin('milliseconds')) return 'milliseconds';
  if (areWithin('seconds')) return 'seconds';
  return DAY.test(comparable(column)) &&
    !JULIAN.test(column) &&
    !saysNoYear(column) &&
    cells.length >= FEWEST_DAYS &&
    areWithin('days')
    ? 'days'
    : null;
}

/** “yyyymm”, “YearMonth”, “Period”: a year and its month as one number. */
const OF_MONTHS =
  /^(?:yyyy ?mm|ym|aaaamm|jjjjmm|(?:year|yr) ?(?:and )?(?:month|mon|mth)|month(?: year)?|chronology|chronologie|cronologia|period|periode|periodo|jahr ?monat|annee ?mois|ano ?mes|anno ?mese|jaar ?maand)(?: (?:id|key|code))?$/;

/**
 * Whether all numbers of six digits are years with their months, and others years or days. Of a column that is called
 * otherwise, some of them must be no day of a year with two digits: 201012 can be one.
 */
function areMonths(cells: readonly string[], column: string): boolean {
  const six = cells.filter((cell) => /^\d{6}(?:\.0+)?$/.test(cell));
  return (
    six.length > 0 &&
    cells.every((cell) => monthOfDigits(cell) !== null || /^(?:1\d|20)\d\d(?:\d{4})?$/.test(cell)) &&
    (OF_MONTHS.test(comparable(column)) || six.some((cell) => Number(cell.slice(2, 4)) > 12))
  );
}

/** Whether most of the dates of rows are the first days of years at the stroke of midnight, as programs write years: of ends, they can be days. */
function standForYears(column: string, cells: readonly string[]): boolean {
  const fields = fieldsOfName(column);
  if (fields.includes('start') || fields.includes('end') || cells.length < FEWEST_FIRST_DAYS) return false;
  const first = cells.filter((cell) => FIRST_MIDNIGHT.test(cell));
  return first.length >= MOST_FIRST_DAYS * cells.length && new Set(first).size >= FEWEST_DAYS;
}
const FEWEST_FIRST_DAYS = 6;
const MOST_FIRST_DAYS = 0.7;
const FIRST_MIDNIGHT = /^(?:\d{4}-01-01|0?1([/.-])0?1\1\d{4})[T ]0?0:00(?::00(?:\.0+)?)?Z?$/;

const COUNTS: Readonly<Record<Exclude<DateCount, 'whole' | 'year-days'>, string>> = {
  months: 'years and months',
  seconds: 'seconds since 1970',
  milliseconds: 'milliseconds since 1970',
  days: 'days of a spreadsheet, counted from 1900',
};

/** Nothing is listed of a point and a zero, which say nothing. */
function listed(table: Table, counted: CountedColumns, path: string): readonly Problem[] {
  const read = withCountedRows(table.rows, counted);
  return [...counted].flatMap(([at, count]): readonly Problem[] => {
    if (count === 'whole') return [];
    let row = 0;
    while (table.rows.cell(row, at).trim() === '') row++;
    const [written, meant] = [table.rows.cell(row, at).trim(), read.cell(row, at)];
    const isOfAll = sampleColumn(table, at).every((cell) => yearOfFirstDay(cell) !== null);
    const said = `in “${table.columns[at]}” were read as`;
    return [
      {
        path,
        record: 'Columns',
        message:
          count === 'year-days'
            ? `The first days of years, which are ${isOfAll ? 'all' : 'most'} that stands ${said} the years: ${written} is ${meant}`
            : `The numbers ${said} ${COUNTS[count]}: ${written} is ${meant}`,
        hint: 'Where they count something else, write dates in the file, or call the column otherwise.',
        effect: 'assumed',
        sort: 'date',
      },
    ];
  });
}
