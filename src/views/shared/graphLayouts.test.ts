import { expect, test } from 'vitest';
import { buildGraphNodes } from '../../layout/graphNodes';
import { buildGraphIndex, type GraphIndex } from '../../model/index/buildGraphIndex';
import { sampleDataset } from '../../model/testing/sampleDataset';
import type { Entente } from './EntenteContext';
import { askGraphLayout, carryGraphLayout, graphLayoutOf, watchGraphLayout } from './graphLayouts';

const newIndex = () => buildGraphIndex(sampleDataset);
const places = new Float32Array(2 * buildGraphNodes(newIndex()).count);
const nextTask = () => new Promise((resolve) => setTimeout(resolve));

/** Views that are shown one after the other over what lays their graphs out. */
function createViews() {
  const runs: { reports: Parameters<Entente['layoutOf']>[1]; finish: (positions: Float32Array) => void }[] = [];
  const layoutOf: Entente['layoutOf'] = (_, reports) =>
    new Promise((finish) => {
      runs.push({ reports, finish });
    });
  return {
    runs,
    ask: (index: GraphIndex) => askGraphLayout(index, layoutOf),
    show: (index: GraphIndex) => watchGraphLayout(index, buildGraphNodes(index), layoutOf, () => {}),
    isEnded: (run: number) => runs[run]?.reports.signal.aborted,
  };
}

test('a layout under way ends when another history is opened, once that is on screen', () => {
  const { ask, show, isEnded } = createViews();
  const [former, opened] = [newIndex(), newIndex()];
  ask(former);
  const hide = show(former);
  ask(opened);
  expect(isEnded(0)).toBe(false);
  hide();
  show(opened);
  expect([isEnded(0), isEnded(1)]).toEqual([true, false]);
  expect(graphLayoutOf(former)).toBeUndefined();
});

test('it ends too where the other’s layout was there at once', async () => {
  const { runs, ask, show, isEnded } = createViews();
  const [former, opened] = [newIndex(), newIndex()];
  const hide = show(former);
  ask(opened);
  runs[1]?.finish(places);
  await nextTask();
  hide();
  expect(isEnded(0)).toBe(true);
  expect(graphLayoutOf(opened)?.state).toBe('ready');
});

test('an edit while the graph is waited for ends the wait for what it was, and undo asks for that again', async () => {
  const { runs, show, isEnded } = createViews();
  const [before, after] = [newIndex(), newIndex()];
  const hide = show(before);
  carryGraphLayout(before, after);
  hide();
  const hideEdited = show(after);
  expect([isEnded(0), isEnded(1)]).toEqual([true, false]);
  // What comes of it yet is nobody's.
  runs[0]?.finish(places);
  await nextTask();
  expect(graphLayoutOf(before)).toBeUndefined();
  hideEdited();
  show(before);
  expect(isEnded(1)).toBe(true);
  expect(graphLayoutOf(before)?.state).toBe('waiting');
});

test('a layout goes on while its view is away and no other graph is asked for', () => {
  const { runs, show, isEnded } = createViews();
  const index = newIndex();
  show(index)();
  show(index);
  expect(runs).toHaveLength(1);
  expect(isEnded(0)).toBe(false);
});

test('a finished layout is kept for the next visit', async () => {
  const { runs, show } = createViews();
  const [first, second] = [newIndex(), newIndex()];
  const hide = show(first);
  runs[0]?.finish(places);
  await nextTask();
  hide();
  show(second)();
  show(first);
  expect(graphLayoutOf(first)).toEqual({ state: 'ready', positions: places });
  expect(runs).toHaveLength(2);
});
