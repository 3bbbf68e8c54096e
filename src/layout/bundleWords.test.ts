import { expect, test } from 'vitest';
import { gatheredWords } from './bundleWords';

test('a bundle is called by its kind, or by the narrowest word that covers all', () => {
  expect(gatheredWords(['commitment', 'commitment'].length, ['commitment', 'commitment'])).toBe('2 commitments');
  expect(gatheredWords(['priority', 'priority', 'priority'].length, ['priority', 'priority', 'priority'])).toBe(
    '3 priorities',
  );
  expect(gatheredWords(['launch', 'launch'].length, ['launch', 'launch'])).toBe('2 launches');
  expect(gatheredWords(['person', 'person'].length, ['person', 'person'])).toBe('2 people');
  expect(gatheredWords(['summit', 'meeting'].length, ['summit', 'meeting'])).toBe('2 events');
  expect(gatheredWords(['commitment', 'plan'].length, ['commitment', 'plan'])).toBe('2 undertakings');
  expect(gatheredWords(['group', 'sub-group'].length, ['group', 'sub-group'])).toBe('2 groups');
  expect(gatheredWords(['office', 'dialogue'].length, ['office', 'dialogue'])).toBe('2 bodies');
  expect(gatheredWords(['summit', 'office'].length, ['summit', 'office'])).toBe('2 records');
});
