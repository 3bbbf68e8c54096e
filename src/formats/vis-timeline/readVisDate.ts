/** Owns the dates that vis-timeline takes: ISO 8601, counts of milliseconds, and the two ways in which programs print them. */
import { fromMilliseconds, toCalendarDay } from '../../model/dates/dayNumber';
import { edtfYear, type IsoDate, readIsoDate } from '../../model/dates/written/readIsoDate';

/** A date, and whether it was a count of milliseconds, whose day is that of UTC. */
export interface VisDate {
  readonly read: IsoDate | null;
  readonly isCount: boolean;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MOST_MILLISECONDS = 8.64e15;

/** Reads `1395792000000`, `"/Date(1395792000000)/"`, `"2014-03-26"`, `"2014/3/26"`, `"Wed Mar 26 2014 09:30:00 GMT+0100"`. */
export function readVisDate(value: unknown): VisDate {
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
  return { read: readIsoDate(isYearFirst ? text.replace(/\//g, '-') : text), isCount: false };
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
