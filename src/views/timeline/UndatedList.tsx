/** Owns the place of what has no date that can be read: a count at the foot of the timeline, which opens to a list. */
import { selectPassingRows } from '../../store/selectors';
import { RecordLink } from '../detail/RecordLink';
import { useAppState, useEntente } from '../shared/EntenteContext';
import { PopoverButton } from './PopoverButton';

export function UndatedList() {
  const { store } = useEntente();
  const { rows } = store.index;
  const passing = useAppState((state) => selectPassingRows(store.index, state));
  // A person or a place stands in no track and needs no date; what has a track belongs on the timeline.
  const undated = rows.filter(({ row, bounds, track }) => bounds === null && track !== null && passing[row]);
  if (undated.length === 0) return null;
  const label = `${undated.length} undated`;
  return (
    <footer className="timeline-foot">
      <PopoverButton label={label} className="text-button undated-button" face={label}>
        <h3>Without a date that can be read</h3>
        <ul className="undated-list">
          {undated.map((row) => (
            <li key={row.id}>
              <RecordLink row={row} />
            </li>
          ))}
        </ul>
      </PopoverButton>
    </footer>
  );
}
