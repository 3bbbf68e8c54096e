import { expect, test } from 'vitest';
import { toDayNumber } from '../model/dates/dayNumber';
import type { TimeSpan } from '../model/dates/timeSpan';
import { buildGraphIndex } from '../model/index/buildGraphIndex';
import { buildEmphasis, NO_EMPHASIS } from '../model/index/emphasis';
import { allBut, everything } from '../model/testing/recordSets';
import { sampleDataset } from '../model/testing/sampleDataset';
import { buildThreads } from '../model/undertakings/buildThreads';
import { buildAlongTimeFrame, xOf } from './alongTimeFrame';
import { buildAlongTimeHit } from './alongTimeHit';
import { buildAlongTimeNodes } from './alongTimeNodes';
import { type AlongTimeSceneInput, buildAlongTimeScene } from './buildAlongTimeScene';
import { fitLine } from './fitText';
import type { BandMark, CurveMark, Mark, TextMark } from './marks';
import { PALETTES, themeColours } from './palette';
import { boxesOverlap } from './placeLabels';
import { WHOLE_HISTORY } from './testing/wholeHistory';

const index = buildGraphIndex({
  ...sampleDataset,
  undertakings: sampleDataset.undertakings.map((each) =>
    each.id === 'u-exercise'
      ? { ...each, due: { edtf: '../2011-12-31', basis: 'stated' }, workedOnBy: ['group'] }
      : { ...each, workedOnBy: ['group'] },
  ),
});
const row = (id: string): number => index.rowOf.get(id) ?? -1;
const palette = PALETTES.light;
const measure = (text: string, size: number) => text.length * size * 0.55;
const YEARS: TimeSpan = { start: toDayNumber(2010), end: toDayNumber(2013) };
const nodes = buildAlongTimeNodes(index, YEARS);
const frameOf = (window: TimeSpan, height = 300) => buildAlongTimeFrame({ width: 832, height }, window, nodes.height);

const input: AlongTimeSceneInput = {
  index,
  nodes,
  frame: frameOf(YEARS),
  passing: everything(index),
  mode: 'only',
  emphasis: NO_EMPHASIS,
  focused: null,
  palette,
  time: WHOLE_HISTORY,
  colours: themeColours(palette, ['crime', 'ict']),
  kept: new Set(),
  threads: [],
  asOf: null,
  fitLine: (text, style) => fitLine(measure, text, style),
};
const scene = (change: Partial<AlongTimeSceneInput> = {}) => buildAlongTimeScene({ ...input, ...change });
const select = (...ids: string[]) => ({
  emphasis: buildEmphasis(index, ids.map(row), 1, null),
  threads: buildThreads(index, ids.map(row)),
});
const nodeOf = (id: string, change: Partial<AlongTimeSceneInput> = {}) =>
  scene(change).nodes.find((node) => node.id === id);

const texts = (marks: readonly Mark[]): TextMark[] => marks.filter((mark) => mark.type === 'text');
const curves = (marks: readonly Mark[]): CurveMark[] => marks.filter((mark) => mark.type === 'curve');
const bands = (marks: readonly Mark[], id: string): BandMark[] =>
  marks.filter((mark) => mark.type === 'band').filter((mark) => mark.id === id && mark.fill !== palette.paper);

test('an event stands at its date, a loose one at the middle of what it may mean, an entity at its start', () => {
  const { frame } = input;
  expect(nodeOf('summit')?.x).toBeCloseTo(xOf(frame, toDayNumber(2010, 11, 20) + 0.5));
  expect(nodeOf('meeting')?.x).toBeCloseTo(xOf(frame, toDayNumber(2011, 4, 16)));
  expect(nodeOf('group')?.x).toBeCloseTo(xOf(frame, toDayNumber(2010, 11, 20)));
});

test('zooming and panning move nothing up or down, and keep what is under way at the left edge', () => {
  const later = { frame: frameOf({ start: toDayNumber(2011), end: toDayNumber(2012) }) };
  for (const id of ['summit', 'meeting', 'group']) expect(nodeOf(id, later)?.y).toBe(nodeOf(id)?.y);
  expect(nodeOf('group', later)).toMatchObject({ inSight: true });
  expect(nodeOf('group', later)?.x).toBeLessThan(later.frame.left + 20);
  expect(nodeOf('summit', later)).toMatchObject({ inSight: false });
});

test('a life-line without an end goes on to the edge, and what is not certain of a date fades', () => {
  const [line] = bands(scene().marks, 'group');
  expect((line?.x ?? 0) + (line?.width ?? 0)).toBeGreaterThan(810);
  expect(line).toMatchObject({ fadeStart: 0, fadeEnd: 0 });
  const near = frameOf({ start: toDayNumber(2011, 3), end: toDayNumber(2011, 6) });
  const [stretch] = bands(scene({ frame: near }).marks, 'meeting');
  expect(stretch?.width).toBeCloseTo(30 * near.scale);
  expect(stretch?.fadeStart).toBeCloseTo(15 * near.scale);
});

test('what has no date stands in the strip, the most important first, and is joined only where it is lit', () => {
  const strip = scene().nodes.filter(({ form }) => form === 'undated');
  expect(strip.map(({ id }) => id)).toEqual(['kroes', 'hermit']);
  expect(strip.every(({ x }) => x < input.frame.left)).toBe(true);
  expect(texts(scene().marks).flatMap(({ lines }) => lines)).toContain('Undated');
  const ids = (change: Partial<AlongTimeSceneInput> = {}) => curves(scene(change).marks).map(({ id }) => id);
  expect(ids()).not.toContain('r-kroes-meeting');
  expect(ids(select('meeting'))).toContain('r-kroes-meeting');
});

