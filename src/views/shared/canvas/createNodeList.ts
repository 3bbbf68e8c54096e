/** Owns the graph as a list box for keyboard and screen reader: an option over each node, and the keys that walk them. */
import type { Point } from '../../../layout/camera';
import type { PlacedNode } from '../../../layout/hitTest';
import { type Direction, nearestInDirection } from '../../../layout/nearestNode';
import { halfHeight } from '../../../layout/nodeGeometry';

export interface NodeListHandlers {
  /** The name of a node: what it is called, its kind and when, and how it stands at the date shown. */
  readonly nameOf: (row: number) => string;
  /** The keyboard went to a node, or left the list. */
  readonly focused: (node: PlacedNode | null) => void;
  readonly chosen: (node: PlacedNode, withShift: boolean) => void;
  /** Left out where nodes cannot be pinned. */
  readonly pinToggled?: (node: PlacedNode) => void;
  readonly zoomed: (factor: number) => void;
  readonly fitted: () => void;
  readonly panned: (by: Point) => void;
  readonly cleared: () => void;
}

export interface NodeList {
  /** Takes over the nodes as they are drawn; call it when the picture is at rest. */
  readonly update: (nodes: readonly PlacedNode[], selected: ReadonlySet<number>) => void;
  /** Lets the arrow keys start from a node. */
  readonly startFrom: (row: number) => void;
  /** The row that the keyboard stands on while the list has the focus. */
  readonly focusedRow: () => number | null;
  readonly destroy: () => void;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
/** Pixels of the panel that Shift and an arrow move by. */
const PAN = 80;
const PAN_BY: Readonly<Record<Direction, Point>> = {
  left: { x: PAN, y: 0 },
  right: { x: -PAN, y: 0 },
  up: { x: 0, y: PAN },
  down: { x: 0, y: -PAN },
};
const ZOOM_KEYS: Readonly<Record<string, number>> = { '+': 1.4, '=': 1.4, '-': 1 / 1.4 };

/** `label` is the list's name; it tells its options from those of another list on the page. */
export function createNodeList(element: HTMLElement, handlers: NodeListHandlers, label = 'Nodes'): NodeList {
  const list = document.createElement('div');
  list.className = 'graph-nodes';
  list.tabIndex = 0;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', label);
  list.setAttribute('aria-multiselectable', 'true');
  element.append(list);

  const idStart = label.toLowerCase().replaceAll(' ', '-');
  const options = new Map<number, HTMLElement>();
  const placedAt = new WeakMap<HTMLElement, string>();
  let nodes: readonly PlacedNode[] = [];
  let selectedRows: ReadonlySet<number> = new Set();
  let active: number | null = null;
  let isWalking = false;

  const nodeOf = (row: number | null): PlacedNode | null => nodes.find((node) => node.row === row) ?? null;

  const showActive = () => {
    list.classList.toggle('is-walking', isWalking);
    const option = isWalking && active !== null ? options.get(active) : undefined;
    if (option === undefined) list.removeAttribute('aria-activedescendant');
    else list.setAttribute('aria-activedescendant', option.id);
  };

  const walkTo = (node: PlacedNode | null) => {
    if (node === null) return;
    active = node.row;
    isWalking = true;
    showActive();
    handlers.focused(node);
  };

  const startNode = (): PlacedNode | null =>
    nodeOf(active) ?? nodes.find(({ row }) => selectedRows.has(row)) ?? nodes[0] ?? null;

  /** Whether the key meant something here. */
  const press = ({ key, shiftKey }: KeyboardEvent): boolean => {
    const direction = ARROWS[key];
    const zoomFactor = ZOOM_KEYS[key];
    const current = isWalking ? nodeOf(active) : null;
    if (direction !== undefined && shiftKey) handlers.panned(PAN_BY[direction]);
    else if (direction !== undefined) {
      walkTo(current === null ? startNode() : nearestInDirection(nodes, current, direction));
    } else if (key === 'Home') walkTo(nodes[0] ?? null);
    else if (key === 'End') walkTo(nodes.at(-1) ?? null);
    else if (zoomFactor !== undefined) handlers.zoomed(zoomFactor);
    else if (key === '0') handlers.fitted();
    else if (key === 'Escape') handlers.cleared();
    else if (current !== null && (key === 'Enter' || key === ' ')) handlers.chosen(current, shiftKey);
    else if (current !== null && key.toLowerCase() === 'p') handlers.pinToggled?.(current);
    else return false;
    return true;
  };

  const keyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (press(event)) event.preventDefault();
  };
  // A click focuses the list too, and must not light a node that nobody pointed at.
  const focusIn = () => {
    if (list.matches(':focus-visible')) walkTo(startNode());
  };
  const pointerDown = () => {
    isWalking = false;
    showActive();
  };
  const focusOut = () => {
    if (!isWalking) return;
    isWalking = false;
    showActive();
    handlers.focused(null);
  };
  list.addEventListener('keydown', keyDown);
  list.addEventListener('focus', focusIn);
  list.addEventListener('blur', focusOut);
  list.addEventListener('pointerdown', pointerDown);

  const optionOf = (row: number): HTMLElement => {
    const known = options.get(row);
    if (known !== undefined) return known;
    const option = document.createElement('div');
    option.id = `${idStart}-${row}`;
    option.className = 'graph-node';
    option.setAttribute('role', 'option');
    options.set(row, option);
    return option;
  };

  return {
    update(placed, selected) {
      nodes = [...placed].sort((a, b) => b.importance - a.importance || a.row - b.row);
      selectedRows = selected;
      const shown = new Set(nodes.map(({ row }) => row));
      for (const [row, option] of options) {
        if (shown.has(row)) continue;
        option.remove();
        options.delete(row);
      }
      nodes.forEach(({ row, x, y, r, shape }, order) => {
        const option = optionOf(row);
        if (list.children[order] !== option) list.insertBefore(option, list.children[order] ?? null);
        const h = halfHeight(shape, r);
        setAttribute(option, 'aria-label', handlers.nameOf(row));
        setAttribute(option, 'aria-selected', String(selected.has(row)));
        const place = `${x} ${y} ${r}`;
        if (placedAt.get(option) === place) return;
        placedAt.set(option, place);
        option.style.setProperty('width', `${2 * r}px`);
        option.style.setProperty('height', `${2 * h}px`);
        option.style.setProperty('transform', `translate(${x - r}px, ${y - h}px)`);
      });
      showActive();
    },
    startFrom: (row) => {
      active = row;
      showActive();
    },
    focusedRow: () => (isWalking ? active : null),
    destroy() {
      list.remove();
    },
  };
}

/** While the history plays, most of this is as it was a frame ago. */
function setAttribute(element: HTMLElement, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
