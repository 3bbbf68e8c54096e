/** Owns the wait for the layout: asked for once for each data set, and kept while the views come and go. */
import { useEffect, useState } from 'react';
import { forceInputOf, type GraphNodes } from '../../layout/graphNodes';
import type { GraphIndex } from '../../model/index/buildGraphIndex';
import type { Entente } from '../shared/EntenteContext';

export type GraphLayout =
  | { readonly state: 'waiting' }
  | { readonly state: 'ready'; readonly positions: Float32Array }
  | { readonly state: 'failed'; readonly message: string };

const WAITING: GraphLayout = { state: 'waiting' };
const layouts = new WeakMap<GraphIndex, GraphLayout>();

/** The layout of a data set's graph. */
export function useGraphLayout(index: GraphIndex, graph: GraphNodes, layoutOf: Entente['layoutOf']): GraphLayout {
  const [, setCount] = useState(0);
  useEffect(() => {
    if (layouts.get(index)?.state === 'ready') return;
    let isCurrent = true;
    const answer = (layout: GraphLayout) => {
      layouts.set(index, layout);
      if (isCurrent) setCount((count) => count + 1);
    };
    layoutOf(forceInputOf(graph)).then(
      (positions) => answer({ state: 'ready', positions }),
      (error: unknown) => answer({ state: 'failed', message: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [index, graph, layoutOf]);
  return layouts.get(index) ?? WAITING;
}
