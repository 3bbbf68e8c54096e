import { expect, test } from 'vitest';
import { buildGraphIndex } from '../model/index/buildGraphIndex';
import { allRows } from '../model/index/rowSet';
import { sampleDataset } from '../model/testing/sampleDataset';
import { buildGraphNodes } from './graphNodes';
import { type GraphPlaces, pointOfRecord } from './graphPlaces';

/** The sample, in which another record, “Constructor”, stands at 30, 40. */
function placesWith(pins: GraphPlaces['pins']): GraphPlaces {
  const [first, ...others] = sampleDataset.entities;
  if (first === undefined) throw new Error('The sample has no entity');
  const added = { ...first, id: 'constructor', title: 'Constructor' };
  const graph = buildGraphNodes(buildGraphIndex({ ...sampleDataset, entities: [first, ...others, added] }));
  const positions = new Float32Array(2 * graph.count);
  positions.set([30, 40], 2 * (graph.nodeOf('constructor') ?? 0));
  return { graph, positions, pins, squeeze: 1, passing: allRows(graph.count), mode: 'only' };
}

test('a record stands where the layout has it, or where it was put by hand, whatever it is called', () => {
  expect(pointOfRecord(placesWith({}), 'constructor')).toEqual({ x: 30, y: 40 });
  expect(pointOfRecord(placesWith({ constructor: { x: 1, y: 2 } }), 'constructor')).toEqual({ x: 1, y: 2 });
});
