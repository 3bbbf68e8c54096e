/** Owns how vis-timeline is set up: UTC, our labels and elements, and nothing of its own stacking, tooltips or selection. */
import moment from 'moment';
import type { TimelineOptions } from 'vis-timeline/esnext';
import { type AxisView, majorAxisLabel, minorAxisLabel } from '../../layout/axisLabels';
import { LEAST_WINDOW } from '../../layout/stepWindow';
import { type DayNumber, fromMilliseconds, toMilliseconds } from '../../model/dates/dayNumber';
import type { TimeSpan } from '../../model/dates/timeSpan';
import { dateOf } from './createVisData';
import type { ItemStage } from './itemStage';

const dayOf = (date: { valueOf(): number }): DayNumber => fromMilliseconds(date.valueOf());

interface Parts {
  readonly axisView: () => AxisView;
  readonly stage: Pick<ItemStage, 'itemElement' | 'laneElement'>;
}

/** The options of a timeline that opens on a window, and within limits. */
export const visOptions = (limits: TimeSpan, window: TimeSpan, { axisView, stage }: Parts): TimelineOptions => ({
  start: dateOf(window.start),
  end: dateOf(window.end),
  min: dateOf(limits.start),
  max: dateOf(limits.end),
  zoomMin: toMilliseconds(LEAST_WINDOW),
  zoomMax: toMilliseconds(limits.end - limits.start),
  rtl: false,
  moment: (date: moment.MomentInput) => moment(date).utc(),
  format: {
    majorLabels: (date, scale) => majorAxisLabel(dayOf(date), scale, axisView()),
    minorLabels: (date, scale, step) => minorAxisLabel(dayOf(date), scale, step, axisView()),
  },
  // vis-timeline takes this many characters as the least room of a step; the labels see to their own room.
  maxMinorChars: 3,
  orientation: { axis: 'top', item: 'top' },
  margin: { axis: 0, item: { horizontal: 0, vertical: 0 } },
  align: 'left',
  autoResize: false,
  stack: false,
  selectable: false,
  showCurrentTime: false,
  showTooltips: false,
  groupOrder: 'order',
  template: (item: { id: string }, content: HTMLElement) => stage.itemElement(item.id, content),
  groupTemplate: (lane: { id: string } | null) => stage.laneElement(lane?.id ?? ''),
});
