import { expect, test } from 'vitest';
import { calendarFault } from './calendarFault';

test.each([
  ['31/13/1850', 'There is no month 13'],
  ['1990-13-40', 'There is no month 13'],
  ['1990-12-40', 'There is no day 40 in December 1990'],
  ['31.4.1850', 'There is no day 31 in April 1850'],
  ['4/31/1850', 'There is no day 31 in April 1850'],
  ['29/02/1900', 'There is no day 29 in February 1900'],
  ['1850/00/12', 'There is no month 0'],
  ['31/03/1850', null],
  ['03/31/1850', null],
  ['1850-03', null],
  ['soon', null],
])('of “%s”: %s', (text, fault) => {
  expect(calendarFault(text)).toBe(fault);
});
