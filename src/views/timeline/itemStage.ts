/**
 * Owns the elements of lanes and items inside of vis-timeline: what they look like, where they stand in their lane,
 * what is lit, and what they are to assistive technology: options of a list box, grouped by lane.
 */
import type { TimelineItem } from '../../layout/buildTimelineItem';
import type { TimelineView } from '../../layout/buildTimelineView';
import { GLYPH_RADIUS } from '../../layout/packLane';
import type { TimeSpan } from '../../model/dates/timeSpan';
import type { GraphIndex } from '../../model/index/buildGraphIndex';
import type { Emphasis } from '../../model/index/emphasis';
import { createItemElement, paintItem } from './timelineItemElement';

interface Staged {
  item: TimelineItem;
  /** Our element, and vis-timeline's box around it; the box is null until vis-timeline has built it. */
  readonly element: HTMLElement;
  box: HTMLElement | null;
}

/** Pixels of the axis above the lanes, its line included. */
export const AXIS_HEIGHT = 25;

/** Pixels between a glyph or a bar and its label, of a bundle's pill, and the least of a label that is worth showing. */
const LABEL_GAP = 5;
const PILL = 24;
const LEAST_LABEL = 28;

const glyphWidth = ({ type }: TimelineItem): number => (type === 'bundle' ? PILL : 2 * GLYPH_RADIUS);

/** Whether the label has room before its glyph or bar, where the window's end would cut it. */
const canTurn = ({ labelPlace, labelWidth, roomBefore }: TimelineItem, left: number): boolean =>
  labelPlace === 'outside' && roomBefore > labelWidth + LABEL_GAP && left > labelWidth + LABEL_GAP;

export interface ItemStage {
  /** Takes note of a view, before vis-timeline asks for the elements of its items and lanes. */
  readonly prepare: (view: TimelineView) => void;
  readonly itemElement: (key: string, content: HTMLElement) => HTMLElement;
  readonly laneElement: (id: string) => HTMLElement;
  /** Brings the elements up to date, after vis-timeline has taken over the view. */
  readonly finish: () => void;
  /** Keeps labels and arrows of bars that reach beyond the window in sight. */
  readonly place: (shown: TimeSpan) => void;
  readonly emphasise: (emphasis: Emphasis, index: GraphIndex) => void;
  readonly setActive: (id: string | null) => void;
  readonly itemOf: (target: EventTarget | null) => TimelineItem | null;
  readonly pointOf: (id: string) => { readonly x: number; readonly y: number } | null;
  readonly isShowing: () => boolean;
  readonly destroy: () => void;
}

