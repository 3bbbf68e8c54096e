/** Owns what a pointer does to nodes: hover, click, and drag beyond a threshold. */
import type { Point } from '../../../layout/camera';
import type { PlacedNode } from '../../../layout/hitTest';

export interface NodePointerHandlers {
  readonly nodeAt: (point: Point) => PlacedNode | null;
  readonly hovered: (node: PlacedNode | null) => void;
  /** Where the pointer is while nothing is pressed; null where it has gone. */
  readonly pointed?: (point: Point | null) => void;
  /** Null for a click on paper. */
  readonly clicked: (node: PlacedNode | null, withShift: boolean, point: Point) => void;
  readonly doubleClicked: (node: PlacedNode | null, point: Point) => void;
  /** The node's centre follows the pointer, in CSS pixels of the panel. */
  readonly dragged: (node: PlacedNode, centre: Point) => void;
  readonly dropped: (node: PlacedNode) => void;
  readonly dragCancelled: () => void;
}

export interface NodePointer {
  readonly destroy: () => void;
}

interface Press {
  readonly pointer: number;
  readonly node: PlacedNode | null;
  readonly at: Point;
  moved: boolean;
}

/** Pixels that a press may move and still be a click. */
const THRESHOLD = 4;

export function createNodePointer(element: HTMLElement, handlers: NodePointerHandlers): NodePointer {
  let press: Press | null = null;
  let hovered: string | null = null;

  const pointIn = (event: MouseEvent): Point => {
    const { left, top } = element.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };

  const hover = (node: PlacedNode | null) => {
    element.classList.toggle('is-on-node', node !== null);
    if ((node?.id ?? null) === hovered) return;
    hovered = node?.id ?? null;
    handlers.hovered(node);
  };

  const letGo = () => {
    element.classList.remove('is-dragging');
    press = null;
  };

  const down = (event: PointerEvent) => {
    if (!event.isPrimary) {
      // A second finger makes it a pinch.
      if (press?.moved && press.node !== null) handlers.dragCancelled();
      letGo();
      return;
    }
    if (event.button !== 0 || event.ctrlKey) return;
    const at = pointIn(event);
    handlers.pointed?.(null);
    press = { pointer: event.pointerId, node: handlers.nodeAt(at), at, moved: false };
    if (press.node !== null) element.setPointerCapture(event.pointerId);
  };

  const move = (event: PointerEvent) => {
    const at = pointIn(event);
    if (press === null || press.pointer !== event.pointerId) {
      if (event.buttons !== 0 || event.pointerType === 'touch') return;
      hover(handlers.nodeAt(at));
      handlers.pointed?.(at);
      return;
    }
    press.moved ||= Math.hypot(at.x - press.at.x, at.y - press.at.y) > THRESHOLD;
    if (!press.moved || press.node === null) return;
    element.classList.add('is-dragging');
    const { node } = press;
    handlers.dragged(node, { x: node.x + at.x - press.at.x, y: node.y + at.y - press.at.y });
  };

  const up = (event: PointerEvent) => {
    if (press === null || press.pointer !== event.pointerId) return;
    const { node, moved } = press;
    letGo();
    if (!moved) handlers.clicked(node, event.shiftKey, pointIn(event));
    else if (node !== null) handlers.dropped(node);
  };

  const cancel = () => {
    if (press?.moved && press.node !== null) handlers.dragCancelled();
    letGo();
  };

  const leave = () => {
    if (press !== null) return;
    hover(null);
    handlers.pointed?.(null);
  };

  const doubleClick = (event: MouseEvent) => {
    const at = pointIn(event);
    handlers.doubleClicked(handlers.nodeAt(at), at);
  };

  const listeners = {
    pointerdown: down,
    pointermove: move,
    pointerup: up,
    pointercancel: cancel,
    pointerleave: leave,
    dblclick: doubleClick,
  } as const;
  for (const [type, listener] of Object.entries(listeners)) element.addEventListener(type, listener as EventListener);
  return {
    destroy() {
      for (const [type, listener] of Object.entries(listeners)) {
        element.removeEventListener(type, listener as EventListener);
      }
    },
  };
}
