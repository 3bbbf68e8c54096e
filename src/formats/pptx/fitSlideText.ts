/** Owns how large a text stands in its box of a slide: PowerPoint shrinks a text to fit only once somebody edits it. */
import { breakLines } from '../../layout/breakLines';
import type { MeasureText } from '../../layout/marks';

export interface TextRoom {
  /** In pixels of a slide. */
  readonly width: number;
  readonly height: number;
  /** Sizes to choose from, the best one first. */
  readonly sizes: readonly number[];
  readonly weight?: 400 | 600;
}

/** Another typeface, which takes the place of ours where it is not installed, may be wider by this. */
const WIDER = 1.1;
const LINE = 1.25;

/** Pixels that a text is high in a width, at a size. */
export function slideTextHeight(
  text: string,
  size: number,
  { width, weight = 400 }: Pick<TextRoom, 'width' | 'weight'>,
  measureText: MeasureText,
): number {
  const widthOf = (line: string) => WIDER * measureText(line, size, weight);
  return text.split('\n').reduce((lines, part) => lines + breakLines(part, width, widthOf).length, 0) * size * LINE;
}

/** The first of the sizes at which a text fits; null where it fits at none. */
export const fitSlideText = (text: string, room: TextRoom, measureText: MeasureText): number | null =>
  room.sizes.find((size) => slideTextHeight(text, size, room, measureText) <= room.height) ?? null;
