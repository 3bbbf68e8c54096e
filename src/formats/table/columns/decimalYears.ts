/** Owns how years with a fraction, “1851.2026”, are known in a column and what is said of them. */
import type { Problem } from '../../../model/dataset/problem';
import type { Table } from '../table';
import { DATED } from '../tableMapping';
import { comparable, fieldsOfName } from './columnNames';
import { sampleColumn } from './sampleColumn';

const FEWEST = 3;
const YEARS = /^(?:1\d|20)\d\d(?:[.,]\d+)?$/;
/** A fraction that is no month: .2, .25, .2026; but not .0, .10 or .03. */
const FRACTION = /[.,](?!0+$|0[1-9]$|1[0-2]$)\d+$/;
/** What can be a length of time, too. */
const TIME = /^(?:time|times|t|zeit|temps|tiempo|tempo|tid|tijd)$/;
/** How far quarters and months may be rounded. */
const ROUNDED = 0.006;

/** The year of a cell with a fraction; null for any other cell. */
export const yearOfDecimal = (cell: string): string | null => /^(\d{4})[.,]\d+$/.exec(cell)?.[1] ?? null;

/** Whether the values are years from 1000 to 2099, some of them with a fraction that cannot be a month. */
const areDecimalYears = (values: readonly string[]): boolean =>
  values.length >= FEWEST && values.every((value) => YEARS.test(value)) && values.some((value) => FRACTION.test(value));

/** Whether a column of that name holds such years; where it is called after time alone, only in steps of quarters or months. */
export function holdsDecimalYears(column: string, values: readonly string[]): boolean {
  const name = comparable(column);
  const isTime = TIME.test(name);
  const isNamed =
    isTime || fieldsOfName(column).some((field) => DATED.has(field)) || /year|jahr|annee|decimal date/.test(name);
  return isNamed && areDecimalYears(values) && (!isTime || areSteps(values));
}

function areSteps(values: readonly string[]): boolean {
  const numbers = values.map((value) => Number(value.replace(',', '.')));
  const isStep = (number: number, steps: number) =>
    Math.abs(number * steps - Math.round(number * steps)) < ROUNDED * steps;
  return (
    numbers.every((number, i) => i === 0 || number >= (numbers[i - 1] ?? 0)) &&
    [4, 12].some((steps) => numbers.every((number) => isStep(number, steps)))
  );
}

/** What is to be listed of such years in the columns of a table that hold dates; null where there are none. */
export function decimalYears(table: Table, at: readonly number[]): Problem | null {
  for (const column of at) {
    const values = sampleColumn(table, column);
    if (!areDecimalYears(values)) continue;
    const example = values.find((value) => FRACTION.test(value)) ?? '';
    return {
      path: 'table',
      record: 'Dates',
      message: `Years with a fraction in “${table.columns[column]}”, such as “${example}”, were read as the year: ${yearOfDecimal(example)}`,
      hint: 'The fraction is kept in the details. Where the numbers are no years, choose for the column what it is where the columns are chosen.',
      effect: 'assumed',
      sort: 'date',
    };
  }
  return null;
}
