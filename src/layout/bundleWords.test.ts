import { expect, test } from 'vitest';
import { bundleWords } from './bundleWords';

test('a bundle is called by its kind, or by the narrowest word that covers all', () => {
  expect(bundleWords(['commitment', 'commitment'])).toBe('2 commitments');
  expect(bundleWords(['priority', 'priority', 'priority'])).toBe('3 priorities');
  expect(bundleWords(['launch', 'launch'])).toBe('2 launches');
  expect(bundleWords(['person', 'person'])).toBe('2 people');
  expect(bundleWords(['summit', 'meeting'])).toBe('2 events');
  expect(bundleWords(['commitment', 'plan'])).toBe('2 undertakings');
  expect(bundleWords(['group', 'sub-group'])).toBe('2 groups');
  expect(bundleWords(['office', 'dialogue'])).toBe('2 bodies');
  expect(bundleWords(['summit', 'office'])).toBe('2 records');
});
