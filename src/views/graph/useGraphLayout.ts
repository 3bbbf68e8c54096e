/** Owns the wait for the layout: asked for once for each data set, and kept while the views come and go. */
import { useEffect, useReducer } from 'react';
import { carryPositions } from '../../layout/carryPositions';
import { buildGraphNodes, forceInputOf, type GraphNodes } from '../../layout/graphNodes';
import type { GraphIndex } from '../../model/index/buildGraphIndex';
import type { Entente } from '../shared/EntenteContext';

export type GraphLayout =
  | { readonly state: 'waiting' /** 0 to 1. */; readonly done: number }
  | {
      readonly state: 'refining';
      readonly positions: Float32Array;
      readonly done: number;
      /** Leaves the picture as it is. */
      readonly stop: () => void;
    }
  | { readonly state: 'ready'; readonly positions: Float32Array }
  | { readonly state: 'failed'; readonly message: string };

interface Asked {
  layout: GraphLayout;
  readonly watchers: Set<() => void>;
}

const WAITING: GraphLayout = { state: 'waiting', done: 0 };
const asked = new WeakMap<GraphIndex, Asked>();

/** Has a data set's graph laid out before the view that shows it is there: the two then take their time side by side. */
export function askGraphLayout(index: GraphIndex, layoutOf: Entente['layoutOf']): void {
  if (!asked.has(index)) ask(index, buildGraphNodes(index), layoutOf);
}

/** Has the graph of an edited data set stand where it stood before; what is new in it stands by what it is joined to. */
export function carryGraphLayout(before: GraphIndex, after: GraphIndex): void {
  if (asked.has(after)) return;
  const had = asked.get(before)?.layout;
  if (had?.state !== 'ready' && had?.state !== 'refining') return;
  const positions = carryPositions(buildGraphNodes(before), had.positions, buildGraphNodes(after));
  asked.set(after, { layout: { state: 'ready', positions }, watchers: new Set() });
}

/** The layout of a data set's graph, as far as it has come. */
export function useGraphLayout(index: GraphIndex, graph: GraphNodes, layoutOf: Entente['layoutOf']): GraphLayout {
  const [, drawAgain] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const layout = asked.get(index);
    // What has failed is asked for again when the view comes back.
    const current = layout === undefined || layout.layout.state === 'failed' ? ask(index, graph, layoutOf) : layout;
    current.watchers.add(drawAgain);
    // It may have come between the drawing and this.
    drawAgain();
    return () => {
      current.watchers.delete(drawAgain);
    };
  }, [index, graph, layoutOf]);
  return asked.get(index)?.layout ?? WAITING;
}

function ask(index: GraphIndex, graph: GraphNodes, layoutOf: Entente['layoutOf']): Asked {
  const current: Asked = { layout: WAITING, watchers: new Set() };
  asked.set(index, current);
  const abort = new AbortController();
  const stop = () => abort.abort();
  const answer = (layout: GraphLayout) => {
    current.layout = layout;
    for (const watch of current.watchers) watch();
  };
  layoutOf(forceInputOf(graph), {
    signal: abort.signal,
    onProgress: (done) => answer({ state: 'waiting', done }),
    onRefined: (positions, done) => answer({ state: 'refining', positions, done, stop }),
  }).then(
    (positions) => answer({ state: 'ready', positions }),
    (error: unknown) => answer({ state: 'failed', message: error instanceof Error ? error.message : String(error) }),
  );
  return current;
}
