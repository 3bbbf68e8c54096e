/** Owns how the order of day and month is found in the dates of a table, or that it must be asked. */
import type { Problem } from '../../../model/dataset/problem';
import { type DateOrder, readDateParts } from '../../../model/dates/written/readDateParts';
import { readDateText } from '../../../model/dates/written/readDateText';
import {
  type NumberOrder,
  openReadings,
  type ShortDate,
  shortDates,
  shortWords,
} from '../../../model/dates/written/shortYears';
import type { OrderQuestion, Recognition } from '../recognition';
import { firstOf } from '../rows';
import type { Table } from '../table';
import { type ColumnUse, WHOLE_DATES } from '../tableMapping';
import { unplainRows } from './unplainRows';

const NUMBERS = /(?<!\d)(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?\d{3,4}(?!\d)/g;

/**
 * The order of day and month: a number above 12 in any date decides for all of them. With points it is the day that comes
 * first, as DIN 1355 and its kin have it; with strokes and hyphens, where nothing decides, it must be asked. Of years with
 * two digits the year can come first, too.
 */
export function findOrder(
  table: Table,
  columns: readonly ColumnUse[],
): Pick<Recognition, 'problems'> & {
  readonly order: NumberOrder | null;
  readonly questions: readonly OrderQuestion[];
} {
  /** How many dates can have one order alone, and which orders those can have that can have several. */
  const decided = new Map<NumberOrder, number>();
  const open = new Map<NumberOrder, number>();
  let count = 0;
  let pointed = 0;
  let example = null as Example | null;
  const see = (column: string, text: string, isPointed: boolean, orders: readonly NumberOrder[], short?: ShortDate) => {
    const seen = orders.length === 1 ? decided : open;
    for (const order of orders) seen.set(order, (seen.get(order) ?? 0) + 1);
    if (orders.length < 2) return;
    count++;
    if (isPointed) pointed++;
    else example ??= { column, text, short };
  };
  for (const { column, field } of columns) {
    if (!WHOLE_DATES.has(field)) continue;
    const i = table.columns.indexOf(column);
    // No date with its numbers in question begins with a year.
    for (const row of unplainRows(table.rows, i)) {
      const cell = table.rows.cell(row, i);
      if (cell.length < 6 || /^\d{4}/.test(cell)) continue;
      for (const [text, first = '', sign, second = ''] of cell.matchAll(NUMBERS)) {
        // What is not known is written as 0, and stands first or second.
        if (first === second || Number(first) === 0 || Number(second) === 0) continue;
        const orders = [...(Number(second) <= 12 ? DAY_FIRST : []), ...(Number(first) <= 12 ? MONTH_FIRST : [])];
        see(column, text, sign === '.', orders);
      }
      for (const date of shortDates(cell)) {
        // 05-05-05 is one day in any order.
        if (date.readings.length > 1 && openReadings(date, null).length < 2) continue;
        const orders = date.readings.flatMap(({ order }) => order ?? []);
        see(column, date.text, date.text.includes('.'), orders, date);
      }
    }
  }
  const nothing = { questions: [], problems: [] };
  const [only, other] = decided.keys();
  if (only !== undefined && other === undefined && (open.get(only) ?? 0) === count) return { ...nothing, order: only };
  if (count === 0) return { ...nothing, order: null };
  if (example === null && pointed === count && decided.size === 0) {
    const message = `${count === 1 ? 'A date' : `${count} dates`} with points, such as 03.04.2011, were read with the day first`;
    return { ...nothing, order: 'day-first', problems: [assumedOrder(message)] };
  }
  const beside = decided.size === 0 ? orderBeside(table, columns) : null;
  if (beside !== null && (open.get(beside.order) ?? 0) === count) {
    const which = beside.order === 'day-first' ? 'day' : 'month';
    const message = `${count === 1 ? 'A date' : `${count} dates`} such as ${example?.text ?? ''} ${count === 1 ? 'was' : 'were'} read with the ${which} first, as ${beside.text} in “${beside.column}” is`;
    return { ...nothing, order: beside.order, problems: [assumedOrder(message)] };
  }
  const { column, text, short }: Example = example ?? { column: '', text: '', short: undefined };
  const readings = short === undefined ? bothReadings(text) : shortReadings(short);
  const isContradictory = decided.size > 0;
  const asked: OrderQuestion = { sort: 'day-month-order', column, example: text, ...readings, count, isContradictory };
  return { order: null, problems: [], questions: [asked] };
}

/** What columns beside those of dates show: each date in them that has one order alone has the same. */
function orderBeside(
  table: Table,
  columns: readonly ColumnUse[],
): { readonly order: NumberOrder; readonly column: string; readonly text: string } | null {
  let found: { readonly order: NumberOrder; readonly column: string; readonly text: string } | null = null;
  for (const [i, column] of table.columns.entries()) {
    if (columns.some((use) => use.column === column && WHOLE_DATES.has(use.field))) continue;
    for (const row of firstOf(table.rows, BESIDE_ROWS)) {
      const [text, first = '', , second = ''] = WHOLE.exec(row[i]?.trim() ?? '') ?? [];
      if (text === undefined || (Number(first) <= MONTHS && Number(second) <= MONTHS)) continue;
      const order = Number(first) > MONTHS ? 'day-first' : 'month-first';
      if (found !== null && found.order !== order) return null;
      found ??= { order, column, text };
    }
  }
  return found;
}
/** Rows that are looked at for it. */
const BESIDE_ROWS = 1000;
const MONTHS = 12;
const WHOLE = /^(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?\d{4}$/;

interface Example {
  readonly column: string;
  readonly text: string;
  /** Where its year has two digits. */
  readonly short: ShortDate | undefined;
}

const DAY_FIRST = ['day-first'] as const;
const MONTH_FIRST = ['month-first'] as const;

const assumedOrder = (message: string): Problem => ({
  path: 'table',
  record: 'Dates',
  message,
  hint: 'Where another order is meant, choose it.',
  effect: 'assumed',
  sort: 'date',
});

type Readings = Pick<OrderQuestion, 'dayFirst' | 'monthFirst' | 'yearFirst'>;

function bothReadings(text: string): Readings {
  const written = (order: DateOrder) => {
    const read = readDateParts(text, order) === null ? null : readDateText(text, order);
    return read === null || 'dayFirst' in read ? text : read.edtf;
  };
  return { dayFirst: written('day-first'), monthFirst: written('month-first') };
}

function shortReadings({ readings, text }: ShortDate): Readings {
  const written = (order: NumberOrder) => {
    const read = readings.find((each) => each.order === order);
    return read === undefined ? null : shortWords(read);
  };
  const yearFirst = written('year-first');
  return {
    dayFirst: written('day-first') ?? text,
    monthFirst: written('month-first'),
    ...(yearFirst === null ? {} : { yearFirst }),
  };
}
