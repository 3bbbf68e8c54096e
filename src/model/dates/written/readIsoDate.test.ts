import { expect, test } from 'vitest';
import { parseEdtf } from '../parseEdtf';
import { readIsoDate } from './readIsoDate';

test.each([
  ['2014-03-26', '2014-03-26', null],
  ['2014-3-6', '2014-03-06', null],
  ['2014-03', '2014-03', null],
  ['1785', '1785', null],
  ['985', '0985', null],
  ['-44', '-0044', null],
  ['-0044-03-15', '-0044-03-15', null],
  ['-13700000000', 'Y-13700000000', null],
  ['2014-03-26T09:30:00+01:00', '2014-03-26', '09:30:00+01:00'],
  ['2014-03-26T23:30:00.000Z', '2014-03-26', '23:30:00.000Z'],
  ['2014-03-26T9:30', '2014-03-26', '9:30'],
  ['2014-03-26T0930', '2014-03-26', '0930'],
  ['2014-03-26 00:00:00', '2014-03-26', null],
  ['2014-03-26+02:00', '2014-03-26', null],
  ['20140326', '2014-03-26', null],
  ['20140326T101500Z', '2014-03-26', '10:15:00Z'],
])('%s is the day %s', (text, edtf, time) => {
  expect(readIsoDate(text)).toEqual({ edtf, time });
  expect(parseEdtf(edtf).ok).toBe(true);
});

test.each(['', 'spring', '26/03/2014', '1914-1918', '1.5', '2014-W12'])('“%s” is none', (text) => {
  expect(readIsoDate(text)).toBeNull();
});
