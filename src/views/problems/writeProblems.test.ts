import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { Findings } from '../../model/checks/checkHistory';
import { writeProblems } from './writeProblems';

const NONE: Findings = { undated: [], unsourced: [], orphaned: [], dangling: [], contradictory: [], duplicate: [] };

test('the list says of every record where it is, what is wrong, what to do and what was done, and runs nothing', () => {
  const text = writeProblems(
    [
      { path: 'row 3', record: '=1+1', message: '“a, b” is odd', hint: 'Write it.', effect: 'assumed' },
      { path: 'row 2', record: 'row 2', message: 'It is empty', hint: 'Fill it.', effect: 'skipped' },
    ],
    { ...NONE, undated: [{ row: 0, words: '' }], duplicate: [{ row: 0, words: 'The same title as “Walk”' }] },
    () => 'Walk',
  );
  expect(text.startsWith('\ufeff')).toBe(true);
  expect(Papa.parse<string[]>(text.slice(1).trim()).data).toEqual([
    ['Record', 'Where', 'Message', 'Hint', 'Effect'],
    ['row 2', 'row 2', 'It is empty', 'Fill it.', 'Left out'],
    ["'=1+1", 'row 3', '“a, b” is odd', 'Write it.', 'Assumed'],
    ['Walk', '', 'Undated', 'These events stand in graph and table, and under “Undated”. Give them a date.', 'Undated'],
    [
      'Walk',
      '',
      'The same title as “Walk”',
      'Merge the two, or give them titles that tell them apart.',
      'Perhaps twice',
    ],
  ]);
});
