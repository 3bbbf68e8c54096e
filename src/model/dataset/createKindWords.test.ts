import { expect, test } from 'vitest';
import { createKindWords } from './createKindWords';

test('kinds of a file take looks that no other kind has, those of the vocabulary among them, whichever comes first', () => {
  for (const words of [
    ['Meeting', 'Incident', 'Raid', 'Outage'],
    ['Outage', 'Incident', 'Raid', 'Meeting'],
  ]) {
    const kinds = createKindWords();
    for (const word of words) kinds.idOf(word, 'event');
    expect(
      kinds
        .own()
        .map(({ like }) => like)
        .toSorted(),
    ).toEqual(['exercise', 'launch', 'summit']);
  }
});

test('entities of new words take looks that no known word has', () => {
  const kinds = createKindWords();
  for (const word of ['Topic', 'Company', 'Widget', 'Gadget', 'Person']) kinds.idOf(word, 'entity');
  expect(kinds.own().map(({ label, like }) => `${label}: ${like}`)).toEqual([
    'Company: organisation',
    'Widget: office',
    'Gadget: group',
  ]);
});

test('where there are more kinds than looks, the looks come again in turn', () => {
  const kinds = createKindWords();
  for (const word of 'abcdefg') kinds.idOf(word, 'event');
  expect(kinds.own().map(({ like }) => like)).toEqual([
    ...['summit', 'meeting', 'exercise', 'launch', 'publication'],
    ...['summit', 'meeting'],
  ]);
});
