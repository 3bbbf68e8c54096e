import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../model/dataset/schema';
import { buildGraphIndex } from '../../model/index/buildGraphIndex';
import { NO_EMPHASIS } from '../../model/index/emphasis';
import { buildRowSet } from '../../model/index/rowSet';
import { sampleDataset } from '../../model/testing/sampleDataset';
import { buildGraphLayers } from '../buildGraphLayers';
import { finish } from '../finish';
import { buildGraphNodes } from '../graphNodes';
import type { DiscsMark, Mark, SegmentsMark } from '../marks';
import { PALETTES } from '../palette';
import type { GraphSceneInput } from '../sceneNode';
import { WHOLE_HISTORY } from '../testing/wholeHistory';
import { chooseForemost } from './chooseForemost';
import { gatherLinks } from './gatherLinks';
import { discAt, gatherNodes, membersOf } from './gatherNodes';
import { IN_VIEW, placeGraph, type ViewBox } from './placeGraph';
import { mayTouch, screenPlaces } from './screenPlaces';

const COUNT = 2400;
const LINKS = 5000;

type Four = [number, number, number, number];

/** Numbers from 0 to 1, the same ones at each run (Lehmer, 1951, with the multiplier of Park and Miller). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function crowdedDataset(): Dataset {
  const random = createRandom(11);
  const pick = () => Math.floor(COUNT * random() ** 2);
  const [person] = sampleDataset.entities.filter(({ kind }) => kind === 'person');
  const [relation] = sampleDataset.relations;
  if (person === undefined || relation === undefined) throw new Error('The sample has neither person nor relation');
  return {
    ...sampleDataset,
    events: [],
    undertakings: [],
    entities: Array.from({ length: COUNT }, (_, i) => ({
      ...person,
      id: `n${i}`,
      title: `Node ${i}`,
      themes: [i % 3 === 0 ? 'crime' : 'ict'],
    })),
    relations: Array.from({ length: LINKS }, (_, i) => ({
      ...relation,
      id: `r${i}`,
      from: `n${pick()}`,
      to: `n${pick()}`,
    })),
  };
}

const index = buildGraphIndex(crowdedDataset());
const graph = buildGraphNodes(index);
const random = createRandom(5);
const positions = Float32Array.from({ length: 2 * COUNT }, () => 1000 * (random() + random() + random() - 1.5));
const input: GraphSceneInput = {
  graph,
  positions,
  themeIds: ['crime', 'ict'],
  pins: {},
  squeeze: 1,
  camera: { x: 435, y: 230, k: 0.3 },
  size: { width: 870, height: 460 },
  margin: 40,
  passing: buildRowSet(index.rowCount, () => true),
  mode: 'only',
  emphasis: NO_EMPHASIS,
  time: WHOLE_HISTORY,
  threads: [],
  focused: null,
  palette: PALETTES.light,
  fitText: (text) => ({ lines: [text], width: 6 * text.length }),
};
const layersOf = (change: Partial<GraphSceneInput>) => finish(buildGraphLayers({ ...input, ...change }));
const nodes = Array.from({ length: COUNT }, (_, node) => node);
const edges = Array.from(graph.edges.link, (_, edge) => edge);
const discsIn = (marks: readonly Mark[]): DiscsMark[] => marks.filter((mark) => mark.type === 'discs');
const segmentsIn = (marks: readonly Mark[]): SegmentsMark[] => marks.filter((mark) => mark.type === 'segments');

const cameras = fc.record({
  x: fc.double({ min: -1500, max: 1500, noNaN: true }),
  y: fc.double({ min: -1000, max: 1000, noNaN: true }),
  k: fc.double({ min: 0.02, max: 3, noNaN: true }),
});
const filters = fc.integer({ min: 1, max: 6 }).map((step) => buildRowSet(index.rowCount, (row) => row % step === 0));

describe('whatever the camera and the filter', () => {
  test('every shown node in view is drawn once: itself, or in one disc', () => {
    let gatheredSometimes = 0;
    fc.assert(
      fc.property(cameras, filters, fc.constantFrom('only', 'dim'), (camera, passing, mode) => {
        const look = { ...input, camera, passing, mode } as const;
        const layers = layersOf(look);
        const { state } = screenPlaces(look);
        const gathered = layers.gathered === null ? [] : [...layers.gathered.members];
        gatheredSometimes += gathered.length;
        const drawn = [...layers.nodes.map(({ row }) => row), ...gathered];
        expect(drawn.filter((node) => state[node] === IN_VIEW).sort((a, b) => a - b)).toEqual(
          nodes.filter((node) => state[node] === IN_VIEW),
        );
        const discs = discsIn(layers.nodeMarks).reduce((sum, mark) => sum + mark.discs.length / 3, 0);
        expect(discs).toBe(layers.gathered?.count ?? 0);
        expect(layers.gathered?.size.reduce((sum, size) => sum + size, 0) ?? 0).toBe(gathered.length);
      }),
      { numRuns: 60, seed: 3 },
    );
    expect(gatheredSometimes).toBeGreaterThan(1000);
  });

  test('the lines have every link between shown nodes that a scan finds long enough to be seen, and not outside', () => {
    fc.assert(
      fc.property(cameras, filters, fc.boolean(), (camera, passing, hasFaint) => {
        const look = { ...input, camera, passing };
        const screen = screenPlaces(look);
        const { view } = placeGraph(look);
        const isFaint = hasFaint ? (edge: number) => edge % 5 === 0 : null;
        const { size, ends, count, faint } = finish(gatherLinks(screen, isFaint, (edge) => edge % 7 === 0));
        const drawn = edges.filter((edge) => {
          const [from, to] = [graph.edges.from[edge] ?? -1, graph.edges.to[edge] ?? -1];
          const [x0, y0, x1, y1] = [screen.x[from], screen.y[from], screen.x[to], screen.y[to]].map(Number) as Four;
          const isOutside =
            Math.max(x0, x1) < view.left ||
            Math.min(x0, x1) > view.right ||
            Math.max(y0, y1) < view.top ||
            Math.min(y0, y1) > view.bottom;
          return (
            passing.has(from) && passing.has(to) && edge % 7 > 0 && !isOutside && Math.hypot(x1 - x0, y1 - y0) >= 3
          );
        });
        const linksOf = (tone: number) => size.reduce((sum, each, line) => sum + (faint[line] === tone ? each : 0), 0);
        const quiet = drawn.filter((edge) => isFaint?.(edge) ?? false).length;
        expect([linksOf(0), linksOf(1)]).toEqual([drawn.length - quiet, quiet]);
        expect(ends).toHaveLength(4 * count);
        // Their middles are where those of the links are.
        const middle = drawn.reduce(
          (sum, edge) =>
            sum + (screen.x[graph.edges.from[edge] ?? 0] ?? 0) + (screen.x[graph.edges.to[edge] ?? 0] ?? 0),
          0,
        );
        const found = size.reduce(
          (sum, each, line) => sum + each * ((ends[4 * line] ?? 0) + (ends[4 * line + 2] ?? 0)),
          0,
        );
        expect(found / Math.max(1, drawn.length)).toBeCloseTo(middle / Math.max(1, drawn.length), 2);
      }),
      { numRuns: 60, seed: 4 },
    );
  });

  test('culling leaves out nothing that touches the panel', () => {
    fc.assert(
      fc.property(cameras, (camera) => {
        const look = { ...input, camera };
        const screen = screenPlaces(look);
        const { view } = placeGraph(look);
        for (const edge of edges) {
          if (isSegmentInside(screen, edge, view)) expect(mayTouch(view, screen, graph.edges, edge)).toBe(true);
        }
        for (const node of nodes) {
          const [x, y] = [screen.x[node] ?? 0, screen.y[node] ?? 0];
          if (x >= view.left && x <= view.right && y >= view.top && y <= view.bottom) {
            expect(screen.state[node]).toBe(IN_VIEW);
          }
        }
      }),
      { numRuns: 40, seed: 5 },
    );
  });

  test('the disc under a point is the nearest of those that a scan finds', () => {
    const screen = screenPlaces(input);
    const gathered = gatherNodes(screen, new Set(), null);
    const outside = (disc: number, x: number, y: number) =>
      Math.hypot((gathered.x[disc] ?? 0) - x, (gathered.y[disc] ?? 0) - y) - (gathered.r[disc] ?? 0);
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 870, noNaN: true }),
        fc.double({ min: 0, max: 460, noNaN: true }),
        (x, y) => {
          const all = Array.from(gathered.r, (_, disc) => outside(disc, x, y));
          const least = Math.min(...all);
          const found = discAt(gathered, x, y);
          if (found < 0) expect(least).toBeGreaterThan(2);
          else expect(all[found]).toBe(least);
        },
      ),
      { seed: 6 },
    );
  });
});

test('places are kept while nothing moves, and a pin that is set, moved and taken away is where it is each time', () => {
  const own = { ...input, positions: input.positions.slice() };
  const placed = placeGraph(own);
  const filtered = { ...own, passing: buildRowSet(index.rowCount, () => false) };
  expect(placeGraph(filtered)).toBe(placed);
  expect(placeGraph({ ...own, margin: 0 }).x).toBe(placed.x);
  const pinned = (pins: GraphSceneInput['pins']) => {
    const { x, y } = placeGraph({ ...own, pins });
    const fresh = placeGraph({ ...own, positions: own.positions.slice(), pins });
    expect([x, y]).toEqual([fresh.x, fresh.y]);
    return x[7];
  };
  const away = pinned({ n7: { x: 100, y: 50 } });
  expect(away).toBeCloseTo(435 + 30);
  expect(pinned({ n7: { x: 200, y: 50 }, n9: { x: 0, y: 0 } })).toBeCloseTo(435 + 60);
  expect(pinned({ n9: { x: 10, y: 0 } })).toBe(placed.x[7]);
  expect(placeGraph({ ...own, camera: { ...own.camera, k: 0.6 } }).x[7]).not.toBe(placed.x[7]);
});

test('a pan gathers the same nodes together', () => {
  const groups = (x: number) => {
    const camera = { ...input.camera, x };
    const look = { ...input, camera };
    const gathered = gatherNodes(screenPlaces(look), new Set(), null);
    return Array.from(gathered.r, (_, disc) => [...membersOf(gathered, disc)].join());
  };
  // All nodes are in view at both.
  expect(new Set(groups(435.5))).toEqual(new Set(groups(431.25)));
});

test('what is quietened is gathered apart from what is not', () => {
  const isFaint = (node: number) => node % 2 === 1;
  const faint = Uint8Array.from(nodes, (node) => Number(isFaint(node)));
  const gathered = gatherNodes(screenPlaces(input), new Set(), faint);
  expect(gathered.members).toHaveLength(screenPlaces(input).inView);
  for (let disc = 0; disc < gathered.count; disc++) {
    for (const node of membersOf(gathered, disc)) expect(Number(isFaint(node))).toBe(gathered.faint[disc]);
  }
});

test('a disc has the colour of the commonest theme in it, and more area for more nodes', () => {
  const camera = { x: 435, y: 230, k: 0.02 };
  const look = { ...input, camera };
  const gathered = gatherNodes(screenPlaces(look), new Set(), null);
  let [largest, smallest] = [0, 0];
  for (let disc = 0; disc < gathered.count; disc++) {
    const themes = [...membersOf(gathered, disc)].map((node) => graph.theme[node] ?? -1);
    const votes = (theme: number) => themes.filter((each) => each === theme).length;
    expect(votes(gathered.theme[disc] ?? -1)).toBe(Math.max(...themes.map(votes)));
    if ((gathered.size[disc] ?? 0) > (gathered.size[largest] ?? 0)) largest = disc;
    if ((gathered.size[disc] ?? 0) < (gathered.size[smallest] ?? 0)) smallest = disc;
  }
  expect(gathered.r[largest]).toBeGreaterThan(2 * (gathered.r[smallest] ?? 0));
});

test('the most important nodes are drawn themselves, and the first of them are named', () => {
  const layers = layersOf({ margin: 0 });
  const apart = layers.nodes.map(({ row }) => row);
  const least = Math.min(...apart.map((row) => graph.importance[row] ?? 0));
  const { state } = screenPlaces({ ...input, margin: 0 });
  const larger = nodes.filter((node) => state[node] === IN_VIEW && (graph.importance[node] ?? 0) > least * 1.01);
  expect(apart).toEqual(expect.arrayContaining(larger));
  expect(apart.length).toBeGreaterThan(40);
  const names = finish(layers.labelMarks()).flatMap((mark) => (mark.type === 'text' ? [mark.id] : []));
  expect(names.length).toBeGreaterThan(5);
  expect(apart.map(graph.idOf)).toEqual(expect.arrayContaining(names));
});

test('of equals those that come first are chosen, and never more than asked for', () => {
  const importance = Float64Array.from([0.1, 0.5, 0.1, 0.1, 0.9]);
  const choose = (most: number) => [...chooseForemost({ importance }, Uint32Array.from([0, 1, 2, 3, 4]), most)];
  expect(choose(2)).toEqual([1, 4]);
  expect(choose(3)).toEqual([0, 1, 4]);
  expect(choose(9)).toEqual([0, 1, 2, 3, 4]);
});

test('the more lines there are, the fainter each of them is; one that stands for many is louder', () => {
  const lines = (passing: GraphSceneInput['passing']) =>
    segmentsIn(finish(layersOf({ passing, mode: 'only', camera: { ...input.camera, k: 0.25 } }).linkMarks()));
  const many = lines(input.passing).map(({ opacity }) => opacity);
  expect(Math.max(...many)).toBeLessThanOrEqual(0.75);
  expect(Math.min(...many)).toBeGreaterThan(0.005);
  expect(many).toEqual([...many].sort((a, b) => a - b));
});

test('what is lit alone is drawn with its own links', () => {
  const hub = nodes.reduce((best, node) =>
    (graph.importance[node] ?? 0) > (graph.importance[best] ?? 0) ? node : best,
  );
  const own = edges.filter((edge) => graph.edges.from[edge] === hub || graph.edges.to[edge] === hub);
  const rows = new Set([hub, ...own.flatMap((edge) => [graph.edges.from[edge] ?? 0, graph.edges.to[edge] ?? 0])]);
  const layers = finish(
    buildGraphLayers({ ...input, camera: { ...input.camera, k: 0.1 } }, { rows, edges: own, named: [] }),
  );
  expect(new Set(layers.nodes.map(({ row }) => row))).toEqual(rows);
  expect(finish(layers.linkMarks()).filter(({ type }) => type === 'curve')).toHaveLength(own.length);
});

/** Whether some of 30 points of the straight line between the ends lies in the view. */
function isSegmentInside({ x, y }: ReturnType<typeof screenPlaces>, edge: number, view: ViewBox): boolean {
  const [from, to] = [graph.edges.from[edge] ?? 0, graph.edges.to[edge] ?? 0];
  return Array.from({ length: 31 }, (_, i) => i / 30).some((t) => {
    const px = (x[from] ?? 0) * (1 - t) + (x[to] ?? 0) * t;
    const py = (y[from] ?? 0) * (1 - t) + (y[to] ?? 0) * t;
    return px >= view.left && px <= view.right && py >= view.top && py <= view.bottom;
  });
}
