import { expect, test } from 'vitest';
import { buildGraphNodes } from '../../layout/graphNodes';
import { deleteRecord } from '../../model/editing/deleteRecord';
import { buildGraphIndex, type GraphIndex } from '../../model/index/buildGraphIndex';
import { sampleDataset } from '../../model/testing/sampleDataset';
import { openingState } from '../../store/appState';
import { createAppStore } from '../../store/createAppStore';
import type { Entente } from '../shared/EntenteContext';
import { askGraphLayout, carryGraphLayout } from '../shared/graphLayouts';
import { buildSubject, layOutSubject } from './exportSubject';

const sampleIndex = () => buildGraphIndex(sampleDataset);
const placesOf = (index: GraphIndex, apart: number) =>
  Float32Array.from({ length: 2 * buildGraphNodes(index).count }, (_, i) => i * apart);

/** What runs a layout, and lets a test say how far each has come. */
function createLayouts() {
  const runs: {
    reports: Parameters<Entente['layoutOf']>[1];
    finish: (positions: Float32Array) => void;
    fail: (error: Error) => void;
  }[] = [];
  const layoutOf: Entente['layoutOf'] = (_, reports) =>
    new Promise((finish, fail) => {
      runs.push({ reports, finish, fail });
    });
  return { runs, layoutOf };
}

function exportOf(index: GraphIndex, layoutOf: Entente['layoutOf'], signal = new AbortController().signal) {
  const store = createAppStore(index, openingState({ start: 0, end: 365 }, undefined));
  const entente = { store, layoutOf } as Entente;
  return layOutSubject(
    buildSubject(entente, { internal: true, external: true, notes: true }),
    entente,
    () => {},
    signal,
  );
}

test('an edited graph is exported where it was carried to, and is not laid out anew', async () => {
  const { runs, layoutOf } = createLayouts();
  const before = sampleIndex();
  askGraphLayout(before, layoutOf);
  runs[0]?.finish(placesOf(before, 50));
  await Promise.resolve();
  const edited = deleteRecord('summit')(sampleDataset);
  if (!edited.ok) throw new Error(edited.failure.message);
  const after = buildGraphIndex(edited.value.dataset);
  carryGraphLayout(before, after);
  const { graph, positions } = await exportOf(after, layoutOf);
  const [was, is] = [buildGraphNodes(before).nodeOf('kroes') ?? -1, graph.nodeOf('kroes') ?? -1];
  expect([...positions.subarray(2 * is, 2 * is + 2)]).toEqual([100 * was, 100 * was + 50]);
  expect(runs).toHaveLength(1);
});

test('a graph that is being refined is exported as it stands', async () => {
  const { runs, layoutOf } = createLayouts();
  const index = sampleIndex();
  askGraphLayout(index, layoutOf);
  runs[0]?.reports.onRefined(placesOf(index, 20), 0.5);
  expect((await exportOf(index, layoutOf)).positions).toEqual(placesOf(index, 20));
  expect(runs).toHaveLength(1);
});

test('an export waits for the layout that the view waits for, and ends alone', async () => {
  const { runs, layoutOf } = createLayouts();
  const index = sampleIndex();
  askGraphLayout(index, layoutOf);
  const abort = new AbortController();
  const cancelled = exportOf(index, layoutOf, abort.signal);
  const exported = exportOf(index, layoutOf);
  abort.abort();
  await expect(cancelled).rejects.toBe(abort.signal.reason);
  expect(runs[0]?.reports.signal.aborted).toBe(false);
  runs[0]?.finish(placesOf(index, 30));
  expect((await exported).positions).toEqual(placesOf(index, 30));
  expect(runs).toHaveLength(1);
});

test('a graph that no view has asked for, or that could not be laid out for one, is laid out for the export', async () => {
  const { runs, layoutOf } = createLayouts();
  const index = sampleIndex();
  const exported = exportOf(index, layoutOf);
  runs[0]?.finish(placesOf(index, 10));
  expect((await exported).positions).toEqual(placesOf(index, 10));
  askGraphLayout(index, layoutOf);
  runs[1]?.fail(new Error('The graph could not be laid out'));
  await new Promise((resolve) => setTimeout(resolve));
  const again = exportOf(index, layoutOf);
  runs[2]?.finish(placesOf(index, 40));
  expect((await again).positions).toEqual(placesOf(index, 40));
});
