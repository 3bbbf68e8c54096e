import { expect, test } from 'vitest';
import { type Dated, dateBounds } from '../model/dates/dateBounds';
import { toCalendarDay, toDayNumber } from '../model/dates/dayNumber';
import { parseEdtf } from '../model/dates/parseEdtf';
import type { Family } from '../model/index/rows';
import { drawableSpan, placeRecord, timelineLimits } from './placeRecord';

const EXTENT = { min: toDayNumber(2001), max: toDayNumber(2015) };
const LIMITS = timelineLimits(EXTENT);

const dayText = (day: number): string => {
  if (day === LIMITS.start) return 'limit';
  if (day === LIMITS.end) return 'limit';
  const { year, month, day: date } = toCalendarDay(day);
  return [year, String(month).padStart(2, '0'), String(date).padStart(2, '0')].join('-');
};

/** "moment 2011-04-14 … 2011-04-15", an arrow for an open end, a tilde for a loose one. */
function pictured(edtf: string, family: Family = 'event', dated: Dated = 'occurrence'): string {
  const read = parseEdtf(edtf);
  if (!read.ok) throw new Error(edtf);
  const placed = placeRecord(dateBounds(read.value, dated), family, EXTENT, LIMITS);
  const from = `${placed.openStart ? '<' : ''}${placed.looseStart ? '~' : ''}${dayText(placed.start)}`;
  return `${placed.form} ${from} … ${dayText(placed.end)}${placed.looseEnd ? '~' : ''}${placed.openEnd ? '>' : ''}`;
}

test('a day is a moment, a month or a year a loose stretch over what is possible', () => {
  expect(pictured('2011-04-14')).toBe('moment 2011-04-14 … 2011-04-15');
  expect(pictured('2012-10')).toBe('stretch ~2012-10-01 … 2012-11-01~');
  expect(pictured('2012')).toBe('stretch ~2012-01-01 … 2013-01-01~');
});

test('what took place up to a date is drawn from the start of its year, and over three months at least', () => {
  expect(pictured('../2011-12-31')).toBe('stretch ~2011-01-01 … 2012-01-01~');
  expect(pictured('../2014-01-31')).toBe('stretch ~2013-11-01 … 2014-02-01~');
});

test('a range is loose only where its dates are', () => {
  expect(pictured('2011-04-14/2011-04-15')).toBe('stretch 2011-04-14 … 2011-04-16');
  expect(pictured('2011-01/2011-06-30')).toBe('stretch ~2011-01-01 … 2011-07-01');
});

test('an open end is an arrow to the limit, an unknown one fades at the extent of the history', () => {
  expect(pictured('2010-11-20/..', 'entity', 'existence')).toBe('stretch 2010-11-20 … limit>');
  expect(pictured('../2012-05-01', 'entity', 'existence')).toBe('stretch <limit … 2012-05-02');
  expect(pictured('2010-11-20/', 'entity', 'existence')).toBe('stretch 2010-11-20 … 2015-01-01~');
  expect(pictured('/2012-05-01', 'entity', 'existence')).toBe('stretch ~2001-01-01 … 2012-05-02');
});

/** "2010-11-20 ▐ 2010-12-01 … ▌": what is possible, with the certain core between bars; "-" where there is none. */
function spans(edtf: string, dated: Dated): string {
  const read = parseEdtf(edtf);
  if (!read.ok) throw new Error(edtf);
  const { start, end, core, ...placed } = placeRecord(dateBounds(read.value, dated), 'event', EXTENT, LIMITS);
  const first = placed.openStart ? '<' : placed.unknownStart ? '?' : '';
  const last = placed.openEnd ? '>' : placed.unknownEnd ? '?' : '';
  const certain = core === null ? '-' : `${dayText(core.start)}/${dayText(core.end)}`;
  return `${first}${dayText(start)} [${certain}] ${dayText(end)}${last}`;
}

