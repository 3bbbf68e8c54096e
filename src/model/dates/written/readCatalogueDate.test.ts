import { expect, test } from 'vitest';
import { readDateText } from './readDateText';

const edtfOf = (text: string): string | null => {
  const read = readDateText(text, null);
  return read === null || 'dayFirst' in read ? null : read.edtf;
};

test.each([
  ['1666.', '1666'],
  ['[1666]', '1666'],
  ['1666]', '1666'],
  ['1666?]', '1666?'],
  ['[1666?]', '1666?'],
  ['[ca. 1666]', '1666~'],
  ['1666 [i.e. 1667]', '1667'],
  ['1666/7 [i.e. 1667]', '1667'],
  ['[178-?]', '178X?'],
  ['17--', '17XX'],
  ['1785 or 1786', '[1785,1786]'],
  ['2014 oder 2015', '[2014,2015]'],
  ['1665/6', '[1665,1666]'],
  // EDTF's own, and what is none of it.
  ['[1667,1668]', '[1667,1668]'],
  ['[..1760]', '[..1760]'],
  ['1665/7', '1665-07'],
  ['war or peace', null],
  ['.097', null],
  ['-5.8987', null],
  ['-107.1', null],
])('%s', (text, edtf) => {
  expect(edtfOf(text)).toBe(edtf);
});

test('what EDTF cannot say of it is noted', () => {
  expect(readDateText('1666 [i.e. 1667]', null)).toEqual({ edtf: '1667', note: 'Written “1666 [i.e. 1667]”' });
  expect(readDateText('1665/6', null)).toMatchObject({ isAssumed: true });
});

test.each([
  ['5th–4th century BC', '-04XX/-03XX'],
  ['15th-16th centuries', '14XX/15XX'],
  ['16.–17. Jh.', '15XX/16XX'],
  ['XVe-XVIe siècles', '14XX/15XX'],
  ['late 15th to early 16th century', '14XX/15XX'],
])('centuries: %s', (text, edtf) => {
  expect(edtfOf(text)).toBe(edtf);
});

test('a part of a century that EDTF has no place for is noted in a range too', () => {
  expect(readDateText('late 15th to early 16th century', null)).toMatchObject({
    note: 'Written “late 15th to early 16th century”',
  });
});
