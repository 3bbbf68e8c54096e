/** Owns the wait of a view for the layout of its graph. */
import { useEffect, useReducer } from 'react';
import type { GraphNodes } from '../../layout/graphNodes';
import type { GraphIndex } from '../../model/index/buildGraphIndex';
import type { Entente } from '../shared/EntenteContext';
import { type GraphLayout, graphLayoutOf, WAITING, watchGraphLayout } from '../shared/graphLayouts';

/** The layout of a data set's graph, as far as it has come. */
export function useGraphLayout(index: GraphIndex, graph: GraphNodes, layoutOf: Entente['layoutOf']): GraphLayout {
  const [, drawAgain] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    // What has failed is asked for again when the view comes back.
    const stopWatching = watchGraphLayout(index, graph, layoutOf, drawAgain);
    // It may have come between the drawing and this.
    drawAgain();
    return stopWatching;
  }, [index, graph, layoutOf]);
  return graphLayoutOf(index) ?? WAITING;
}
