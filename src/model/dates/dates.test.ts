import { readFileSync } from 'node:fs';
import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Dated, dateBounds } from './dateBounds';
import { dateWords } from './dateWords';
import { fromMilliseconds, toCalendarDay, toDayNumber, toMilliseconds } from './dayNumber';
import { formatDay, formatEdtf } from './formatEdtf';
import { parseEdtf } from './parseEdtf';

const iso = (day: number): string => {
  if (!Number.isFinite(day)) return day < 0 ? '-∞' : '∞';
  const { year, month, day: d } = toCalendarDay(day);
  return `${year}-${String(month).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
};

/** Earliest and latest start, then last possible day of earliest and latest end. */
const bounds = (text: string, dated: Dated = 'occurrence'): string => {
  const read = parseEdtf(text);
  if (!read.ok) return read.failure.message;
  const b = dateBounds(read.value, dated);
  return `${iso(b.startMin)} ${iso(b.startMax)} | ${iso(b.endMin - 1)} ${iso(b.endMax - 1)}`;
};

const words = (text: string, dated: Dated = 'occurrence'): string => {
  const read = parseEdtf(text);
  return read.ok ? dateWords(read.value, dated) : read.failure.message;
};

describe('day numbers', () => {
  test('agree with the calendar of JavaScript wherever that reaches', () => {
    fc.assert(
      fc.property(fc.integer({ min: -90_000_000, max: 90_000_000 }), (day) => {
        const date = new Date(toMilliseconds(day));
        const calendar = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
        expect(toCalendarDay(day)).toEqual(calendar);
        expect(toDayNumber(calendar.year, calendar.month, calendar.day)).toBe(day);
        expect(fromMilliseconds(date.getTime())).toBe(day);
      }),
    );
  });

  test('reach beyond it', () => {
    expect(toCalendarDay(toDayNumber(170_000_002, 12, 31))).toEqual({ year: 170_000_002, month: 12, day: 31 });
    expect(toCalendarDay(toDayNumber(-4_000_000_000, 3, 1))).toEqual({ year: -4_000_000_000, month: 3, day: 1 });
  });
});

describe('bounds', () => {
  test.each([
    ['2011-04-14', '2011-04-14 2011-04-14 | 2011-04-14 2011-04-14'],
    ['2012', '2012-01-01 2012-12-31 | 2012-01-01 2012-12-31'],
    ['2012-02', '2012-02-01 2012-02-29 | 2012-02-01 2012-02-29'],
    ['2011-04-14/2011-04-15', '2011-04-14 2011-04-14 | 2011-04-15 2011-04-15'],
    ['2011-01/2011-06', '2011-01-01 2011-01-31 | 2011-06-01 2011-06-30'],
    ['2011-11~', '2011-10-01 2011-12-31 | 2011-10-01 2011-12-31'],
    ['2011?', '2011-01-01 2011-12-31 | 2011-01-01 2011-12-31'],
    ['2010-11/..', '2010-11-01 2010-11-30 | ∞ ∞'],
    ['../2011-12-31', '-∞ 2011-12-31 | -∞ 2011-12-31'],
    ['[2014-10..2014-11]', '2014-10-01 2014-11-30 | 2014-10-01 2014-11-30'],
    ['{1985..1987}', '1985-01-01 1985-12-31 | 1987-01-01 1987-12-31'],
    ['201X', '2010-01-01 2019-12-31 | 2010-01-01 2019-12-31'],
    ['1950S2', '1900-01-01 1999-12-31 | 1900-01-01 1999-12-31'],
    ['2001-21', '2001-03-01 2001-05-31 | 2001-03-01 2001-05-31'],
    ['2001-24', '2001-12-01 2002-02-28 | 2001-12-01 2002-02-28'],
    ['2001-34', '2001-04-01 2001-06-30 | 2001-04-01 2001-06-30'],
    ['Y17E7', '170000000-01-01 170000000-12-31 | 170000000-01-01 170000000-12-31'],
    ['-0044-03-15', '-44-03-15 -44-03-15 | -44-03-15 -44-03-15'],
    ['0099-12-31', '99-12-31 99-12-31 | 99-12-31 99-12-31'],
    ['2012-02-XX', '2012-02-01 2012-02-29 | 2012-02-01 2012-02-29'],
    ['2004-06~-11', '2004-06-10 2004-06-12 | 2004-06-10 2004-06-12'],
  ])('of %s', (text, expected) => {
    expect(bounds(text)).toBe(expected);
  });

  test('an existence with an open start has no beginning; an unknown one has, and it is not known', () => {
    expect(bounds('../2014-03-26', 'existence')).toBe('-∞ -∞ | 2014-03-26 2014-03-26');
    expect(bounds('/2014-03-26', 'existence')).toBe('-∞ 2014-03-26 | 2014-03-26 2014-03-26');
    expect(bounds('2010-11-20/', 'existence')).toBe('2010-11-20 2010-11-20 | 2010-11-20 ∞');
  });

  test('a time of day never moves the calendar day, whatever zone it names or lacks', () => {
    for (const time of ['T23:59', 'T00:00:00', 'T23:20:30Z', 'T00:30:00+14:00', 'T23:30:00-11:00']) {
      expect(bounds(`1985-04-12${time}`)).toBe(bounds('1985-04-12'));
    }
  });

  test('are ordered for whatever can be read', () => {
    const year = fc.integer({ min: 0, max: 2999 }).map((y) => String(y).padStart(4, '0'));
    const month = fc.integer({ min: 1, max: 12 }).map((m) => String(m).padStart(2, '0'));
    const date = fc
      .tuple(year, fc.option(month), fc.constantFrom('', '~', '?', '%'))
      .map(([y, m, q]) => (m === null ? y : `${y}-${m}`) + q);
    const end = fc.oneof(date, fc.constantFrom('..', ''));
    const text = fc.oneof(
      date,
      fc.tuple(end, end).map((ends) => ends.join('/')),
      fc.array(date, { minLength: 1, maxLength: 3 }).map((all) => `[${all.join(',')}]`),
      fc.array(date, { minLength: 1, maxLength: 3 }).map((all) => `{${all.join(',')}}`),
    );
    fc.assert(
      fc.property(text, fc.constantFrom<Dated>('occurrence', 'existence'), (written, dated) => {
        const read = parseEdtf(written);
        if (!read.ok) return;
        const b = dateBounds(read.value, dated);
        expect(b.startMin).toBeLessThanOrEqual(b.startMax);
        expect(b.endMin).toBeLessThanOrEqual(b.endMax);
        expect(b.startMin).toBeLessThanOrEqual(b.endMin);
        expect(b.startMax).toBeLessThanOrEqual(b.endMax);
      }),
    );
  });

  test('are the same after writing and reading again', () => {
    const texts = [
      '2011-11~',
      '2010-11/..',
      '/2014-03-26',
      '../2011-12-31',
      '1985/',
      '[2014-10..2014-11]',
      '[..1760-12]',
    ];
    for (const text of [...texts, '{1985,1987..1989}', 'Y170000002', '1950S2', '2001-21?', '-0043']) {
      const read = parseEdtf(text);
      if (!read.ok) throw new Error(text);
      expect([text, bounds(formatEdtf(read.value))]).toEqual([text, bounds(text)]);
    }
  });

  test('of a day that is written are that day', () => {
    fc.assert(
      fc.property(fc.integer({ min: toDayNumber(-9999), max: toDayNumber(10_000) - 1 }), (day) => {
        const read = parseEdtf(formatDay(day));
        expect(read.ok && dateBounds(read.value)).toMatchObject({
          startMin: day,
          startMax: day,
          endMin: day + 1,
          endMax: day + 1,
        });
      }),
    );
  });

  test('agree with the edtf library where it is sound: dates, months, years, masks and closed intervals', () => {
    const texts = ['1964', '1964-02', '1964-02-29', '195X', '19XX', '1964-02/1966', '1964-02-01/1964-02-03', '-0043'];
    for (const text of texts) {
      const theirs = edtf(text);
      const read = parseEdtf(text);
      expect(read.ok).toBe(true);
      if (!read.ok) continue;
      const ours = dateBounds(read.value);
      expect([text, ours.startMin]).toEqual([text, fromMilliseconds(theirs.min)]);
      expect([text, ours.endMax - 1]).toEqual([text, Math.floor(fromMilliseconds(theirs.max))]);
    }
  });
});

describe('what cannot be read says why', () => {
  test.each([
    ['2011-13', '“2011-13” has a month 13, and months go from 01 to 12'],
    ['2011-02-30', '“2011-02-30” names a day 30 that its month does not have'],
    ['1900-02-29', '“1900-02-29” names a day 29 that its month does not have'],
    ['2012/2011', '“2012/2011” ends before it starts'],
    ['next spring', '“next spring” is not a date that can be read'],
    ['', 'The date is empty'],
    ['/', '“/” says nothing of either end'],
    ['[2011', '“[2011” lacks its closing bracket'],
    ['2011/2012/2013', '“2011/2012/2013” has more than one “/”'],
  ])('%s', (text, message) => {
    expect(bounds(text)).toBe(message);
  });

  test('and never throws', () => {
    const letters = fc.constantFrom(...'0123456789-/.[]{},?~%XYES T:Z+ab');
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 24 }), (chars) => {
        const read = parseEdtf(chars.join(''));
        if (read.ok) {
          dateBounds(read.value);
          dateWords(read.value);
        } else {
          expect(read.failure.hint).not.toBe('');
        }
      }),
      { numRuns: 3000 },
    );
  });
});

describe('words', () => {
  test.each([
    ['2011-04-14', '14 April 2011'],
    ['2011-04-14/2011-04-15', '14–15 April 2011'],
    ['2011-04-30/2011-05-02', '30 April – 2 May 2011'],
    ['2011-11~', 'about November 2011'],
    ['2011?', 'perhaps 2011'],
    ['2011%', 'perhaps about 2011'],
    ['../2011-12-31', 'by the end of 2011, day unknown'],
    ['../2011-12-31~', 'by about the end of 2011, day unknown'],
    ['../2011', 'by the end of 2011, day unknown'],
    ['../2011-06', 'by the end of June 2011, day unknown'],
    ['../2011-06-15', 'by 15 June 2011, day unknown'],
    ['[2014-10..2014-11]', 'October or November 2014'],
    ['2010-11/..', 'since November 2010'],
    ['2010-11/', 'since November 2010, end unknown'],
    ['/..', 'since an unknown date'],
    ['2009/2013', '2009–2013'],
    ['201X', 'the 2010s'],
    ['2001-21', 'spring 2001'],
    ['2001-34', 'second quarter of 2001'],
    ['-0043', '44 BCE'],
    ['{1985,1987}', '1985 and 1987'],
  ])('%s', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  test('an existence that ends is not a deadline', () => {
    expect(words('../2014-03-26', 'existence')).toBe('until 26 March 2014');
    expect(words('/2014-03-26', 'existence')).toBe('until 26 March 2014, start unknown');
  });

  test('a day is named only where the date has one', () => {
    for (const text of ['2011', '2011-04', '2011~', '2011-21', '201X', '2010/2012', '[2011-01,2011-03]', '../2011']) {
      expect(words(text)).not.toMatch(
        /\b\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December)/,
      );
    }
  });
});

/** Every date of the default history: its EDTF text, its words, and its bounds. A change here is a change of what is told. */
test('all dates of the default history', async () => {
  const file = JSON.parse(readFileSync('data/eu-us-cyber-cooperation.json', 'utf8')) as unknown;
  const lines = new Set<string>();
  const visit = (value: unknown, dated: Dated): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('edtf' in value && typeof value.edtf === 'string') {
      lines.add(`${value.edtf} (${dated}): ${words(value.edtf, dated)}: ${bounds(value.edtf, dated)}`);
    }
    for (const [key, inner] of Object.entries(value)) {
      visit(inner, key === 'existence' || key === 'validity' ? 'existence' : dated);
    }
  };
  visit(file, 'occurrence');
  await expect(`${[...lines].sort().join('\n')}\n`).toMatchFileSnapshot('historyDates.golden.txt');
});

/** Each row of the table of faults that was measured in another parser. */
describe('what other parsers get wrong', () => {
  test.each([
    ['1985/', '1985-01-01 1985-12-31 | 1985-01-01 ∞'],
    ['{1985..1987}', '1985-01-01 1985-12-31 | 1987-01-01 1987-12-31'],
    ['Y170000002', '170000002-01-01 170000002-12-31 | 170000002-01-01 170000002-12-31'],
    ['1985-04-12T23:30:00', '1985-04-12 1985-04-12 | 1985-04-12 1985-04-12'],
    ['1985~', '1984-01-01 1986-12-31 | 1984-01-01 1986-12-31'],
  ])('%s', (text, expected) => {
    expect(bounds(text, 'existence')).toBe(expected);
  });
  test('a doubted date keeps its bounds and carries the doubt', () => {
    const read = parseEdtf('1985?');
    expect(read.ok && dateBounds(read.value)).toMatchObject({ uncertain: true, approximate: false });
  });
});
