/**
 * Owns which of the two views is drawn first where a page opens: the timeline, unless nearly all there is stands in the
 * graph alone. Both are drawn by the same time, and what one has come to see is there in half of it.
 */
import type { GraphIndex } from '../../model/index/buildGraphIndex';

/** Fewer nodes are drawn within a frame or two; more take longer to be laid out than a person waits for a timeline. */
const FEWEST_NODES = 1000;
const MOST_NODES = 10_000;
/** The part of the records that are events, at the most. */
const FEW_EVENTS = 0.1;
/** Milliseconds that the graph is waited for at the most: its layout may have failed. */
const PATIENCE = 3000;

export const isGraphFirst = ({ counts, rowCount }: Pick<GraphIndex, 'counts' | 'rowCount'>): boolean =>
  rowCount >= FEWEST_NODES && rowCount <= MOST_NODES && counts.event <= rowCount * FEW_EVENTS;

/** Resolves once the graph has been drawn in this page. */
export function graphDrawn(): Promise<void> {
  if (performance.getEntriesByName(DRAWN).length > 0) return Promise.resolve();
  return new Promise((resolve) => {
    const go = () => {
      observer.disconnect();
      clearTimeout(timer);
      resolve();
    };
    const observer = new PerformanceObserver((seen) => {
      if (seen.getEntriesByName(DRAWN).length > 0) go();
    });
    const timer = setTimeout(go, PATIENCE);
    observer.observe({ type: 'mark' });
  });
}

const DRAWN = 'entente:graph-drawn';
