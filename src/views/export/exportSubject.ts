/** Owns what is exported: the data set without what is withheld, indexed, with its graph laid out as on screen. */
import { buildGraphNodes, forceInputOf, type GraphNodes } from '../../layout/graphNodes';
import { briefingsWith } from '../../model/briefing/editBriefing';
import type { Dataset } from '../../model/dataset/schema';
import { type Withholding, withholdRecords } from '../../model/dataset/withholdRecords';
import { collectDataset } from '../../model/dataset/writeDataset';
import { buildGraphIndex, type GraphIndex } from '../../model/index/buildGraphIndex';
import type { AppState } from '../../store/appState';
import type { Entente } from '../shared/EntenteContext';
import { graphLayoutOf, watchGraphLayout } from '../shared/graphLayouts';

export interface ExportSubject {
  readonly index: GraphIndex;
  readonly app: AppState;
  /** What goes along, with the briefing as it is now. */
  readonly dataset: () => Dataset;
}

/** The present state over what goes along. */
export function buildSubject({ store }: Entente, along: Withholding): ExportSubject {
  const { index } = store;
  const { app } = store.stored.getState();
  const { briefing } = app;
  const briefings = briefingsWith(index.dataset.briefings, briefing);
  const dataset = () => withholdRecords(collectDataset(index, briefings), along);
  // Where nothing is marked internal and all the rest goes along, the index is the one that is there.
  if (along.internal && along.external) return { index, app, dataset };
  const less = dataset();
  const [first] = less.briefings ?? [];
  const kept = buildGraphIndex(less);
  return {
    index: kept,
    app: {
      ...app,
      briefing: briefing.scenes.length === 0 || first === undefined ? briefing : first,
      selection: app.selection.filter((id) => kept.rowOf.has(id) || kept.linkOf(id) !== undefined),
      pins: Object.fromEntries(Object.entries(app.pins).filter(([id]) => kept.rowOf.has(id))),
    },
    dataset: () => less,
  };
}

export interface LaidOutGraph {
  readonly graph: GraphNodes;
  /** x and y of each node. */
  readonly positions: Float32Array;
}

/** The graph where it stands on screen; what is withheld leaves its place empty. */
export async function layOutSubject(
  { index }: ExportSubject,
  { store, layoutOf }: Entente,
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<LaidOutGraph> {
  const whole = buildGraphNodes(store.index);
  const all = await placeNodes(store.index, layoutOf, onProgress, signal);
  signal.throwIfAborted();
  if (index === store.index) return { graph: whole, positions: all };
  const graph = buildGraphNodes(index);
  const positions = new Float32Array(2 * graph.count);
  for (let node = 0; node < graph.count; node++) {
    const before = whole.nodeOf(graph.idOf(node)) ?? 0;
    positions.set(all.subarray(2 * before, 2 * before + 2), 2 * node);
  }
  return { graph, positions };
}

type Placing = readonly [
  index: GraphIndex,
  layoutOf: Entente['layoutOf'],
  onProgress: (done: number) => void,
  signal: AbortSignal,
];

/** A picture that is on screen is taken as it is: laid out anew, an edited or a stopped one would be another. */
async function placeNodes(...placing: Placing): Promise<Float32Array> {
  const [index, layoutOf, onProgress, signal] = placing;
  const layout = graphLayoutOf(index);
  if (layout?.state === 'ready' || layout?.state === 'refining') return layout.positions;
  if (layout?.state === 'waiting') return joinLayout(...placing);
  const input = forceInputOf(buildGraphNodes(index));
  return layoutOf(input, { onRefined: (_, done) => onProgress(done), onProgress, signal });
}

/** Waits for the layout that the view waits for; an export that is aborted leaves that as it is. */
async function joinLayout(...[index, layoutOf, onProgress, signal]: Placing): Promise<Float32Array> {
  let leave = () => {};
  try {
    return await new Promise<Float32Array>((resolve, reject) => {
      const hear = () => {
        const layout = graphLayoutOf(index);
        if (layout?.state === 'ready') resolve(layout.positions);
        else if (layout?.state === 'failed') reject(new Error(layout.message));
        else if (layout !== undefined) onProgress(layout.done);
      };
      leave = watchGraphLayout(index, buildGraphNodes(index), layoutOf, hear);
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
  } finally {
    leave();
  }
}
