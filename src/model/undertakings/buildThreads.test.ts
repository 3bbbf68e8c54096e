import { expect, test } from 'vitest';
import { buildGraphIndex } from '../index/buildGraphIndex';
import { sampleDataset } from '../testing/sampleDataset';
import { buildThreads } from './buildThreads';

const index = buildGraphIndex({
  ...sampleDataset,
  undertakings: sampleDataset.undertakings.map((each) =>
    each.id === 'u-exercise'
      ? { ...each, workedOnBy: ['group'], outcomes: [...each.outcomes, ...each.outcomes] }
      : each,
  ),
});
const row = (id: string) => index.rowOf.get(id) ?? -1;
const threadsOf = (...ids: string[]) =>
  buildThreads(index, ids.map(row)).map(({ from, to, kind }) => `${index.idOf(from)} ${kind} ${index.idOf(to)}`);

test('an undertaking leads from where it was made to what worked on it and, once each, to what delivered it', () => {
  expect(threadsOf('u-exercise')).toEqual([
    'summit made u-exercise',
    'u-exercise worked-on group',
    'u-exercise delivered meeting',
  ]);
});

test('an event shows all that it made or delivered', () => {
  expect(threadsOf('summit').filter((thread) => thread.includes(' made '))).toHaveLength(3);
  expect(threadsOf('meeting').filter((thread) => thread.includes(' made '))).toHaveLength(2);
});

test('who is not concerned shows none', () => {
  expect(threadsOf('kroes')).toEqual([]);
  expect(threadsOf()).toEqual([]);
});