test('where the strip has no room the rest is counted, and what is kept comes before the more important', () => {
  const low = { frame: frameOf(YEARS, 24 + 6 + 19 + 18) };
  const said = (change: Partial<AlongTimeSceneInput>) => texts(scene(change).marks).flatMap(({ lines }) => lines);
  expect(said({ frame: frameOf(YEARS, 24 + 6 + 19) })).toContain('and 2 more');
  const three = { ...low, nodes: { ...nodes, undated: [...nodes.undated, ...nodes.undated] } };
  expect(said(three).filter((text) => text.startsWith('and'))).toEqual(['and 4 more']);
  const kept = {
    frame: frameOf(YEARS, 24 + 6 + 2 * 19),
    nodes: { ...nodes, undated: nodes.undated.concat(nodes.undated) },
  };
  expect(
    scene(kept)
      .nodes.filter(({ form }) => form === 'undated')
      .map(({ id }) => id),
  ).toEqual(['kroes']);
  expect(
    scene({ ...kept, kept: new Set([row('hermit')]) })
      .nodes.filter(({ form }) => form === 'undated')
      .map(({ id }) => id),
  ).toEqual(['hermit']);
});

test('a relation joins an event and a life-line straight above or below the event', () => {
  const led = curves(scene().marks).find(({ id }) => id === 'r-group-meeting');
  expect(led?.x0).toBeCloseTo(nodeOf('meeting')?.x ?? 0, -1);
  expect(led?.y0).toBeCloseTo(nodeOf('group')?.y ?? 0, -1);
});

test('only lit threads are strong', () => {
  const [lit, plain] = [scene(select('meeting')), scene()].map(({ marks }) =>
    curves(marks).find(({ id }) => id === 'r-group-meeting'),
  );
  expect(lit).toMatchObject({ opacity: 1, stroke: palette.litLink });
  expect(plain?.opacity).toBeLessThan(0.5);
});

test('the undertakings of what is selected stand where they are due, led to by what made them', () => {
  const chosen = select('summit');
  expect(nodeOf('u-exercise')).toBeUndefined();
  expect(nodeOf('u-exercise', chosen)?.x).toBeCloseTo(xOf(input.frame, toDayNumber(2011, 12, 31) + 0.5));
  expect(nodeOf('u-share', chosen)?.x).toBeCloseTo(nodeOf('summit')?.x ?? 0);
  const ys = scene(chosen)
    .nodes.filter(({ form }) => form === 'undertaking')
    .map(({ y }) => y);
  expect(new Set(ys).size).toBe(3);
  const ways = curves(scene(chosen).marks).filter(({ id }) => id === 'u-exercise');
  expect(ways.map(({ dash, arrow }) => [dash, arrow > 0])).toEqual([
    ['solid', false],
    ['solid', true],
    ['dotted', false],
  ]);
});

test('the undertakings of one day hang on one line to what worked on them', () => {
  const chosen = select('summit');
  const dotted = curves(scene(chosen).marks).filter(({ dash }) => dash === 'dotted');
  expect(dotted).toHaveLength(2);
  const group = nodeOf('group', chosen)?.y ?? 0;
  const [nearest] = ['u-share', 'u-last'].sort(
    (a, b) => Math.abs((nodeOf(a, chosen)?.y ?? 0) - group) - Math.abs((nodeOf(b, chosen)?.y ?? 0) - group),
  );
  expect(dotted.map(({ id }) => id).sort()).toEqual(['u-exercise', nearest].sort());
});

test('what threads lead to is lit with what is selected', () => {
  const chosen = select('u-exercise');
  expect(
    nodeOf('meeting', { ...chosen, emphasis: buildEmphasis(index, [row('u-share')], 1, null), threads: chosen.threads })
      ?.tone,
  ).toBe('lit');
});

test('the filter hides, or quietens', () => {
  const passing = allBut(index, 'summit');
  expect(nodeOf('summit', { passing })).toBeUndefined();
  expect(nodeOf('summit', { passing, mode: 'dim' })?.tone).toBe('quiet');
  expect(curves(scene({ passing }).marks).map(({ id }) => id)).not.toContain('r-summit-group');
});

test('no label lies on another, nor on the strip', () => {
  for (const window of [YEARS, { start: toDayNumber(2000), end: toDayNumber(2030) }]) {
    const frame = frameOf(window);
    const boxes = texts(scene({ frame, ...select('summit') }).marks)
      .filter(({ id, halo }) => id !== null && halo !== null)
      .map(({ x, y, lines, size }) => ({ x, y: y - size * 0.79, width: measure(lines[0] ?? '', size), height: size }));
    expect(boxes.length).toBeGreaterThan(1);
    boxes.forEach((box, i) => {
      expect(box.x).toBeGreaterThanOrEqual(frame.left);
      for (const other of boxes.slice(i + 1)) expect(boxesOverlap(box, other)).toBe(false);
    });
  }
});

test('the date stood at is a line across the plot', () => {
  const lines = (asOf: number | null) =>
    scene({ asOf }).marks.filter((mark) => mark.type === 'path' && mark.stroke === palette.blue);
  expect(lines(null)).toEqual([]);
  expect(lines(toDayNumber(2011))[0]).toMatchObject({ x: xOf(input.frame, toDayNumber(2011)) });
});

test('a glyph, a line of the strip and a life-line can be pointed at', () => {
  const { nodes: placed } = scene();
  const hit = buildAlongTimeHit(placed, input.frame);
  const at = (id: string, dx: number) => {
    const node = placed.find((each) => each.id === id);
    return node === undefined ? undefined : hit(node.x + dx, node.y)?.id;
  };
  expect(at('summit', 2)).toBe('summit');
  expect(at('kroes', -60)).toBe('kroes');
  expect(at('group', 300)).toBe('group');
  expect(hit(400, 5)).toBeNull();
});
