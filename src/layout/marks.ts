/** Owns the display list: plain marks in pixels, painted in order onto a canvas, and later into SVG and slides. */

export type Dash = 'solid' | 'dashed' | 'dotted';

interface MarkBase {
  /** The record or relation that the mark stands for; null for what stands for none. */
  readonly id: string | null;
  /** 0 to 1; quietened marks are faint. */
  readonly opacity: number;
}

export interface PathMark extends MarkBase {
  readonly type: 'path';
  /** SVG path data about x, y. */
  readonly d: string;
  readonly x: number;
  readonly y: number;
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly strokeWidth: number;
  readonly dash: Dash;
}

/** A quadratic curve, such as a relation from one record to another. */
export interface CurveMark extends MarkBase {
  readonly type: 'curve';
  readonly x0: number;
  readonly y0: number;
  /** The control point. */
  readonly cx: number;
  readonly cy: number;
  readonly x1: number;
  readonly y1: number;
  readonly stroke: string;
  readonly strokeWidth: number;
  /** Solid where it is left out. */
  readonly dash?: Dash;
  /** Length of the head whose tip is at x1, y1, in pixels; 0 for none. */
  readonly arrow: number;
}

/** A stretch of time: a flat bar from x to x + width whose ends may fade. */
export interface BandMark extends MarkBase {
  readonly type: 'band';
  readonly x: number;
  /** Its top. */
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** As #RRGGBB. */
  readonly fill: string;
  /** Pixels over which it fades in at its start and out at its end; together no more than its width. */
  readonly fadeStart: number;
  readonly fadeEnd: number;
  /** Where a fade is cut: how much of the fill, 0 to 1, there is at the very start and end of it; none where left out. */
  readonly from?: number;
  readonly to?: number;
}

/** Many rectangles of one colour, such as the columns of a histogram. */
export interface BoxesMark extends MarkBase {
  readonly type: 'boxes';
  readonly fill: string;
  /** For each one x, the top y, width and height. */
  readonly boxes: Float32Array;
}

export interface TextMark extends MarkBase {
  readonly type: 'text';
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly lines: readonly string[];
  readonly lineHeight: number;
  readonly size: number;
  readonly weight: 400 | 500 | 600 | 700;
  readonly align: 'start' | 'middle' | 'end';
  readonly fill: string;
  /** A rim in this colour keeps the text legible over lines; null for none. */
  readonly halo: string | null;
  /** The typeface of titles; that of the interface where it is left out. */
  readonly face?: 'title';
}

/** Very many straight lines of one look, such as the links of a large graph seen from far. */
export interface SegmentsMark extends MarkBase {
  readonly type: 'segments';
  /** x0, y0, x1, y1 of each. */
  readonly ends: Float32Array;
  readonly stroke: string;
  readonly strokeWidth: number;
}

/** Very many discs of one look, such as its nodes. */
export interface DiscsMark extends MarkBase {
  readonly type: 'discs';
  /** x, y and radius of each. */
  readonly discs: Float32Array;
  readonly fill: string;
  /** A rim about each, which tells neighbours apart; null for none. */
  readonly stroke: string | null;
  readonly strokeWidth: number;
}

export type Mark = PathMark | CurveMark | BandMark | BoxesMark | TextMark | SegmentsMark | DiscsMark;

/** Width of a text in pixels at a size and weight of the interface's typeface. */
export type MeasureText = (text: string, size: number, weight: number) => number;
