import { expect, test } from 'vitest';
import { saidOfTables } from '../../testing/saidOfTables';

const rows = [
  'Ann Lee,Good evening.,Moderator',
  'Bob Ray,Good evening to you.,Candidate',
  'Ann Lee,Shall we begin?,Moderator',
  'Cy Fox,We shall.,Candidate',
  'Bob Ray,Thank you.,Candidate',
  'Cy Fox,Thank you all.,Candidate',
];
const said = (...lines: readonly string[]) =>
  saidOfTables({ 'debate.csv': ['speaker,speech,type', ...lines].join('\n') });

test('a kind that is that of each speaker is none of the speeches, and speakers are joined to what they said', () => {
  const lines = said(...rows);
  expect(lines).toContain('entity · Shall we begin? · undated');
  expect(lines.filter((line) => line.startsWith('person'))).toHaveLength(3);
  expect(lines.filter((line) => line.includes('–speaker→'))).toHaveLength(6);
});

test('a kind that differs for one speaker is that of the rows', () => {
  expect(said(...rows, 'Bob Ray,And the next?,Moderator').join()).toContain('moderator · And the next? ·');
});
