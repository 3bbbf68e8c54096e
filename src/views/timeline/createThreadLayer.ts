/** Owns the threads of undertakings over the lanes: curves under the items, drawn anew in each frame that moves these. */
import { type ItemBox, type ThreadPath, threadPath } from '../../layout/threadPath';
import type { Thread } from '../../model/undertakings/buildThreads';

/** A thread between records, by their ids. */
export interface TimelineThread {
  readonly from: string;
  readonly to: string;
  readonly kind: Thread['kind'];
}

export interface ThreadLayer {
  readonly setThreads: (threads: readonly TimelineThread[]) => void;
  /** `boxOf` gives where the item is drawn that stands for a record, in pixels of the plot; null where none does. */
  readonly place: (boxOf: (id: string) => ItemBox | null) => void;
  readonly destroy: () => void;
}

const SVG = 'http://www.w3.org/2000/svg';
const KINDS = ['made', 'worked-on', 'delivered'] as const satisfies readonly Thread['kind'][];
/** Pixels of an arrow's head, and how far its sides spread, in radians. */
const HEAD = 6;
const SPREAD = 0.45;

export function createThreadLayer(root: HTMLElement): ThreadLayer {
  const under = layerOf('timeline-threads');
  // Heads are small, and between two lines there is no room for them: they lie over the items.
  const over = layerOf('timeline-threads is-over');
  const paths = new Map(KINDS.map((kind) => [kind, pathIn(under, kind)]));
  const heads = pathIn(over, 'heads');
  let threads: readonly TimelineThread[] = [];
  let isDrawn = false;

  return {
    setThreads: (next) => {
      threads = next;
      root.classList.toggle('has-threads', threads.length > 0);
    },

    place: (boxOf) => {
      // The plot is made by the timeline library, under whose items threads belong.
      if (!under.isConnected || !over.isConnected) {
        const plot = root.querySelector('.vis-center');
        plot?.prepend(under);
        plot?.append(over);
      }
      if (threads.length === 0 && !isDrawn) return;
      isDrawn = threads.length > 0;
      const ways = waysOf(threads, boxOf);
      for (const kind of KINDS) {
        const d = ways.flatMap((way) => (way.kind === kind ? [way.path.d] : [])).join('');
        paths.get(kind)?.setAttribute('d', d);
      }
      heads.setAttribute('d', ways.flatMap((way) => (way.kind === 'delivered' ? [headOf(way.path)] : [])).join(''));
    },

    destroy: () => {
      under.remove();
      over.remove();
    },
  };
}

interface Way {
  readonly kind: Thread['kind'];
  readonly path: ThreadPath;
}

/** One way for all threads of a kind between the same two items: a bundle stands for all that is in it. */
function waysOf(threads: readonly TimelineThread[], boxOf: (id: string) => ItemBox | null): Way[] {
  const ways = new Map<string, Way>();
  for (const { from, to, kind } of threads) {
    const [start, end] = [boxOf(from), boxOf(to)];
    if (start === null || end === null || (start.left === end.left && start.top === end.top)) continue;
    const key = [kind, start.left, start.top, end.left, end.top].join();
    if (!ways.has(key)) ways.set(key, { kind, path: threadPath(start, end) });
  }
  return [...ways.values()];
}

function headOf({ x, y, angle }: ThreadPath): string {
  const side = (turn: number) =>
    `${(x - HEAD * Math.cos(angle + turn)).toFixed(1)},${(y - HEAD * Math.sin(angle + turn)).toFixed(1)}`;
  return `M${x},${y}L${side(SPREAD)}L${side(-SPREAD)}Z`;
}

function layerOf(className: string): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', className);
  svg.setAttribute('aria-hidden', 'true');
  return svg;
}

function pathIn(svg: SVGSVGElement, kind: string): SVGPathElement {
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('class', `is-${kind}`);
  svg.append(path);
  return path;
}
