/** Owns the dates that vis-timeline takes: ISO 8601, counts of milliseconds, the two ways in which programs print them, and what people write. */
import { fromMilliseconds, toCalendarDay } from '../../model/dates/dayNumber';
import { parseEdtf } from '../../model/dates/parseEdtf';
import type { DateOrder } from '../../model/dates/written/readDateParts';
import { readDateText } from '../../model/dates/written/readDateText';
import { edtfYear, type IsoDate, readIsoDate } from '../../model/dates/written/readIsoDate';

/** A date, and whether it was a count of milliseconds, whose day is that of UTC. */
export interface VisDate {
  readonly read: IsoDate | null;
  readonly isCount: boolean;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MOST_MILLISECONDS = 8.64e15;

/**
 * Reads `1395792000000`, `"/Date(1395792000000)/"`, `"2014-03-26"`, `"2014/3/26"`, `"Wed Mar 26 2014 09:30:00 GMT+0100"`, and
 * by the order of their numbers `"3-26-2014"` and `"26 March 2014"`.
 */
export function readVisDate(value: unknown, order: DateOrder): VisDate {
  if (typeof value === 'number') return ofCount(value);
  if (typeof value !== 'string') return { read: null, isCount: false };
  const text = value.trim();
  const [, count] = /^\/?Date\((-?\d{1,16})(?:[+-]\d{4})?\)\/?$/.exec(text) ?? /^(-?\d{9,16})$/.exec(text) ?? [];
  if (count !== undefined) return ofCount(Number(count));
  const [, month = '', day = '', year = '', clock = ''] =
    /^[A-Z][a-z]{2},? ([A-Z][a-z]{2}) (\d{1,2}) (-?\d{4,6})(?: (\d{2}:\d{2}.*))?$/.exec(text) ?? [];
  const monthNumber = MONTHS.indexOf(month.toLowerCase()) + 1;
  if (monthNumber > 0) {
    const edtf = `${edtfYear(year.replace('-', ''), year.startsWith('-'))}-${two(monthNumber)}-${day.padStart(2, '0')}`;
    return { read: { edtf, time: clock === '' || clock.startsWith('00:00:00') ? null : clock }, isCount: false };
  }
  const isYearFirst = /^\d{4}\/\d{1,2}(\/\d{1,2})?(?=$|\s)/.test(text);
  const iso = readIsoDate(isYearFirst ? text.replace(/\//g, '-') : text);
  return { read: iso !== null && parseEdtf(iso.edtf).ok ? iso : (readWords(text, order) ?? iso), isCount: false };
}

/** A single date as people write it. */
function readWords(text: string, order: DateOrder): IsoDate | null {
  const found = readDateText(text, order);
  if (found === null || 'dayFirst' in found) return null;
  const read = parseEdtf(found.edtf);
  if (!read.ok || read.value.type !== 'date') return null;
  return {
    edtf: found.edtf,
    time: found.time ?? null,
    ...(found.note === undefined ? {} : { isCoarser: true as const }),
  };
}

function ofCount(milliseconds: number): VisDate {
  if (!Number.isFinite(milliseconds) || Math.abs(milliseconds) > MOST_MILLISECONDS)
    return { read: null, isCount: true };
  const dayNumber = Math.floor(fromMilliseconds(milliseconds));
  const { year, month, day } = toCalendarDay(dayNumber);
  const edtf = edtfYear(String(Math.abs(year)), year < 0);
  const seconds = Math.floor(milliseconds / 1000) - dayNumber * 86_400;
  const clock = [seconds / 3600, (seconds % 3600) / 60, seconds % 60].map(two).join(':');
  return {
    // EDTF writes a month or a day after years of four digits alone.
    read: {
      edtf: edtf.startsWith('Y') ? edtf : `${edtf}-${two(month)}-${two(day)}`,
      time: seconds === 0 ? null : `${clock} UTC`,
      ...(edtf.startsWith('Y') ? { isCoarser: true as const } : {}),
    },
    isCount: true,
  };
}

const two = (number: number): string => String(Math.floor(number)).padStart(2, '0');
