/** Owns in which order items of vis-timeline are read to write day and month. */
import type { Problem } from '../../model/dataset/problem';
import type { DateOrder } from '../../model/dates/written/readDateParts';
import { jsonText } from '../text/jsonText';
import { isObject } from '../text/jsonValue';
import { provenOrder } from '../text/provenOrder';

export interface VisDateOrder {
  readonly order: DateOrder;
  /** What was taken for granted. */
  readonly problems: readonly Problem[];
}

/**
 * As their dates show; where these do not, it is month first with strokes and hyphens, as vis-timeline itself reads them in a
 * browser, and day first with points, which is told where a date could be either.
 */
export function visDateOrder(items: readonly unknown[]): VisDateOrder {
  const texts = items.flatMap((item) => (isObject(item) ? [jsonText(item['start']), jsonText(item['end'])] : []));
  const { order: proven, open } = provenOrder(texts);
  if (proven !== null) return { order: proven, problems: [] };
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