export function createItemStage(root: HTMLElement): ItemStage {
  const staged = new Map<string, Staged>();
  let view: TimelineView | null = null;
  let activeId: string | null = null;

  const list = () => root.querySelector<HTMLElement>('.vis-itemset > .vis-foreground');

  const dress = ({ item, box }: Staged, position: number, total: number) => {
    if (box === null) return;
    box.dataset['key'] = item.key;
    box.id = `timeline-item-${item.key}`;
    box.setAttribute('role', 'option');
    box.setAttribute('aria-label', item.name);
    box.setAttribute('aria-posinset', String(position + 1));
    box.setAttribute('aria-setsize', String(total));
    if (!box.hasAttribute('aria-selected')) box.setAttribute('aria-selected', 'false');
    box.style.setProperty('--y', `${item.y}px`);
    box.style.setProperty('--fade-start', `${Math.round(item.fadeStart)}px`);
    box.style.setProperty('--fade-end', `${Math.round(item.fadeEnd)}px`);
  };

  const dressLanes = () => {
    const box = list();
    if (box === null || view === null) return;
    box.setAttribute('role', 'listbox');
    box.setAttribute('aria-label', 'Timeline items');
    box.setAttribute('aria-multiselectable', 'true');
    box.tabIndex = 0;
    for (const { order, label } of view.lanes) {
      const lane = box.querySelector(`:scope > .lane-${order}`);
      lane?.setAttribute('role', 'group');
      lane?.setAttribute('aria-label', label);
    }
  };

  const markActive = (): Staged | null => {
    const box = list();
    let active: Staged | null = null;
    for (const each of staged.values()) {
      const isActive = activeId !== null && each.item.ids.includes(activeId);
      each.element.classList.toggle('is-active', isActive);
      if (isActive) active = each;
    }
    if (active === null) box?.removeAttribute('aria-activedescendant');
    else box?.setAttribute('aria-activedescendant', `timeline-item-${active.item.key}`);
    return active;
  };

  return {
    prepare: (next) => {
      view = next;
      const wanted = new Map(next.items.map((item) => [item.key, item]));
      for (const key of staged.keys()) if (!wanted.has(key)) staged.delete(key);
      for (const [key, item] of wanted) {
        const known = staged.get(key);
        if (known === undefined) staged.set(key, { item, element: createItemElement(), box: null });
        else known.item = item;
      }
    },

    itemElement: (key, content) => {
      const known = staged.get(key);
      if (known === undefined) return createItemElement();
      paintItem(known.element, known.item);
      const isBar = content.parentElement?.classList.contains('vis-item-overflow') ?? false;
      known.box = isBar ? (content.parentElement?.parentElement ?? null) : content.parentElement;
      dress(known, 0, staged.size);
      return known.element;
    },

    laneElement: (id) => {
      const lane = view?.lanes[Number(id)];
      const label = document.createElement('div');
      label.className = 'timeline-lane-label';
      label.textContent = lane?.label ?? '';
      label.style.setProperty('height', `${lane?.height ?? 0}px`);
      return label;
    },

    finish: () => {
      root.style.setProperty('--bar-height', `${(view?.lineHeight ?? 20) - 2}px`);
      const positions = new Map(view?.sequence.map(({ key }, i) => [key, i]));
      for (const each of staged.values()) {
        paintItem(each.element, each.item);
        dress(each, positions.get(each.item.key) ?? 0, positions.size);
      }
      dressLanes();
      markActive();
    },

    place: ({ start, end }) => {
      if (view === null) return;
      const { scale } = view;
      const width = scale * (end - start);
      for (const { item, element, box } of staged.values()) {
        if (box === null) continue;
        const isGlyph = item.drawn === 'glyph';
        const middle = ((item.start + item.end) / 2 - start) * scale;
        // vis-timeline draws no farther than a plot's width beyond the plot on the left, and on the right.
        const left = isGlyph ? middle - GLYPH_RADIUS : Math.max((item.start - start) * scale, -width);
        const right = isGlyph ? left + glyphWidth(item) : Math.min((item.end - start) * scale, 2 * width);
        const from = item.labelPlace === 'outside' ? right + LABEL_GAP : Math.max(0, left) + LABEL_GAP;
        const room = width - from;
        const isTurned = room < item.labelWidth && canTurn(item, left);
        const shownRoom = isTurned ? item.labelWidth : room < LEAST_LABEL ? 0 : Math.round(room);
        // What is left of the window takes its label along, rather than leave half of it behind.
        element.classList.toggle('is-out', isGlyph && middle < 0);
        element.classList.toggle('is-turned', isTurned);
        box.style.setProperty('--room', `${shownRoom}px`);
        if (isGlyph) continue;
        box.style.setProperty('--cut-left', `${Math.max(0, -left)}px`);
        box.style.setProperty('--cut-right', `${Math.max(0, right - width)}px`);
      }
    },

    emphasise: ({ lit, selected, hovered }, index) => {
      for (const { item, element, box } of staged.values()) {
        const rows = item.ids.flatMap((id) => index.rowOf.get(id) ?? []);
        const isSelected = rows.some((row) => selected.has(row));
        element.classList.toggle('is-selected', isSelected);
        element.classList.toggle('is-hovered', hovered !== null && rows.includes(hovered));
        element.classList.toggle('is-quiet', lit !== null && !rows.some((row) => lit.has(row)));
        box?.setAttribute('aria-selected', String(isSelected));
      }
    },

    setActive: (id) => {
      activeId = id;
      const lane = markActive()?.box?.closest('.vis-group')?.getBoundingClientRect();
      const frame = root.getBoundingClientRect();
      if (lane === undefined) return;
      if (lane.top < frame.top + AXIS_HEIGHT) root.scrollBy({ top: lane.top - frame.top - AXIS_HEIGHT });
      else if (lane.bottom > frame.bottom) root.scrollBy({ top: lane.bottom - frame.bottom });
    },

    itemOf: (target) => {
      const box = target instanceof Element ? target.closest<HTMLElement>('[data-key]') : null;
      return staged.get(box?.dataset['key'] ?? '')?.item ?? null;
    },

    pointOf: (id) => {
      const known = [...staged.values()].find(({ item }) => item.ids.includes(id));
      if (known?.box?.isConnected !== true) return null;
      const box = known.box.getBoundingClientRect();
      const plot = (root.querySelector('.vis-center') ?? root).getBoundingClientRect();
      const frame = root.getBoundingClientRect();
      const from = Math.max(box.left, plot.left);
      const to = Math.min(box.right, plot.right);
      const x = known.item.drawn === 'glyph' ? box.left + GLYPH_RADIUS : (from + to) / 2;
      const y = (box.top + box.bottom) / 2;
      const isInSight = x >= plot.left && x <= plot.right && from <= to && y >= frame.top && y <= frame.bottom;
      return isInSight ? { x, y } : null;
    },

    isShowing: () => [...staged.values()].some(({ box }) => box?.isConnected === true),

    destroy: () => staged.clear(),
  };
}
