/** Owns F6 and Shift F6: the way from one part of the page, or from what is said above them, to the next, past the many stops between. */
import { useEffect } from 'react';

const REGIONS = '.notices:has(.notice), main section[aria-label]:not(section[aria-label] section)';

export function useRegionKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { key, shiftKey, ctrlKey, altKey, metaKey } = event;
      if (key !== 'F6' || ctrlKey || altKey || metaKey || document.querySelector('dialog[open]') !== null) return;
      const regions = [...document.querySelectorAll<HTMLElement>(REGIONS)].filter((region) => region.checkVisibility());
      const at = regions.findIndex((region) => region.contains(document.activeElement));
      const next = shiftKey ? regions.at(at === -1 ? -1 : at - 1) : (regions[at + 1] ?? regions[0]);
      if (next === undefined) return;
      event.preventDefault();
      next.tabIndex = -1;
      next.focus();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}
