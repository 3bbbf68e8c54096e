import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseEdtf } from './parseEdtf';
import { readPlainDate } from './readPlainDate';

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
const numbered = fc.oneof(
  digits(4),
  fc.tuple(digits(4), fc.constantFrom('00', '01', '02', '09', '12', '13', '21')).map((parts) => parts.join('-')),
  fc
    .tuple(digits(4), fc.constantFrom('02', '04', '12'), fc.constantFrom('00', '01', '28', '29', '30', '31', '32'))
    .map((parts) => parts.join('-')),
);

test('what is read quickly is what the reader of all dates makes of it', () => {
  fc.assert(
    fc.property(numbered, (text) => {
      // A time of day is passed over, and keeps the text from being read quickly.
      const careful = parseEdtf(`${text}T00:00Z`);
      const quick = readPlainDate(text);
      if (quick !== null) expect(careful.ok && { ...careful.value, text }).toEqual(quick);
      expect(parseEdtf(text).ok).toBe(careful.ok);
    }),
  );
});

test('days that there are not, and all other ways of writing, are left to the reader of all dates', () => {
  const left = ['2011-02-29', '2011-13', '2011-21', '2011-00', '201X', '2011~', '2011/2012', '-044', '2011 04 14', ''];
  expect(left.filter((text) => readPlainDate(text) !== null)).toEqual([]);
  expect(['2012-02-29', '0000', '2011-12'].filter((text) => readPlainDate(text) === null)).toEqual([]);
});
