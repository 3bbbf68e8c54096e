import { expect, test } from 'vitest';
import type { Mark } from '../../../layout/marks';
import { type Brush, createCanvasPainter, createPiecePainter } from './drawCanvas';

/** A brush that writes down what is done with it, a line a call, rounded to tenths. */
function recordingBrush(): { brush: Brush; log: string[] } {
  const log: string[] = [];
  const words = (values: readonly unknown[]) =>
    values.map((value) => (typeof value === 'number' ? Math.round(value * 10) / 10 : value)).join(' ');
  const gradient = {
    addColorStop: (...values: unknown[]) => log.push(`stop ${words(values)}`),
    toString: () => 'gradient',
  };
  const brush = new Proxy({} as Brush, {
    get:
      (_, name) =>
      (...values: unknown[]) => {
        log.push(`${String(name)} ${words(values)}`.trim());
        return name === 'createLinearGradient' ? gradient : undefined;
      },
    set: (_, name, value: unknown) => {
      log.push(`${String(name)} = ${words([value])}`);
      return true;
    },
  });
  return { brush, log };
}

const makePath = (d: string) => d as unknown as Path2D;

function draw(marks: readonly Mark[]): string[] {
  const { brush, log } = recordingBrush();
  createCanvasPainter(makePath)(brush, marks, 'Inter');
  return log.slice(3, -1);
}

test('a planned node is a dashed outline about its own place', () => {
  const node: Mark = {
    type: 'path',
    id: 'planned',
    opacity: 0.5,
    d: 'M-5,0L5,0Z',
    x: 20,
    y: 30,
    fill: '#FFF',
    stroke: '#A00',
    strokeWidth: 1.5,
    dash: 'dashed',
  };
  expect(draw([node])).toEqual([
    'globalAlpha = 0.5',
    'save',
    'translate 20 30',
    'fillStyle = #FFF',
    'fill M-5,0L5,0Z',
    'setLineDash 3.5,2.5',
    'strokeStyle = #A00',
    'lineWidth = 1.5',
    'stroke M-5,0L5,0Z',
    'restore',
  ]);
});

test('a link with a head ends within it, and the head has its tip at the end', () => {
  const link: Mark = {
    type: 'curve',
    id: 'r-1',
    opacity: 1,
    x0: 0,
    y0: 0,
    cx: 50,
    cy: 0,
    x1: 100,
    y1: 0,
    stroke: '#333',
    strokeWidth: 1,
    arrow: 10,
  };
  expect(draw([link])).toEqual([
    'globalAlpha = 1',
    'strokeStyle = #333',
    'lineWidth = 1',
    'beginPath',
    'moveTo 0 0',
    'quadraticCurveTo 50 0 93 0',
    'stroke',
    'fillStyle = #333',
    'beginPath',
    'moveTo 100 0',
    'lineTo 90 4.2',
    'lineTo 90 -4.2',
    'closePath',
    'fill',
  ]);
  expect(draw([{ ...link, arrow: 0 }]).filter((line) => line.startsWith('fill'))).toEqual([]);
});

test('all halos of a label lie under all of its lines', () => {
  const label: Mark = {
    type: 'text',
    id: 'a',
    opacity: 1,
    x: 10,
    y: 20,
    lines: ['Working', 'Group'],
    lineHeight: 14,
    size: 12,
    weight: 500,
    align: 'middle',
    fill: '#111',
    halo: '#FFF',
  };
  expect(draw([label])).toEqual([
    'globalAlpha = 1',
    'font = 500 12px Inter',
    'textAlign = center',
    'strokeStyle = #FFF',
    'lineWidth = 3.5',
    'strokeText Working 10 20',
    'strokeStyle = #FFF',
    'lineWidth = 3.5',
    'strokeText Group 10 34',
    'fillStyle = #111',
    'fillText Working 10 20',
    'fillText Group 10 34',
  ]);
  expect(draw([{ ...label, halo: null }]).some((line) => line.startsWith('strokeText'))).toBe(false);
});

