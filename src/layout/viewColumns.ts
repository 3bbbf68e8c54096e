/** Owns what the views work out of a history before they draw it: done by whoever reads the history, and taken up by the page. */
import type { GraphIndex } from '../model/index/buildGraphIndex';
import { type GraphColumns, openGraphNodes } from './graphNodes';
import { placeRows, type RowPlaces, takePlaces } from './timeline/placeRows';
import { takeLanes, type WholeLane, wholeLanes } from './timeline/wholeLanes';

/** Typed arrays, to be handed over from thread to thread. */
export interface ViewColumns {
  /** Null where nothing is joined, and the graph is not what is looked at first. */
  readonly graph: GraphColumns | null;
  readonly places: RowPlaces;
  /** By the grouping that a history opens in. */
  readonly lanes: readonly WholeLane[];
}

const GROUPING = 'track';

/** The columns of the graph are those of the same data set; null where nothing is joined, which needs none. */
export const buildViewColumns = (index: GraphIndex, graph: GraphColumns | null): ViewColumns => ({
  graph,
  places: placeRows(index),
  lanes: wholeLanes(index, GROUPING).lanes,
});

/** Spares the page what was worked out of the same history elsewhere. */
export function takeViewColumns(index: GraphIndex, { graph, places, lanes }: ViewColumns): void {
  if (graph !== null) openGraphNodes(index, graph);
  takePlaces(index, places);
  takeLanes(index, GROUPING, lanes);
}
