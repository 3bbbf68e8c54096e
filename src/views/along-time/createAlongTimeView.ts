/** Owns the graph along time on screen: one canvas, what is drawn on it and when, and what a person does to it. */
import { type AlongTimeFrame, buildAlongTimeFrame, scrollTo } from '../../layout/alongTimeFrame';
import { buildAlongTimeHit } from '../../layout/alongTimeHit';
import { type AlongTimeSceneInput, buildAlongTimeScene } from '../../layout/buildAlongTimeScene';
import type { Point, Size } from '../../layout/camera';
import { fitLine, memoizeFitText } from '../../layout/fitText';
import type { HitTest, PlacedNode } from '../../layout/hitTest';
import type { AlongTimeNode } from '../../layout/placeAlongTime';
import type { TimeSpan } from '../../model/dates/timeSpan';
import { type Emphasis, NO_EMPHASIS } from '../../model/index/emphasis';
import { attachWheel } from '../shared/attachWheel';
import { createNodeList } from '../shared/canvas/createNodeList';
import { createNodePointer } from '../shared/canvas/createNodePointer';
import { createSharpCanvas } from '../shared/canvas/createSharpCanvas';
import { createCanvasPainter } from '../shared/canvas/drawCanvas';
import { attachDrag } from './attachDrag';
import { createWindowMotion } from './createWindowMotion';

export interface AlongTimeModel extends Omit<AlongTimeSceneInput, 'frame' | 'emphasis' | 'focused' | 'fitLine'> {
  /** The name of a node for a screen reader. */
  readonly nameOf: (row: number) => string;
}

export interface AlongTimeHandlers {
  readonly recordSelected: (id: string, add: boolean) => void;
  readonly selectionCleared: () => void;
  readonly recordHovered: (id: string | null) => void;
  /** A person moves the window, and it came to rest. */
  readonly windowMoved: (span: TimeSpan) => void;
  readonly windowSettled: (span: TimeSpan) => void;
  /** By a factor; below 1 shows less. */
  readonly zoomed: (factor: number) => void;
  readonly fitted: () => void;
  /** The window has to show this record. */
  readonly recordSought: (id: string) => void;
  /** The panel has another size. */
  readonly resized: (size: Size) => void;
}

export interface AlongTimeView {
  readonly update: (model: AlongTimeModel) => void;
  readonly emphasise: (emphasis: Emphasis) => void;
  readonly showWindow: (span: TimeSpan, eased: boolean) => void;
  /** Scrolls the rows so that the first of these that has one is in the panel. */
  readonly reveal: (ids: readonly string[]) => void;
  /** In CSS pixels of the viewport; null for what is not in sight. */
  readonly pointOf: (id: string) => Point | null;
  readonly isIdle: () => boolean;
  readonly destroy: () => void;
}

/** Milliseconds without a turn of the wheel after which the window has come to rest. */
const WHEEL_REST = 140;

