/** Owns the threads of undertakings in the picture of a timeline: curves under the items, and heads over them. */
import type { Thread } from '../../model/undertakings/buildThreads';
import type { Mark, PathMark } from '../marks';
import type { Palette } from '../palette';
import { type ItemBox, type ThreadPath, threadPath } from '../threadPath';

/** A thread between records, by their ids. */
export interface SceneThread {
  readonly from: string;
  readonly to: string;
  readonly kind: Thread['kind'];
}

/** Pixels of an arrow's head, and how far its sides spread, in radians. */
const HEAD = 6;
const SPREAD = 0.45;

/** `boxOf` gives where the item is drawn that stands for a record; null where none is in the window. */
export function buildThreadMarks(
  threads: readonly SceneThread[],
  boxOf: (id: string) => ItemBox | null,
  palette: Palette,
): { readonly under: readonly Mark[]; readonly over: readonly Mark[] } {
  const ways = new Map<string, { readonly kind: Thread['kind']; readonly path: ThreadPath }>();
  for (const { from, to, kind } of threads) {
    const [start, end] = [boxOf(from), boxOf(to)];
    if (start === null || end === null || (start.left === end.left && start.top === end.top)) continue;
    const key = [kind, start.left, start.top, end.left, end.top].join();
    if (!ways.has(key)) ways.set(key, { kind, path: threadPath(start, end) });
  }
  const mark = (d: string, look: Partial<PathMark>): PathMark => ({
    type: 'path',
    id: null,
    opacity: 1,
    x: 0,
    y: 0,
    d,
    fill: null,
    stroke: null,
    strokeWidth: 1.1,
    dash: 'solid',
    ...look,
  });
  const all = [...ways.values()];
  return {
    under: all.map(({ kind, path }) =>
      mark(path.d, { stroke: palette.litLink, dash: kind === 'worked-on' ? 'dotted' : 'solid' }),
    ),
    over: all.flatMap(({ kind, path }) =>
      kind === 'delivered' ? [mark(headOf(path), { fill: palette.litLink, strokeWidth: 0 })] : [],
    ),
  };
}

function headOf({ x, y, angle }: ThreadPath): string {
  const side = (turn: number) =>
    `${(x - HEAD * Math.cos(angle + turn)).toFixed(1)},${(y - HEAD * Math.sin(angle + turn)).toFixed(1)}`;
  return `M${x},${y}L${side(SPREAD)}L${side(-SPREAD)}Z`;
}
