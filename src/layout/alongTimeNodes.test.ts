import { expect, test } from 'vitest';
import type { HistoryEvent } from '../model/dataset/schema';
import { toDayNumber } from '../model/dates/dayNumber';
import { buildGraphIndex } from '../model/index/buildGraphIndex';
import { buildRowSet } from '../model/index/rowSet';
import { sampleDataset, sampleIndex } from '../model/testing/sampleDataset';
import { buildAlongTimeNodes, isTooManyToDraw } from './alongTimeNodes';

const opening = { start: toDayNumber(2010), end: toDayNumber(2013) };
const nodes = buildAlongTimeNodes(sampleIndex, opening);
const row = (id: string) => sampleIndex.rowOf.get(id) ?? -1;

test('what has a date has a row, and what has none is undated, undertakings neither', () => {
  expect([...nodes.dated.values()].map(({ id, form }) => [id, form])).toEqual([
    ['summit', 'event'],
    ['group', 'life'],
    ['meeting', 'event'],
  ]);
  expect(nodes.undated.map(({ id }) => id)).toEqual(['kroes', 'hermit']);
});

test('themes stand one below the other, in their order', () => {
  const y = (id: string) => nodes.dated.get(row(id))?.y ?? Number.NaN;
  expect(Math.max(y('summit'), y('group'))).toBeLessThan(y('meeting'));
  expect(nodes.height).toBeGreaterThan(y('meeting'));
});

/** The summit again on other days. */
const eventsOn = (...days: string[]): HistoryEvent[] =>
  sampleDataset.events
    .filter(({ id }) => id === 'summit')
    .flatMap((summit) => days.map((edtf, i) => ({ ...summit, id: `e${i}`, date: { edtf, basis: 'stated' } })));

const rowsOf = (...days: string[]) => {
  const index = buildGraphIndex({
    ...sampleDataset,
    events: eventsOn(...days),
    entities: [],
    relations: [],
    undertakings: [],
  });
  return [...buildAlongTimeNodes(index, opening).dated.values()].map(({ y }) => y);
};

test('those that would lie on one another have rows of their own, others share one', () => {
  expect(rowsOf('2010-03-01', '2012-03-01')).toEqual([0.5, 0.5]);
  expect(rowsOf('2010-03-01', '2010-03-05', '2010-03-02')).toEqual([0.5, 2.5, 1.5]);
});

test('nothing else stands in the gaps between rows', () => {
  const ys = [...nodes.dated.values()].map(({ y }) => y);
  expect(nodes.gaps).toHaveLength(new Set(ys).size + 1);
  for (const gap of nodes.gaps) for (const y of ys) expect(Math.abs(gap - y)).toBeGreaterThanOrEqual(0.5);
});

test('of too many, the best connected that pass the filter are drawn, and it is known how many there were', () => {
  const events = eventsOn(...Array.from({ length: 2400 }, (_, i) => `20${10 + (i % 5)}-0${1 + (i % 9)}-1${i % 10}`));
  const [relation] = sampleDataset.relations;
  const relations = relation === undefined ? [] : [{ ...relation, from: 'e2399', to: 'e2398' }];
  const index = buildGraphIndex({ ...sampleDataset, events, entities: [], relations, undertakings: [] });
  expect(isTooManyToDraw(index)).toBe(true);
  expect(isTooManyToDraw(sampleIndex)).toBe(false);
  const all = buildAlongTimeNodes(index, opening);
  expect(all.dated.size).toBe(2000);
  expect(all.datedOf).toBe(2400);
  expect([...all.dated.values()].map(({ id }) => id)).toEqual(expect.arrayContaining(['e2399', 'e2398']));
  expect(all.links).toHaveLength(1);
  const some = buildAlongTimeNodes(
    index,
    opening,
    buildRowSet(index.rowCount, (each) => each >= 2100),
  );
  expect([...some.dated.keys()].sort((a, b) => a - b)[0]).toBe(2100);
  expect(some.dated.size).toBe(300);
});
