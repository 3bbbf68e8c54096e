/**
 * Owns the picture of crowded lanes: their columns, edges and counts on one canvas under the items, which is moved and
 * stretched as it is while the window moves, and put together anew where its words would be stretched too far.
 */
import type { TimelineView } from '../../layout/buildTimelineView';
import type { Palette } from '../../layout/palette';
import type { TimelineBand } from '../../layout/timeline/buildBand';
import { buildSegmentMarks } from '../../layout/timelineScene/bandSceneMarks';
import { AXIS_HEIGHT } from '../../layout/timelineScene/itemGeometry';
import { buildTimelineFrame } from '../../layout/timelineScene/timelineFrame';
import type { TimeSpan } from '../../model/dates/timeSpan';
import { createCanvasPainter } from '../shared/canvas/drawCanvas';

export interface BandPicture {
  /** Takes over a view, which is to be seen from the next placing on. */
  readonly update: (view: TimelineView) => void;
  /** Puts the picture together for a window in a plot of `width` pixels before it is placed, which then only moves it. */
  readonly prepare: (view: TimelineView, shown: TimeSpan, width: number) => void;
  /**
   * Moves and stretches the picture to where its days are in a plot of `width` pixels. To be called after all else of a
   * frame is written.
   */
  readonly place: (shown: TimeSpan, width: number) => void;
  /** The keys of the segments that are lit; null where none is quiet. */
  readonly light: (lit: ReadonlySet<string> | null) => void;
  readonly destroy: () => void;
}

/** How far words are stretched with the picture, as a logarithm. */
const WORDS_STRETCH = Math.log(1.2);
/** How much of the columns is left where something else is lit. */
const QUIET = 0.4;

interface Canvas {
  readonly element: HTMLCanvasElement;
  readonly brush: CanvasRenderingContext2D | null;
}

