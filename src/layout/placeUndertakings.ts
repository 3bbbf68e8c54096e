/** Owns where the undertakings whose threads are shown stand: at the day they are due, or were made, between the rows. */
import type { GraphIndex } from '../model/index/buildGraphIndex';
import type { Thread } from '../model/undertakings/buildThreads';
import { xOf, yOf } from './alongTimeFrame';
import { KIND_SHAPES } from './palette';
import { type AlongTimeNode, type AlongTimePlaces, isRowShown, nodeAt, pointPlace } from './placeAlongTime';

const RADIUS = 4.5;

/** A flag for each undertaking of the threads, each in a gap between rows of its own, the nearest to where it was made. */
export function placeUndertakings(
  index: GraphIndex,
  threads: readonly Thread[],
  places: AlongTimePlaces,
): AlongTimeNode[] {
  const { frame, nodes } = places;
  const taken = new Set<number>();
  return threads.flatMap(({ kind, undertaking, from }) => {
    const record = index.row(undertaking);
    if (kind !== 'made' || record === undefined || record.bounds === null || !isRowShown(undertaking, places))
      return [];
    const gap = nearestGap(nodes.gaps, taken, nodes.dated.get(from)?.y ?? nodes.height / 2);
    taken.add(gap);
    const { id, short, kind: ownKind, themes, importance, bounds } = record;
    const shape = KIND_SHAPES[ownKind];
    const day = bounds.shape === 'range' ? bounds.endMax - 0.5 : (bounds.startMin + bounds.endMax) / 2;
    const [x, y] = [xOf(frame, day), yOf(frame, gap)];
    const inSight = x >= frame.left && x <= frame.width && y > frame.top && y < frame.height;
    return [
      nodeAt(
        {
          row: undertaking,
          id,
          label: short,
          shape,
          radius: RADIUS,
          theme: themes[0] ?? null,
          planned: false,
          importance,
        },
        { ...pointPlace(x, y, inSight), form: 'undertaking' },
        places,
      ),
    ];
  });
}

/** Where all gaps are taken, they are given a second time. */
function nearestGap(gaps: readonly number[], taken: Set<number>, y: number): number {
  if (gaps.every((gap) => taken.has(gap))) taken.clear();
  const free = gaps.filter((gap) => !taken.has(gap));
  return free.reduce((best, gap) => (Math.abs(gap - y) < Math.abs(best - y) ? gap : best), free[0] ?? y);
}
