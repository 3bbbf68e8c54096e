import { expect, test } from 'vitest';
import type { Problem } from '../../model/dataset/problem';
import { leftOutWords } from './problemWords';

const skipped = (path: string, sort?: Problem['sort']): Problem => ({
  path,
  record: path,
  message: 'It was not read',
  hint: '',
  effect: 'skipped',
  ...(sort === undefined ? {} : { sort }),
});

test('what was left out is counted where each problem is of one record, and else is not given a number', () => {
  const assumed: Problem = { ...skipped('row 1', 'date'), effect: 'assumed' };
  expect(leftOutWords([assumed])).toBe('nothing was left out.');
  expect(leftOutWords([skipped('events[3]'), assumed])).toBe('1 record was left out. Everything else is shown.');
  expect(leftOutWords([skipped('row 3', 'reference'), skipped('row 4', 'record')])).toBe(
    '2 records were left out. Everything else is shown.',
  );
  // One entry on the lists beside the one that was read, or on all the features that say nothing.
  for (const many of [skipped('file', 'file'), skipped('features', 'record'), skipped('line 3', 'value')]) {
    expect(leftOutWords([skipped('row 3', 'record'), many])).toBe(
      'some parts were left out. Everything else is shown.',
    );
  }
});
