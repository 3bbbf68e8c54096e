import { expect, test } from 'vitest';
import { sampleIndex as index } from '../testing/sampleDataset';
import { buildEmphasis } from './emphasis';

const row = (id: string) => index.rowOf.get(id) ?? -1;

test('what a scene highlights is lit with the links among it, and the rest is quiet', () => {
  const { lit, litLinks, selected } = buildEmphasis(index, [], 1, null, {
    highlighted: [row('summit'), row('kroes')],
    labelled: [],
  });
  expect(new Set(lit?.keys())).toEqual(new Set([row('summit'), row('kroes')]));
  expect(selected.size).toBe(0);
  const ends = [...litLinks].map((link) => [index.links.from[link], index.links.to[link]].sort());
  for (const pair of ends) expect(pair).toEqual([row('summit'), row('kroes')].sort());
});

test('what a scene names is named, and quietens nothing', () => {
  const { lit, named } = buildEmphasis(index, [], 1, null, { highlighted: [], labelled: [row('kroes')] });
  expect(lit).toBeNull();
  expect([...(named ?? [])]).toEqual([row('kroes')]);
});
