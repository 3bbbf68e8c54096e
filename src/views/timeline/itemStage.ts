/**
 * Owns the elements of lanes and items inside of vis-timeline: what they look like, where they stand in their lane,
 * what is lit, and what they are to assistive technology: options of a list box, grouped by lane.
 */
import type { TimelineItem } from '../../layout/buildTimelineItem';
import type { TimelineView } from '../../layout/buildTimelineView';
import { GLYPH_RADIUS } from '../../layout/packLane';
import type { ItemBox } from '../../layout/threadPath';
import {
  AXIS_HEIGHT,
  boxOfReach,
  isReachSeen,
  itemReach,
  shownLabel,
  turnsLabel,
} from '../../layout/timelineScene/itemGeometry';
import type { TimeSpan } from '../../model/dates/timeSpan';
import type { GraphIndex } from '../../model/index/buildGraphIndex';
import type { Emphasis } from '../../model/index/emphasis';
import { cutsOf, standAt, writePlace } from './placeItemElement';
import { createItemElement, paintItem } from './timelineItemElement';

interface Staged {
  item: TimelineItem;
  /** What was written to the element last, so that what stays costs nothing. */
  placed: string;
  /** Our element, and vis-timeline's box around it; the box is null until vis-timeline has built it. */
  readonly element: HTMLElement;
  box: HTMLElement | null;
}

export interface ItemStage {
  /** Takes note of a view, before vis-timeline asks for the elements of its items and lanes. */
  readonly prepare: (view: TimelineView) => void;
  readonly itemElement: (key: string, content: HTMLElement) => HTMLElement;
  readonly laneElement: (id: string) => HTMLElement;
  /** Brings the elements up to date, after vis-timeline has taken over the view. */
  readonly finish: () => void;
  /** Keeps the elements, and with them labels and arrows, to the part of each bar that is in sight. */
  readonly place: (shown: TimeSpan, width: number) => void;
  readonly emphasise: (emphasis: Emphasis, index: GraphIndex) => void;
  readonly setActive: (id: string | null) => void;
  /** The same for an element that stands for something else than an item; its lane is scrolled to where asked for. */
  readonly setActiveElement: (element: HTMLElement | null, scrolls: boolean) => void;
  readonly itemOf: (target: EventTarget | null) => TimelineItem | null;
  readonly pointOf: (id: string) => { readonly x: number; readonly y: number } | null;
  /** Where the item is drawn that stands for a record, in pixels of the plot; null where none is in the window. */
  readonly boxesIn: (shown: TimeSpan, width: number) => (id: string) => ItemBox | null;
  readonly isShowing: () => boolean;
  readonly destroy: () => void;
}

