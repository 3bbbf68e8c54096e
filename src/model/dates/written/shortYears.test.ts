import { expect, test } from 'vitest';
import { readDateText } from './readDateText';
import { shortDates, shortWords, writeOutYears } from './shortYears';

const said = (text: string): string =>
  shortDates(text)
    .map(({ readings }) =>
      readings.map((each) => `${shortWords(each)}${each.order === null ? '' : ` ${each.order}`}`).join(' or '),
    )
    .join(' | ');

test.each([
  ['89', '’89'],
  ["'89", '’89'],
  ['89.0', '’89'],
  ['c. 89', '’89'],
  ['14/03/89', '14 March ’89 day-first'],
  ['14.3.89', '14 March ’89 day-first'],
  ['3/14/89 2:30 PM', '14 March ’89 month-first'],
  ['03/04/89', '3 April ’89 day-first or 4 March ’89 month-first'],
  ['89-03-14', '14 March ’89 year-first'],
  ['14-03-12', '14 March ’12 day-first or 12 March ’14 year-first'],
  ['00/03/14', '14 March ’00 year-first'],
  ['3-Mar-12', '3 March ’12'],
  ['3. März 12', '3 March ’12'],
  ["Mar 3, '12", '3 March ’12'],
  ['Mar-12', 'March ’12'],
  ['Mar 89', 'March ’89'],
  ['Jun-Jul 89', 'July ’89'],
  ['14/03/89 – 16/03/89', '14 March ’89 day-first | 16 March ’89 day-first'],
])('%s is of a year with two digits', (text, expected) => {
  expect(said(text)).toBe(expected);
});

test.each([
  '1989-03-14',
  '14/03/1989',
  '1939-45',
  '44 BC',
  '15 March 44 BC',
  '79 AD',
  '5',
  'March 12',
  '12 March 09:30',
  '45/03/89',
  '1.2.34.5',
  '1-2-3-45',
  '192.168.10.12',
  '10:30:15',
  'Word 12',
  '3-Box-12',
  '',
])('%s is not', (text) => {
  expect(said(text)).toBe('');
});

test.each([
  ['89', 1930, null, '1989'],
  ['12', 1930, null, '2012'],
  ['30', 1930, null, '1930'],
  ['29', 1930, null, '2029'],
  ['89', 1800, null, '1889'],
  ['89', 0, null, '0089'],
  ['03/04/89', 1900, 'day-first', '1989-04-03'],
  ['03/04/89', 1900, 'month-first', '1989-03-04'],
  ['14/03/89', 1900, 'month-first', '1989-03-14'],
  ['05/05/05', 2000, null, '2005-05-05'],
  ['01-02-03', 2000, 'year-first', '2001-02-03'],
  ['4/29/17 09:00', 2000, null, '2017-04-29'],
  ['14/03/89-16/03/89', 1900, null, '1989-03-14/1989-03-16'],
  ['14.03.89 – 16.04.89', 1900, null, '1989-03-14/1989-04-16'],
  ['c. 89', 1900, null, '1989~'],
  ['Mar-89', 1900, null, '1989-03'],
] as const)('%s, of the hundred years from %s on and %s, reads as %s', (text, first, order, edtf) => {
  expect(readDateText(writeOutYears(text, first, order) ?? '', null)).toMatchObject({ edtf });
});

test('an open order is not written out', () => {
  expect(writeOutYears('03/04/89', 1900, null)).toBeNull();
  expect(writeOutYears('14-03-12', 1900, 'month-first')).toBeNull();
});

test('a year of two digits is none of the first century', () => {
  for (const text of ['14-03-12', '89-03-14', '79-05']) expect(readDateText(text, null)).toBeNull();
});

test('hours after a day are no year', () => {
  expect(shortDates('August 24th, 12 hours')).toEqual([]);
  expect(shortDates('August 24th, 12')).toHaveLength(1);
});
