import { expect, test } from 'vitest';
import { buildGraphNodes, forceInputOf, type LayoutInput } from '../layout/graphNodes';
import { openIndex } from '../model/index/buildGraphIndex';
import { generateHistory } from '../model/testing/generateHistory';
import { readHistoryFiles } from './readHistoryFiles';

/** Reads a text, and notes what is told of the graph. */
async function reading(text: string) {
  const told: (LayoutInput | null)[] = [];
  const result = await readHistoryFiles(
    [{ name: 'history.json', content: new Blob([text]) }],
    { said: [], kept: null },
    () => {},
    () => {},
    (graph) => told.push(graph),
  );
  if (!result.ok || 'asked' in result.value) throw new Error('it was not read');
  return { told, graph: buildGraphNodes(openIndex(result.value.data)), views: result.value.views };
}

const dataset = generateHistory({ events: 300, seed: 3 });

test('the layout is told the graph that the page will ask for, and then that the page begins to draw', async () => {
  const { told, graph, views } = await reading(JSON.stringify(dataset));
  const [first, last, ...more] = told;
  expect(first).toEqual(forceInputOf(graph));
  expect(views?.graph?.fingerprint).toBe(graph.fingerprint);
  expect([last, more]).toEqual([null, []]);
});

test('where nothing is joined, there is nothing to lay out', async () => {
  const { told, views } = await reading(JSON.stringify({ ...dataset, relations: [], undertakings: [] }));
  expect(told).toEqual([null]);
  expect(views?.graph).toBeNull();
});
