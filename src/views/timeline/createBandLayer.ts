/**
 * Owns crowded lanes: the picture of them and the segments over it, which move as they are while the window moves. What is
 * seen is drawn anew when another zoom or other days come into sight, what is heard and clicked when the window rests.
 */
import type { TimelineView } from '../../layout/buildTimelineView';
import type { Palette } from '../../layout/palette';
import type { ItemBox } from '../../layout/threadPath';
import type { TimelineBand, TimelineSegment } from '../../layout/timeline/buildBand';
import type { TimelineIndex } from '../../layout/timeline/buildTimelineIndex';
import { findSegment } from '../../layout/timeline/findSegment';
import { segmentBox } from '../../layout/timeline/segmentBox';
import type { TimeSpan } from '../../model/dates/timeSpan';
import type { Emphasis } from '../../model/index/emphasis';
import { type BandElement, createBandElement } from './bandElement';
import { createBandPicture } from './createBandPicture';

export interface BandLayer {
  /** Paints the bands of a view before they are drawn. */
  readonly prepare: (view: TimelineView, shown: TimeSpan, width: number) => void;
  /** Draws the bands of a view, whose lanes stand already; one that is passing, within a gesture, as a picture alone. */
  readonly update: (view: TimelineView, timeline: TimelineIndex, isPassing: boolean) => void;
  /** Moves and stretches them to where their days are in a plot of `width` pixels. */
  readonly place: (shown: TimeSpan, width: number) => void;
  readonly emphasise: (emphasis: Emphasis) => void;
  /** Marks the segment that the keys have led to; returns its element. */
  readonly setActive: (key: string | null) => HTMLElement | null;
  readonly segmentOf: (key: string) => TimelineSegment | null;
  /** Where the segment is drawn that stands for a row, in pixels of the plot; null where none is in the window. */
  readonly boxIn: (shown: TimeSpan, width: number) => (row: number) => ItemBox | null;
  readonly destroy: () => void;
}

export function createBandLayer(root: HTMLElement, palette: Palette): BandLayer {
  const picture = createBandPicture(root, palette);
  const elements = new Map<number, BandElement>();
  let shownView: { readonly view: TimelineView; readonly timeline: TimelineIndex } | null = null;
  let isStale = false;
  let activeKey: string | null = null;

  const laneOf = (order: number) => root.querySelector<HTMLElement>(`.vis-foreground > .lane-${order}`);
  const bands = (): readonly TimelineBand[] => shownView?.view.bands ?? [];

  /** The segment that stands for a row, with its band. */
  const found = (row: number): { readonly band: TimelineBand; readonly segment: TimelineSegment } | null => {
    if (shownView === null) return null;
    const lane = shownView.timeline.laneOf(row);
    const band = bands().find((each) => each.lane === lane);
    const segment = band === undefined ? null : findSegment(shownView.timeline, band, row);
    return band === undefined || segment === null ? null : { band, segment };
  };

  const elementOf = (key: string) => {
    for (const element of elements.values()) {
      const segment = element.elementOf(key);
      if (segment !== null) return segment;
    }
    return null;
  };

  const setActive = (key: string | null): HTMLElement | null => {
    if (activeKey !== null) elementOf(activeKey)?.classList.remove('is-active');
    activeKey = key;
    const element = key === null ? null : elementOf(key);
    element?.classList.add('is-active');
    return element;
  };

  return {
    prepare: picture.prepare,

    update: (view, timeline, isPassing) => {
      shownView = { view, timeline };
      isStale = isPassing;
      picture.update(view);
      const wanted = new Map(view.bands.map((band) => [band.order, band]));
      for (const [order, element] of elements) {
        if (wanted.has(order)) continue;
        element.destroy();
        elements.delete(order);
      }
      if (isPassing) return;
      for (const [order, band] of wanted) {
        const host = laneOf(order);
        if (host === null) continue;
        const element = elements.get(order) ?? createBandElement();
        elements.set(order, element);
        element.update(host, band, view);
      }
      setActive(activeKey);
    },

    place: (shown, width) => {
      for (const element of elements.values()) element.place(shown, width);
      picture.place(shown, width);
    },

    emphasise: ({ lit, selected, hovered }) => {
      const keysOf = (rows: Iterable<number>) => new Set([...rows].flatMap((row) => found(row)?.segment.key ?? []));
      const [selectedKeys, litKeys] = [keysOf(selected), lit === null ? null : keysOf(lit.keys())];
      picture.light(litKeys);
      // What stands there is of another view, and keeps its looks until the window rests.
      if (isStale) return;
      const hoveredKeys = keysOf(hovered === null ? [] : [hovered]);
      for (const element of elements.values()) element.emphasise(selectedKeys, hoveredKeys);
    },

    setActive,

    segmentOf: (key) => {
      for (const { segments, before } of bands()) {
        const segment = before?.key === key ? before : segments.find((each) => each.key === key);
        if (segment !== undefined) return segment;
      }
      return null;
    },

    boxIn: (shown, width) => (row) => {
      const own = found(row);
      const lane = own === null ? null : laneOf(own.band.order);
      if (own === null || lane === null || shownView === null) return null;
      const middle = lane.offsetTop + lane.offsetHeight / 2;
      return segmentBox(own.segment, shownView.timeline.startOf(row), shown, width, middle);
    },

    destroy: () => {
      for (const element of elements.values()) element.destroy();
      elements.clear();
      picture.destroy();
      shownView = null;
    },
  };
}
