/**
 * Owns what a date means on the axis of time: the earliest and latest start and end that it allows.
 *
 * ```
 *  startMin      startMax          endMin       endMax
 *     ├─ possible ──┼──── certain ────┼─ possible ──┤
 * ```
 */
import type { DayNumber } from './dayNumber';
import { toCalendarDay, toDayNumber } from './dayNumber';
import type { Edtf, EdtfDate, Endpoint } from './parseEdtf';

export interface DateBounds {
  /** Day numbers; ends are exclusive (the day after the last one). Infinite where there is no limit or none is known. */
  readonly startMin: DayNumber;
  readonly startMax: DayNumber;
  readonly endMin: DayNumber;
  readonly endMax: DayNumber;
  /** A moment has one date, however loosely known; a range has a start and an end. */
  readonly shape: 'moment' | 'range';
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /** `..`: has no beginning or no end. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** Left empty: has one, not known. */
  readonly unknownStart: boolean;
  readonly unknownEnd: boolean;
}

/**
 * What is being dated. An `occurrence` with an open start, `../2011-12-31`, took place at some day up to then; an
 * `existence` with an open start has been there from before all that is told.
 */
export type Dated = 'occurrence' | 'existence';

const NO_FLAGS = {
  approximate: false,
  uncertain: false,
  openStart: false,
  openEnd: false,
  unknownStart: false,
  unknownEnd: false,
} as const;

/** The bounds of a date. `~` widens them by one unit of the date's own precision on either side; `?` does not. */
export function dateBounds(edtf: Edtf, dated: Dated = 'occurrence'): DateBounds {
  switch (edtf.type) {
    case 'date':
      return momentBounds(edtf);
    case 'interval':
      return intervalBounds(edtf.start, edtf.end, dated);
    case 'set': {
      const members = edtf.members.map((member) => dateBounds(member, dated));
      return edtf.mode === 'one' ? oneOf(members) : allOf(members);
    }
  }
}

function momentBounds(date: EdtfDate): DateBounds {
  const { first, until } = widened(date);
  // Written out: at 100,000 dates, spreading the flags that are not set costs more than all else here.
  return {
    startMin: first,
    startMax: until - 1,
    endMin: first + 1,
    endMax: until,
    shape: 'moment',
    approximate: date.approximate,
    uncertain: date.uncertain,
    openStart: false,
    openEnd: false,
    unknownStart: false,
    unknownEnd: false,
  };
}

function intervalBounds(start: Endpoint, end: Endpoint, dated: Dated): DateBounds {
  const startRange = typeof start === 'string' ? null : widened(start);
  const endRange = typeof end === 'string' ? null : widened(end);
  const approximate = flag(start, 'approximate') || flag(end, 'approximate');
  const uncertain = flag(start, 'uncertain') || flag(end, 'uncertain');
  if (start === 'open' && endRange && dated === 'occurrence') {
    return {
      startMin: Number.NEGATIVE_INFINITY,
      startMax: endRange.until - 1,
      endMin: Number.NEGATIVE_INFINITY,
      endMax: endRange.until,
      shape: 'moment',
      approximate,
      uncertain,
      openStart: true,
      openEnd: false,
      unknownStart: false,
      unknownEnd: false,
    };
  }
  const startMin = startRange?.first ?? Number.NEGATIVE_INFINITY;
  const endMax = endRange?.until ?? Number.POSITIVE_INFINITY;
  const startMax = startRange ? startRange.until - 1 : start === 'open' ? startMin : endMax - 1;
  const endMin = endRange ? endRange.first + 1 : end === 'open' ? endMax : startMin + 1;
  return {
    startMin,
    startMax: Math.min(startMax, endMax - 1),
    endMin: Math.max(endMin, startMin + 1),
    endMax,
    shape: 'range',
    approximate,
    uncertain,
    openStart: start === 'open',
    openEnd: end === 'open',
    unknownStart: start === 'unknown',
    unknownEnd: end === 'unknown',
  };
}

const flag = (endpoint: Endpoint, name: 'approximate' | 'uncertain'): boolean =>
  typeof endpoint !== 'string' && endpoint[name];

function oneOf(members: readonly DateBounds[]): DateBounds {
  return {
    ...merged(members),
    startMin: Math.min(...members.map((m) => m.startMin)),
    startMax: Math.max(...members.map((m) => m.endMax - 1)),
    endMin: Math.min(...members.map((m) => m.startMin + 1)),
    endMax: Math.max(...members.map((m) => m.endMax)),
    shape: 'moment',
  };
}

function allOf(members: readonly DateBounds[]): DateBounds {
  return {
    ...merged(members),
    startMin: Math.min(...members.map((m) => m.startMin)),
    startMax: Math.min(...members.map((m) => m.startMax)),
    endMin: Math.max(...members.map((m) => m.endMin)),
    endMax: Math.max(...members.map((m) => m.endMax)),
    shape: 'range',
  };
}

function merged(members: readonly DateBounds[]) {
  return {
    ...NO_FLAGS,
    approximate: members.some((m) => m.approximate),
    uncertain: members.some((m) => m.uncertain),
    openStart: members.some((m) => m.openStart),
    openEnd: members.some((m) => m.openEnd),
  };
}

/** The days that a date can mean; `~` adds a day, month, season or year on either side, or the span of years again. */
function widened(date: EdtfDate): { first: DayNumber; until: DayNumber } {
  const { first, until, precision } = date;
  if (!date.approximate) return { first, until };
  switch (precision) {
    case 'day':
      return { first: first - 1, until: until + 1 };
    case 'month':
      return { first: shiftMonths(first, -1), until: shiftMonths(until, 1) };
    case 'season':
      return { first: shiftMonths(first, -3), until: shiftMonths(until, 3) };
    case 'year':
      return { first: shiftMonths(first, -12), until: shiftMonths(until, 12) };
    case 'years':
      return { first: first - (until - first), until: until + (until - first) };
  }
}

function shiftMonths(dayNumber: DayNumber, months: number): DayNumber {
  const { year, month } = toCalendarDay(dayNumber);
  return toDayNumber(year, month + months);
}
