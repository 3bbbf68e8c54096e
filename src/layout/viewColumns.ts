/** Owns what the views work out of a history before they draw it: done by whoever reads the history, and taken up by the page. */
import type { GraphIndex } from '../model/index/buildGraphIndex';
import { type GraphColumns, openGraphNodes } from './graphNodes';
import { placeRows, type RowPlaces, takePlaces } from './timeline/placeRows';

/** Typed arrays, to be handed over from thread to thread. */
export interface ViewColumns {
  readonly graph: GraphColumns;
  readonly places: RowPlaces;
}

/** The columns of the graph are those of the same data set. */
export const buildViewColumns = (index: GraphIndex, graph: GraphColumns): ViewColumns => ({
  graph,
  places: placeRows(index),
});

/** Spares the page what was worked out of the same history elsewhere. */
export function takeViewColumns(index: GraphIndex, { graph, places }: ViewColumns): void {
  openGraphNodes(index, graph);
  takePlaces(index, places);
}
