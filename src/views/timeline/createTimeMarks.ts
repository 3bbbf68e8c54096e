/** Owns the dates that stand over the lanes: the playhead with its flag, and the two that are compared. */
import { shortDayWords } from '../../layout/axisLabels';
import type { DayNumber } from '../../model/dates/dayNumber';
import type { TimeSpan } from '../../model/dates/timeSpan';

export interface TimeMark {
  readonly span: TimeSpan;
  readonly flag: string;
}

export interface TimeMarks {
  readonly setMarks: (marks: readonly TimeMark[]) => void;
  /** Moves the marks to where their dates are in the window. */
  readonly place: (shown: TimeSpan) => void;
  readonly destroy: () => void;
}

/** Pixels of a character of a flag, and of its sides. */
const CHARACTER = 6.1;
const SIDES = 18;
/** A mark of more days than this is a band. */
const LINE_DAYS = 1;

/** The mark of a day, said as "26 Mar 2014". */
export const markOfDay = (day: DayNumber): TimeMark => {
  const start = Math.floor(day);
  return { span: { start, end: start + 1 }, flag: shortDayWords(start) };
};

export function createTimeMarks(root: HTMLElement): TimeMarks {
  const layer = document.createElement('div');
  layer.className = 'timeline-marks';
  layer.setAttribute('aria-hidden', 'true');
  root.prepend(layer);
  let placed: { readonly mark: TimeMark; readonly element: HTMLElement; readonly flag: HTMLElement }[] = [];
  let last: TimeSpan | null = null;

  const place = (shown: TimeSpan) => {
    last = shown;
    if (placed.length === 0) return;
    const percentOf = (day: DayNumber) => ((day - shown.start) / (shown.end - shown.start)) * 100;
    for (const { mark, element, flag } of placed) {
      const { start, end } = mark.span;
      const isBand = end - start > LINE_DAYS;
      const middle = Math.max(0, Math.min(100, percentOf((start + end) / 2)));
      const [left, right] = isBand ? [percentOf(start), percentOf(end)] : [percentOf((start + end) / 2)];
      element.hidden = (right ?? left ?? 0) < 0 || (left ?? 0) > 100;
      element.classList.toggle('is-band', isBand);
      const from = Math.max(0, left ?? 0);
      element.style.setProperty('--at', `${from}%`);
      element.style.setProperty('--wide', isBand ? `${Math.min(100, right ?? 0) - from}%` : '0px');
      flag.style.setProperty('--middle', `${middle}%`);
    }
  };

  return {
    setMarks: (marks) => {
      while (placed.length > marks.length) placed.pop()?.element.remove();
      placed = marks.map((mark, i) => {
        const { element, flag } = placed[i] ?? markIn(layer);
        flag.textContent = mark.flag;
        flag.style.setProperty('--flag', `${Math.round(mark.flag.length * CHARACTER + SIDES)}px`);
        return { mark, element, flag };
      });
      if (last !== null) place(last);
    },
    place,
    destroy: () => layer.remove(),
  };
}

function markIn(layer: HTMLElement): { element: HTMLElement; flag: HTMLElement } {
  const element = document.createElement('div');
  element.className = 'timeline-mark';
  const line = document.createElement('div');
  line.className = 'timeline-mark-line';
  const flag = document.createElement('div');
  flag.className = 'timeline-flag';
  element.append(line, flag);
  layer.append(element);
  return { element, flag };
}
