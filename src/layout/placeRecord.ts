/** Owns where a record stands on the axis of time: what its date allows, as finite days that can be drawn. */
import type { DateBounds } from '../model/dates/dateBounds';
import { type DayNumber, toCalendarDay, toDayNumber } from '../model/dates/dayNumber';
import type { TimeSpan } from '../model/dates/timeSpan';
import type { Family } from '../model/index/rows';

export interface Placement {
  /** Day numbers, finite, the end exclusive and greater than the start. */
  readonly start: DayNumber;
  readonly end: DayNumber;
  /** A day is a moment; a moment known to less than the day, or a range, is a stretch. */
  readonly form: 'moment' | 'stretch';
  /** Has no beginning or no end: drawn as an arrow. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** Has a beginning or an end that nobody knows: drawn faded out, with a question mark. */
  readonly unknownStart: boolean;
  readonly unknownEnd: boolean;
  /** When it begins or ends is not certain: drawn faded. */
  readonly looseStart: boolean;
  readonly looseEnd: boolean;
  /** From the latest start to the earliest end; null where no day is certain. */
  readonly core: TimeSpan | null;
}

/** Days of a quarter of a year, and of a year. */
const QUARTER = 92;
const YEAR = 365;
/** The farthest day, either way: the year 260,000, short of what a Date holds, since the axis rounds to whole steps. */
const FARTHEST = 95_600_000;

/** How far one can pan and zoom out: twice the history's length beyond it, and at least 150 years. */
export function timelineLimits({ min, max }: { readonly min: DayNumber; readonly max: DayNumber }): TimeSpan {
  const beyond = Math.max(2 * (max - min), 150 * YEAR);
  return { start: Math.max(min - beyond, -FARTHEST), end: Math.min(max + beyond, FARTHEST) };
}

/** The part of a span that a Date can hold, at least a day. */
export const drawableSpan = (span: TimeSpan): TimeSpan => clampSpan(span, { start: -FARTHEST, end: FARTHEST });

/**
 * Places a date between the limits. An open end runs on to the limit; an unknown one fades out at the extent of the
 * history. Something that took place at some day up to X, `../X`, is drawn from the first day of X's year, or where
 * that leaves less than three months, from three months before; what took place after X likewise.
 */
export function placeRecord(
  bounds: DateBounds,
  family: Family,
  extent: { readonly min: DayNumber; readonly max: DayNumber },
  limits: TimeSpan,
): Placement {
  return within(bounds.shape === 'moment' ? momentOf(bounds) : rangeOf(bounds, family, extent, limits), limits);
}

function momentOf({ startMin, endMax }: DateBounds): Placement {
  const sharp = {
    openStart: false,
    openEnd: false,
    unknownStart: false,
    unknownEnd: false,
    looseStart: false,
    looseEnd: false,
  } as const;
  if (endMax - startMin <= 1) {
    const day = { start: startMin, end: endMax };
    return { ...day, form: 'moment', ...sharp, core: day };
  }
  const end = Number.isFinite(endMax)
    ? endMax
    : Math.max(toDayNumber(toCalendarDay(startMin).year + 1), startMin + QUARTER);
  const start = Number.isFinite(startMin)
    ? startMin
    : Math.min(toDayNumber(toCalendarDay(end - 1).year), end - QUARTER);
  return { start, end, form: 'stretch', ...sharp, looseStart: true, looseEnd: true, core: null };
}

function rangeOf(
  bounds: DateBounds,
  family: Family,
  extent: { readonly min: DayNumber; readonly max: DayNumber },
  limits: TimeSpan,
): Placement {
  const { startMin, startMax, endMin, endMax, unknownStart, unknownEnd } = bounds;
  const openStart = !unknownStart && !Number.isFinite(startMin);
  const openEnd = !unknownEnd && !Number.isFinite(endMax);
  const start = openStart ? limits.start : unknownStart ? Math.min(extent.min, endMin - YEAR) : startMin;
  const end = openEnd ? limits.end : unknownEnd ? Math.max(extent.max, startMax + YEAR) : endMax;
  // An undertaking runs from the day it was made to the day it is due: that it may end sooner is no uncertainty.
  const isDue = family === 'undertaking';
  const looseStart = !openStart && startMax > startMin;
  const looseEnd = !openEnd && !isDue && endMax > endMin;
  const core = { start: looseStart ? startMax : start, end: looseEnd ? endMin : end };
  return {
    start,
    end,
    form: 'stretch',
    openStart,
    openEnd,
    unknownStart,
    unknownEnd,
    looseStart,
    looseEnd,
    core: core.start < core.end ? core : null,
  };
}

function within(placement: Placement, limits: TimeSpan): Placement {
  const span = clampSpan(placement, limits);
  const { core } = placement;
  return { ...placement, ...span, core: core === null ? null : clampSpan(core, span) };
}

/** At least a day, inside of the limits. */
function clampSpan(span: TimeSpan, limits: TimeSpan): TimeSpan {
  const start = Math.min(Math.max(span.start, limits.start), limits.end - 1);
  return { start, end: Math.max(Math.min(span.end, limits.end), start + 1) };
}
