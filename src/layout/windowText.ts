/** Owns the window as a person types it: two dates, each as short as it can be, the second one within the window. */
import { dateWords, withShortMonth, yearWords } from '../model/dates/dateWords';
import { type DayNumber, toCalendarDay } from '../model/dates/dayNumber';
import { formatDay } from '../model/dates/formatEdtf';
import { parseEdtf } from '../model/dates/parseEdtf';
import type { TimeSpan } from '../model/dates/timeSpan';
import { failure, type Result, success } from '../model/result';

export interface WindowText {
  readonly from: string;
  readonly to: string;
}

/** A window in whole days as the two texts that mean it: "2010" and "2014-03" for January 2010 to March 2014. */
export function formatWindow({ start, end }: TimeSpan): WindowText {
  const first = Math.floor(start);
  const until = Math.ceil(end);
  return { from: shortened(first, first), to: shortened(until - 1, until) };
}

/** One of the two texts as a field shows it: years before our era in words, since few people write them with a minus. */
export function fieldWords(edtf: string): string {
  const read = /^(?:Y?-|0000)/.test(edtf) ? parseEdtf(edtf) : null;
  return read?.ok ? withShortMonth(dateWords(read.value)) : edtf;
}

/** The day as its year or its month, where `edge` is where that begins or ends. */
function shortened(day: DayNumber, edge: DayNumber): string {
  const { year } = toCalendarDay(day);
  const at = toCalendarDay(edge);
  // Beyond four digits EDTF writes years alone.
  if (Math.abs(year) > 9999) return `Y${year}`;
  if (at.day !== 1) return formatDay(day);
  return formatDay(day).slice(0, at.month === 1 ? -6 : -3);
}

/** The first day of one date, or the day after its last; fails for what is no single date. */
function readWindowEnd(text: string, end: keyof WindowText): Result<DayNumber> {
  const read = parseEdtf(text);
  if (!read.ok) return read;
  if (read.value.type !== 'date') return failure(`“${text.trim()}” is not one date`, 'Write a year, a month or a day.');
  return success(end === 'from' ? read.value.first : read.value.until);
}

/** The window from the first day of one date to the last of another; fails beyond the limits of the timeline. */
export function readWindow({ from, to }: WindowText, limits: TimeSpan): Result<TimeSpan> {
  const start = readWindowEnd(from, 'from');
  if (!start.ok) return start;
  const end = readWindowEnd(to, 'to');
  if (!end.ok) return end;
  if (end.value <= start.value) return failure('The window ends before it starts', 'Put the earlier date first.');
  if (start.value < limits.start || end.value > limits.end) {
    const [first, last] = [limits.start, limits.end - 1].map((day) => yearWords(toCalendarDay(day).year));
    return failure(`The timeline goes from ${first} to ${last}`, 'Nothing of this history lies beyond.');
  }
  return success({ start: start.value, end: end.value });
}
