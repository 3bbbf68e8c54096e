import { expect, test } from 'vitest';
import { readDateText } from './readDateText';
import { readFiscalYear } from './readFiscalYear';

test.each([
  ['FY2019', '2019~'],
  ['FY26 Q1', '2026~'],
  ['Q1 FY2024', '2024~'],
  ['fy ’99', '1999~'],
  ['FY 2019/20', '2019/2020'],
  ['FY1999-2000', '1999/2000'],
  ['2019–20 FY', '2019/2020'],
  ['Geschäftsjahr 2019', '2019~'],
])('a fiscal year is about the year it is called by, or from the one to the other of two: %s', (text, edtf) => {
  expect(readFiscalYear(text)).toBe(edtf);
  expect(readDateText(text, null)).toEqual({ edtf, note: `Written “${text}”` });
});

test.each(['FY', '2019', 'FY2019-2021', 'FYROM 1991', '19 FYI'])(
  'what names no single fiscal year is none: %s',
  (text) => {
    expect(readFiscalYear(text)).toBe(null);
  },
);
