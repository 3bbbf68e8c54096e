import { expect, test } from 'vitest';
import { vocabularyOf } from '../model/dataset/vocabulary';
import { gatheredWords } from './bundleWords';

const OWN = [{ id: 'voyage', label: 'Voyage', family: 'event', like: 'meeting' }] as const;
const { kinds } = vocabularyOf({ kinds: OWN });
const wordsOf = (ids: readonly string[]) =>
  gatheredWords(
    ids.length,
    ids.flatMap((id) => kinds.find((kind) => kind.id === id) ?? []),
  );

test('a bundle is called by its kind, or by the narrowest word that covers all', () => {
  expect(wordsOf(['commitment', 'commitment'])).toBe('2 commitments');
  expect(wordsOf(['priority', 'priority', 'priority'])).toBe('3 priorities');
  expect(wordsOf(['launch', 'launch'])).toBe('2 launches');
  expect(wordsOf(['person', 'person'])).toBe('2 people');
  expect(wordsOf(['summit', 'meeting'])).toBe('2 events');
  expect(wordsOf(['commitment', 'plan'])).toBe('2 undertakings');
  expect(wordsOf(['group', 'sub-group'])).toBe('2 groups');
  expect(wordsOf(['office', 'dialogue'])).toBe('2 bodies');
  expect(wordsOf(['summit', 'office'])).toBe('2 records');
  expect(wordsOf(['voyage', 'voyage'])).toBe('2 voyages');
  expect(wordsOf(['voyage', 'meeting'])).toBe('2 events');
});
