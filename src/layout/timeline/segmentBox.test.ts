import { expect, test } from 'vitest';
import type { TimelineSegment } from './buildBand';
import { segmentBox } from './segmentBox';

const segment: TimelineSegment = {
  key: 'segment',
  type: 'segment',
  lane: 'summits',
  start: 100,
  end: 200,
  count: 300,
  label: '300',
  name: '300 events',
};
const middleOf = (begins: number, shown = segment) => {
  const box = segmentBox(shown, begins, { start: 100, end: 300 }, 400, 50);
  return box === null ? null : [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
};

test('a record stands at the middle of its first day, within its segment', () => {
  expect(middleOf(150)).toEqual([101, 50]);
  expect(middleOf(90)).toEqual([1, 50]);
});

test('what goes on from before stands at the edge, and what is out of sight nowhere', () => {
  expect(middleOf(20, { ...segment, type: 'before' })).toEqual([20, 50]);
  expect(middleOf(320, { ...segment, start: 300, end: 400 })).toBeNull();
});
