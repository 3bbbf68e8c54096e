import { expect, test } from 'vitest';
import { recogniseTable } from '../fields/recogniseTable';
import { readDelimited } from '../text/readDelimited';

const choicesOf = (text: string, thisYear: number | null = null) =>
  recogniseTable(readDelimited(text), '', thisYear).questions.flatMap((question) =>
    question.sort === 'century' ? [question.choices] : [],
  )[0];

test('the century of the other dates is offered first', () => {
  expect(choicesOf('title,start,end\nA,14/03/89,1891-04-02\nB,25/06/48,1850-01-01\n')?.slice(0, 2)).toEqual([
    1800, 1900,
  ]);
  expect(choicesOf('title,start,end\nA,14/03/89,4 May 2089\nB,25/06/48,2050-01-01\n')?.[0]).toBe(2000);
  expect(choicesOf('title,date\nA,14/03/89\nB,25/06/48\n')).toEqual([1900, 2000, 1800, 'undated']);
});

test('nobody is born after this year', () => {
  const text = 'name,DOB\nA,14/03/72\nB,25/06/28\n';
  expect(choicesOf(text)?.[0]).toBe(1930);
  expect(choicesOf(text, 2026)).toEqual([1900, 1800, 1930, 2000, 'undated']);
  expect(choicesOf(text.replace('DOB', 'date'), 2026)?.[0]).toBe(1930);
});
