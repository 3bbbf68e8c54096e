import { expect, test } from 'vitest';
import { readWrittenDate } from './readWrittenDate';

const read = (text: string) => {
  const { ok, edtf, words, note } = readWrittenDate(text, 'occurrence');
  return `${ok ? edtf || 'none' : 'refused'} | ${words}${note === undefined ? '' : ` | ${note}`}`;
};

test.each([
  ['', 'none | Undated'],
  ['1815-06', '1815-06 | Means: June 1815'],
  ['26 March 2014', '2014-03-26 | Means: 26 March 2014 (2014-03-26)'],
  ['26/03/2014', '2014-03-26 | Means: 26 March 2014 (2014-03-26)'],
  [
    '03/04/2011',
    'refused | “03/04/2011” is 3 April 2011 (2011-04-03) or 4 March 2011 (2011-03-04). Write the one that is meant.',
  ],
  [
    'before 1500',
    '../1499 | Means: by the end of 1499, day unknown (../1499). Written “before 1500” | Written “before 1500”',
  ],
  ['26 March 2014, 14:30', '2014-03-26 | Means: 26 March 2014 (2014-03-26). The time 14:30 is not kept'],
])('“%s” is said back', (text, said) => {
  expect(read(text)).toBe(said);
});

test.each([
  ['soon', /is not a date/],
  ['2010-13', /months go from 01 to 12/],
  ['2014-02-30', /its month does not have/],
])('“%s” is refused as EDTF refuses it', (text, why) => {
  const { ok, edtf, words } = readWrittenDate(text, 'occurrence');
  expect({ ok, edtf }).toEqual({ ok: false, edtf: '' });
  expect(words).toMatch(why);
});
