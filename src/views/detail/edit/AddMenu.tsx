/** Owns what can be added to the data set, and joined to what is selected. */
import type { Edit } from '../../../model/editing/edit';
import { addNewEntity, addNewEvent, addNewUndertaking, joinRecords } from '../../../model/editing/newRecords';
import { useIndex } from '../../shared/EntenteContext';
import { useMediaQuery } from '../../shared/useMediaQuery';

interface MenuProps {
  /** The two records that are selected, in their order. */
  readonly pair: readonly [string, string] | null;
  readonly onChosen: (edit: Edit) => void;
}

export function AddMenu({ pair, onChosen }: MenuProps) {
  const index = useIndex();
  const isTouched = useMediaQuery('(pointer: coarse)');
  const areEnds = pair?.every((id) => (index.rowById(id)?.family ?? 'undertaking') !== 'undertaking') ?? false;
  const joinable = areEnds ? pair : null;
  const entries: readonly (readonly [label: string, edit: Edit | null, hint?: string])[] = [
    ['Event', addNewEvent],
    ['Entity', addNewEntity],
    [
      'Relation of the two selected',
      joinable && joinRecords(...joinable),
      isTouched
        ? 'Select two events or entities first: tap one, press and hold the other.'
        : 'Select two events or entities first, with Shift.',
    ],
    [
      'Undertaking of the two selected',
      joinable && addNewUndertaking(...joinable),
      isTouched
        ? 'Tap the event in which it was undertaken first, and press and hold the body.'
        : 'Select the event in which it was undertaken first, and with Shift the body.',
    ],
  ];
  return (
    <ul className="add-menu">
      {entries.map(([label, edit, hint]) => (
        <li key={label}>
          <button
            type="button"
            className="text-button"
            disabled={edit === null}
            onClick={(event) => {
              if (edit === null) return;
              event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
              onChosen(edit);
            }}
          >
            {label}
          </button>
          {edit === null && <p className="edit-note">{hint}</p>}
        </li>
      ))}
    </ul>
  );
}
