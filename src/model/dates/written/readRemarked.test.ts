import { expect, test } from 'vitest';
import { readDateText } from './readDateText';
import { readSeveral, withoutRemark } from './readRemarked';

const edtfOf = (text: string): string | null => {
  const read = readDateText(text, null);
  return read === null ? null : 'dayFirst' in read ? `${read.dayFirst.edtf} or ${read.monthFirst.edtf}` : read.edtf;
};

test.each([
  ['December 7, 1787[9] (ratified)', '1787-12-07'],
  ['March 4, 1791[n 1]', '1791-03-04'],
  ['1066–1087 (21 years)', '1066/1087'],
  ['31 October 1503 – 21 February 1513 (9 years and 113 days)', '1503-10-31/1513-02-21'],
  ['July 2, 1962; 61 years ago', '1962-07-02'],
  ['June 16, 1911; 112 years ago (as a company)', '1911-06-16'],
  ['1880-1920, bulk 1890-1910', '1880/1920'],
  ['1916, c1912.', '1916'],
  ['03/04/2011 (planned)', '2011-04-03 or 2011-03-04'],
  // In brackets stands what could be the date.
  ['1920 (1922)', null],
  ['Vostok 1 (repeated)', null],
])('%s is read without its remark as %s', (text, edtf) => {
  expect(edtfOf(text)).toBe(edtf);
});

test.each([
  ['1787, 1824, 1991', '{1787,1824,1991}'],
  ['1726–1743, 1994–2005', '{1726..1743,1994..2005}'],
  ['2012 and 2013', '{2012,2013}'],
  ['1854 (temporary), 1858', '{1854,1858}'],
  ['1847 und 1851', '{1847,1851}'],
  // Thousands, and years that go back, are no list.
  ['1,834', null],
  ['1991, 1824', null],
])('%s are several dates: %s', (text, edtf) => {
  expect(readSeveral(text)).toBe(edtf);
  if (edtf !== null) expect(edtfOf(text)).toBe(edtf);
});

test.each([
  ['1850-00-00', '1850'],
  ['1850-05-00', '1850-05'],
  ['+1850-00-00T00:00:00Z', '1850'],
  ['-0480-00-00T00:00:00Z', '-0480'],
  ['1720-01-??', '1720-01'],
  ['1741-XX-XX', '1741-XX-XX'],
  ['0000-00-00', null],
  ['1º gennaio 1948', '1948-01-01'],
  ['1.º de enero de 1900', '1900-01-01'],
  ['25 listopada 1795 r.', '1795-11-25'],
  ['ок. 862', '0862~'],
  ['前221年', '-0220'],
  ['约前2070年', '-2069~'],
  ['公元前44年', '-0043'],
  ['公元8年', '0008'],
  ['約1853年', '1853~'],
  ['기원전 57년', '-0056'],
])('%s is %s', (text, edtf) => {
  expect(edtfOf(text)).toBe(edtf);
});

test('a text without marks and remarks has none to be taken', () => {
  expect([withoutRemark('17[89]'), withoutRemark('1791'), withoutRemark('[1790]')]).toEqual([null, null, null]);
});
