/** Owns where the focus goes when an entry of a form is added or taken out: to the entry, or to what is next to the gap. */
import { type RefObject, useEffect, useRef } from 'react';

interface EntryFocus {
  /** The group that has a list of entries, each with `data-take-out` on its button, and `data-add` on what adds one. */
  readonly group: RefObject<HTMLFieldSetElement | null>;
  /** Tells that a person takes out the entry at a place. */
  readonly takingOut: (place: number) => void;
}

const CONTROL = ':is(input, select, textarea, button):not(:disabled)';

/** With `staysAtAdd`, who has added an entry is left where the next one is added. */
export function useEntryFocus(count: number, staysAtAdd = false): EntryFocus {
  const group = useRef<HTMLFieldSetElement>(null);
  const before = useRef(count);
  const taken = useRef<number | null>(null);
  const isAdding = useRef(false);
  useEffect(() => {
    const element = group.current;
    // What added an entry may be gone with it, so that it is remembered who had the focus last.
    const onFocus = ({ target }: FocusEvent) => {
      isAdding.current = target instanceof Element && target.closest('[data-add]')?.parentElement === element;
    };
    element?.addEventListener('focusin', onFocus);
    return () => element?.removeEventListener('focusin', onFocus);
  }, []);
  useEffect(() => {
    const had = before.current;
    const place = taken.current;
    before.current = count;
    taken.current = null;
    const entries = [...(group.current?.querySelectorAll(':scope > :is(ul, ol) > li') ?? [])];
    const add = group.current?.querySelector<HTMLElement>(`:scope > [data-add] ${CONTROL}`);
    if (count < had && place !== null) {
      const next = entries[Math.min(place, count - 1)]?.querySelector<HTMLElement>(
        ':scope > [data-take-out]:not(:disabled)',
      );
      (next ?? add)?.focus();
    } else if (count > had && isAdding.current) {
      const added = staysAtAdd ? add : entries.at(-1)?.querySelector<HTMLElement>(CONTROL);
      added?.focus();
    }
  }, [count, staysAtAdd]);
  return {
    group,
    takingOut: (place) => {
      taken.current = place;
    },
  };
}
