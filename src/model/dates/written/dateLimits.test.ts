import { expect, test } from 'vitest';
import { dateBounds } from '../dateBounds';
import { parseEdtf } from '../parseEdtf';
import { readDateText } from './readDateText';

const edtfOf = (text: string) => {
  const read = readDateText(text, 'day-first');
  return read === null || 'dayFirst' in read ? null : read.edtf;
};

test.each([
  ['before 1850', '../1849'],
  ['prior to 1850', '../1849'],
  ['vor dem 1. März 1850', '../1850-02-28'],
  ['avant 1850', '../1849'],
  ['antes de 1850', '../1849'],
  ['prima del 1850', '../1849'],
  ['voor 1850', '../1849'],
  ['before March 2014', '../2014-02'],
  ['before spring 2014', '../2014-02'],
  ['before 1 January 2014', '../2013-12-31'],
  ['before the 1850s', '../1849'],
  ['before the 18th century', '../1699'],
  ['before c. 1850', '../1849~'],
  ['before 44 BC', '../-0044'],
  ['before 1 AD', '../0000'],
  ['before 10000 BC', '../Y-10000'],
  ['by 1850', '../1850'],
  ['bis 1850', '../1850'],
  ['until 1850', '../1850'],
  ['jusqu’en 1850', '../1850'],
  ['hasta 1850', '../1850'],
  ['fino al 1850', '../1850'],
  ['tot 1850', '../1850'],
  ['by the 1850s', '../185X'],
  ['after 1850', '[1851..]'],
  ['nach dem 31. Dezember 1850', '[1851-01-01..]'],
  ['après 1850', '[1851..]'],
  ['después de 1850', '[1851..]'],
  ['dopo il 1850', '[1851..]'],
  ['na 1850', '[1851..]'],
  ['after the 18th century', '[1800..]'],
  ['after 44 BC', '[-0042..]'],
  ['since 1850', '1850/..'],
  ['seit 1850', '1850/..'],
  ['from 1850', '1850/..'],
])('“%s” is %s', (text, edtf) => {
  expect(edtfOf(text)).toBe(edtf);
});

test('what was after a date is not known to have begun in the year that follows it', () => {
  const read = parseEdtf(edtfOf('after 1850') ?? '');
  expect(read.ok && dateBounds(read.value).startMax).toBe(Number.POSITIVE_INFINITY);
});
