/** Owns what is lit and what is quietened, the same in every view: what is selected or hovered, and what is near it. */
import type { GraphIndex } from './buildGraphIndex';
import { type Depth, otherEnd, type PathStep, selectNeighbourhood } from './walkGraph';

export interface Emphasis {
  /** Rows that are lit, with their distance from what is selected or hovered; null where nothing is quietened. */
  readonly lit: ReadonlyMap<number, number> | null;
  /** Numbers of the links that are lit. */
  readonly litLinks: ReadonlySet<number>;
  readonly selected: ReadonlySet<number>;
  readonly hovered: number | null;
  /** Rows that are named however little room there is. */
  readonly named?: ReadonlySet<number>;
}

/** What a scene lights beside the selection, and names: rows. */
export interface SceneMarks {
  readonly highlighted: readonly number[];
  readonly labelled: readonly number[];
}

export const NO_MARKS: SceneMarks = { highlighted: [], labelled: [] };

export const NO_EMPHASIS: Emphasis = { lit: null, litLinks: new Set(), selected: new Set(), hovered: null };

/**
 * Lights the neighbourhood of the selection to a depth, and beside it what the pointer is on with its neighbours, and
 * what a scene highlights with the links among that.
 */
export function buildEmphasis(
  index: GraphIndex,
  selectedRows: readonly number[],
  depth: Depth,
  hovered: number | null,
  { highlighted, labelled }: SceneMarks = NO_MARKS,
): Emphasis {
  const selected = new Set(selectedRows);
  const named = new Set([...highlighted, ...labelled]);
  if (selected.size === 0 && hovered === null && highlighted.length === 0) {
    return named.size === 0 ? NO_EMPHASIS : { ...NO_EMPHASIS, named };
  }
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
  const shown = new Set([...highlighted, ...selectedRows]);
  for (const row of highlighted) {
    if (!lit.has(row)) lit.set(row, 1);
    for (const link of index.linksOf(row)) if (shown.has(otherEnd(index.links, link, row))) litLinks.add(link);
  }
  return { lit, litLinks, selected, hovered, named };
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
