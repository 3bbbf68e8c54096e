import { describe, expect, test } from 'vitest';
import { parseDataset } from '../dataset/parseDataset';
import { generateHistory, generateHistoryText } from './generateHistory';

const SIZE = { events: 1000, seed: 7 };
const history = generateHistory(SIZE);
const share = (pattern: RegExp) => history.events.filter(({ date }) => pattern.test(date?.edtf ?? '')).length / 1000;

describe('a generated history', () => {
  test('is read back without a problem, and nothing is lost', () => {
    const read = parseDataset([...generateHistoryText(SIZE)].join(''));
    if (!read.ok) throw new Error(read.failure.message);
    expect(read.value.problems).toEqual([]);
    expect(read.value.dataset).toEqual(history);
  });

  test('is the same for the same seed, and another for another', () => {
    expect(generateHistory(SIZE)).toEqual(history);
    expect(generateHistory({ ...SIZE, seed: 8 }).events[0]?.title).not.toBe(history.events[0]?.title);
  });

  test('has half as many entities as events, two relations an event, a few undertakings', () => {
    const { entities, relations, undertakings, themes, tracks } = history;
    expect([entities.length, relations.length, undertakings.length]).toEqual([500, 2000, 2]);
    expect([themes.length, tracks.length]).toEqual([8, 6]);
    expect(new Set(relations.map(({ from, to }) => [from, to].sort().join())).size).toBe(2000);
  });

  test('has ranges, loose, open and doubted dates in their shares', () => {
    expect(share(/\d\/\d/)).toBeCloseTo(0.3, 1);
    for (const pattern of [/~$/, /^\d{4}-\d\d$/, /^\d{4}$/]) {
      expect(share(pattern)).toBeGreaterThan(0.03);
      expect(share(pattern)).toBeLessThan(0.07);
    }
    expect(share(/\/\.\.$/)).toBeGreaterThan(0);
    expect(share(/\?$/)).toBeGreaterThan(0);
  });

  test('comes in bursts: its fullest year holds several times its share', () => {
    const years = new Map<string, number>();
    for (const { date } of history.events) {
      const year = date?.edtf.slice(0, 4) ?? '';
      years.set(year, (years.get(year) ?? 0) + 1);
    }
    expect(Math.max(...years.values())).toBeGreaterThan(40);
  });

  test('has a few entities that are joined to very many, and most to few', () => {
    const degrees = new Map(history.entities.map(({ id }) => [id, 0]));
    for (const { from, to } of history.relations)
      for (const id of [from, to]) {
        const degree = degrees.get(id);
        if (degree !== undefined) degrees.set(id, degree + 1);
      }
    const sorted = [...degrees.values()].sort((a, b) => b - a);
    expect(sorted[0]).toBeGreaterThan(40);
    expect(sorted[250]).toBeLessThan(8);
  });

  test('can be a graph with few events', () => {
    const graph = generateHistory({ events: 100, entities: 900, relations: 4000, seed: 1 });
    expect([graph.events.length, graph.entities.length, graph.relations.length]).toEqual([100, 900, 4000]);
  });
});
