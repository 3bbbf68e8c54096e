import { expect, test } from 'vitest';
import { shownLabel } from './itemGeometry';

const bar = { labelPlace: 'inside', labelWidth: 60, openStart: false, unknownStart: false } as const;
const PLOT = 400;

test('a label keeps within what is in sight of its bar, and is left out where too little of it could be read', () => {
  expect(shownLabel(bar, { left: 100, right: 200 }, PLOT)).toBe(60);
  expect(shownLabel(bar, { left: -500, right: 200 }, PLOT)).toBe(60);
  expect(shownLabel(bar, { left: -500, right: 50 }, PLOT)).toBe(39);
  expect(shownLabel(bar, { left: -500, right: 30 }, PLOT)).toBe(0);
  expect(shownLabel(bar, { left: 350, right: 900 }, PLOT)).toBe(39);
});

test('an arrow or a question mark at the start takes of its room', () => {
  expect(shownLabel({ ...bar, openStart: true }, { left: 0, right: 60 }, PLOT)).toBe(44);
  expect(shownLabel({ ...bar, unknownStart: true }, { left: 0, right: 60 }, PLOT)).toBe(41);
});

test('a label beside its glyph has the room up to the end of the plot', () => {
  const glyph = { ...bar, labelPlace: 'outside' } as const;
  expect(shownLabel(glyph, { left: 300, right: 314 }, PLOT)).toBe(60);
  expect(shownLabel(glyph, { left: 340, right: 354 }, PLOT)).toBe(41);
});
