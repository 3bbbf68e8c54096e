import { expect, test } from 'vitest';
import { absentAmong, canBeAbsent, isNeverValue, saysNothing, saysUnknown } from './absentWords';
import { readQualifier } from './table/dates/qualifierWords';
import { saysNoDate } from './table/dates/readCellDates';
import { saysNoName } from './table/records/titleOfRow';

test.each(['NULL', 'null', 'NaN', 'nan', 'N/A', 'n/a', '\\N', 'undefined', '(null)'])(
  '“%s” is no value, no date, no name and no qualifier',
  (word) => {
    expect([isNeverValue, canBeAbsent, saysNothing, saysNoDate, saysNoName].map((says) => says(word))).toEqual(
      Array(5).fill(true),
    );
    expect(readQualifier(word, 'precision')).toMatchObject({ isApproximate: false, isUncertain: false });
  },
);

test('names that are such words in other letters are names', () => {
  expect(['Null', 'Nan', 'na', 'Na', 'Undefined'].map((word) => canBeAbsent(word) || saysNoName(word))).toEqual(
    Array(5).fill(false),
  );
});

test('what is not known is said by the same words of a date and of a name', () => {
  for (const word of ['Unknown', 'unbekannt', 'Onbekend', 'not known', '?', 'Нет данных', 'No data']) {
    expect([saysUnknown(word), saysNoDate(word), saysNoName(word)]).toEqual([true, true, true]);
  }
});

test('None is a step of a scale where it is nothing in no other column, or where each step is one word', () => {
  const bodies = ['Ropers Guild', 'Ropers Guild', 'Ropers Guild', 'Caulkers', 'Caulkers', 'Caulkers'];
  const damage = ['Minor', 'Minor', 'Minor', 'Major', 'Major', 'Major'];
  expect(absentAmong('body', ['None'], bodies)).toEqual([]);
  expect(absentAmong('body', ['None'], bodies, new Set(['None']))).toEqual(['None']);
  expect(absentAmong('damage', ['None'], damage, new Set(['None']))).toEqual([]);
});

test('a word is a step of a scale only beside a few others, in letters, which come again and again', () => {
  const again = (words: readonly string[]) => words.flatMap((word) => [word, word, word]);
  const letters = [...'abcdefghijklm'];
  expect(absentAmong('body', ['None'], again(letters.slice(0, 12)))).toEqual([]);
  expect(absentAmong('body', ['None'], again(letters))).toEqual(['None']);
  expect(absentAmong('body', ['None'], letters.slice(0, 12))).toEqual(['None']);
  expect(absentAmong('count', ['None'], again(['1', '2']))).toEqual(['None']);
});

test('NA is a code where half of the others are', () => {
  expect(absentAmong('code', ['NA'], ['DE', 'FR', 'abroad', 'overseas'])).toEqual([]);
  expect(absentAmong('code', ['NA'], ['DE', 'at home', 'abroad', 'overseas'])).toEqual(['NA']);
});
