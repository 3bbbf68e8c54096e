/** Owns what is drawn a frame later than the rest: where a history is opened, the timeline is on screen first. */
import { type ReactNode, useEffect, useState } from 'react';
import { useEntente } from '../shared/EntenteContext';

export function Later({ children }: { readonly children: ReactNode }) {
  const { registerView } = useEntente();
  const [isDue, setDue] = useState(false);
  useEffect(() => {
    if (isDue) return;
    // Until then the page is not at rest.
    const unregister = registerView({ view: 'graph', pointOf: () => null, isIdle: () => false });
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setDue(true));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      unregister();
    };
  }, [isDue, registerView]);
  return isDue ? children : null;
}
