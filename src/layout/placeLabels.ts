/** Owns the placing of labels: the first come is served, and none lies on another. */

/** Left, top, width and height in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What labels keep clear of. */
export interface Obstacle extends Box {
  /** From 0: how much it takes to be covered. */
  readonly rank: number;
}

export interface LabelRequest {
  /** Where the label may stand, the best first. */
  readonly places: readonly Box[];
  /** It covers obstacles below this rank rather than be left out; another label it never covers. */
  readonly covers: number;
}

/**
 * Serves the requests in order. For each, the number of the place it gets within the area, or -1 where it is left out.
 * Boxes that only touch do not overlap.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  obstacles: readonly Obstacle[],
  area: Box,
): readonly number[] {
  const ranks = [...new Set(obstacles.map(({ rank }) => rank))].sort((a, b) => a - b);
  const shapes = ranks.map((rank) => ({ rank, grid: gridOf(obstacles.filter((obstacle) => obstacle.rank === rank)) }));
  const labels = gridOf([]);
  return requests.map(({ places, covers }) => {
    const free = places.filter((place) => contains(area, place) && !labels.overlaps(place));
    // What need not be covered is not: each round gives up the shapes of one more rank.
    for (let covered = 0; covered <= covers; covered++) {
      const place = free.find((box) => !shapes.some(({ rank, grid }) => rank >= covered && grid.overlaps(box)));
      if (place === undefined) continue;
      labels.add(place);
      return places.indexOf(place);
    }
    return -1;
  });
}

function gridOf(boxes: readonly Box[]): BoxGrid {
  const grid = new BoxGrid();
  for (const box of boxes) grid.add(box);
  return grid;
}

/** Whether two boxes have a part of the plane in common. */
export const boxesOverlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const contains = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

/** About the size of a label, so that one lies in few cells. */
const CELL = 64;

/** Boxes by the cells that they touch. */
class BoxGrid {
  readonly #cells = new Map<string, Box[]>();

  add(box: Box): void {
    for (const cell of cellsOf(box)) {
      const boxes = this.#cells.get(cell);
      if (boxes === undefined) this.#cells.set(cell, [box]);
      else boxes.push(box);
    }
  }

  overlaps(box: Box): boolean {
    return cellsOf(box).some((cell) => this.#cells.get(cell)?.some((other) => boxesOverlap(box, other)) ?? false);
  }
}

function cellsOf({ x, y, width, height }: Box): string[] {
  const cells: string[] = [];
  for (let column = Math.floor(x / CELL); column <= Math.floor((x + width) / CELL); column++) {
    for (let line = Math.floor(y / CELL); line <= Math.floor((y + height) / CELL); line++)
      cells.push(`${column},${line}`);
  }
  return cells;
}
