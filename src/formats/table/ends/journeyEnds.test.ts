import { expect, test } from 'vitest';
import { journeyPairs } from './journeyEnds';

test('a beginning and its end are called otherwise, and columns of one name are none', () => {
  expect(journeyPairs(['departure port', 'arrival port'])).toEqual([{ from: 0, to: 1 }]);
  expect(journeyPairs(['path', 'path', 'name'])).toEqual([]);
});
