/** Owns a group of names in a form as chips, taken out one by one, with what adds another. */
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useEntryFocus } from '../../shared/edit/useEntryFocus';

interface Props {
  readonly legend: string;
  readonly chips: readonly { readonly id: string; readonly label: string }[];
  /** What a chip is, in words before its name: “the theme”. */
  readonly noun?: string;
  /** Chips that there must be at the least. */
  readonly least?: number;
  readonly onTakenOut: (id: string) => void;
  /** What adds one. */
  readonly children: ReactNode;
}

export function ChipsField({ legend, chips, noun = '', least = 0, onTakenOut, children }: Props) {
  const { group, takingOut } = useEntryFocus(chips.length, true);
  return (
    <fieldset className="edit-group" ref={group}>
      <legend>{legend}</legend>
      {chips.length > 0 && (
        <ul className="edit-chips">
          {chips.map(({ id, label }, i) => (
            <li key={id}>
              {label}
              <button
                type="button"
                className="icon-button"
                data-take-out
                disabled={chips.length <= least}
                aria-label={`Take out ${noun === '' ? '' : `${noun} `}${label}`}
                onClick={() => {
                  takingOut(i);
                  onTakenOut(id);
                }}
              >
                <X size={12} aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className="edit-add" data-add>
        {children}
      </div>
    </fieldset>
  );
}
