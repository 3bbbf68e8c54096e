/** Owns the placing of labels: the first come is served, and none lies on another. */

/** Left, top, width and height in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface LabelRequest {
  /** Where the label may stand, the best first. */
  readonly places: readonly Box[];
  /** Whether it may cover an obstacle rather than be left out; it never covers another label. */
  readonly mayCover: boolean;
}

/** What labels keep clear of, and the area that they stay in. */
export interface LabelSpace {
  readonly obstacles: readonly Box[];
  readonly area: Box;
}

/**
 * Serves the requests in order. For each, the number of the place it gets, or -1 where it is left out.
 * Boxes that only touch do not overlap.
 */
export function placeLabels(requests: readonly LabelRequest[], { obstacles, area }: LabelSpace): number[] {
  const shapes = new BoxGrid();
  const labels = new BoxGrid();
  for (const obstacle of obstacles) shapes.add(obstacle);
  return requests.map(({ places, mayCover }) => {
    const isFree = (place: Box) => contains(area, place) && !labels.overlaps(place);
    let chosen = places.findIndex((place) => isFree(place) && !shapes.overlaps(place));
    if (chosen === -1 && mayCover) chosen = places.findIndex(isFree);
    const place = places[chosen];
    if (place !== undefined) labels.add(place);
    return chosen;
  });
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
