/** Owns a group of entries of a form, each with fields of its own and the button that takes it out. */
import { Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useEntryFocus } from './useEntryFocus';

interface Props<T> {
  readonly legend: string;
  readonly items: readonly T[];
  /** What is taken out, in words: “citation 1”. */
  readonly nameOf: (item: T, place: number) => string;
  /** Entries that there must be at the least. */
  readonly least?: number;
  readonly onTakenOut: (place: number) => void;
  /** What adds an entry. */
  readonly add: ReactNode;
  /** After an entry was added, the next one is what is written first. */
  readonly staysAtAdd?: boolean;
  /** The fields of an entry. */
  readonly children: (item: T, place: number) => ReactNode;
}

export function EntryList<T>({ legend, items, nameOf, least = 0, onTakenOut, add, staysAtAdd, children }: Props<T>) {
  const { group, takingOut } = useEntryFocus(items.length, staysAtAdd);
  return (
    <fieldset className="edit-group" ref={group}>
      <legend>{legend}</legend>
      {items.length > 0 && (
        <ol className="edit-entries">
          {items.map((item, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an entry has no name of its own, and its fields keep the focus
            <li key={i}>
              {children(item, i)}
              <button
                type="button"
                className="text-button"
                data-take-out
                disabled={items.length <= least}
                title={items.length <= least ? 'Add another first' : undefined}
                aria-label={`Take out ${nameOf(item, i)}`}
                onClick={() => {
                  takingOut(i);
                  onTakenOut(i);
                }}
              >
                <Trash2 size={13} aria-hidden /> Take out
              </button>
            </li>
          ))}
        </ol>
      )}
      <div className="edit-add" data-add>
        {add}
      </div>
    </fieldset>
  );
}
