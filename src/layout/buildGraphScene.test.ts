import { expect, test } from 'vitest';
import { buildEmphasis, NO_EMPHASIS } from '../model/index/emphasis';
import { allRows, buildRowSet } from '../model/index/rowSet';
import { sampleIndex as index } from '../model/testing/sampleDataset';
import type { Thread } from '../model/undertakings/buildThreads';
import { buildWholeScene } from './buildGraphLayers';
import { buildGraphScene } from './buildGraphScene';
import { fitText } from './fitText';
import { buildGraphNodes } from './graphNodes';
import type { CurveMark, Mark, PathMark, TextMark } from './marks';
import { PALETTES } from './palette';
import { type Box, boxesOverlap } from './placeLabels';
import type { GraphSceneInput } from './sceneNode';
import { WHOLE_HISTORY } from './testing/wholeHistory';

const palette = PALETTES.light;
const graph = buildGraphNodes(index);
const row = (id: string): number => index.rowOf.get(id) ?? -1;
const measure = (text: string, size: number) => text.length * size * 0.55;

/** summit, meeting, group, kroes, hermit in a wide row of two lines. */
const input: GraphSceneInput = {
  graph,
  themeIds: ['crime', 'ict'],
  positions: Float32Array.from([-300, 0, 0, 100, -100, -80, 200, -60, 330, 90]),
  pins: {},
  squeeze: 1,
  camera: { x: 435, y: 230, k: 1 },
  size: { width: 870, height: 460 },
  margin: 0,
  passing: allRows(index.rowCount),
  mode: 'only',
  emphasis: NO_EMPHASIS,
  time: WHOLE_HISTORY,
  threads: [],
  focused: null,
  palette,
  fitText: (text, style) => fitText(measure, text, style),
};
const scene = (change: Partial<GraphSceneInput> = {}) => buildGraphScene({ ...input, ...change });
const select = (...ids: string[]) => ({ emphasis: buildEmphasis(index, ids.map(row), 1, null) });
const without = (id: string) => ({ passing: buildRowSet(index.rowCount, (each) => index.idOf(each) !== id) });

const paths = (marks: readonly Mark[], id: string): PathMark[] =>
  marks.filter((mark) => mark.type === 'path').filter((mark) => mark.id === id);
const texts = (marks: readonly Mark[]): TextMark[] => marks.filter((mark) => mark.type === 'text');
const curves = (marks: readonly Mark[]): CurveMark[] => marks.filter((mark) => mark.type === 'curve');
const names = (marks: readonly Mark[]): string[] => texts(marks).map(({ lines }) => lines.join(' '));

function boxOf({ x, y, lines, size, lineHeight }: TextMark): Box {
  const width = Math.max(...lines.map((line) => measure(line, size)));
  return { x: x - width / 2, y: y - size * 0.79, width, height: (lines.length - 1) * lineHeight + size };
}

test('links lie under nodes and nodes under labels', () => {
  const order = scene().marks.map(({ type }) => type);
  expect([...new Set(order)]).toEqual(['curve', 'path', 'text']);
  expect(order).toEqual([...order].sort((a, b) => 'cpt'.indexOf(a[0] ?? '') - 'cpt'.indexOf(b[0] ?? '')));
});

test('colour is the first theme, and organisations, people and what is planned are hollow', () => {
  const { marks } = scene();
  expect(paths(marks, 'group')[0]).toMatchObject({ fill: palette.themes[0], dash: 'solid' });
  expect(paths(marks, 'kroes')[0]).toMatchObject({ fill: palette.paper, stroke: palette.themes[1], dash: 'solid' });
  const planned = { ...graph, planned: Uint8Array.from(graph.planned, (_, node) => Number(node === row('summit'))) };
  expect(paths(scene({ graph: planned }).marks, 'summit')[0]).toMatchObject({
    fill: palette.paper,
    stroke: palette.themes[0],
    dash: 'dashed',
  });
});

test('a filter hides what it does not let through, with its links, or dims it', () => {
  const hidden = scene(without('group'));
  expect(hidden.nodes.map(({ id }) => id)).toEqual(['summit', 'meeting', 'kroes', 'hermit']);
  expect(curves(hidden.marks).map(({ id }) => id)).toEqual(['r-kroes-meeting']);
  const dimmed = scene({ ...without('group'), mode: 'dim' });
  expect(dimmed.nodes).toHaveLength(5);
  expect(paths(dimmed.marks, 'group').at(-1)?.opacity).toBeLessThan(0.5);
  expect(paths(dimmed.marks, 'summit').at(-1)?.opacity).toBe(1);
});

test('a selection has a blue ring, lights its neighbourhood and quietens the rest', () => {
  const { marks } = scene(select('summit'));
  expect(paths(marks, 'summit').at(-1)).toMatchObject({ stroke: palette.blue, fill: null });
  expect(paths(marks, 'group').at(-1)).toMatchObject({ opacity: 1 });
  expect(paths(marks, 'kroes').at(-1)?.opacity).toBeLessThan(0.5);
  const [quiet, lit] = [curves(marks).at(0), curves(marks).at(-1)];
  expect(lit).toMatchObject({ id: 'r-summit-group', stroke: palette.litLink, opacity: 1 });
  expect(quiet?.opacity).toBeLessThan(0.5);
  expect(names(marks)).toContain('established');
});

