/** Owns the layouts of data sets' graphs: each is asked for once and kept while the views come and go. */
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

export const WAITING: GraphLayout = { state: 'waiting', done: 0 };
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

/** The layout of a data set's graph as far as it has come; undefined where nobody has asked for it. */
export const graphLayoutOf = (index: GraphIndex): GraphLayout | undefined => asked.get(index)?.layout;

/** Tells of each change of a layout, which is asked for where it is not there or has failed; returns what ends it. */
export function watchGraphLayout(
  index: GraphIndex,
  graph: GraphNodes,
  layoutOf: Entente['layoutOf'],
  watch: () => void,
): () => void {
  const there = asked.get(index);
  const current = there === undefined || there.layout.state === 'failed' ? ask(index, graph, layoutOf) : there;
  current.watchers.add(watch);
  return () => {
    current.watchers.delete(watch);
  };
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
