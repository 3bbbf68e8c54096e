import { expect, test } from 'vitest';
import { ENTITY_LOOKS, EVENT_LOOKS } from '../model/dataset/createKindWords';
import { ENTITY_KINDS, EVENT_KINDS } from '../model/dataset/kinds';
import { KIND_SHAPES } from './palette';

test.each([
  ['events', EVENT_LOOKS, EVENT_KINDS],
  ['entities', ENTITY_LOOKS, ENTITY_KINDS],
] as const)('kinds of %s that are of one look have one shape, and every look another', (_, looks, kinds) => {
  const shapes = looks.map((alike) => [...new Set(alike.map((kind) => KIND_SHAPES[kind]))]);
  expect(shapes.map(({ length }) => length)).toEqual(looks.map(() => 1));
  expect(new Set(shapes.flat()).size).toBe(looks.length);
  expect(looks.flat().toSorted()).toEqual(kinds.toSorted());
});