test('of each class of date the core is what is certain, between the days that are possible', () => {
  const classes: readonly (readonly [string, Dated, string])[] = [
    ['2011-04-14', 'occurrence', '2011-04-14 [2011-04-14/2011-04-15] 2011-04-15'],
    ['2011-04-14?', 'occurrence', '2011-04-14 [2011-04-14/2011-04-15] 2011-04-15'],
    ['2011-04-14~', 'occurrence', '2011-04-13 [-] 2011-04-16'],
    ['2011-04', 'occurrence', '2011-04-01 [-] 2011-05-01'],
    ['2011', 'occurrence', '2011-01-01 [-] 2012-01-01'],
    ['2011-11~', 'occurrence', '2011-10-01 [-] 2012-01-01'],
    ['2011?', 'occurrence', '2011-01-01 [-] 2012-01-01'],
    ['2011%', 'occurrence', '2010-01-01 [-] 2013-01-01'],
    ['2011-21', 'occurrence', '2011-03-01 [-] 2011-06-01'],
    ['201X', 'occurrence', '2010-01-01 [-] 2020-01-01'],
    ['[2014-10..2014-11]', 'occurrence', '2014-10-01 [-] 2014-12-01'],
    ['../2011-12-31', 'occurrence', '2011-01-01 [-] 2012-01-01'],
    ['2011-04-14/2011-04-15', 'occurrence', '2011-04-14 [2011-04-14/2011-04-16] 2011-04-16'],
    ['2011-01/2011-06', 'existence', '2011-01-01 [2011-01-31/2011-06-02] 2011-07-01'],
    ['2012-12/2014-03~', 'existence', '2012-12-01 [2012-12-31/2014-02-02] 2014-05-01'],
    ['2012-12/2012-12', 'existence', '2012-12-01 [-] 2013-01-01'],
    ['2010-11-20/..', 'existence', '2010-11-20 [2010-11-20/limit] limit>'],
    ['2010-11?/..', 'existence', '2010-11-01 [2010-11-30/limit] limit>'],
    ['../2012-05-01', 'existence', '<limit [limit/2012-05-02] 2012-05-02'],
    ['2010-11-20/', 'existence', '2010-11-20 [2010-11-20/2010-11-21] 2015-01-01?'],
    ['/2012-05-01', 'existence', '?2001-01-01 [2012-05-01/2012-05-02] 2012-05-02'],
    ['/..', 'existence', '?2001-01-01 [-] limit>'],
  ];
  expect(classes.map(([edtf, dated]) => [edtf, spans(edtf, dated)])).toEqual(
    classes.map(([edtf, , expected]) => [edtf, expected]),
  );
});

test('an undertaking that is due is no looser for its deadline', () => {
  const read = parseEdtf('2011-04-14/2011-12');
  if (!read.ok) throw new Error();
  const placed = placeRecord(dateBounds(read.value), 'undertaking', EXTENT, LIMITS);
  expect([placed.looseStart, placed.looseEnd]).toEqual([false, false]);
});

test('what lies beyond all limits still has a place between them', () => {
  const far = placeRecord(dateBounds(mustParse('Y170000002')), 'event', EXTENT, LIMITS);
  expect(far.end).toBe(LIMITS.end);
  expect(far.start).toBeLessThan(far.end);
  const limits = timelineLimits({ min: -1e15, max: 1e15 });
  expect(drawableSpan({ start: -1e15, end: 1e15 })).toEqual(limits);
  const beyond = drawableSpan({ start: 1e12, end: 1e13 });
  expect(beyond.start).toBeLessThan(beyond.end);
  expect(Number.isNaN(new Date(limits.start * 86_400_000).getTime())).toBe(false);
  expect(Number.isNaN(new Date(limits.end * 86_400_000).getTime())).toBe(false);
});

function mustParse(edtf: string) {
  const read = parseEdtf(edtf);
  if (!read.ok) throw new Error(edtf);
  return read.value;
}
