/** Owns in which order items of vis-timeline write day and month, as all of them show together. */
import type { Problem } from '../../model/dataset/problem';
import type { DateOrder } from '../../model/dates/written/readDateParts';
import { readDateText } from '../../model/dates/written/readDateText';
import { jsonText } from '../text/jsonText';
import { isObject } from '../text/jsonValue';

export interface VisDateOrder {
  readonly order: DateOrder;
  /** What was taken for granted. */
  readonly problems: readonly Problem[];
}

/**
 * A number above 12 in any date decides for all. Where none does, or they disagree, it is month first with strokes and hyphens,
 * as vis-timeline itself reads them in a browser, and day first with points; which is told where a date could be either.
 */
export function visDateOrder(items: readonly unknown[]): VisDateOrder {
  const orders = new Set<DateOrder>();
  const open: string[] = [];
  for (const item of items) {
    if (!isObject(item)) continue;
    for (const text of [jsonText(item['start']), jsonText(item['end'])]) {
      if (!NUMBERS.test(text)) continue;
      const found = readDateText(text, null);
      if (found !== null && 'dayFirst' in found) open.push(text);
      else if (found !== null) orders.add(Number(/\d+/.exec(text)?.[0]) > MONTHS ? 'day-first' : 'month-first');
    }
  }
  const [only, other] = orders;
  if (only !== undefined && other === undefined) return { order: only, problems: [] };
  const [example] = open;
  const order = open.some((text) => !text.includes('.')) ? 'month-first' : 'day-first';
  if (example === undefined) return { order, problems: [] };
  const message = `${open.length === 1 ? 'A date' : `${open.length} dates`} such as ${example} can be read both ways, and the ${order === 'day-first' ? 'day' : 'month'} was read first`;
  const hint = 'Write dates as 2014-03-26 where that is wrong.';
  return {
    order,
    problems: [{ path: 'items', record: 'dates', message, hint, effect: 'assumed', sort: 'date' }],
  };
}

const MONTHS = 12;
/** Two numbers and a year. */
const NUMBERS = /^\s*(\d{1,2})\s?([./-])\s?(?!\1\b)\d{1,2}\s?\2\s?\d{3,4}(?!\d)/;
