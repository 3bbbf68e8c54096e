/**
 * Owns the layouts of data sets' graphs: each is asked for once and kept while the views come and go. One under way is given
 * up where another graph has been asked for since and nobody waits for it any longer: the worker's time is the other's.
 */
import { carryPositions } from '../../layout/carryPositions';
import { buildGraphNodes, forceInputOf, type GraphNodes } from '../../layout/graphNodes';
import type { GraphIndex } from '../../model/index/buildGraphIndex';
import type { Entente } from './EntenteContext';

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
  /** Ends and forgets it where nobody watches. */
  readonly leave: () => void;
}

export const WAITING: GraphLayout = { state: 'waiting', done: 0 };
const asked = new WeakMap<GraphIndex, Asked>();
/** What is being laid out: what was asked for last, and those before that are still watched. */
const underWay = new Set<Asked>();
let asks = 0;

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
  asked.set(after, { layout: { state: 'ready', positions }, watchers: new Set(), leave: () => {} });
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
    current.leave();
  };
}

function ask(index: GraphIndex, graph: GraphNodes, layoutOf: Entente['layoutOf']): Asked {
  asks += 1;
  const turn = asks;
  const abort = new AbortController();
  const stop = () => abort.abort();
  const current: Asked = {
    layout: WAITING,
    watchers: new Set(),
    leave() {
      if (turn === asks || current.watchers.size > 0 || !underWay.delete(current)) return;
      asked.delete(index);
      stop();
    },
  };
  for (const before of underWay) before.leave();
  underWay.add(current);
  asked.set(index, current);
  const answer = (layout: GraphLayout) => {
    current.layout = layout;
    for (const watch of current.watchers) watch();
  };
  const finish = (layout: GraphLayout) => {
    underWay.delete(current);
    answer(layout);
  };
  layoutOf(forceInputOf(graph), {
    signal: abort.signal,
    onProgress: (done) => answer({ state: 'waiting', done }),
    onRefined: (positions, done) => answer({ state: 'refining', positions, done, stop }),
  }).then(
    (positions) => finish({ state: 'ready', positions }),
    (error: unknown) => finish({ state: 'failed', message: error instanceof Error ? error.message : String(error) }),
  );
  return current;
}
