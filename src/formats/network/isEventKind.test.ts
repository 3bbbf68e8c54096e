import { expect, test } from 'vitest';
import { isEventKind } from './isEventKind';

test.each([
  'Event',
  'EVENTS',
  'historical event',
  'Naval battle',
  'Seeschlacht',
  'Événement',
  'Bataille navale',
  'Ereignis',
])('%s is an event', (kind) => {
  expect(isEventKind(kind)).toBe(true);
});

test.each(['', 'Person', 'Meeting place', 'Conference room', 'Prevention', 'Battleship'])('%j is none', (kind) => {
  expect(isEventKind(kind)).toBe(false);
});