export function createItemStage(root: HTMLElement): ItemStage {
  const staged = new Map<string, Staged>();
  let view: TimelineView | null = null;
  let activeId: string | null = null;

  const list = () => root.querySelector<HTMLElement>('.vis-itemset > .vis-foreground');

  /** What is selected, and a glyph under the pointer, lies over what stands beside it. */
  const raise = ({ item, element, box }: Staged) => {
    const isUnderPointer = item.drawn === 'glyph' && element.classList.contains('is-hovered');
    box?.style.setProperty('z-index', isUnderPointer || element.classList.contains('is-selected') ? '2' : '');
  };

  /** Its position is null where nobody knows how many there are. */
  const dress = (known: Staged, position: number | null) => {
    const { item, element, box } = known;
    element.dataset['key'] = item.key;
    element.id = `timeline-item-${item.key}`;
    element.setAttribute('role', 'option');
    element.setAttribute('aria-label', item.name);
    if (position === null) {
      element.removeAttribute('aria-posinset');
      element.removeAttribute('aria-setsize');
    } else {
      element.setAttribute('aria-posinset', String(position + 1));
      element.setAttribute('aria-setsize', String(view?.sequence.length ?? 0));
    }
    if (!element.hasAttribute('aria-selected')) element.setAttribute('aria-selected', 'false');
    if (box !== null) standAt(item.y + 1, box, element);
    raise(known);
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

  /** Scrolls the lane of an element into sight. */
  const scrollTo = (element: HTMLElement | null) => {
    const lane = element?.closest('.vis-group')?.getBoundingClientRect();
    const frame = root.getBoundingClientRect();
    if (lane === undefined) return;
    if (lane.top < frame.top + AXIS_HEIGHT) root.scrollBy({ top: lane.top - frame.top - AXIS_HEIGHT });
    else if (lane.bottom > frame.bottom) root.scrollBy({ top: lane.bottom - frame.bottom });
  };

  return {
    prepare: (next) => {
      view = next;
      const wanted = new Map(next.items.map((item) => [item.key, item]));
      for (const key of staged.keys()) if (!wanted.has(key)) staged.delete(key);
      for (const [key, item] of wanted) {
        const known = staged.get(key);
        if (known === undefined) staged.set(key, { item, element: createItemElement(), box: null, placed: '' });
        else known.item = item;
      }
    },

    itemElement: (key, content) => {
      const known = staged.get(key);
      if (known === undefined) return createItemElement();
      paintItem(known.element, known.item);
      const isBar = content.parentElement?.classList.contains('vis-item-overflow') ?? false;
      known.box = isBar ? (content.parentElement?.parentElement ?? null) : content.parentElement;
      dress(known, null);
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
      const positions = new Map(view?.isWhole ? view.sequence.map(({ key }, i) => [key, i]) : []);
      for (const each of staged.values()) {
        paintItem(each.element, each.item);
        each.placed = '';
        dress(each, positions.get(each.item.key) ?? null);
      }
      dressLanes();
      markActive();
    },

    place: ({ start, end }, width) => {
      const scale = width / (end - start);
      for (const each of staged.values()) {
        const { item, element } = each;
        const isGlyph = item.drawn === 'glyph';
        const reach = itemReach(item, start, scale);
        // vis-timeline draws no farther than a plot's width beyond the plot on the left, and on the right.
        const left = isGlyph ? reach.left : Math.max(reach.left, -width);
        const right = isGlyph ? reach.right : Math.min(reach.right, 2 * width);
        const room = shownLabel(item, { left, right }, width);
        const isTurned = turnsLabel(item, left, room);
        const shownRoom = isTurned ? item.labelWidth : room;
        // What is out of the window takes its label along, rather than leave half of it behind.
        const isOut = !isReachSeen(item, reach, width);
        const cuts = isGlyph || isOut ? [] : cutsOf(item, { start, end }, scale, left, right, width);
        const placed = [isOut, isTurned, shownRoom, ...cuts].join();
        if (placed === each.placed) continue;
        each.placed = placed;
        element.classList.toggle('is-out', isOut);
        element.classList.toggle('is-turned', isTurned);
        writePlace(element, shownRoom, cuts);
      }
    },

    emphasise: ({ lit, selected, hovered }, index) => {
      for (const known of staged.values()) {
        const { item, element } = known;
        const rows = item.ids.flatMap((id) => index.rowOf.get(id) ?? []);
        const isSelected = rows.some((row) => selected.has(row));
        element.classList.toggle('is-selected', isSelected);
        element.classList.toggle('is-hovered', hovered !== null && rows.includes(hovered));
        element.classList.toggle('is-quiet', lit !== null && !rows.some((row) => lit.has(row)));
        element.setAttribute('aria-selected', String(isSelected));
        raise(known);
      }
    },

    setActive: (id) => {
      activeId = id;
      scrollTo(markActive()?.box ?? null);
    },

    setActiveElement: (element, scrolls) => {
      activeId = null;
      markActive();
      if (element !== null) list()?.setAttribute('aria-activedescendant', element.id);
      if (scrolls) scrollTo(element);
    },

    itemOf: (target) => {
      const element = target instanceof Element ? target.closest<HTMLElement>('[data-key]') : null;
      return staged.get(element?.dataset['key'] ?? '')?.item ?? null;
    },

    pointOf: (id) => {
      const known = [...staged.values()].find(({ item }) => item.ids.includes(id));
      if (known?.element.isConnected !== true) return null;
      const { left, right, top, bottom } = known.element.getBoundingClientRect();
      const plot = (root.querySelector('.vis-center') ?? root).getBoundingClientRect();
      const frame = root.getBoundingClientRect();
      const x = known.item.drawn === 'glyph' ? left + GLYPH_RADIUS : (left + right) / 2;
      const y = (top + bottom) / 2;
      const isInSight = x >= plot.left && x <= plot.right && y >= frame.top + AXIS_HEIGHT && y <= frame.bottom;
      return isInSight ? { x, y } : null;
    },

    boxesIn: ({ start, end }, width) => {
      const scale = width / (end - start);
      const height = (view?.lineHeight ?? 20) - 2;
      const itemOf = new Map([...staged.values()].flatMap(({ item }) => item.ids.map((id) => [id, item] as const)));
      const tops = new Map<string, number>();
      const topOf = (lane: string) => {
        const order = view?.lanes.find(({ id }) => id === lane)?.order ?? 0;
        const top =
          tops.get(lane) ?? root.querySelector<HTMLElement>(`.vis-foreground > .lane-${order}`)?.offsetTop ?? 0;
        tops.set(lane, top);
        return top;
      };
      return (id) => {
        const item = itemOf.get(id);
        if (item === undefined) return null;
        const reach = itemReach(item, start, scale);
        if (!isReachSeen(item, reach, width)) return null;
        const seen =
          item.drawn === 'bar' ? { left: Math.max(0, reach.left), right: Math.min(width, reach.right) } : reach;
        return boxOfReach(item, seen, topOf(item.lane), height);
      };
    },

    isShowing: () => [...staged.values()].some(({ element }) => element.isConnected),

    destroy: () => staged.clear(),
  };
}