export function createAlongTimeView(
  element: HTMLElement,
  window: TimeSpan,
  handlers: AlongTimeHandlers,
): AlongTimeView {
  const paint = createCanvasPainter();
  let model: AlongTimeModel | null = null;
  let emphasis: Emphasis = NO_EMPHASIS;
  let size: Size = { width: 0, height: 0 };
  let scroll = 0;
  let nodes: readonly AlongTimeNode[] = [];
  let hitTest: HitTest | null = null;
  let frameRequest = 0;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let isHeld = false;

  const requestDraw = () => {
    if (frameRequest === 0) frameRequest = requestAnimationFrame(draw);
  };
  const motion = createWindowMotion(window, requestDraw);

  const canvas = createSharpCanvas(element, {
    resized(next) {
      const isFirst = size.height === 0;
      size = next;
      handlers.resized(next);
      if (isFirst && model !== null) reveal([...emphasis.selected].flatMap((row) => model?.index.idOf(row) ?? []));
      // At once: a canvas of another size is empty.
      draw();
    },
    fontsLoaded() {
      fitText = memoizeFitText(canvas.measureText, fitLine);
      requestDraw();
    },
  });
  let fitText = memoizeFitText(canvas.measureText, fitLine);

  const frameNow = (): AlongTimeFrame => buildAlongTimeFrame(size, motion.shown(), model?.nodes.height ?? 1, scroll);

  const list = createNodeList(
    element,
    {
      nameOf: (row) => model?.nameOf(row) ?? '',
      focused(node) {
        handlers.recordHovered(node?.id ?? null);
        if (node !== null) {
          reveal([node.id]);
          handlers.recordSought(node.id);
        }
        requestDraw();
      },
      chosen: ({ id }, withShift) => handlers.recordSelected(id, withShift),
      zoomed: (factor) => handlers.zoomed(1 / factor),
      fitted: handlers.fitted,
      panned({ x, y }) {
        scrollBy(-y);
        if (x !== 0) handlers.windowSettled(shifted(x));
      },
      cleared: handlers.selectionCleared,
    },
    'Nodes along time',
  );

  const pointer = createNodePointer(element, {
    nodeAt,
    hovered: (node) => handlers.recordHovered(node?.id ?? null),
    clicked(node, withShift) {
      if (node === null) handlers.selectionCleared();
      else {
        list.startFrom(node.row);
        handlers.recordSelected(node.id, withShift);
      }
    },
    doubleClicked: () => {},
    // Nothing is moved out of its date: a drag that begins on a node moves the whole.
    dragged: () => {},
    dropped: () => {},
    dragCancelled: () => {},
  });

  const detachDrag = attachDrag(element, {
    moved({ x, y }) {
      isHeld = true;
      scrollBy(-y);
      if (x !== 0) handlers.windowMoved(shifted(x));
    },
    stretched(factor, x) {
      const { left } = frameNow();
      const { start, end } = motion.shown();
      const fixed = start + ((x - left) / Math.max(1, size.width - left)) * (end - start);
      handlers.windowMoved({ start: fixed - (fixed - start) / factor, end: fixed + (end - fixed) / factor });
    },
    rested() {
      isHeld = false;
      handlers.windowSettled(motion.shown());
    },
  });

  const detachWheel = attachWheel(element, {
    shown: motion.shown,
    plot: () => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const { left } = frameNow();
      return new DOMRect(x + left, y, width - left, height);
    },
    moveTo(span) {
      handlers.windowMoved(span);
      clearTimeout(resting);
      resting = setTimeout(() => {
        resting = undefined;
        handlers.windowSettled(motion.shown());
      }, WHEEL_REST);
    },
    scrollLanes: scrollBy,
  });

  /** The window after a drag to the right by so many pixels. */
  function shifted(by: number): TimeSpan {
    const { start, end } = motion.shown();
    const days = by / frameNow().scale;
    return { start: start - days, end: end - days };
  }

  function scrollBy(by: number): void {
    scroll = Math.min(frameNow().maxScroll, Math.max(0, scroll + by));
    requestDraw();
  }

  function nodeAt({ x, y }: Point): PlacedNode | null {
    hitTest ??= buildAlongTimeHit(nodes, frameNow());
    return hitTest(x, y);
  }

  function draw(): void {
    cancelAnimationFrame(frameRequest);
    frameRequest = 0;
    if (model === null || size.width === 0) return;
    const frame = frameNow();
    scroll = frame.scroll;
    const scene = buildAlongTimeScene({ ...model, frame, emphasis, focused: list.focusedRow(), fitLine: fitText });
    nodes = scene.nodes;
    hitTest = null;
    paint(canvas.clear(), scene.marks, canvas.fontFamily());
    if (!isMoving()) list.update(nodes.map(asOption), emphasis.selected);
  }

  /** An option out of sight must not lie over the strip beside the plot. */
  function asOption(node: AlongTimeNode): PlacedNode {
    const { left } = frameNow();
    return node.form !== 'undated' && node.x < left ? { ...node, x: node.x - left - 2 * node.r } : node;
  }

  const isMoving = (): boolean => motion.isMoving() || isHeld || resting !== undefined;

  function reveal(ids: readonly string[]): void {
    const shown = ids.flatMap((id) => {
      const row = model?.index.rowById(id);
      // An undertaking comes out near to where it was made.
      const stands = row?.family === 'undertaking' ? model?.index.rowOf.get(row.record.at) : row?.row;
      const node = stands === undefined ? undefined : model?.nodes.dated.get(stands);
      return node === undefined ? [] : [node];
    });
    const [first] = shown;
    const next = first === undefined || size.width === 0 ? null : scrollTo(frameNow(), first.y);
    if (next === null) return;
    scroll = next;
    requestDraw();
  }

  return {
    update(next) {
      model = next;
      requestDraw();
    },
    emphasise(next) {
      if (next === emphasis) return;
      emphasis = next;
      requestDraw();
    },
    showWindow: (span, eased) => (eased ? motion.easeTo(span) : motion.show(span)),
    reveal,
    pointOf(id) {
      const node = nodes.find((other) => other.id === id);
      if (node === undefined || !node.inSight) return null;
      const { left, top } = element.getBoundingClientRect();
      return { x: left + node.x, y: top + node.y };
    },
    isIdle: () => frameRequest === 0 && !isMoving(),
    destroy() {
      cancelAnimationFrame(frameRequest);
      clearTimeout(resting);
      // A gesture that is cut off has come to rest where it was.
      if (isHeld || resting !== undefined) handlers.windowSettled(motion.shown());
      motion.destroy();
      detachWheel();
      detachDrag();
      pointer.destroy();
      list.destroy();
      canvas.destroy();
    },
  };
}
