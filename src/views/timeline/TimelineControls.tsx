/** Owns the controls of the timeline: what its lanes stand for, and the ways to a window without a gesture. */
import { Focus, Maximize, ZoomIn, ZoomOut } from 'lucide-react';
import { yearWords } from '../../model/dates/dateWords';
import { toCalendarDay, toDayNumber } from '../../model/dates/dayNumber';
import { zoomSpan } from '../../model/dates/timeSpan';
import type { Grouping } from '../../store/appState';
import { groupingChanged, windowFitted, windowSettled } from '../../store/transitions';
import { useAppState, useEntente } from '../shared/EntenteContext';
import { IconButton } from '../shared/IconButton';
import { Segmented } from '../shared/Segmented';

const GROUPING_OPTIONS = [
  { value: 'track', label: 'By track' },
  { value: 'theme', label: 'By theme' },
  { value: 'kind', label: 'By kind' },
] as const satisfies readonly { value: Grouping; label: string }[];

const ZOOM = 1.5;
/** More years than this are not listed one by one. */
const MOST_YEARS = 200;

export function TimelineControls() {
  const { store } = useEntente();
  const { index, dispatch } = store;
  const grouping = useAppState((state) => state.grouping);
  const selection = useAppState((state) => state.selection);
  const zoom = (factor: number) => dispatch((state) => windowSettled(zoomSpan(state.window, factor))(state), 'move');
  return (
    <>
      <Segmented
        label="Lanes"
        options={GROUPING_OPTIONS}
        value={grouping}
        onChange={(value) => dispatch(groupingChanged(value))}
      />
      <YearChoice
        extent={index.extent}
        onChoose={(year) => dispatch(windowSettled({ start: toDayNumber(year), end: toDayNumber(year + 1) }), 'move')}
      />
      <span className="timeline-buttons">
        <IconButton label="Zoom out" icon={ZoomOut} onClick={() => zoom(ZOOM)} />
        <IconButton label="Zoom in" icon={ZoomIn} onClick={() => zoom(1 / ZOOM)} />
        <IconButton
          label="Fit selection"
          icon={Focus}
          disabled={selection.length === 0}
          onClick={() => dispatch(windowFitted(index, selection), 'move')}
        />
        <IconButton label="Fit all" icon={Maximize} onClick={() => dispatch(windowFitted(index), 'move')} />
      </span>
    </>
  );
}

interface YearChoiceProps {
  readonly extent: { readonly min: number; readonly max: number };
  readonly onChoose: (year: number) => void;
}

/** A list of the years of the history; of a long one, every tenth, hundredth or so on. */
function YearChoice({ extent, onChoose }: YearChoiceProps) {
  const first = toCalendarDay(extent.min).year;
  const last = toCalendarDay(extent.max - 1).year;
  let step = 1;
  while ((last - first) / step > MOST_YEARS) step *= 10;
  const start = Math.ceil(first / step) * step;
  const years = Array.from({ length: Math.floor((last - start) / step) + 1 }, (_, i) => start + i * step);
  return (
    <select
      className="header-choice timeline-year"
      aria-label="Go to year"
      title="Go to year"
      value=""
      onChange={({ target }) => onChoose(Number(target.value))}
    >
      <option value="" disabled hidden>
        Year
      </option>
      {years.map((year) => (
        <option key={year} value={year}>
          {yearWords(year)}
        </option>
      ))}
    </select>
  );
}