test('the path of a shape is read once, however often it is drawn', () => {
  let read = 0;
  const paint = createCanvasPainter((d) => {
    read += 1;
    return makePath(d);
  });
  const node: Mark = {
    type: 'path',
    id: null,
    opacity: 1,
    d: 'M0,0Z',
    x: 0,
    y: 0,
    fill: '#000',
    stroke: null,
    strokeWidth: 1,
    dash: 'solid',
  };
  const { brush } = recordingBrush();
  paint(brush, [node, node], 'Inter');
  paint(brush, [node], 'Inter');
  expect(read).toBe(1);
});

test('a stretch of time is flat where it is certain, and fades where it is not', () => {
  const band: Mark = {
    type: 'band',
    id: null,
    opacity: 1,
    x: 10,
    y: 20,
    width: 100,
    height: 4,
    fill: '#AA0000',
    fadeStart: 0,
    fadeEnd: 30,
  };
  expect(draw([band])).toEqual([
    'globalAlpha = 1',
    'fillStyle = #AA0000',
    'createLinearGradient 10 0 110 0',
    'stop 0 #AA0000',
    'stop 0.7 #AA0000',
    'stop 1 #AA000000',
    'fillStyle = gradient',
    'fillRect 10 20 100 4',
  ]);
  expect(draw([{ ...band, fadeEnd: 0 }]).filter((line) => line.startsWith('stop'))).toEqual([]);
});

test('a dotted link leaves the brush as it was', () => {
  const link: Mark = {
    type: 'curve',
    id: null,
    opacity: 1,
    x0: 0,
    y0: 0,
    cx: 5,
    cy: 0,
    x1: 10,
    y1: 0,
    stroke: '#333',
    strokeWidth: 1,
    arrow: 6,
    dash: 'dotted',
  };
  expect(draw([link]).filter((line) => line.startsWith('setLineDash') || line === 'stroke')).toEqual([
    'setLineDash 0.5,3.5',
    'stroke',
    'setLineDash',
  ]);
});

test('many lines of one look are a path for each piece of them, and the thread is free between the pieces', () => {
  const count = 300;
  const lines: Mark = {
    type: 'segments',
    id: null,
    opacity: 0.1,
    ends: Float32Array.from({ length: 4 * count }, (_, i) => i),
    stroke: '#999',
    strokeWidth: 1,
  };
  expect(draw([{ ...lines, ends: lines.ends.subarray(0, 8) }])).toEqual([
    'globalAlpha = 0.1',
    'strokeStyle = #999',
    'lineWidth = 1',
    'beginPath',
    'moveTo 0 1',
    'lineTo 2 3',
    'moveTo 4 5',
    'lineTo 6 7',
    'stroke',
  ]);
  const { brush, log } = recordingBrush();
  const work = createPiecePainter(makePath)(brush, [lines], 'Inter');
  work.next();
  const inFirst = log.filter((line) => line.startsWith('lineTo')).length;
  expect(inFirst).toBeGreaterThan(0);
  expect(inFirst).toBeLessThan(count);
  while (work.next().done !== true);
  expect(log.filter((line) => line.startsWith('lineTo'))).toHaveLength(count);
  expect(log.filter((line) => line === 'stroke')).toHaveLength(2);
});

test('many discs of one look are filled together, with a rim where they have one', () => {
  const discs: Mark = {
    type: 'discs',
    id: null,
    opacity: 1,
    discs: Float32Array.from([10, 20, 3, 40, 50, 2]),
    fill: '#A00',
    stroke: '#FFF',
    strokeWidth: 0.75,
  };
  const shapes = ['beginPath', 'moveTo 13 20', 'arc 10 20 3 0 6.3', 'moveTo 42 50', 'arc 40 50 2 0 6.3'];
  expect(draw([discs])).toEqual([
    'globalAlpha = 1',
    'fillStyle = #A00',
    'strokeStyle = #FFF',
    'lineWidth = 0.8',
    ...shapes,
    'fill',
    'stroke',
  ]);
  expect(draw([{ ...discs, stroke: null }])).toEqual(['globalAlpha = 1', 'fillStyle = #A00', ...shapes, 'fill']);
});
