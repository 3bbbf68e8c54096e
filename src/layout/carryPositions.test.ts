import { expect, test } from 'vitest';
import type { Dataset } from '../model/dataset/schema';
import { deleteRecord } from '../model/editing/deleteRecord';
import { andThen, type Edit } from '../model/editing/edit';
import { addRecord } from '../model/editing/editRecords';
import { buildGraphIndex } from '../model/index/buildGraphIndex';
import { sampleDataset } from '../model/testing/sampleDataset';
import { carryPositions } from './carryPositions';
import { buildGraphNodes } from './graphNodes';

const graphOf = (dataset: Dataset) => buildGraphNodes(buildGraphIndex(dataset));
const before = graphOf(sampleDataset);
const positions = Float32Array.from({ length: 2 * before.count }, (_, i) => i * 50);

function carriedBy(edit: Edit) {
  const done = edit(sampleDataset);
  if (!done.ok) throw new Error(done.failure.message);
  const after = graphOf(done.value.dataset);
  const carried = carryPositions(before, positions, after);
  return { after, placeOf: (id: string) => [...carried.subarray(2 * (after.nodeOf(id) ?? -1))].slice(0, 2) };
}
const was = (id: string) => [...positions.subarray(2 * (before.nodeOf(id) ?? -1))].slice(0, 2);

const person = { kind: 'person', title: 'New', summary: '', themes: [], citations: [] };

test('what was there stays where it was, whatever comes and goes before it', () => {
  const { placeOf } = carriedBy(deleteRecord('summit'));
  for (const id of ['meeting', 'group', 'kroes', 'hermit']) expect(placeOf(id)).toEqual(was(id));
});

test('what is new stands close to what it is joined to, and on nothing', () => {
  const { after, placeOf } = carriedBy(
    andThen(addRecord('entity', person), (id) =>
      addRecord('relation', { type: 'member-of', from: id, to: 'group', citations: [] }),
    ),
  );
  const [x = 0, y = 0] = placeOf('new');
  for (let node = 0; node < after.count; node++) {
    const id = after.idOf(node);
    const [otherX = 0, otherY = 0] = placeOf(id);
    if (id !== 'new') expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThan(after.radius[node] ?? 0);
  }
  const [groupX = 0, groupY = 0] = was('group');
  expect(Math.hypot(x - groupX, y - groupY)).toBeLessThan(150);
});

test('what is new and joined to nothing stands beside all others', () => {
  const { placeOf } = carriedBy(addRecord('entity', person));
  expect(placeOf('new')[0]).toBeGreaterThan(Math.max(...positions.filter((_, i) => i % 2 === 0)));
});