export function createBandPicture(root: HTMLElement, palette: Palette): BandPicture {
  const paint = createCanvasPainter();
  const picture = canvasOf('timeline-picture');
  /** The picture while it is put together, out of the page: to write on a canvas in it, a browser lays the page out. */
  const sheet = canvasOf('');
  /** The columns of the view at its own scale, from which the picture is put together. */
  const columns = canvasOf('');
  const { fontFamily } = getComputedStyle(root);
  const isForced = matchMedia('(forced-colors: active)');
  let view: TimelineView | null = null;
  let lit: ReadonlySet<string> | null = null;
  let isDrawn = false;
  let room = { width: 0, height: 0, ratio: 1 };
  /** The first day of the picture, its pixels a day, and the window that it was put together for. */
  let drawn = { start: 0, scale: 1, shown: { start: 0, end: 1 } };

  /** Wipes a canvas, made as large as the picture, and leaves its brush in CSS pixels. */
  const wipe = ({ element, brush }: Canvas): CanvasRenderingContext2D | null => {
    const { width, height, ratio } = room;
    const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (element.width !== wide) element.width = wide;
    if (element.height !== high) element.height = high;
    brush?.setTransform(ratio, 0, 0, ratio, 0, 0);
    brush?.clearRect(0, 0, width, height);
    return brush;
  };

  /** With the pixel that a frame has left of its plot. */
  const frameOf = (of: TimelineView, window: TimeSpan) => buildTimelineFrame(of, window, room.width + 1, 0);

  const paintColumns = (of: TimelineView) => {
    const brush = wipe(columns);
    if (brush === null) return;
    const { laneTop } = frameOf(of, of.covers);
    for (const { lane, marks } of of.bands) {
      brush.save();
      brush.translate(0, laneTop(lane) - AXIS_HEIGHT);
      paint(brush, marks, '');
      brush.restore();
    }
  };

  /** Puts the picture together for a window, with what lies around it as far as there is room: columns over the edges. */
  const compose = (shown: TimeSpan, scale: number) => {
    const brush = wipe(sheet);
    if (view === null || brush === null) return;
    const { covers } = view;
    const { width, height, ratio } = room;
    const days = Math.min(width / scale, covers.end - covers.start);
    const middle = (shown.start + shown.end) / 2;
    const start = Math.max(covers.start, Math.min(covers.end - days, middle - days / 2));
    drawn = { start, scale, shown };
    isDrawn = true;
    writeSegments(brush, view.bands, shown.start);
    brush.globalAlpha = lit === null ? 1 : QUIET;
    brush.imageSmoothingEnabled = false;
    const [from, wide] = [(start - covers.start) * view.scale, days * view.scale];
    if (wide > 0 && height > 0) {
      brush.drawImage(columns.element, from * ratio, 0, wide * ratio, height * ratio, 0, 0, days * scale, height);
    }
    const shownOn = wipe(picture);
    shownOn?.setTransform(1, 0, 0, 1, 0, 0);
    if (width > 0 && height > 0) shownOn?.drawImage(sheet.element, 0, 0);
  };

  const writeSegments = (brush: CanvasRenderingContext2D, bands: readonly TimelineBand[], seenFrom: number) => {
    if (view === null) return;
    const { start, scale } = drawn;
    const own = isForced.matches ? { ...palette, quietInk: getComputedStyle(root).color } : palette;
    const frame = frameOf(view, { start, end: start + room.width / scale });
    brush.save();
    brush.translate(-frame.plotLeft, -AXIS_HEIGHT);
    const marks = bands.flatMap((band) =>
      band.segments.flatMap((segment) => {
        const isQuiet = lit !== null && !lit.has(segment.key);
        return buildSegmentMarks(segment, band, isQuiet, frame, own, (seenFrom - start) * scale);
      }),
    );
    paint(brush, marks, fontFamily);
    brush.restore();
  };

  const update = (next: TimelineView) => {
    // What was prepared is not painted again.
    if (next === view) return;
    view = next;
    isDrawn = false;
    const { bands, covers, scale, lanes } = next;
    picture.element.hidden = bands.every(({ segments }) => segments.length === 0);
    if (picture.element.hidden) return;
    const height = lanes.reduce((sum, lane) => sum + lane.height, 0);
    room = { width: Math.ceil((covers.end - covers.start) * scale), height, ratio: devicePixelRatio };
    picture.element.style.setProperty('width', `${room.width}px`);
    picture.element.style.setProperty('height', `${room.height}px`);
    if (!picture.element.isConnected) root.querySelector('.vis-itemset > .vis-foreground')?.before(picture.element);
    paintColumns(next);
  };

  return {
    update,

    prepare: (next, shown, width) => {
      update(next);
      if (!picture.element.hidden) compose(shown, width / (shown.end - shown.start));
    },

    place: (shown, width) => {
      if (view === null || picture.element.hidden) return;
      const scale = width / (shown.end - shown.start);
      if (!isDrawn || Math.abs(Math.log(scale / drawn.scale)) > WORDS_STRETCH) compose(shown, scale);
      const left = (drawn.start - shown.start) * scale;
      const stretch = scale / drawn.scale;
      const stretched = Math.abs(stretch - 1) > 1e-6 ? stretch : 1;
      const moved = `translateX(${left.toFixed(2)}px) scaleX(${stretched.toFixed(5)})`;
      picture.element.style.setProperty('transform', moved);
    },

    light: (next) => {
      const isSame = next === null || lit === null ? next === lit : isSameKeys(next, lit);
      lit = next;
      if (!isSame && isDrawn && !picture.element.hidden) compose(drawn.shown, drawn.scale);
    },

    destroy: () => picture.element.remove(),
  };
}

const isSameKeys = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((key) => b.has(key));

function canvasOf(className: string): Canvas {
  const element = document.createElement('canvas');
  element.className = className;
  element.setAttribute('aria-hidden', 'true');
  return { element, brush: element.getContext('2d') };
}
