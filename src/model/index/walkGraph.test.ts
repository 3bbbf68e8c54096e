import { expect, test } from 'vitest';
import { sampleIndex as index } from '../testing/sampleDataset';
import { buildEmphasis, buildPathEmphasis } from './emphasis';
import { type Depth, findPath, selectNeighbourhood } from './walkGraph';

const row = (id: string): number => index.rowOf.get(id) ?? -1;
const ids = (rows: Iterable<number>): string[] => [...rows].map(index.idOf).sort();
const near = (id: string, depth: Depth) => ids(selectNeighbourhood(index, [row(id)], depth).keys());

test('a neighbourhood grows link by link, across undertakings too', () => {
  expect(near('kroes', 1)).toEqual(['kroes', 'meeting']);
  expect(near('kroes', 2)).toEqual(['group', 'kroes', 'meeting', 'u-exercise', 'u-share']);
  expect(near('hermit', 3)).toEqual(['hermit']);
});

test('a path is the shortest, whichever way its links point, each step with the link that leads there', () => {
  const path = findPath(index, row('kroes'), row('summit')) ?? [];
  expect(
    path.map((step) => `${step.link === null ? '' : index.link(step.link)?.label} ${index.idOf(step.row)}`),
  ).toEqual([' kroes', 'took part in meeting', 'led to group', 'established summit']);
  expect(ids((findPath(index, row('u-last'), row('kroes')) ?? []).map((step) => step.row))).toContain('group');
  expect(findPath(index, row('kroes'), row('hermit'))).toBeNull();
  expect(findPath(index, row('kroes'), row('kroes'))).toEqual([{ row: row('kroes'), link: null }]);
});

test('a selection lights its neighbourhood and the links within it, and hovering adds the neighbours of what is hovered', () => {
  const selected = buildEmphasis(index, [row('summit')], 1, null);
  expect(ids(selected.lit?.keys() ?? [])).toEqual(['group', 'summit', 'u-exercise', 'u-last', 'u-share']);
  expect([...selected.litLinks].every((i) => [index.links.from[i], index.links.to[i]].includes(row('summit')))).toBe(
    true,
  );
  const hovering = buildEmphasis(index, [row('summit')], 1, row('kroes'));
  expect(ids(hovering.lit?.keys() ?? [])).toContain('meeting');
  expect(buildEmphasis(index, [], 1, null).lit).toBeNull();
});

test('a path goes through undertakings only where relations do not lead there', () => {
  // Meeting and summit are two steps apart by what the meeting delivered, and by the group.
  const path = findPath(index, row('meeting'), row('summit')) ?? [];
  expect(path.map((step) => index.idOf(step.row))).toEqual(['meeting', 'group', 'summit']);
  expect(path.every(({ link }) => link === null || link < index.links.relations)).toBe(true);
});

test('a connection lights its path alone', () => {
  const path = findPath(index, row('kroes'), row('group')) ?? [];
  const emphasis = buildPathEmphasis(path, null);
  expect(ids(emphasis.lit?.keys() ?? [])).toEqual(['group', 'kroes', 'meeting']);
  expect(emphasis.litLinks.size).toBe(2);
  expect(ids(emphasis.selected)).toEqual(['group', 'kroes']);
});
