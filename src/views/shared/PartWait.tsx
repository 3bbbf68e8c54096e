/** Owns what stands in the place of a part of the page while it is loaded; until then the page is not at rest. */
import { type ReactNode, useEffect } from 'react';
import { underWay, useEntente } from './EntenteContext';
import './lazyPart.css';

export function PartWait({ children }: { readonly children: ReactNode }) {
  const { registerView } = useEntente();
  useEffect(() => registerView(underWay()), [registerView]);
  return <p className="part-wait">{children}</p>;
}
