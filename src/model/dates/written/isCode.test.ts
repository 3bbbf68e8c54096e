import { expect, test } from 'vitest';
import { readDateText } from './readDateText';

const read = (text: string) => {
  const found = readDateText(text, 'day-first');
  return found !== null && 'edtf' in found ? found.edtf : null;
};

test.each(['AC000111', 'AM1818', 'ac0044', 'AD000079', 'DC1900', 'L001', 'c01'])(
  '%s is a number of a thing',
  (text) => {
    expect(read(text)).toBeNull();
  },
);

test.each([
  ['AC 44', '-0043'],
  ['44 AC', '-0043'],
  ['AD1066', '1066'],
  ['AD 79', '0079'],
  ['BC44', '-0043'],
  ['ca1850', '1850~'],
  ['c1850', '1850~'],
  ['Aug1868', '1868-08'],
  ['am 1818', '1818'],
])('%s is still a date', (text, edtf) => {
  expect(read(text)).toBe(edtf);
});

test.each(['04-Aug-1868', '1868-Aug-04', '1868-august-4', '4-août-1868'])('%s is a day', (text) => {
  expect(read(text)).toBe('1868-08-04');
});
