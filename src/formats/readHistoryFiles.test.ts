import { expect, test } from 'vitest';
import { buildGraphNodes, type LayoutInput } from '../layout/graphNodes';
import { writeDataset } from '../model/dataset/writeDataset';
import { buildGraphIndex, openIndex } from '../model/index/buildGraphIndex';
import { generateHistory } from '../model/testing/generateHistory';
import { readHistoryFiles } from './readHistoryFiles';

/** Reads a text, and notes what is told of the graph and of the checking in between. */
async function reading(text: string) {
  const told: (LayoutInput | 'checking' | null)[] = [];
  const result = await readHistoryFiles(
    [{ name: 'history.json', content: new Blob([text]) }],
    { said: [], kept: null },
    ({ step, done }) => {
      if (step.startsWith('Checking') && done !== null) told.push('checking');
    },
    () => {},
    (graph) => told.push(graph),
  );
  if (!result.ok || 'asked' in result.value) throw new Error('it was not read');
  return { told, graph: buildGraphNodes(openIndex(result.value.data)), views: result.value.views };
}

const dataset = generateHistory({ events: 3000, seed: 3 });
const text = writeDataset(buildGraphIndex(dataset), []);

test('the layout can begin before the records are checked, with the graph that the page will ask for', async () => {
  const { told, graph, views } = await reading(text);
  expect(told[1]).toBe('checking');
  const [first] = told;
  expect((first as LayoutInput).fingerprint).toBe(graph.fingerprint);
  expect(views?.graph?.fingerprint).toBe(graph.fingerprint);
  expect(told.filter((each) => each !== 'checking')).toEqual([first, null]);
});

test('where the check leaves records out, the graph without them is told too', async () => {
  const file = JSON.parse(text) as { entities: { title?: string }[] };
  delete file.entities[0]?.title;
  const { told, graph, views } = await reading(JSON.stringify(file));
  const [first, second, last] = told.filter((each) => each !== 'checking') as (LayoutInput | null)[];
  expect(first?.fingerprint).not.toBe(graph.fingerprint);
  expect(second?.fingerprint).toBe(graph.fingerprint);
  expect(views?.graph?.fingerprint).toBe(graph.fingerprint);
  expect(last).toBeNull();
});

test('a file of which no graph can be made before the check is left to the check', async () => {
  const { entities: _, relations: __, ...head } = JSON.parse(text) as Record<string, unknown>;
  const { graph } = await reading(JSON.stringify({ ...head, relations: 'none', entities: null }));
  expect(graph.edges.link.length).toBe(0);
});
