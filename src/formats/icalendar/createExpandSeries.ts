/** Owns how far a series of iCalendar goes: its last occurrence, and how many there are. */

import ICAL from 'ical.js';
import { countText } from '../../model/countText';
import { type IsoDate, readIsoDate } from '../../model/dates/written/readIsoDate';

export interface Series {
  /** Days on which an occurrence starts, as EDTF; `last` is null where the series has no end. */
  readonly first: string;
  readonly last: string | null;
  /** Null where it has no end. */
  readonly occurrences: number | null;
}

export interface SeriesRules {
  readonly rules: readonly string[];
  readonly added: readonly string[];
  readonly excepted: readonly string[];
}

/**
 * Works out a series, the first occurrence being its start. The reason, as a sentence without full stop, where a rule cannot
 * be worked out: one of an unknown frequency, that hits no day, or has more than 10,000 occurrences.
 */
export type ExpandSeries = (start: IsoDate, rules: SeriesRules) => Series | string;

/** Occurrences that are worked out for one rule, and for all of a file: some seconds at most. */
const MOST_OCCURRENCES = 10_000;
const MOST_IN_ALL = 200_000;

/** Starts the working out of the series of one file. */
export function createExpandSeries(): ExpandSeries {
  let left = MOST_IN_ALL;
  const keysOfRule = (text: string, start: IsoDate): string[] | string => {
    const rule = ICAL.Recur.fromString(text);
    if (!rule.isFinite()) return [];
    const keys: string[] = [];
    const occurrences = rule.iterator(ICAL.Time.fromString(isoOf(start), null));
    for (;;) {
      const next = occurrences.next() as { toString(): string } | null | undefined;
      if (next === null || next === undefined) return keys;
      if (keys.length >= MOST_OCCURRENCES) return `It recurs more than ${countText(MOST_OCCURRENCES)} times`;
      left -= 1;
      if (left < 0) return 'The series of this file have too many occurrences to be worked out';
      const date = readIsoDate(next.toString());
      if (date !== null) keys.push(keyOf(date));
    }
  };
  return (start, { rules, added, excepted }) => {
    const keys = new Set([keyOf(start), ...added.flatMap(keysOf)]);
    for (const rule of rules) {
      if (hitsNoDay(rule)) return 'Its recurrence names a day that its month does not have';
      try {
        const found = keysOfRule(rule, start);
        if (typeof found === 'string') return found;
        for (const key of found) keys.add(key);
      } catch (error) {
        // The library's own words help, unless it stumbles over a part without a value.
        const isSaid = error instanceof Error && error.constructor === Error && !error.message.includes('undefined');
        return `Its recurrence cannot be read: ${isSaid ? error.message : 'a part of it has no value, or it names no frequency'}`;
      }
    }
    // An excepted day without a time takes away what starts on that day.
    const without = new Set(excepted.flatMap(keysOf));
    const kept = [...keys].filter((each) => !without.has(each) && !without.has(each.slice(0, 10))).sort();
    const first = (kept[0] ?? start.edtf).slice(0, 10);
    if (rules.some((rule) => !/(?:^|;)\s*(COUNT|UNTIL)=/i.test(rule))) return { first, last: null, occurrences: null };
    return { first, last: (kept.at(-1) ?? start.edtf).slice(0, 10), occurrences: kept.length };
  };
}

/** A date and the wall-clock time without its zone: what occurrences are known apart by. */
const keyOf = ({ edtf, time }: IsoDate): string => {
  const clock = (time ?? '').replace(/\D/g, '').slice(0, 4);
  return clock === '' || clock === '0000' ? edtf : `${edtf}T${clock}`;
};

/** Periods, as RDATE may have them, count by their start. */
const keysOf = (text: string): string[] => {
  const date = readIsoDate(text.split('/')[0] ?? '');
  return date === null ? [] : [keyOf(date)];
};

/** ical.js wants seconds and an extended form. */
function isoOf({ edtf, time }: IsoDate): string {
  const clock = /^(\d{2}):?(\d{2}):?(\d{2})?/.exec(time ?? '');
  return clock === null ? edtf : `${edtf}T${clock[1]}:${clock[2]}:${clock[3] ?? '00'}`;
}

/** 30 February, 31 April: ical.js would roll them into the next month. */
function hitsNoDay(rule: string): boolean {
  const numbers = (name: string): number[] =>
    (new RegExp(`(?:^|;)${name}=([^;]*)`, 'i').exec(rule)?.[1] ?? '').split(',').filter(Boolean).map(Number);
  const days = numbers('BYMONTHDAY');
  const months = numbers('BYMONTH');
  const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return (
    days.length > 0 &&
    months.length > 0 &&
    months.every((month) => days.every((day) => Math.abs(day) > (lengths[month - 1] ?? 31)))
  );
}
