/** Owns what is drawn later than the rest. */
import { type ReactNode, useEffect, useState } from 'react';
import { underWay, useEntente } from '../shared/EntenteContext';
import { useLater } from '../shared/useLater';

export const Later = ({ children }: { readonly children: ReactNode }) => (useLater() ? children : null);

interface AfterProps {
  /** What is waited for; null where nothing is. */
  readonly first: (() => Promise<void>) | null;
  readonly children: ReactNode;
}

export function After({ first, children }: AfterProps) {
  const { registerView } = useEntente();
  const [isDue, setDue] = useState(first === null);
  useEffect(() => {
    if (isDue || first === null) return;
    const unregister = registerView(underWay());
    let isGone = false;
    void first().then(() => {
      if (!isGone) setDue(true);
    });
    return () => {
      isGone = true;
      unregister();
    };
  }, [isDue, first, registerView]);
  return isDue ? children : null;
}
