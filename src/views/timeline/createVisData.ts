/** Owns the data that vis-timeline draws from: our keys and checked dates alone, changed in one batch a view. */
import { DataSet } from 'vis-data/esnext';
import type { TimelineItem } from '../../layout/buildTimelineItem';
import type { TimelineView } from '../../layout/buildTimelineView';
import { type DayNumber, toMilliseconds } from '../../model/dates/dayNumber';

interface VisItem {
  readonly id: string;
  /** Unused: the template draws. */
  readonly content: '';
  readonly group: string;
  readonly type: 'point' | 'range';
  readonly start: Date;
  readonly end?: Date;
  /** Pixels of a point and its label: it is drawn until these are out of the window. */
  readonly width?: number;
}

interface VisLane {
  readonly id: string;
  readonly order: number;
  readonly className: string;
  readonly content: string;
  readonly height: number;
}

/** The instant at which a day begins in UTC. */
export const dateOf = (day: DayNumber): Date => new Date(Math.round(toMilliseconds(day)));

export interface VisData {
  readonly items: DataSet<VisItem>;
  readonly lanes: DataSet<VisLane>;
  /** Brings both into line with a view; vis-timeline redraws at each change, so what is the same stays untouched. */
  readonly write: (view: TimelineView) => void;
}

export function createVisData(): VisData {
  const items = new DataSet<VisItem>();
  const lanes = new DataSet<VisLane>();

  const writeLanes = (view: TimelineView) => {
    const changed = view.lanes.map(visLaneOf).filter((lane) => {
      const before = lanes.get(lane.id);
      return before?.content !== lane.content || before.height !== lane.height;
    });
    if (changed.length > 0) lanes.update(changed);
    const surplus = lanes.getIds().filter((id) => Number(id) >= view.lanes.length);
    if (surplus.length > 0) lanes.remove(surplus);
  };

  const writeItems = (view: TimelineView) => {
    const orders = new Map(view.lanes.map(({ id, order }) => [id, String(order)]));
    const keys = new Set(view.items.map(({ key }) => key));
    const gone = items.getIds().filter((id) => !keys.has(String(id)));
    const changed = view.items
      .map((item) => visItemOf(item, orders.get(item.lane) ?? '0'))
      .filter((item) => !isSame(item, items.get(item.id)));
    // An item of another type is built anew, which only removing it first does cleanly.
    const rebuilt = changed.filter(({ id, type }) => (items.get(id)?.type ?? type) !== type).map(({ id }) => id);
    if (gone.length + rebuilt.length > 0) items.remove([...gone, ...rebuilt]);
    if (changed.length > 0) items.update(changed);
  };

  return {
    items,
    lanes,
    write: (view) => {
      writeLanes(view);
      writeItems(view);
    },
  };
}

const visLaneOf = ({ order, label, height }: TimelineView['lanes'][number]): VisLane => ({
  id: String(order),
  order,
  className: `lane-${order}`,
  content: label,
  height,
});

function visItemOf({ key, drawn, start, end, labelWidth }: TimelineItem, group: string): VisItem {
  const common = { id: key, content: '', group } as const;
  return drawn === 'bar'
    ? { ...common, type: 'range', start: dateOf(start), end: dateOf(end) }
    : { ...common, type: 'point', start: dateOf((start + end) / 2), width: labelWidth + BESIDE_LABEL };
}

/** Pixels of a glyph or a pill, and what lies between it and its label. */
const BESIDE_LABEL = 32;

const isSame = (a: VisItem, b: VisItem | null): boolean =>
  b !== null &&
  a.group === b.group &&
  a.type === b.type &&
  a.width === b.width &&
  a.start.getTime() === b.start.getTime() &&
  a.end?.getTime() === b.end?.getTime();
