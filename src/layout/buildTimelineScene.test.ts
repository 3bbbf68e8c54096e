import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDataset } from '../model/dataset/parseDataset';
import { toDayNumber } from '../model/dates/dayNumber';
import type { TimeSpan } from '../model/dates/timeSpan';
import { buildGraphIndex } from '../model/index/buildGraphIndex';
import { buildEmphasis, NO_EMPHASIS } from '../model/index/emphasis';
import { allRows } from '../model/index/rowSet';
import { buildTimelineScene } from './buildTimelineScene';
import { buildTimelineView } from './buildTimelineView';
import type { Mark } from './marks';
import { PALETTES } from './palette';
import { buildTimelineIndex } from './timeline/buildTimelineIndex';
import { buildTimelineFrame, isInWindow } from './timelineScene/timelineFrame';

const parsed = parseDataset(readFileSync('data/eu-us-cyber-cooperation.json', 'utf8'));
if (!parsed.ok) throw new Error(parsed.failure.message);
const index = buildGraphIndex(parsed.value.dataset);
const measureText = (text: string, size: number) => text.length * size * 0.55;

function sceneOf(window: TimeSpan, selection: readonly string[] = []) {
  const timeline = buildTimelineIndex(index, allRows(index.rowCount), 'only', 'track');
  const [width, height, laneColumn, palette] = [742, 307, 132, PALETTES.light];
  const view = buildTimelineView({ timeline, window, width, height, laneColumn, palette, measureText });
  const rows = selection.flatMap((id) => index.rowOf.get(id) ?? []);
  const emphasis = rows.length === 0 ? NO_EMPHASIS : buildEmphasis(index, rows, 1, null);
  const scene = buildTimelineScene({
    view,
    timeline,
    window,
    width,
    laneColumn,
    emphasis,
    dates: [],
    threads: [],
    palette,
    measureText,
  });
  return { view, scene, frame: buildTimelineFrame(view, window, width, laneColumn) };
}

const windows: TimeSpan[] = [
  { start: toDayNumber(2010), end: toDayNumber(2015) },
  { start: toDayNumber(2011, 3), end: toDayNumber(2011, 7) },
  { start: toDayNumber(2014, 3, 20), end: toDayNumber(2014, 4, 2) },
  { start: toDayNumber(1990), end: toDayNumber(2030) },
];

/** Left and right of a mark that is drawn with horizontal edges alone. */
function extentOf(mark: Mark): [number, number] {
  if (mark.type === 'band') return [mark.x, mark.x + mark.width];
  if (mark.type !== 'path') return [0, 0];
  const xs = [...mark.d.matchAll(/(?:^|[MLH])(-?[\d.]+)/g)].map(([, x]) => Number(x) + mark.x);
  return [Math.min(...xs), Math.max(...xs)];
}

describe('the timeline as marks', () => {
  test.each(windows)('each item in the window $start–$end has its marks once, and no other has any', (window) => {
    const { view, scene, frame } = sceneOf(window);
    const keys = scene.groups.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    const items = view.items.filter((item) => isInWindow(frame, item));
    expect(items.length).toBeGreaterThan(0);
    expect(keys.filter((key) => view.items.some((item) => item.key === key)).sort()).toEqual(
      items.map(({ key }) => key).sort(),
    );
    for (const item of items) {
      const group = scene.groups.find(({ key }) => key === item.key);
      expect(group?.name).toBe(item.name);
      expect(group?.marks.length).toBeGreaterThan(0);
    }
  });

  test.each(windows)('nothing of an item is drawn beyond the plot in the window $start–$end', (window) => {
    const { view, scene, frame } = sceneOf(window);
    const drawn = scene.groups.filter(({ key }) => view.items.some((item) => item.key === key && item.drawn === 'bar'));
    for (const mark of drawn.flatMap(({ marks }) => marks)) {
      if (mark.type === 'text') continue;
      const [left, right] = extentOf(mark);
      expect(left).toBeGreaterThanOrEqual(frame.plotLeft - 2);
      expect(right).toBeLessThanOrEqual(frame.plotLeft + frame.plotWidth + 2);
    }
  });

  test('years stand on the axis where they begin, and every lane has its label', () => {
    const { view, scene, frame } = sceneOf({ start: toDayNumber(2010), end: toDayNumber(2015) });
    const axis = scene.groups.find(({ key }) => key === 'axis')?.marks ?? [];
    const labels = axis.flatMap((mark) => (mark.type === 'text' ? [[mark.lines[0], Math.round(mark.x)]] : []));
    const xOf = (year: number) =>
      Math.round(frame.plotLeft + (toDayNumber(year) - toDayNumber(2010)) * frame.scale + 5);
    expect(labels).toEqual([
      ['2011', xOf(2011)],
      ['2012', xOf(2012)],
      ['2013', xOf(2013)],
      ['2014', xOf(2014)],
      ['2010', xOf(2010)],
    ]);
    const lanes = scene.groups.filter(({ key }) => key.startsWith('lane-')).map(({ marks }) => marks.at(-1));
    expect(lanes.map((mark) => (mark?.type === 'text' ? mark.lines.join(' ') : ''))).toEqual(
      view.lanes.map(({ label }) => label),
    );
  });

  test('what is selected has a ring, and what is behind it is faint', () => {
    const { scene } = sceneOf({ start: toDayNumber(2010), end: toDayNumber(2015) }, ['working-group']);
    const groupOf = (name: RegExp) => scene.groups.find((group) => name.test(group.name))?.marks ?? [];
    const ringed = (marks: readonly Mark[]) =>
      marks.some((mark) => mark.type === 'path' && mark.stroke === PALETTES.light.blue);
    expect(ringed(groupOf(/^EU–US Working Group/))).toBe(true);
    expect(ringed(groupOf(/^Convention on Cybercrime/))).toBe(false);
    const faint = scene.groups.filter(({ marks }) => marks.some(({ opacity }) => opacity === 0.35));
    expect(faint.length).toBeGreaterThan(2);
    expect(groupOf(/^EU–US Working Group/).every(({ opacity }) => opacity === 1)).toBe(true);
  });
});