test('blue is for what is selected alone; hover and keyboard have rings of ink', () => {
  const hovering = scene({ emphasis: buildEmphasis(index, [], 1, row('summit')), focused: row('hermit') });
  expect(hovering.marks.some((mark) => mark.type === 'path' && mark.stroke === palette.blue)).toBe(false);
  expect(paths(hovering.marks, 'summit').at(-1)).toMatchObject({ stroke: palette.ink, fill: null });
  expect(paths(hovering.marks, 'hermit').at(-1)).toMatchObject({ stroke: palette.ink, strokeWidth: 2 });
});

test('a head ends at the rim of the target, whichever way the link comes', () => {
  const { marks, nodes } = scene(select('group'));
  for (const curve of curves(marks).filter(({ arrow }) => arrow > 0)) {
    const target = nodes.find(({ id }) => id === (curve.id === 'r-summit-group' ? 'group' : 'meeting'));
    const distance = Math.hypot(curve.x1 - (target?.x ?? 0), curve.y1 - (target?.y ?? 0));
    expect(distance).toBeGreaterThan((target?.r ?? 0) * 0.6);
    expect(distance).toBeLessThan((target?.r ?? 0) * 1.5 + 3);
  }
  expect(curves(marks).filter(({ arrow }) => arrow > 0)).toHaveLength(2);
});

test('unlit links get heads when one looks closely', () => {
  expect(curves(scene().marks).every(({ arrow }) => arrow === 0)).toBe(true);
  expect(curves(scene({ camera: { x: 435, y: 230, k: 1.3 } }).marks).every(({ arrow }) => arrow > 0)).toBe(true);
});

test('a pin overrides the layout and shows as a dot', () => {
  const { marks, nodes } = scene({ pins: { summit: { x: 10, y: 20 } } });
  expect(nodes.find(({ id }) => id === 'summit')).toMatchObject({ x: 445, y: 250 });
  expect(paths(marks, 'summit')).toHaveLength(2);
  expect(paths(marks, 'meeting')).toHaveLength(1);
});

test('where there is room, every node is named', () => {
  expect(names(scene().marks).sort()).toEqual([
    'A hermit',
    'Ministerial, Gödöllő',
    'Neelie Kroes',
    'Summit, Lisbon',
    'Working Group',
  ]);
});

test.each([0.05, 0.2, 0.4, 0.7, 1, 1.6, 3])('at zoom %d no label lies on another', (k) => {
  for (const change of [{}, select('group'), select('summit', 'kroes', 'hermit')]) {
    const boxes = texts(scene({ camera: { x: 435, y: 230, k }, ...change }).marks).map(boxOf);
    boxes.forEach((box, i) => {
      for (const other of boxes.slice(i + 1)) expect(boxesOverlap(box, other)).toBe(false);
    });
  }
});

test('where there is little room, what is selected is named, and next what is important', () => {
  const tight = { camera: { x: 435, y: 230, k: 0.05 } };
  expect(names(scene({ ...tight, ...select('hermit') }).marks)).toContain('A hermit');
  const squeezed = names(scene({ ...tight, size: { width: 870, height: 460 } }).marks);
  expect(squeezed).toContain('Working Group');
  expect(squeezed).not.toContain('A hermit');
});

test('nothing outside the panel is drawn, but it is still known where it is', () => {
  const { marks, nodes } = scene({ camera: { x: 5000, y: 230, k: 1 } });
  expect(marks).toEqual([]);
  expect(nodes).toHaveLength(5);
});

test('undertakings of the selection are followed: solid with a head to what delivered them, dotted to what worked on them', () => {
  const threads: readonly Thread[] = [
    { undertaking: 5, from: row('summit'), to: 5, kind: 'made' },
    { undertaking: 5, from: 5, to: row('meeting'), kind: 'delivered' },
    { undertaking: 5, from: 5, to: row('group'), kind: 'worked-on' },
    { undertaking: 6, from: row('summit'), to: 6, kind: 'made' },
    { undertaking: 6, from: 6, to: row('meeting'), kind: 'delivered' },
  ];
  const before = curves(scene(select('summit')).marks);
  const { marks } = scene({ ...select('summit'), threads });
  const added = curves(marks).filter((mark) => !before.some(({ id, cx }) => id === mark.id && cx === mark.cx));
  expect(added.map(({ id, dash, arrow }) => [id, dash, arrow > 0])).toEqual([
    ['group', 'dotted', false],
    ['meeting', 'solid', true],
  ]);
  // What a thread leads to is lit, however many links away it is.
  expect(paths(marks, 'meeting').at(-1)?.opacity).toBe(1);
  expect(paths(scene(select('summit')).marks, 'meeting').at(-1)?.opacity).toBeLessThan(1);
});

test('where there are few, what draws graphs of any size draws the same', () => {
  for (const change of [
    {},
    select('eu'),
    { mode: 'dim', ...without('eu') } as const,
    { camera: { ...input.camera, k: 0.4 } },
  ]) {
    expect(buildWholeScene({ ...input, ...change })).toEqual(scene(change));
  }
});
