import { expect, test } from 'vitest';
import { parseSpans } from './parseSpans';

test('round brackets leave a bound out', () => {
  expect(parseSpans('<[1785, 1790]; (1800, 1810)>', 'intervals')).toEqual([
    { start: '1785', end: '1790', isStartOpen: false, isEndOpen: false },
    { start: '1800', end: '1810', isStartOpen: true, isEndOpen: true },
  ]);
});

test('moments are read one by one', () => {
  expect(parseSpans('<["1785-01-01", 1790]>', 'moments')).toEqual([{ at: '1785-01-01' }, { at: '1790' }]);
});

test.each(['1785', '', '<>', '<[1785]>', '<[1, 2, 3]>', '[', 'from [1785, 1790] on'])(
  '%j is no list of intervals',
  (text) => {
    expect(parseSpans(text, 'intervals')).toBeNull();
  },
);
