import { expect, test } from 'vitest';
import { type Candidate, linesNeeded, type Packed, type PackOptions, packLane } from './packLane';

const LABELS = [
  'Summit',
  'Ministerial',
  'Meeting',
  'Working Group',
  'A very long title that cannot have all of its room',
];

const options = (lines: number, scale = 1): PackOptions => ({
  scale,
  lines,
  crowding: 1,
  labelOf: ({ rows }) => (rows.length > 1 ? `${rows.length} records` : (LABELS[rows[0] ?? 0] ?? 'Item')),
  measureText: (text, size) => text.length * size * 0.5,
});

const moment = (row: number, start: number, importance = 0): Candidate => ({
  rows: [row],
  start,
  end: start + 1,
  isStretch: false,
  kind: 'meeting',
  importance,
  dim: false,
});
const stretch = (row: number, start: number, end: number, importance = 0): Candidate => ({
  ...moment(row, start, importance),
  end,
  isStretch: true,
});

/** No two on one line touch. */
function expectApart(packed: readonly Packed[]): void {
  for (const a of packed) {
    for (const b of packed) {
      if (a !== b && a.line === b.line) expect(a.right <= b.left || b.right <= a.left).toBe(true);
    }
  }
}

test('records with room stand on one line, each with its label', () => {
  const packed = packLane([moment(0, 0), moment(1, 200), moment(2, 400)], options(1));
  expect(packed.map(({ line, label }) => `${line} ${label}`)).toEqual(['0 outside', '0 outside', '0 outside']);
});

test('labels that would meet take another line while there is one', () => {
  const crowd = [moment(0, 0), moment(1, 30), moment(2, 60)];
  expect(linesNeeded(crowd, options(9))).toBe(3);
  const packed = packLane(crowd, options(3));
  expect(packed.every(({ label }) => label === 'outside')).toBe(true);
  expectApart(packed);
});

test('a label that is cut short takes all that its line leaves', () => {
  const [cut, next] = packLane([moment(4, 0), moment(0, 200)], options(1));
  expect(cut?.right).toBe((next?.left ?? 0) - 8);
  expect(cut?.labelWidth).toBeGreaterThan(160);
  const [whole] = packLane([moment(4, 0), moment(0, 1000)], options(1));
  expect(whole?.labelWidth).toBe(250);
});

test('where lines are few the least important labels give way, and no record is gathered that can stand alone', () => {
  const packed = packLane([moment(0, 0, 0.1), moment(1, 30, 0.9), moment(2, 60, 0.2)], options(1));
  expect(packed.map(({ rows, label }) => `${rows.join()} ${label}`)).toEqual(['0 none', '1 none', '2 outside']);
  const roomier = packLane([moment(0, 0, 0.1), moment(1, 30, 0.9), moment(2, 60, 0.2)], options(2));
  expect(roomier.find(({ rows }) => rows[0] === 1)?.label).toBe('outside');
});

test('what cannot stand side by side is one bundle, and nothing is in two or lost', () => {
  const twenty = Array.from({ length: 20 }, (_, row) => moment(row, 100));
  const packed = packLane([...twenty, moment(20, 400)], options(3));
  expect(packed.map(({ rows }) => rows.length)).toEqual([20, 1]);
  const mixed = Array.from({ length: 60 }, (_, row) =>
    row % 3 ? moment(row, row * 4) : stretch(row, row * 4, row * 6),
  );
  for (const lines of [1, 2, 4]) {
    const some = packLane(mixed, options(lines));
    expect(some.flatMap(({ rows }) => rows).sort((a, b) => a - b)).toEqual(mixed.map((_, row) => row));
    expect(Math.max(...some.map(({ line }) => line))).toBeLessThan(lines);
    expectApart(some);
  }
});

test('the important one is left out of a bundle before the others are', () => {
  const lane = [stretch(0, 0, 900, 1), stretch(1, 4, 900), stretch(2, 8, 900)];
  expect(packLane(lane, options(2)).map(({ rows }) => rows.join())).toEqual(['0', '1,2']);
});

test('a bar carries a label that fits inside it, one too short for a bar is a glyph, and a day is never a bar', () => {
  const [wide] = packLane([stretch(3, 0, 400)], options(1));
  expect([wide?.drawn, wide?.label, wide?.right]).toEqual(['bar', 'inside', 400]);
  const [short] = packLane([stretch(3, 0, 10)], options(1));
  expect([short?.drawn, short?.label]).toEqual(['glyph', 'outside']);
  const [day] = packLane([moment(0, 0)], options(1, 60));
  expect(day?.drawn).toBe('glyph');
});

test('panning changes nothing: the lines depend on the zoom alone', () => {
  const lane = Array.from({ length: 30 }, (_, row) => moment(row, row * 9));
  const shifted = lane.map((each) => ({ ...each, start: each.start + 5000, end: each.end + 5000 }));
  const picture = (all: readonly Packed[]) => all.map(({ rows, line, label }) => `${rows.join()} ${line} ${label}`);
  expect(picture(packLane(shifted, options(3)))).toEqual(picture(packLane(lane, options(3))));
});
