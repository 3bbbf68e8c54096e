import { expect, test } from 'vitest';
import type { Problem } from '../dataset/problem';
import { problemCauses } from './problemCauses';

const unread = (row: number, text: string): Problem => ({
  path: `row ${row}`,
  record: `Voyage ${row}`,
  message: `“${text}” is not a date that can be read`,
  hint: 'Write it as 2014.',
  effect: 'kept',
  sort: 'date',
});

test('problems of one remedy are one cause, told by what each says, and none is lost', () => {
  const short: Problem = { ...unread(9, ''), message: 'A row has fewer cells: 9', hint: 'Look at it.', sort: 'file' };
  const listed = [unread(1, '????'), unread(2, 'spring'), short, unread(3, '????')];
  expect(
    problemCauses(listed).map(({ message, hint, count, said }) => [
      message,
      hint,
      count,
      said.map((each) => `${each.message}: ${each.problems.map(({ path }) => path).join(', ')}`),
    ]),
  ).toEqual([
    [
      '“…” is not a date that can be read',
      'Write it as 2014.',
      3,
      ['“????” is not a date that can be read: row 1, row 3', '“spring” is not a date that can be read: row 2'],
    ],
    ['A row has fewer cells', 'Look at it.', 1, ['A row has fewer cells: 9: row 9']],
  ]);
});

test('another sort is another cause, and what shares no wording is called by no one’s', () => {
  const hint = 'Write it as 2014.';
  const late: Problem = { ...unread(2, ''), message: 'It ends before it begins', hint };
  const other: Problem = { ...unread(3, 'x'), sort: 'value' };
  expect(problemCauses([unread(1, 'x'), late, other]).map(({ message, count }) => [message, count])).toEqual([
    ['', 2],
    ['“…” is not a date that can be read', 1],
  ]);
});
