/** Owns the dates that stand over the lanes: the playhead with its flag, and the two that are compared. */
import { type DateFlag, flagWidth, isBand } from '../../layout/timelineScene/dateMarks';
import type { DayNumber } from '../../model/dates/dayNumber';
import type { TimeSpan } from '../../model/dates/timeSpan';

export interface TimeMarks {
  readonly setMarks: (marks: readonly DateFlag[]) => void;
  /** Moves the marks to where their dates are in the window. */
  readonly place: (shown: TimeSpan) => void;
  readonly destroy: () => void;
}

export function createTimeMarks(root: HTMLElement): TimeMarks {
  const layer = document.createElement('div');
  layer.className = 'timeline-marks';
  layer.setAttribute('aria-hidden', 'true');
  root.prepend(layer);
  let placed: { readonly mark: DateFlag; readonly element: HTMLElement; readonly flag: HTMLElement }[] = [];
  let last: TimeSpan | null = null;

  const place = (shown: TimeSpan) => {
    last = shown;
    if (placed.length === 0) return;
    const percentOf = (day: DayNumber) => ((day - shown.start) / (shown.end - shown.start)) * 100;
    for (const { mark, element, flag } of placed) {
      const { start, end } = mark.span;
      const isLong = isBand(mark.span);
      const middle = Math.max(0, Math.min(100, percentOf((start + end) / 2)));
      const [left, right] = isLong ? [percentOf(start), percentOf(end)] : [percentOf((start + end) / 2)];
      element.hidden = (right ?? left ?? 0) < 0 || (left ?? 0) > 100;
      element.classList.toggle('is-band', isLong);
      const from = Math.max(0, left ?? 0);
      element.style.setProperty('--at', `${from}%`);
      element.style.setProperty('--wide', isLong ? `${Math.min(100, right ?? 0) - from}%` : '0px');
      flag.style.setProperty('--middle', `${middle}%`);
    }
  };

  return {
    setMarks: (marks) => {
      while (placed.length > marks.length) placed.pop()?.element.remove();
      placed = marks.map((mark, i) => {
        const { element, flag } = placed[i] ?? markIn(layer);
        flag.textContent = mark.flag;
        flag.style.setProperty('--flag', `${flagWidth(mark.flag)}px`);
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
