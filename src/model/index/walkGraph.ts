/** Owns walks over the links: what is near a set of rows, and how two rows are connected. */
import type { GraphIndex } from './buildGraphIndex';
import type { LinkColumns } from './buildLinks';

export type Depth = 1 | 2 | 3;

/** The rows within `depth` links of `from`, with their distance; `from` itself at 0. */
export function selectNeighbourhood(index: GraphIndex, from: readonly number[], depth: Depth): Map<number, number> {
  const distance = new Map(from.map((row) => [row, 0]));
  let edge = [...from];
  for (let step = 1; step <= depth; step++) {
    const next: number[] = [];
    for (const row of edge) {
      for (const link of index.linksOf(row)) {
        const other = otherEnd(index.links, link, row);
        if (distance.has(other)) continue;
        distance.set(other, step);
        next.push(other);
      }
    }
    edge = next;
  }
  return distance;
}

export interface PathStep {
  readonly row: number;
  /** The number of the link that leads here from the step before; null for the first. */
  readonly link: number | null;
}

/**
 * The shortest way from one row to another along links of either direction, or null where there is none. Relations come
 * first: a way through undertakings is taken only where relations alone do not lead there.
 */
export const findPath = (index: GraphIndex, from: number, to: number): PathStep[] | null =>
  shortestPath(index, from, to, (link) => link < index.links.relations) ?? shortestPath(index, from, to, () => true);

function shortestPath(
  index: GraphIndex,
  from: number,
  to: number,
  mayFollow: (link: number) => boolean,
): PathStep[] | null {
  const cameBy = new Map<number, { from: number; link: number } | null>([[from, null]]);
  let edge = [from];
  while (edge.length > 0 && !cameBy.has(to)) {
    const next: number[] = [];
    for (const row of edge) {
      for (const link of index.linksOf(row)) {
        const other = otherEnd(index.links, link, row);
        if (cameBy.has(other) || !mayFollow(link)) continue;
        cameBy.set(other, { from: row, link });
        next.push(other);
      }
    }
    edge = next;
  }
  if (!cameBy.has(to)) return null;
  const path: PathStep[] = [];
  for (let row = to; ; ) {
    const came = cameBy.get(row) ?? null;
    path.unshift({ row, link: came?.link ?? null });
    if (came === null) return path;
    row = came.from;
  }
}

/** The row at the other end of a link; the same row for a link to itself. */
export const otherEnd = ({ from, to }: LinkColumns, link: number, row: number): number =>
  (from[link] === row ? to[link] : from[link]) ?? row;
