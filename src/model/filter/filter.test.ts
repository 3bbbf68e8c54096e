import { describe, expect, test } from 'vitest';
import { toDayNumber } from '../dates/dayNumber';
import { buildGraphIndex } from '../index/buildGraphIndex';
import { rowsIn, someRows } from '../index/rowSet';
import { everything } from '../testing/recordSets';
import { sampleDataset, sampleIndex } from '../testing/sampleDataset';
import type { Certainty, WindowRelation } from '../time/buildTimeIndex';
import type { FacetId } from './facets';
import { countFacets, EMPTY_FILTER, type FacetChoice, type Filter, facetValues, selectPassing } from './filter';
import { filterSentence } from './filterSentence';

const choosing = (choices: Partial<Record<FacetId, FacetChoice>>): Filter => ({
  ...EMPTY_FILTER,
  facets: { ...EMPTY_FILTER.facets, ...choices },
});
/** The year 2011. */
const WINDOW = { start: toDayNumber(2011), end: toDayNumber(2012) };
const any = (...values: string[]): FacetChoice => ({ values, match: 'any' });
const all = (...values: string[]): FacetChoice => ({ values, match: 'all' });
const passing = (filter: Filter) => [...rowsIn(selectPassing(sampleIndex, filter, WINDOW))].map(sampleIndex.idOf);

describe('what passes', () => {
  test('without a choice, everything', () => {
    expect(passing(EMPTY_FILTER)).toHaveLength(sampleIndex.rowCount);
  });
  test('within a facet any of the values', () => {
    expect(passing(choosing({ kind: any('summit', 'group') }))).toEqual(['summit', 'group']);
  });
  test('or all of them, where all are asked for', () => {
    expect(passing(choosing({ theme: all('crime', 'ict') }))).toEqual(['meeting']);
  });
  test('across facets all', () => {
    expect(passing(choosing({ theme: any('crime'), source: any('external-record') }))).toEqual(['meeting']);
  });
  test('a status reaches the undertaking, where it was made, by whom, and what delivered it', () => {
    expect(passing(choosing({ status: any('not-mentioned') }))).toEqual(['summit', 'meeting', 'group', 'u-share']);
  });
  test('a question about time is asked of the window, beside the facets', () => {
    const asking = (certainty: Certainty, relation: WindowRelation): Filter => ({
      ...EMPTY_FILTER,
      when: { certainty, relation },
    });
    expect(passing(asking('possibly', 'starts'))).toEqual(['meeting']);
    expect(passing(asking('certainly', 'active'))).toEqual(['meeting', 'group']);
    expect(passing({ ...asking('certainly', 'active'), facets: choosing({ kind: any('group') }).facets })).toEqual([
      'group',
    ]);
  });
  test('what has no date is found as undated', () => {
    expect(passing(choosing({ firmness: any('undated') }))).toEqual(['kroes', 'hermit']);
  });
});

describe('counts', () => {
  test('are of what answers the question about time', () => {
    const filter: Filter = { ...EMPTY_FILTER, when: { certainty: 'possibly', relation: 'starts' } };
    expect([...countFacets(sampleIndex, filter, WINDOW).kind]).toEqual([['ministerial', 1]]);
  });
  test('of a choice are what choosing it alone in its facet would show, for every facet and value', () => {
    const filter = choosing({ theme: any('ict'), source: any('report') });
    const counts = countFacets(sampleIndex, filter, WINDOW);
    for (const facet of ['theme', 'kind', 'track', 'status', 'source', 'firmness'] as const) {
      for (const { value } of facetValues(sampleIndex, facet)) {
        const alone = { ...filter, facets: { ...filter.facets, [facet]: any(value) } };
        expect([facet, value, counts[facet].get(value) ?? 0]).toEqual([facet, value, passing(alone).length]);
      }
    }
  });
  test('are the same of a facet with very many choices, which has no sets of its own', () => {
    const tracks = Array.from({ length: 90 }, (_, i) => ({ id: `track-${i}`, label: `Track ${i}` }));
    const index = buildGraphIndex({
      ...sampleDataset,
      tracks,
      events: sampleDataset.events.map((event, i) => ({ ...event, track: `track-${80 + i}` })),
    });
    const filter = choosing({ theme: any('crime') });
    const shown = (choice: Filter) => selectPassing(index, choice, WINDOW).size;
    const counts = countFacets(index, filter, WINDOW);
    for (const { id } of tracks) {
      const alone = { ...filter, facets: { ...filter.facets, track: any(id) } };
      expect([id, counts.track.get(id) ?? 0]).toEqual([id, shown(alone)]);
    }
    expect(shown(choosing({ track: any('track-80', 'track-81') }))).toBe(2);
    expect(counts.track.size).toBeGreaterThan(0);
  });
  test('where all are asked for, are what adding the choice would leave', () => {
    expect(countFacets(sampleIndex, choosing({ theme: all('ict') }), WINDOW).theme.get('crime')).toBe(1);
  });
});

describe('the sentence', () => {
  const say = (filter: Filter) =>
    filterSentence(sampleIndex, filter, WINDOW, selectPassing(sampleIndex, filter, WINDOW));
  test('counts events and names the choices, any and all, with acronyms as they are', () => {
    expect(say(EMPTY_FILTER)).toBe('All 2 events');
    expect(say(choosing({ theme: any('crime', 'ict'), source: any('external-record') }))).toBe(
      '1 of 2 events: theme is cybercrime or ICT and economy, source is external record',
    );
    expect(say({ ...EMPTY_FILTER, when: { certainty: 'possibly', relation: 'starts' } })).toBe(
      '1 of 2 events: possibly starts in 2011',
    );
    expect(say(choosing({ theme: all('crime', 'ict') }))).toBe(
      '1 of 2 events: theme is cybercrime and ICT and economy',
    );
  });
  test('counts records where the filter shows no event, but something else', () => {
    const { counts, rowCount } = sampleIndex;
    const entities = [...rowsIn(everything(sampleIndex))].filter((row) => row >= counts.event);
    const shown = someRows(rowCount, entities);
    expect(filterSentence(sampleIndex, choosing({ kind: any('person') }), WINDOW, shown)).toBe(
      `${entities.length} of ${rowCount} records: kind is person`,
    );
  });
  test('counts a single event as one', () => {
    const index = buildGraphIndex({ ...sampleDataset, events: sampleDataset.events.slice(0, 1) });
    expect(filterSentence(index, EMPTY_FILTER, WINDOW, everything(index))).toBe('One event');
  });
});
