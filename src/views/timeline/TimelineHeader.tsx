/** Owns the head of the timeline: the window in words, what the lanes stand for, and the legend of dates. */
import { CalendarRange, CircleQuestionMark } from 'lucide-react';
import { Suspense } from 'react';
import { lazyPart } from '../shared/lazyPart';
import { PartWait } from '../shared/PartWait';
import { PopoverButton } from '../shared/PopoverButton';
import { useMediaQuery } from '../shared/useMediaQuery';
import { WindowFields } from './overview/WindowFields';
import { TimelineControls } from './TimelineControls';

// Behind a button.
const DateLegend = lazyPart(() => import('./DateLegend').then((module) => module.DateLegend));

export function TimelineHeader() {
  const narrow = useMediaQuery('(max-width: 760px)');
  return (
    <header className="panel-header timeline-header">
      <h2>Timeline</h2>
      {narrow ? (
        <PopoverButton label="Window" className="icon-button" face={<CalendarRange size={15} aria-hidden />}>
          <WindowFields />
        </PopoverButton>
      ) : (
        <WindowFields />
      )}
      <div className="panel-controls">
        <TimelineControls />
        <PopoverButton
          label="How dates are drawn"
          className="icon-button"
          face={<CircleQuestionMark size={15} aria-hidden />}
        >
          <Suspense fallback={<PartWait>Loading the signs of dates…</PartWait>}>
            <DateLegend />
          </Suspense>
        </PopoverButton>
      </div>
    </header>
  );
}
