import { expect, test } from 'vitest';
import type { Dataset } from '../model/dataset/schema';
import { toDayNumber } from '../model/dates/dayNumber';
import { buildGraphIndex, type GraphIndex } from '../model/index/buildGraphIndex';
import { allRows, someRows } from '../model/index/rowSet';
import { sampleDataset } from '../model/testing/sampleDataset';
import { buildOverview, overviewPath } from './buildOverview';

const [first] = sampleDataset.events;
if (first === undefined) throw new Error('A sample without events');
const datasetOf = (...dates: readonly string[]): Dataset => ({
  ...sampleDataset,
  events: dates.map((edtf, i) => ({ ...first, id: `event-${i}`, date: { edtf, basis: 'stated' } })),
  entities: [],
  relations: [],
  undertakings: [],
});
const indexOf = (...dates: readonly string[]) => buildGraphIndex(datasetOf(...dates));
const every = ({ rowCount }: GraphIndex) => allRows(rowCount);
const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

test('every record that begins is counted once, however loosely its date is known', () => {
  const index = indexOf('2010-05-01', '2011', '2012-03', '../2011-12-31', '1900~', '2013-11-01/..', '[2010,2014]');
  for (const buckets of [1, 7, 140]) {
    const { buckets: counted } = buildOverview(index, every(index), buckets);
    expect(counted).toHaveLength(buckets);
    expect(sum(counted.map(({ all }) => all))).toBeCloseTo(7, 6);
  }
});

test('a year stands over the year, not as a column on its first of January', () => {
  const index = indexOf('2010-01-01', '2012');
  const { buckets, span } = buildOverview(index, every(index), 40);
  const at = (year: number, month: number) =>
    buckets[Math.floor(((toDayNumber(year, month) - span.start) / (span.end - span.start)) * 40)]?.all ?? 0;
  expect(at(2010, 1)).toBe(1);
  expect(at(2012, 2)).toBeGreaterThan(0);
  expect(at(2012, 2)).toBeCloseTo(at(2012, 11), 6);
});

test('what has no beginning is in no bucket, and what has no date is in none', () => {
  const withGroup = buildGraphIndex({
    ...datasetOf('2010-01-01', '../2011', 'in spring'),
    entities: sampleDataset.entities.map((entity) => ({ ...entity, existence: { edtf: '/..', basis: 'stated' } })),
  });
  expect(sum(buildOverview(withGroup, every(withGroup), 20).buckets.map(({ all }) => all))).toBeCloseTo(2, 6);
});

test('a filter lowers columns and never the scale', () => {
  const index = indexOf('2010-01-01', '2010-01-01', '2011-06-01', '2012');
  const whole = buildOverview(index, every(index), 30);
  const part = buildOverview(index, someRows(index.rowCount, [0]), 30);
  expect(part.most).toBe(whole.most);
  expect(whole.most).toBe(2);
  expect(part.buckets.every(({ all, passing }) => passing <= all)).toBe(true);
  expect(sum(part.buckets.map(({ passing }) => passing))).toBeCloseTo(1, 6);
  expect(whole.buckets.every(({ all, passing }) => passing === all)).toBe(true);
});

test('heights are square roots on the scale of all', () => {
  const overview = {
    span: { start: 0, end: 2 },
    buckets: [
      { all: 4, passing: 1 },
      { all: 0, passing: 0 },
    ],
    most: 4,
  };
  expect(overviewPath(overview, 'all', 20, 10)).toBe('M0,10v-10h10v10z');
  expect(overviewPath(overview, 'passing', 20, 10)).toBe('M0,10v-5h10v5z');
  expect(overviewPath({ ...overview, buckets: [{ all: 0, passing: 0 }], most: 0 }, 'all', 20, 10)).toBe('');
});
