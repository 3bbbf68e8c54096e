/** Owns the note at the head of the graph: how many nodes and links are shown, and at which date. */

import type { GraphNodes } from '../../layout/graphNodes';
import { countThere, type GraphCounts, type GraphTime } from '../../layout/graphTime';
import { countedText } from '../../model/countText';
import { dayWords } from '../../model/dates/dateWords';
import type { RowSet } from '../../model/index/rowSet';
import { timeWords } from '../../model/time/compareTimes';
import type { AppState } from '../../store/appState';
import { memoizeLast } from '../../store/memoizeLast';
import { selectGraphTime, selectPassingRows } from '../../store/selectors';
import { useAppState, useEntente } from '../shared/EntenteContext';

// Asked once to see whether the note is another one, and once more to write it.
const counts = memoizeLast(
  (graph: GraphNodes, passing: RowSet, mode: AppState['filter']['mode'], time: GraphTime): GraphCounts =>
    countThere({ graph, passing, mode }, time),
);

/** A component of its own, so that a day of playback draws one line anew. */
export function GraphNote({ graph }: { readonly graph: GraphNodes }) {
  const { index } = useEntente().store;
  return useAppState((app) => {
    const { nodes, links } = counts(graph, selectPassingRows(index, app), app.filter.mode, selectGraphTime(index, app));
    return `${countedText(nodes, 'node')}, ${countedText(links, 'link')}${whenWords(app)}`;
  });
}

function whenWords({ asOf, compared }: AppState): string {
  if (compared !== null) {
    const { before, after } = compared;
    return ` ${before.end - before.start <= 1 ? 'on' : 'in'} ${timeWords(before)} or ${timeWords(after)}`;
  }
  return asOf === null ? '' : ` as of ${dayWords(asOf)}`;
}
