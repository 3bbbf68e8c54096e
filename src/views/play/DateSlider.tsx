/** Owns the slider of dates: a day by the arrow keys, a month by PageUp and PageDown, over all that the history speaks of. */
import { dayWords } from '../../model/dates/dateWords';
import type { DayNumber } from '../../model/dates/dayNumber';

interface Props {
  readonly extent: { readonly min: DayNumber; readonly max: DayNumber };
  readonly asOf: DayNumber | null;
  readonly onMoved: (day: DayNumber) => void;
  readonly onMonth: (direction: 1 | -1) => void;
}

export function DateSlider({ extent: { min, max }, asOf, onMoved, onMonth }: Props) {
  const last = max - 1;
  return (
    <input
      type="range"
      className={asOf === null ? 'date-slider is-at-rest' : 'date-slider'}
      aria-label="Date"
      aria-valuetext={asOf === null ? 'The whole history' : dayWords(asOf)}
      min={min}
      max={last}
      step={1}
      value={Math.min(Math.max(asOf ?? last, min), last)}
      onChange={(event) => onMoved(event.target.valueAsNumber)}
      onKeyDown={(event) => {
        const direction = event.key === 'PageUp' ? 1 : event.key === 'PageDown' ? -1 : null;
        if (direction === null) return;
        event.preventDefault();
        onMonth(direction);
      }}
    />
  );
}
