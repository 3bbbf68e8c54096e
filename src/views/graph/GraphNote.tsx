/** Owns the note at the head of the graph: how many nodes and links are shown, and at which date. */
import { useDeferredValue } from 'react';
import type { GraphNodes } from '../../layout/graphNodes';
import { countThere, type GraphTime } from '../../layout/graphTime';
import { dayWords } from '../../model/dates/dateWords';
import type { RowSet } from '../../model/index/rowSet';
import { timeWords } from '../../model/time/compareTimes';
import type { AppState } from '../../store/appState';
import { memoizeLast } from '../../store/memoizeLast';
import { selectGraphTime, selectPassingRows } from '../../store/selectors';
import { useAppState, useEntente } from '../shared/EntenteContext';

/** What is counted for the note stays as it is while only other things change. */
const noteOf = memoizeLast(
  (graph: GraphNodes, passing: RowSet, mode: AppState['filter']['mode'], time: GraphTime): string => {
    const { nodes, links } = countThere({ graph, passing, mode }, time);
    return `${countOf(nodes, 'node')}, ${countOf(links, 'link')}`;
  },
);

/** A component of its own, so that a day of playback draws one line anew. Of very many it is counted once they are drawn. */
export function GraphNote({ graph }: { readonly graph: GraphNodes }) {
  const { index } = useEntente().store;
  const app = useDeferredValue(useAppState(itself));
  const note = noteOf(graph, selectPassingRows(index, app), app.filter.mode, selectGraphTime(index, app));
  return `${note}${whenWords(app)}`;
}

const itself = (app: AppState): AppState => app;

function whenWords({ asOf, compared }: AppState): string {
  if (compared !== null) {
    const { before, after } = compared;
    return ` ${before.end - before.start <= 1 ? 'on' : 'in'} ${timeWords(before)} or ${timeWords(after)}`;
  }
  return asOf === null ? '' : ` as of ${dayWords(asOf)}`;
}

/** "1 node", "2,000 nodes". */
export const countOf = (count: number, noun: string): string =>
  `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
