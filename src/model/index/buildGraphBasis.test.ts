import { expect, test } from 'vitest';
import { generateHistory } from '../testing/generateHistory';
import { buildGraphBasis } from './buildGraphBasis';
import { buildGraphIndex } from './buildGraphIndex';

test('the graph is known from the data set as the index will have it', () => {
  const dataset = generateHistory({ events: 300, seed: 7 });
  const { counts, columns, rank, links, kinds } = buildGraphIndex(dataset);
  const basis = buildGraphBasis(dataset);
  expect(basis.counts).toEqual(counts);
  expect(basis.columns.kind).toEqual(columns.kind);
  expect(basis.columns.importance).toEqual(columns.importance);
  expect(basis.rank).toEqual(rank);
  expect(basis.links).toEqual({ from: links.from, to: links.to });
  expect(basis.kinds).toEqual(kinds);
});
