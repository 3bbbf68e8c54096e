/** Owns what plain vis-timeline gets of a generated data set: every event as an item, with its lane. */
import { dateBounds } from '../../src/model/dates/dateBounds';
import { formatDay } from '../../src/model/dates/formatEdtf';
import { parseEdtf } from '../../src/model/dates/parseEdtf';
import { generateHistory } from '../../src/model/testing/generateHistory';
import { type HistorySize, LAST_DAY } from '../../src/model/testing/planHistory';

export interface VisItem {
  readonly id: number;
  readonly content: string;
  readonly group: string;
  readonly start: string;
  /** Absent for what is of one day. */
  readonly end?: string;
}

export function buildVisItems(size: HistorySize): readonly VisItem[] {
  return generateHistory(size).events.map(({ title, track, date }, id) => {
    const read = parseEdtf(date?.edtf ?? '');
    if (!read.ok) throw new Error(read.failure.message);
    const { startMin, endMax } = dateBounds(read.value);
    const item = { id, content: title, group: track, start: formatDay(startMin) };
    const end = Math.min(endMax, LAST_DAY);
    return end - startMin > 1 ? { ...item, end: formatDay(end) } : item;
  });
}
