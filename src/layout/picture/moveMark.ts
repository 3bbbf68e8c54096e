/** Owns the moving of marks from one picture into another. */
import type { Mark } from '../marks';

/** The same mark, `dx` pixels to the right and `dy` down. */
export function moveMark(mark: Mark, dx: number, dy: number): Mark {
  switch (mark.type) {
    case 'path':
    case 'text':
    case 'band':
      return { ...mark, x: mark.x + dx, y: mark.y + dy };
    case 'curve': {
      const { x0, y0, cx, cy, x1, y1 } = mark;
      return { ...mark, x0: x0 + dx, y0: y0 + dy, cx: cx + dx, cy: cy + dy, x1: x1 + dx, y1: y1 + dy };
    }
    case 'boxes':
      return {
        ...mark,
        boxes: mark.boxes.map((value, i) => (i % 4 === 0 ? value + dx : i % 4 === 1 ? value + dy : value)),
      };
    case 'segments':
      return { ...mark, ends: mark.ends.map((value, i) => value + (i % 2 === 0 ? dx : dy)) };
    case 'discs':
      return {
        ...mark,
        discs: mark.discs.map((value, i) => (i % 3 === 0 ? value + dx : i % 3 === 1 ? value + dy : value)),
      };
  }
}
