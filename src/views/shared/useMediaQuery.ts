/** Owns whether a media query holds, kept up to date. */
import { useMemo, useSyncExternalStore } from 'react';

export function useMediaQuery(query: string): boolean {
  const { subscribe, read } = useMemo(() => {
    const list = matchMedia(query);
    return {
      subscribe: (onChange: () => void) => {
        list.addEventListener('change', onChange);
        return () => list.removeEventListener('change', onChange);
      },
      read: () => list.matches,
    };
  }, [query]);
  return useSyncExternalStore(subscribe, read);
}
