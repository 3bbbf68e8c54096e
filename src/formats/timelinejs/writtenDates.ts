/** Owns how a date is written on a slide of TimelineJS. */
import { type DayNumber, toCalendarDay } from '../../model/dates/dayNumber';
import type { EdtfDate } from '../../model/dates/parseEdtf';
import type { WrittenSpan } from '../writtenSpan';

/** Years before the common era are negative and have no year 0: -44 is 44 BCE. */
export interface SlideDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

export interface SlideDates {
  readonly start_date: SlideDate;
  readonly end_date?: SlideDate;
}

/** As firm as they are written where they can be, else the widest span; where one end alone is known, that one. */
export function slideDates({ ends, first, until }: WrittenSpan): SlideDates | null {
  const start = ends?.start ? ofEdtf(ends.start) : first === null ? null : ofDay(first);
  const end = ends?.end ? ofEdtf(ends.end) : until === null ? null : ofDay(until - 1);
  if (start === null) return end === null ? null : { start_date: end };
  const isOne = end === null || ends?.start === ends?.end || JSON.stringify(start) === JSON.stringify(end);
  return ends !== null && isOne
    ? { start_date: start }
    : { start_date: start, ...(end === null ? {} : { end_date: end }) };
}

const ofEdtf = ({ first, precision }: EdtfDate): SlideDate => {
  const { year, month, day } = ofDay(first);
  if (precision === 'year') return { year };
  return precision === 'month' ? { year, month } : { year, month, day };
};

function ofDay(dayNumber: DayNumber): Required<SlideDate> {
  const { year, month, day } = toCalendarDay(dayNumber);
  return { year: year > 0 ? year : year - 1, month, day };
}
