import { expect, test } from 'vitest';
import { parseDataset } from '../dataset/parseDataset';
import { sampleDataset } from '../testing/sampleDataset';
import { andThen } from './edit';
import { changeSceneCitations } from './editScenes';
import { addSource } from './editWords';

const scene = { id: 'scene-1', title: 'Lisbon', caption: 'Leaders met.', view: '' };
const dataset = { ...sampleDataset, briefings: [{ id: 'talk', title: 'Talk', scenes: [scene] }] };

test('a scene is given a citation of a new source, and loses its last one as a whole', () => {
  const done = andThen(addSource('Minutes'), (source) =>
    changeSceneCitations('scene-1', (had) => [...had, { source }]),
  )(dataset);
  if (!done.ok) throw new Error(done.failure.message);
  expect(done.value.dataset.briefings?.[0]?.scenes[0]?.citations).toEqual([
    { source: done.value.dataset.sources.find(({ title }) => title === 'Minutes')?.id },
  ]);
  const read = parseDataset(JSON.stringify(done.value.dataset));
  expect(read.ok && read.value.problems).toEqual([]);
  const without = changeSceneCitations('scene-1', () => [])(done.value.dataset);
  expect(without.ok && without.value.dataset.briefings?.[0]?.scenes[0]).toEqual(scene);
});
