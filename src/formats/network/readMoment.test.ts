import { expect, test } from 'vitest';
import { readMoment } from './readMoment';

const said = (value: unknown): string => {
  const moment = readMoment(value);
  return moment.is === 'date'
    ? `${moment.edtf}${moment.isAssumed ? ' assumed' : ''} ${moment.time ?? ''}`.trim()
    : moment.is;
};

test.each([
  ['1785', '1785'],
  ['1785-03', '1785-03'],
  ['1785-03-04T10:15:00Z', '1785-03-04 10:15:00Z'],
  ['17850304', '1785-03-04'],
  ['1914-1918', '1914/1918'],
  ['1914~', '1914~'],
  [1785, '1785 assumed'],
  ['44', '0044 assumed'],
  [-44, '-0044 assumed'],
  [12.5, 'number'],
  [1.7e12, '2023-11-14 22:13:20Z'],
  [1.7e15, 'number'],
  ['1e400', 'number'],
  ['', 'absent'],
  [null, 'absent'],
  ['Infinity', 'open'],
  ['..', 'open'],
  ['~2021-2024', '2021~/2024~'],
  ['c. 1785', '1785~'],
  ['2020s', '202X'],
  ['2010s-2020s', '201X/202X'],
  ['26 March 2014', '2014-03-26'],
  ['03/04/2014', 'unread'],
  ['13/04/2014', '2014-04-13'],
  ['spring', 'unread'],
  ['1785-02-30', 'unread'],
  [{ year: 1785 }, 'unread'],
])('%j is %s', (value, expected) => {
  expect(said(value)).toBe(expected);
});
