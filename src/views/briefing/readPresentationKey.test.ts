import { expect, test } from 'vitest';
import { readPresentationKey, sceneAfter } from './readPresentationKey';

test('a clicker moves, whichever keys it sends', () => {
  const types = ['PageDown', 'PageUp', 'ArrowRight', 'ArrowLeft', ' ', 'Home', 'End'].map(
    (key) => readPresentationKey(key)?.type,
  );
  expect(types).toEqual(['next', 'previous', 'next', 'previous', 'next', 'first', 'last']);
});

test('letters mean the same with Caps Lock, digits are kept, the rest is nothing', () => {
  expect(readPresentationKey('B')).toEqual({ type: 'black' });
  expect(readPresentationKey('4')).toEqual({ type: 'digit', digit: '4' });
  expect(readPresentationKey('Tab')).toBeNull();
  expect(readPresentationKey('constructor')).toBeNull();
});

test('moving stops at both ends', () => {
  expect(sceneAfter('next', 2, 3)).toBe(2);
  expect(sceneAfter('previous', 0, 3)).toBe(0);
  expect(sceneAfter('last', 0, 3)).toBe(2);
  expect(sceneAfter('black', 0, 3)).toBeNull();
});
