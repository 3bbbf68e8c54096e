/** Owns that a long press adds to the selection where there is a touch screen: what knows how is loaded there alone. */
import { useEffect } from 'react';

export function useLongPress(): void {
  useEffect(() => {
    if (!matchMedia('(any-pointer: coarse)').matches) return;
    const attached = import('./attachLongPress').then((module) => module.attachLongPress());
    attached.catch(reportError);
    return () =>
      void attached.then(
        (detach) => detach(),
        () => {},
      );
  }, []);
}
