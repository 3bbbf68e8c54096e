/** Owns the gestures on the app's two views: where they are made, and how it shows that the view followed. */
import { drag, type Place, wheelZoom } from './gestures';
import { measureGesture } from './measureGesture';
import type { BenchPage } from './openBrowser';
import type { Metrics } from './readings';
import { withinLimit } from './withinLimit';

interface Box extends Place {
  readonly width: number;
  readonly height: number;
}

/** Above the views stand their headers, below the graph its notes. */
const HEADER = 56;
const FOOTER = 48;
/** Pixels of the wheel a step: in 5 s gestures, about a hundred times nearer on the timeline and eight times on the graph. */
const TIMELINE_WHEEL = 6;
const GRAPH_WHEEL = 20;
/** What of a region is its plot, in CSS pixels of the viewport. */
async function plotOf({ page, limitMs }: BenchPage, name: 'Timeline' | 'Relationships'): Promise<Box> {
  const box = await withinLimit(page.getByRole('region', { name, exact: true }).boundingBox(), limitMs);
  if (box === null) throw new Error(`There is no region “${name}”`);
  return { x: box.x, y: box.y + HEADER, width: box.width, height: box.height - HEADER - FOOTER };
}

const placeIn = ({ x, y, width, height }: Box, right: number, down: number): Place => ({
  x: Math.round(x + width * right),
  y: Math.round(y + height * down),
});

const windowOf = ({ ask }: BenchPage) =>
  ask(() => (window.entente?.state() as { window?: unknown } | undefined)?.window);

export type GestureName = 'wheel' | 'drag';
const LAST_EVENT = { wheel: 'wheel', drag: 'pointerup' } as const satisfies Record<GestureName, string>;

/** What the gestures on a view need to know; without rest to wait for, nothing is said of crisp. */
export interface ViewGesture {
  readonly gesture: GestureName;
  readonly seconds: number;
  readonly isSettled: boolean;
}

export const measureTimeline = (bench: BenchPage, { gesture, seconds, isSettled }: ViewGesture): Promise<Metrics> =>
  measureGesture(bench, {
    name: `timeline ${gesture}`,
    lastEvent: isSettled ? LAST_EVENT[gesture] : null,
    prepare: async () => {
      const plot = await plotOf(bench, 'Timeline');
      const at = placeIn(plot, 0.6, 0.5);
      const run = () =>
        gesture === 'wheel'
          ? wheelZoom(bench.cdp, at, seconds, { delta: TIMELINE_WHEEL, withCtrl: true })
          : drag(bench.cdp, at, seconds, { x: plot.width * 0.3, y: 0 });
      return { run, trace: () => windowOf(bench) };
    },
  });

interface ShownNode extends Place {
  readonly id: string;
}

/** Which of the records are in view in the graph's plot, away from its edges, and where. */
export async function shownNodes(bench: BenchPage, ids: readonly string[]): Promise<readonly ShownNode[]> {
  const plot = await plotOf(bench, 'Relationships');
  const shown = await bench.ask(
    (asked) =>
      asked.flatMap((id) => {
        const point = window.entente?.pointOf(id) ?? null;
        return point === null ? [] : [{ id, x: point.x, y: point.y }];
      }),
    ids,
  );
  const isInside = ({ x, y }: Place) =>
    x > plot.x + 20 && x < plot.x + plot.width - 20 && y > plot.y && y < plot.y + plot.height;
  return shown.filter(isInside);
}

/** The place in the graph's plot that is furthest from every node that was asked for. */
export async function paperOf(bench: BenchPage, nodes: readonly Place[]): Promise<Place> {
  const plot = await plotOf(bench, 'Relationships');
  const shares = [0.03, 0.15, 0.3, 0.5, 0.7, 0.85, 0.97];
  const places = shares.flatMap((right) => [0.1, 0.3, 0.5, 0.7, 0.9].map((down) => placeIn(plot, right, down)));
  const roomAt = ({ x, y }: Place) => Math.min(...nodes.map((node) => Math.hypot(node.x - x, node.y - y)));
  return places.reduce((best, place) => (roomAt(place) > roomAt(best) ? place : best));
}

/** The view that was moved tells where a node of its middle is, not the very middle, which zooming leaves in its place. */
async function traceOf(bench: BenchPage, middle: Place, nodes: readonly ShownNode[]): Promise<() => Promise<unknown>> {
  const away = ({ x, y }: Place) => Math.hypot(x - middle.x, y - middle.y);
  const [probe] = nodes.filter((node) => away(node) > 12).sort((a, b) => away(a) - away(b));
  if (probe === undefined) throw new Error('The graph shows none of the records that were asked for');
  return () => bench.ask((id) => window.entente?.pointOf(id) ?? null, probe.id);
}

/** The ids are those of records that the graph shows. */
export const measureGraph = (
  bench: BenchPage,
  { gesture, seconds, isSettled }: ViewGesture,
  ids: readonly string[],
): Promise<Metrics> =>
  measureGesture(bench, {
    name: `graph ${gesture}`,
    lastEvent: isSettled ? LAST_EVENT[gesture] : null,
    prepare: async () => {
      const plot = await plotOf(bench, 'Relationships');
      const middle = placeIn(plot, 0.5, 0.5);
      const nodes = await shownNodes(bench, ids);
      const paper = await paperOf(bench, nodes);
      const reach = { x: Math.min(200, plot.width * 0.2), y: Math.min(60, plot.height * 0.15) };
      const run = () =>
        gesture === 'wheel'
          ? wheelZoom(bench.cdp, middle, seconds, { delta: GRAPH_WHEEL, withCtrl: false })
          : drag(bench.cdp, paper, seconds, reach);
      return { run, trace: await traceOf(bench, middle, nodes) };
    },
  });
