/** Owns the head of the timeline: the window in words, what the lanes stand for, and the legend of dates. */
import { CalendarRange } from 'lucide-react';
import { WindowFields } from '../overview/WindowFields';
import { useMediaQuery } from '../shared/useMediaQuery';
import { DateLegend } from './DateLegend';
import { PopoverButton } from './PopoverButton';
import { TimelineControls } from './TimelineControls';

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
        <DateLegend />
      </div>
    </header>
  );
}
