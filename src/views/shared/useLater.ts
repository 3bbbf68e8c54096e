/** Owns the moment for what can be drawn later than the rest: where a history is opened, timeline and graph are on screen first. */
import { useEffect, useState } from 'react';
import { underWay, useEntente } from './EntenteContext';

/** Milliseconds that it is kept waiting at the most. */
const PATIENCE = 400;

/** False until timeline and graph had their turn. */
export function useLater(): boolean {
  const { registerView } = useEntente();
  const [isDue, setDue] = useState(false);
  useEffect(() => {
    if (isDue) return;
    // Until then the page is not at rest.
    const unregister = registerView(underWay());
    let cancel = () => {};
    const frame = requestAnimationFrame(() => {
      cancel = whenIdle(() => setDue(true));
    });
    return () => {
      cancelAnimationFrame(frame);
      cancel();
      unregister();
    };
  }, [isDue, registerView]);
  return isDue;
}

/** As soon as there is nothing else to do; Safari does not tell. Returns what gives it up. */
function whenIdle(act: () => void): () => void {
  if ('requestIdleCallback' in window) {
    const asked = requestIdleCallback(act, { timeout: PATIENCE });
    return () => cancelIdleCallback(asked);
  }
  const timer = setTimeout(act);
  return () => clearTimeout(timer);
}
