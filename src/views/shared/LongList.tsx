/** Owns lists that can be of any length: the first of their entries, and more of them when asked. */

import { type ReactNode, useState } from 'react';
import { countText } from '../../model/countText';

interface Props<T> {
  readonly items: readonly T[];
  readonly className?: string;
  /** Its accessible name. */
  readonly label?: string;
  /** One entry, a list item with a key. */
  readonly children: (item: T) => ReactNode;
}

const STEP = 100;

export function LongList<T>({ items, className, label, children }: Props<T>) {
  const [shown, setShown] = useState(STEP);
  const more = items.length - shown;
  return (
    <>
      <ul className={className} aria-label={label}>
        {items.slice(0, shown).map(children)}
      </ul>
      {more > 0 && (
        <button type="button" className="text-button" onClick={() => setShown(shown + STEP)}>
          Show {Math.min(STEP, more)} more of {countText(more)}
        </button>
      )}
    </>
  );
}
