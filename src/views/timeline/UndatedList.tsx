/** Owns the place of what has no date that can be read: a count at the foot of the timeline, which opens to a list. */
import { countedText, countText } from '../../model/countText';
import { eachRow } from '../../model/index/rowSet';
import { isDated } from '../../model/time/boundsColumns';
import { selectPassingRows } from '../../store/selectors';
import { useAppState, useEntente } from '../shared/EntenteContext';
import { PopoverButton } from '../shared/PopoverButton';
import { RecordList } from '../shared/RecordList';

export function UndatedList() {
  const { store } = useEntente();
  const { index } = store;
  const passing = useAppState((state) => selectPassingRows(index, state));
  // A person or a place stands in no track and needs no date; what has a track belongs on the timeline.
  const { bounds, track } = index.columns;
  const undated: number[] = [];
  eachRow(passing, (row) => {
    if (!isDated(bounds, row) && (track[row] ?? -1) >= 0) undated.push(row);
  });
  if (undated.length === 0) return null;
  // Said of what is counted: the choice “Undated” of the filter counts those too that need no date.
  const areEvents = undated.every((row) => row < index.counts.event);
  const label = areEvents ? countedText(undated.length, 'undated event') : `${countText(undated.length)} undated here`;
  return (
    <footer className="timeline-foot">
      <PopoverButton label={label} className="text-button undated-button" face={label}>
        <h3>Without a date that can be read</h3>
        <RecordList className="undated-list" rows={undated} />
      </PopoverButton>
    </footer>
  );
}
