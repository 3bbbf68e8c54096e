/** Owns what is lit and what is quietened, the same in every view: what is selected or hovered, and what is near it. */
import type { GraphIndex } from './buildGraphIndex';
import { type Depth, type PathStep, selectNeighbourhood } from './walkGraph';

export interface Emphasis {
  /** Rows that are lit, with their distance from what is selected or hovered; null where nothing is quietened. */
  readonly lit: ReadonlyMap<number, number> | null;
  /** Numbers of the links that are lit. */
  readonly litLinks: ReadonlySet<number>;
  readonly selected: ReadonlySet<number>;
  readonly hovered: number | null;
}

export const NO_EMPHASIS: Emphasis = { lit: null, litLinks: new Set(), selected: new Set(), hovered: null };

/** Lights the neighbourhood of the selection to a depth, and beside it what the pointer is on with its neighbours. */
export function buildEmphasis(
  index: GraphIndex,
  selectedRows: readonly number[],
  depth: Depth,
  hovered: number | null,
): Emphasis {
  const selected = new Set(selectedRows);
  if (selected.size === 0 && hovered === null) return NO_EMPHASIS;
  const lit = selectNeighbourhood(index, selectedRows, depth);
  const litLinks = new Set<number>();
  for (const [row, distance] of lit) {
    // A link is lit where one of its ends is nearer than the depth: then the other is lit too.
    if (distance < depth) for (const link of index.linksOf(row)) litLinks.add(link);
  }
  if (hovered !== null) {
    for (const link of index.linksOf(hovered)) litLinks.add(link);
    for (const [row, distance] of selectNeighbourhood(index, [hovered], 1)) {
      if (!lit.has(row)) lit.set(row, distance);
    }
  }
  return { lit, litLinks, selected, hovered };
}

/** Lights a path alone. */
export function buildPathEmphasis(path: readonly PathStep[], hovered: number | null): Emphasis {
  const ends = [path[0], path.at(-1)].flatMap((step) => (step === undefined ? [] : [step.row]));
  return {
    lit: new Map(path.map(({ row }, i) => [row, i])),
    litLinks: new Set(path.flatMap(({ link }) => link ?? [])),
    selected: new Set(ends),
    hovered,
  };
}
