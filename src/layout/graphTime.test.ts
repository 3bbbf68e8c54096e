import { describe, expect, test } from 'vitest';
import { buildEmphasis, NO_EMPHASIS } from '../model/index/emphasis';
import { allRows, buildRowSet } from '../model/index/rowSet';
import { sampleIndex as index } from '../model/testing/sampleDataset';
import { compareTimes } from '../model/time/compareTimes';
import { changesBetween, linkPresencesAt, presencesAt } from '../model/time/presence';
import { buildGraphScene } from './buildGraphScene';
import { fitText } from './fitText';
import { buildGraphNodes } from './graphNodes';
import { countThere, type GraphTime, standingWords } from './graphTime';
import type { PathMark } from './marks';
import { PALETTES } from './palette';
import type { GraphSceneInput } from './sceneNode';
import { WHOLE_HISTORY } from './testing/wholeHistory';

/** The day of the summit, 20 November 2010, on which the group begins; the meeting is in April 2011. */
const SUMMIT = 14_933;
const APRIL = 15_070;
const everything = allRows(index.rowCount);

function at(day: number, since: number | null = null): GraphTime {
  const presences = presencesAt(index.columns.lifespans, day);
  return {
    presences,
    linkPresences: linkPresencesAt(index.links, presences, day),
    changes: since === null ? null : changesBetween(presencesAt(index.columns.lifespans, since), presences),
    comparison: null,
  };
}
const between = (before: number, after: number): GraphTime => ({
  ...WHOLE_HISTORY,
  comparison: compareTimes(index, { start: before, end: before + 1 }, { start: after, end: after + 1 }, everything),
});

const input: GraphSceneInput = {
  graph: buildGraphNodes(index),
  threads: [],
  themeIds: ['crime', 'ict'],
  positions: Float32Array.from([-300, 0, 0, 100, -100, -80, 200, -60, 330, 90]),
  pins: {},
  squeeze: 1,
  camera: { x: 435, y: 230, k: 1 },
  size: { width: 870, height: 460 },
  margin: 0,
  passing: everything,
  mode: 'only',
  emphasis: NO_EMPHASIS,
  time: WHOLE_HISTORY,
  focused: null,
  palette: PALETTES.light,
  fitText: (text, style) => fitText((line, size) => line.length * size * 0.55, text, style),
};
const scene = (time: GraphTime, change: Partial<GraphSceneInput> = {}) =>
  buildGraphScene({ ...input, time, ...change });

/** The marks of a node as words: "paper, pale fill, solid stroke". */
function look(time: GraphTime, id: string): string[] {
  return scene(time)
    .marks.filter((mark) => mark.type === 'path')
    .filter((mark) => mark.id === id)
    .map((mark: PathMark) => {
      const fill = mark.fill === null ? '' : mark.fill === PALETTES.light.paper ? 'paper' : 'filled';
      const stroke = mark.stroke === null || mark.stroke === PALETTES.light.paper ? '' : mark.dash;
      return [mark.opacity < 1 ? 'pale' : '', fill, stroke].filter(Boolean).join(' ');
    });
}
const links = (time: GraphTime) =>
  Object.fromEntries(
    scene(time)
      .marks.filter((mark) => mark.type === 'curve')
      .map((mark) => [mark.id, `${mark.dash} ${mark.opacity < 0.5 ? 'faint' : 'plain'}`]),
  );
const names = (time: GraphTime, change: Partial<GraphSceneInput> = {}) =>
  scene(time, change)
    .marks.filter((mark) => mark.type === 'text')
    .map(({ id }) => id)
    .sort();

describe('standing at a date', () => {
  test('moves nothing', () => {
    const places = (time: GraphTime) => scene(time).nodes.map(({ id, x, y, r }) => [id, x, y, r]);
    for (const time of [at(0), at(SUMMIT), at(APRIL), between(SUMMIT, APRIL)]) {
      expect(places(time)).toEqual(places(WHOLE_HISTORY));
    }
  });
  test('draws what is there as ever, and the rest each in a form of its own', () => {
    expect(look(at(SUMMIT), 'summit')).toEqual(['filled']);
    expect(look(at(SUMMIT - 1), 'summit')).toEqual(['pale dotted']);
    expect(look(at(SUMMIT + 1), 'summit')).toEqual(['paper', 'pale filled', 'pale solid']);
    expect(look(at(APRIL), 'meeting')).toEqual(['paper', 'pale filled', 'dashed']);
  });
  test('links are there where both ends are', () => {
    expect(links(at(SUMMIT))).toEqual({
      'r-summit-group': 'solid plain',
      'r-kroes-meeting': 'dotted faint',
      'r-group-meeting': 'dotted faint',
    });
    expect(links(at(APRIL))['r-group-meeting']).toBe('dashed plain');
  });
  test('what is not yet has a name only when it is pointed at', () => {
    expect(names(at(SUMMIT))).not.toContain('meeting');
    const emphasis = buildEmphasis(index, [], 1, index.rowOf.get('meeting') ?? null);
    expect(names(at(SUMMIT), { emphasis })).toContain('meeting');
  });
  test('what has just come has a ring and a plus, what has just gone a ring and a minus', () => {
    const plain = look(at(SUMMIT), 'group').length;
    expect(look(at(SUMMIT, SUMMIT - 1), 'group')).toHaveLength(plain + 3);
    expect(look(at(SUMMIT, SUMMIT - 1), 'group').slice(1)).toEqual(['solid', 'filled', '']);
    expect(look(at(SUMMIT + 1, SUMMIT), 'summit').slice(3)).toEqual(['dotted', 'paper solid', 'solid']);
  });
  test('is said in words', () => {
    const say = (time: GraphTime, id: string) => standingWords(time, index.rowOf.get(id) ?? -1);
    expect(say(WHOLE_HISTORY, 'summit')).toBe('');
    expect(say(at(SUMMIT), 'summit')).toBe('');
    expect(say(at(SUMMIT - 1), 'summit')).toBe('not yet');
    expect(say(at(SUMMIT, SUMMIT - 1), 'summit')).toBe('just come');
    expect(say(at(SUMMIT + 1, SUMMIT), 'summit')).toBe('no longer, just gone');
    expect(say(at(APRIL), 'meeting')).toBe('perhaps there');
    expect(say(between(SUMMIT, APRIL), 'meeting')).toBe('added');
  });
  test('counts what is there and shown', () => {
    expect(countThere(input, WHOLE_HISTORY)).toEqual({ nodes: 5, links: 3 });
    expect(countThere(input, at(SUMMIT))).toEqual({ nodes: 3, links: 1 });
    const passing = buildRowSet(index.rowCount, (row) => index.idOf(row) !== 'group');
    expect(countThere({ ...input, passing }, at(SUMMIT))).toEqual({ nodes: 2, links: 0 });
    expect(countThere(input, between(SUMMIT, APRIL))).toEqual({ nodes: 5, links: 3 });
  });
});

test('a comparison draws added with a plus, gone hollow with a minus, changed with a triangle, kept quietly', () => {
  const time = between(SUMMIT, APRIL);
  expect(look(time, 'meeting')).toEqual(['filled', 'filled', '']);
  expect(look(time, 'summit')).toEqual(['paper', 'dashed', 'paper solid', 'solid']);
  expect(look(time, 'group')).toEqual(['filled', 'paper solid', 'solid']);
  expect(look(time, 'hermit')).toEqual(['paper', 'pale paper solid']);
  expect(links(time)).toEqual({
    'r-summit-group': 'dashed plain',
    'r-kroes-meeting': 'solid plain',
    'r-group-meeting': 'solid plain',
  });
});
