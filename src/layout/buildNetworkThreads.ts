/** Owns the threads of undertakings in the network: from the event that made them to what worked on them and delivered them. */
import type { Thread } from '../model/undertakings/buildThreads';
import { curveBetween } from './buildLinkMarks';
import type { CurveMark } from './marks';
import type { Palette } from './palette';
import type { SceneNode } from './sceneNode';

/** To the other side than relations bow, so that a thread beside a relation is seen. */
const BEND = -0.2;

/** The rows that the threads lead through, which are lit with the selection. */
export const threadRows = (threads: readonly Thread[]): ReadonlySet<number> =>
  new Set(threads.flatMap(({ from, to }) => [from, to]));

/**
 * One curve for each pair of records, however many undertakings join them: in the colour of what was delivered and with a
 * head, or dotted to what worked on them. An undertaking has no node of its own here, so its threads start where it was made.
 */
export function buildNetworkThreads(
  threads: readonly Thread[],
  sceneNodeOf: (row: number) => SceneNode,
  /** By row, 0 for what is not shown. */
  shown: Uint8Array,
  palette: Palette,
): CurveMark[] {
  const nodeOf = (row: number) => ((shown[row] ?? 0) === 0 ? undefined : sceneNodeOf(row));
  const madeAt = new Map(
    threads.flatMap(({ kind, undertaking, from }) => (kind === 'made' ? [[undertaking, from]] : [])),
  );
  const marks = new Map<string, CurveMark>();
  for (const { kind, undertaking, to: row } of threads) {
    const from = nodeOf(madeAt.get(undertaking) ?? -1);
    const to = nodeOf(row);
    if (kind === 'made' || from === undefined || to === undefined || from === to) continue;
    const isDelivery = kind === 'delivered';
    marks.set(`${kind} ${from.row} ${to.row}`, {
      type: 'curve',
      id: to.id,
      opacity: 1,
      ...curveBetween(from, to, BEND),
      stroke: isDelivery ? to.colour : palette.quietInk,
      strokeWidth: isDelivery ? 2 : 1.2,
      dash: isDelivery ? 'solid' : 'dotted',
      arrow: isDelivery ? 8 : 0,
    });
  }
  return [...marks.values()].sort((a, b) => a.strokeWidth - b.strokeWidth);
}
