import { expect, test } from 'vitest';
import { saidOfTables } from '../../testing/saidOfTables';

test('a row with a date alone tells of nothing, and one with a name in the place of the date heads those below', () => {
  const said = saidOfTables({ 'days.csv': 'date,title\n1768-05-01,Fair\n1768-05-02,\nMay,\n1768-05-03,Feast\n' });
  expect(said).toContain('skipped · row 3 · A row holds a date and nothing else, and was left out: 3');
  expect(said.join()).toContain('A row holds a name in the place of a date and nothing else, and was left out: “May”');
  expect(said[0]).toBe('2 events, 0 entities, 0 relations');
});
