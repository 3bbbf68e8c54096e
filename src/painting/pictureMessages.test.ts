import { expect, test } from 'vitest';
import { buildGraphLayers, finish, nameNodes } from '../layout/buildGraphLayers';
import { buildForceLayout } from '../layout/forceLayout';
import { buildGraphNodes, forceInputOf } from '../layout/graphNodes';
import { WHOLE_HISTORY } from '../layout/graphTime';
import { PALETTES } from '../layout/palette';
import { buildGraphIndex } from '../model/index/buildGraphIndex';
import { NO_EMPHASIS } from '../model/index/emphasis';
import { rowSetOf } from '../model/index/rowSet';
import { generateHistory } from '../model/testing/generateHistory';
import type { PictureInput } from './paintPicture';
import { createPictureReader, requestOf } from './pictureMessages';

const index = buildGraphIndex(generateHistory({ events: 2400, seed: 5 }));
const graph = buildGraphNodes(index);
const words = new Uint32Array((index.rowCount + 31) >>> 5).fill(0xfffffff7);
const input: PictureInput = {
  graph,
  positions: buildForceLayout(forceInputOf(graph)),
  pins: { [graph.idOf(11)]: { x: 40, y: -30 } },
  squeeze: 1.1,
  passing: rowSetOf(index.rowCount, words),
  mode: 'only',
  time: WHOLE_HISTORY,
  themeIds: index.dataset.themes.map(({ id }) => id),
  camera: { x: 400, y: 300, k: 0.06 },
  size: { width: 800, height: 600 },
  margin: 128,
  palette: PALETTES.light,
  ratio: 1,
};
const other = { ...input, camera: { x: 380, y: 310, k: 0.7 } };

/** What is drawn of it, without the ids, which are numbers on the other side. */
const drawn = (picture: PictureInput) => {
  const whole = {
    ...picture,
    emphasis: NO_EMPHASIS,
    focused: null,
    threads: [],
    fitText: () => ({ lines: [], width: 0 }),
  };
  const layers = finish(buildGraphLayers(whole));
  const marks = [...layers.nodeMarks, ...finish(layers.linkMarks())].map((mark) => ({ ...mark, id: null }));
  return { marks, rows: layers.nodes.map(({ row }) => row), gathered: layers.gathered, nodes: layers.nodes, whole };
};

test('what a worker is told of a graph is drawn there as it would be drawn here', () => {
  const read = createPictureReader();
  const there = read(structuredClone(requestOf(1, input, null)));
  if (there === null) throw new Error('nothing was told');
  const { marks, rows, gathered } = drawn(there);
  const here = drawn(input);
  expect(here.gathered?.count).toBeGreaterThan(100);
  expect(marks).toEqual(here.marks);
  expect(rows).toEqual(here.rows);
  expect(gathered).toEqual(here.gathered);
});

test('what has not changed is not told again', () => {
  const read = createPictureReader();
  read(structuredClone(requestOf(1, input, null)));
  const next = requestOf(2, other, input);
  expect([next.graph, next.positions, next.pins]).toEqual([undefined, undefined, undefined]);
  const there = read(structuredClone(next));
  expect(there === null ? null : drawn(there).marks).toEqual(drawn(other).marks);
});

test('a node that was let go is where the layout has it again', () => {
  const read = createPictureReader();
  read(structuredClone(requestOf(1, input, null)));
  const free = { ...input, pins: {} };
  const there = read(structuredClone(requestOf(2, free, input)));
  expect(there === null ? null : drawn(there).marks).toEqual(drawn(free).marks);
});

test('the nodes that a worker has drawn are found here where it has drawn them', () => {
  const { nodes, rows, whole } = drawn(input);
  const places = (list: typeof nodes) => list.map(({ row, x, y, r, id }) => [row, x, y, r, id]);
  expect(places(nameNodes(whole, Uint32Array.from(rows)).nodes)).toEqual(places(nodes));
});
