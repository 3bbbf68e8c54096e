import { expect, test } from 'vitest';
import { saidOfTables } from '../../testing/saidOfTables';

test('several persons in a cell are joined to the row, whatever their column is called, and other lists are not', () => {
  const lines = saidOfTables({
    'ascents.csv': [
      'peak,date,roped,gear',
      'Matterhorn,1865-07-14,Edward Whymper; Charles Hudson; Michel Croz,Rope; Axe',
      'Barre des Ecrins,1864-06-25,Edward Whymper; Michel Croz,Rope; Ladder',
      'Weisshorn,1861-08-19,John Tyndall; Johann Bennen,Rope',
    ].join('\n'),
  });
  expect(lines[0]).toBe('3 events, 5 entities, 7 relations');
  expect(lines).toContain('barre-des-ecrins –roped→ michel-croz');
});
