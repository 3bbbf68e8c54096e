import { expect, test } from 'vitest';
import { parseEdtf } from '../parseEdtf';
import { readYearsAgo } from './readYearsAgo';

test.each([
  ['66 Ma', 'Y-66000000S2~'],
  ['252.2 Ma', 'Y-252200000S4~'],
  ['74 kya', 'Y-72000S2~'],
  ['c. 35 ka BP', 'Y-33000S2~'],
  ['3.5 billion years ago', 'Y-3500000000S2~'],
  ['vor 66 Millionen Jahren', 'Y-66000000S2~'],
  ['10,000 years ago', '-8000S1~'],
  ['12,000 cal BP', 'Y-10050~'],
  ['1 kya', '1000S1~'],
])('an age is about the year it leads to, no firmer than it is written: %s', (text, edtf) => {
  expect(readYearsAgo(text)).toBe(edtf);
  expect(parseEdtf(edtf).ok).toBe(true);
});

test.each(['3500 BP', '5 years ago', '500 mA', '66', 'Augusta, GA', '12 MA', 'Yoko 5 a', '30 years'])(
  'radiocarbon, what is counted from the day it was written and what is no age have no year: %s',
  (text) => {
    expect(readYearsAgo(text)).toBe(null);
  },
);
