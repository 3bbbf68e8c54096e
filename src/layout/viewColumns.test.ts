import { expect, test } from 'vitest';
import { buildGraphIndex } from '../model/index/buildGraphIndex';
import { generateHistory } from '../model/testing/generateHistory';
import { buildGraphNodes, forceInputOf, graphColumns } from './graphNodes';
import { placeRows } from './timeline/placeRows';
import { wholeLanes } from './timeline/wholeLanes';
import { buildViewColumns, takeViewColumns } from './viewColumns';

test('what was worked out on another thread is taken up as it would have been worked out here', () => {
  const dataset = generateHistory({ events: 300, seed: 4 });
  const [here, there, taken] = [buildGraphIndex(dataset), buildGraphIndex(dataset), buildGraphIndex(dataset)];
  const handed = structuredClone(buildViewColumns(there, graphColumns(there)));
  takeViewColumns(taken, handed);
  expect(placeRows(taken)).toBe(handed.places);
  expect(placeRows(taken)).toEqual(placeRows(here));
  expect(wholeLanes(taken, 'track').lanes).toBe(handed.lanes);
  expect(wholeLanes(taken, 'track').lanes).toEqual(wholeLanes(here, 'track').lanes);
  const [ours, theirs] = [buildGraphNodes(here), buildGraphNodes(taken)];
  expect(forceInputOf(theirs)).toEqual(forceInputOf(ours));
  expect(theirs.edges).toEqual(ours.edges);
  expect(theirs.edgeOfLink).toEqual(ours.edgeOfLink);
  const names = ({ count, idOf, labelOf, themeIdOf }: typeof ours) =>
    Array.from({ length: count }, (_, node) => [idOf(node), labelOf(node), themeIdOf(node)]);
  expect(names(theirs)).toEqual(names(ours));
});
