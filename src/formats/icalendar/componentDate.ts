/** Owns when a component of iCalendar takes place: its day or days, and the times of day beside them. */
import ICAL from 'ical.js';
import { toCalendarDay, toDayNumber } from '../../model/dates/dayNumber';
import { parseEdtf } from '../../model/dates/parseEdtf';
import { type IsoDate, readIsoDate } from '../../model/dates/written/readIsoDate';
import type { CalendarProperty } from './readComponents';

export interface ComponentDate {
  readonly start: IsoDate;
  /** Inclusive; the start's day for what is over on it. */
  readonly lastDay: string;
  /** “09:30 – 11:00 Europe/Berlin”; empty for whole days. */
  readonly time: string;
  /** What is wrong with its end, and the end as written. */
  readonly faults: readonly { readonly message: string; readonly written: string }[];
}

/**
 * The date of a component from its start and from its end, which is exclusive for whole days, or its duration; null where
 * the start is not a date that exists.
 */
export function componentDate(
  from: CalendarProperty,
  until: CalendarProperty | undefined,
  lasting: CalendarProperty | undefined,
): ComponentDate | null {
  const start = dayOf(from.raw);
  if (start === null) return null;
  const zone = from.parameters.get('tzid') ?? '';
  const alone = { start, lastDay: start.edtf, time: timeWords(start.time, null, zone) };
  if (until !== undefined) {
    const end = dayOf(until.raw);
    if (end === null) {
      return { ...alone, faults: [{ message: `Its end “${until.raw}” is not a date`, written: until.raw }] };
    }
    const isWhole = !/T/i.test(until.raw);
    const isMidnight = /T0000(00)?Z?$/i.test(until.raw);
    // A day that ends at its first moment is not one of those on which something takes place.
    const lastDay = (isWhole || isMidnight) && end.edtf > start.edtf ? dayAfter(end.edtf, -1) : end.edtf;
    if (lastDay < start.edtf || isBackwards(start, end, zone === (until.parameters.get('tzid') ?? ''))) {
      return { ...alone, faults: [{ message: `Its end “${until.raw}” lies before its start`, written: until.raw }] };
    }
    const endTime = isMidnight && start.time !== null ? `24:00${/Z$/i.test(until.raw) ? 'Z' : ''}` : end.time;
    const endZone = until.parameters.get('tzid') ?? '';
    const time =
      endZone === zone
        ? timeWords(start.time, endTime, zone)
        : [timeWords(start.time, null, zone), timeWords(endTime, null, endZone)]
            .filter((each) => each !== '')
            .join(' – ');
    return { start, lastDay, time, faults: [] };
  }
  if (lasting !== undefined) {
    const seconds = durationSeconds(lasting.raw);
    if (seconds === null) {
      const message = `Its duration “${lasting.raw}” cannot be read`;
      return { ...alone, faults: [{ message, written: lasting.raw }] };
    }
    const [hours = 0, minutes = 0] = (start.time ?? '').split(':').map((part) => Number.parseInt(part, 10));
    const startSeconds = start.time === null ? 0 : hours * 3600 + minutes * 60;
    const end = startSeconds + seconds;
    const lastDay = dayAfter(start.edtf, Math.max(0, Math.ceil(end / 86_400) - 1));
    const clock = end % 86_400;
    const endTime = clock === 0 ? '24:00' : `${two(clock / 3600)}:${two((clock % 3600) / 60)}`;
    const isTimed = start.time !== null || clock !== 0;
    return {
      start,
      lastDay,
      time: isTimed
        ? timeWords(start.time ?? '00:00', /Z$/i.test(start.time ?? '') ? `${endTime}Z` : endTime, zone)
        : '',
      faults: [],
    };
  }
  return { ...alone, faults: [] };
}

/** The day that lies so many days after a day. */
export function dayAfter(edtf: string, days: number): string {
  const { year, month, day } = partsOf(edtf);
  const after = toCalendarDay(toDayNumber(year, month, day) + days);
  return `${String(after.year).padStart(4, '0')}-${two(after.month)}-${two(after.day)}`;
}

/** How many days lie between two days. */
export function daysBetween(from: string, to: string): number {
  const [first, last] = [partsOf(from), partsOf(to)];
  return toDayNumber(last.year, last.month, last.day) - toDayNumber(first.year, first.month, first.day);
}

/** A whole day that exists; null for anything else. */
function dayOf(text: string): IsoDate | null {
  // A day has no zone, and some programs write one all the same.
  const date = readIsoDate(text.replace(/^(\d{8})Z$/i, '$1'));
  return date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date.edtf) && parseEdtf(date.edtf).ok ? date : null;
}

function durationSeconds(text: string): number | null {
  if (!/^\+?P(?=[\dT])[\dWDTHMS]+$/i.test(text.trim())) return null;
  try {
    const seconds = ICAL.Duration.fromString(text.trim().toUpperCase()).toSeconds();
    return seconds <= 86_400 * 366_000 ? seconds : null;
  } catch {
    return null;
  }
}

const isBackwards = (start: IsoDate, end: IsoDate, isSameZone: boolean): boolean =>
  isSameZone &&
  start.edtf === end.edtf &&
  start.time !== null &&
  end.time !== null &&
  /Z$/i.test(start.time) === /Z$/i.test(end.time) &&
  end.time < start.time;

function timeWords(start: string | null, end: string | null, zone: string): string {
  if (start === null) return '';
  const clocks = [start, ...(end === null || end === start ? [] : [end])].map((clock) =>
    clock.replace(/(\d{2}:?\d{2}):00(?=\D|$)/, '$1').replace(/Z$/i, ' UTC'),
  );
  // Of two times in UTC it is said once.
  const isOne = clocks.every((clock) => clock.endsWith(' UTC'));
  return [isOne ? clocks.join(' – ').replace(' UTC – ', ' – ') : clocks.join(' – '), zone].join(' ').trim();
}

const partsOf = (edtf: string) => {
  const [year = 0, month = 1, day = 1] = edtf.split('-').map(Number);
  return { year, month, day };
};
const two = (number: number): string => String(Math.floor(number)).padStart(2, '0');
