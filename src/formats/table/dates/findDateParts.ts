/** Owns how year, month and day are found in three columns side by side that have no names, or names of their own making. */
import { MONTHS } from '../../../model/dates/written/dateWordLists';
import { edtfOfNumbers } from '../../../model/dates/written/readDateText';
import { foldText } from '../../../model/search/foldText';
import { comparable } from '../columns/columnNames';
import type { Values } from '../columns/columnValues';
import { firstOf } from '../rows';
import type { Table } from '../table';
import type { ColumnField } from '../tableMapping';

type Part = 'year' | 'month' | 'day';

const ORDERS: readonly (readonly [Part, Part, Part])[] = [
  ['year', 'month', 'day'],
  ['day', 'month', 'year'],
  ['month', 'day', 'year'],
];
const ROWS = 200;
/** Of columns without names, the rows that there must be. */
const FEWEST = 3;
/** The part of the rows that must be days of a calendar. */
const NEARLY_ALL = 0.95;
const RANGES: Readonly<Record<Part, readonly [number, number]>> = { year: [1000, 2100], month: [0, 12], day: [0, 31] };

/** “y”, “Anno”, “iyear”, “year of event”; “date of month”, but not “day of week”. */
const NAMED: Readonly<Record<Part, RegExp>> = {
  year: /^(?:y{1,4}|j|jjjj|a{1,4}|r)$|(?:year|yr|jahr|annee|anno|anio|ano|jaar)$|^(?:year|jahr|annee|ano|anno|jaar) /,
  month: /^(?:m{1,2}|mo|mon|mth)$|(?:month|mth|monat|mois|mes|mese|maand)$|^(?:month|monat|mois|mes|mese|maand) /,
  day: /^(?:d{1,2}|t{1,2}|j{1,2}|g{1,2}|dy|dom)$|(?:day|tag|jour|dia|giorno|dag)$|^(?:day|date|tag|jour|dia|giorno|dag) (?:of|im|du|de|del|van) /,
};
const OF_OTHERS = /week|woche|semaine|semana|settimana|of year|im jahr|working|holiday/;

/**
 * The columns of year, month and day, by their numbers; null where there are none. Numbers alone decide where the columns
 * have no names: days are then above 12 in some row, and nearly all rows are days that there are. A column that is taken
 * for a year, month or day already can only be that one.
 */
export function findDateParts(
  { columns, rows }: Table,
  fields: readonly ColumnField[],
): Readonly<Record<Part, number>> | null {
  const data = firstOf(rows, ROWS);
  const hasYear = fields.includes('year');
  for (let first = 0; first + 2 < columns.length; first++) {
    for (const order of ORDERS) {
      const at = (part: Part) => first + order.indexOf(part);
      if (order.some((part) => fields[at(part)] !== 'field' && fields[at(part)] !== part)) continue;
      if (order.every((part) => fields[at(part)] === part) || (hasYear && fields[at('year')] !== 'year')) continue;
      const unnamed = order.filter((part) => /^Column \d+$/.test(columns[at(part)] ?? ''));
      const isNamed = unnamed.length === 0 && order.every((part) => isCalled(columns[at(part)] ?? '', part));
      if (!isNamed && unnamed.length < order.length) continue;
      const found = { year: at('year'), month: at('month'), day: at('day') };
      if (areDates(data, found, isNamed)) return found;
    }
  }
  return null;
}

function isCalled(column: string, part: Part): boolean {
  const name = comparable(column);
  return NAMED[part].test(name) && !OF_OTHERS.test(name);
}

function areDates(data: readonly (readonly string[])[], at: Readonly<Record<Part, number>>, isNamed: boolean): boolean {
  const filled = data
    .map((row) => ({ year: textAt(row, at.year), month: textAt(row, at.month), day: textAt(row, at.day) }))
    .filter(({ year, month, day }) => year + month + day !== '');
  const isWithin = (cell: string, part: Part) => {
    const [least, most] = RANGES[part];
    if (cell === '' || (isNamed && part === 'month' && isMonth(cell))) return true;
    return /^\d{1,4}(?:\.0+)?$/.test(cell) && Number(cell) >= least && Number(cell) <= most;
  };
  if (filled.length === 0) return false;
  if (!filled.every((row) => isWithin(row.year, 'year') && isWithin(row.month, 'month') && isWithin(row.day, 'day')))
    return false;
  if (isNamed) return true;
  const whole = filled.filter(({ year, month, day }) => edtfOfNumbers(year, month, day)?.length === DAY_LENGTH);
  return (
    filled.length >= FEWEST && whole.length >= NEARLY_ALL * filled.length && filled.some(({ day }) => Number(day) > 12)
  );
}

/** The column of months beside one of years that is called “Mon” or the like, which alone could be a Monday; -1 for none. */
export function findMonth(
  columns: readonly string[],
  values: readonly Values[],
  fields: readonly ColumnField[],
): number {
  const year = fields.indexOf('year');
  if (year < 0 || fields.includes('month')) return -1;
  const areMonths = (at: number) =>
    fields[at] === 'field' &&
    NAMED.month.test(comparable(columns[at] ?? '')) &&
    (values[at]?.filled.length ?? 0) > 0 &&
    values[at]?.filled.every(isMonth);
  return [year + 1, year - 1].find(areMonths) ?? -1;
}

/** Whether a cell is the name of a month, or 1 to 12. */
const isMonth = (cell: string): boolean =>
  MONTHS.has(foldText(cell).replace(/\.$/, '')) || /^(?:0?[1-9]|1[0-2])$/.test(cell);

const DAY_LENGTH = '1785-11-03'.length;
const textAt = (row: readonly string[], at: number): string => row[at]?.trim() ?? '';
