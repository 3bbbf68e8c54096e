import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WHOLE_HISTORY } from '../layout/graphTime';
import { FACET_IDS } from '../model/filter/facets';
import { facetValues } from '../model/filter/filter';
import { idsOf } from '../model/testing/recordSets';
import { sampleIndex as index } from '../model/testing/sampleDataset';
import { presenceOf } from '../model/time/presence';
import { decodeAddress, encodeAddress } from './addressCodec';
import { type AppState, openingState } from './appState';
import { createAppStore } from './createAppStore';
import { selectGraphTime } from './selectors';
import {
  allUnpinned,
  connectionToggled,
  dateStoodAt,
  depthChanged,
  facetMatchChanged,
  facetToggled,
  filterCleared,
  filterModeChanged,
  groupingChanged,
  lowerViewChanged,
  nodePinned,
  recordSelected,
  selectionCleared,
  sortChanged,
  type Transition,
  timesCompared,
  windowFitted,
  windowSettled,
} from './transitions';

const opening = openingState({ start: 14_610, end: 15_706 });
const stateAfter = (...transitions: Transition[]): AppState =>
  transitions.reduce((state, step) => step(state), opening);

describe('selecting', () => {
  test('takes one, adds with Shift, takes out again, and clears', () => {
    expect(stateAfter(recordSelected(index, 'summit')).selection).toEqual(['summit']);
    expect(stateAfter(recordSelected(index, 'summit'), recordSelected(index, 'kroes', true)).selection).toEqual([
      'summit',
      'kroes',
    ]);
    expect(stateAfter(recordSelected(index, 'summit'), recordSelected(index, 'summit', true)).selection).toEqual([]);
    expect(stateAfter(recordSelected(index, 'summit'), selectionCleared).selection).toEqual([]);
  });
  test('brings what lies outside of the window into it, and leaves the window where it shows already', () => {
    const elsewhere = stateAfter(windowSettled({ start: 0, end: 365 }), recordSelected(index, 'summit'));
    expect(elsewhere.window.start).toBeLessThan(14_933);
    expect(elsewhere.window.end).toBeGreaterThan(14_933);
    expect(elsewhere.window.end - elsewhere.window.start).toBeCloseTo(365);
    expect(stateAfter(recordSelected(index, 'summit')).window).toBe(opening.window);
  });
  test('a connection is of two, and gone with the next choice', () => {
    const two = [recordSelected(index, 'summit'), recordSelected(index, 'kroes', true)];
    expect(stateAfter(...two, connectionToggled).connecting).toBe(true);
    expect(stateAfter(...two, connectionToggled, recordSelected(index, 'group', true)).connecting).toBe(false);
    expect(stateAfter(recordSelected(index, 'summit'), connectionToggled).connecting).toBe(false);
  });
});

test('clearing the filter keeps whether the rest is hidden or dimmed', () => {
  const state = stateAfter(filterModeChanged('dim'), facetToggled('theme', 'crime'), filterCleared);
  expect(state.filter.facets.theme.values).toEqual([]);
  expect(state.filter.mode).toBe('dim');
});

describe('standing at a date', () => {
  const compared = { before: { start: 14_610, end: 14_611 }, after: { start: 15_000, end: 15_031 } };
  test('marks what has come since the date stood at before, or since one that is named', () => {
    expect(stateAfter(dateStoodAt(15_000))).toMatchObject({ asOf: 15_000, asOfSince: null });
    expect(stateAfter(dateStoodAt(15_000), dateStoodAt(15_030))).toMatchObject({ asOf: 15_030, asOfSince: 15_000 });
    expect(stateAfter(dateStoodAt(15_000), dateStoodAt(15_030, 15_010)).asOfSince).toBe(15_010);
    expect(stateAfter(dateStoodAt(15_030), dateStoodAt(15_000)).asOfSince).toBeNull();
    expect(stateAfter(dateStoodAt(15_000), dateStoodAt(15_030), dateStoodAt(null))).toEqual(opening);
  });
  test('ends a comparison, and a comparison ends it', () => {
    expect(stateAfter(timesCompared(compared), dateStoodAt(15_000)).compared).toBeNull();
    expect(stateAfter(dateStoodAt(15_000), timesCompared(compared))).toMatchObject({ asOf: null, compared });
    expect(stateAfter(timesCompared(compared), timesCompared(null))).toEqual(opening);
  });
  test('is no step for undo', () => {
    const store = createAppStore(index, opening);
    store.dispatch(dateStoodAt(15_000), 'move');
    store.dispatch(timesCompared(compared));
    expect(store.stored.getState().past).toHaveLength(0);
  });
  test('what is there, what has come and what differs are worked out once for each change', () => {
    const at = stateAfter(dateStoodAt(14_932), dateStoodAt(14_933));
    const time = selectGraphTime(index, at);
    expect(time.presences && presenceOf(time.presences, index.rowOf.get('summit') ?? -1)).toBe('present');
    expect(time.changes?.came).toContain(index.rowOf.get('summit'));
    expect(selectGraphTime(index, { ...at, depth: 2 })).toBe(time);
    expect(selectGraphTime(index, opening)).toEqual(WHOLE_HISTORY);
  });
});

test('sorting by a column again turns it round, and a third time gives it up', () => {
  expect(stateAfter(sortChanged('title')).sort).toEqual({ column: 'title', descending: false });
  expect(stateAfter(sortChanged('title'), sortChanged('title')).sort?.descending).toBe(true);
  expect(stateAfter(sortChanged('title'), sortChanged('title'), sortChanged('title')).sort).toBeNull();
});

test('fitting shows everything dated, or just the records named', () => {
  const all = stateAfter(windowFitted(index)).window;
  expect(all.start).toBeLessThan(14_933);
  const one = stateAfter(windowFitted(index, ['summit'])).window;
  expect(one.end - one.start).toBeLessThan(40);
});

/** Any input that a person can make, as it reaches the store. */
const anyTransition: fc.Arbitrary<Transition> = fc.oneof(
  fc.constantFrom(...idsOf(index)).chain((id) => fc.boolean().map((add) => recordSelected(index, id, add))),
  fc
    .constantFrom(...FACET_IDS)
    .chain((facet) => fc.constantFrom(...facetValues(index, facet).map(({ value }) => facetToggled(facet, value)))),
  fc.constantFrom(
    facetMatchChanged('theme', 'all'),
    filterModeChanged('dim'),
    filterModeChanged('only'),
    filterCleared,
  ),
  fc.constantFrom(depthChanged(1), depthChanged(2), depthChanged(3), selectionCleared, connectionToggled),
  fc.constantFrom(groupingChanged('theme'), groupingChanged('kind'), lowerViewChanged('table'), sortChanged('when')),
  fc
    .tuple(fc.integer({ min: -200_000, max: 40_000 }), fc.integer({ min: 2, max: 90_000 }))
    .map(([start, length]) => windowSettled({ start, end: start + length })),
  fc.constantFrom(dateStoodAt(14_933), dateStoodAt(15_100), dateStoodAt(null)),
  fc.constantFrom(
    timesCompared({ before: { start: 14_610, end: 14_611 }, after: { start: 15_000, end: 15_031 } }),
    timesCompared(null),
  ),
  fc.constantFrom(nodePinned('kroes', { x: 1, y: 2 }), nodePinned('group', { x: 3, y: 4 }), allUnpinned),
);

describe('undo and redo', () => {
  test('go back through every step to the beginning and forward again to the end', () => {
    fc.assert(
      fc.property(fc.array(anyTransition, { maxLength: 40 }), (transitions) => {
        const store = createAppStore(index, opening);
        const seen: AppState[] = [];
        for (const transition of transitions) {
          const steps = store.stored.getState().past.length;
          store.dispatch(transition);
          if (store.stored.getState().past.length > steps) seen.push(store.stored.getState().app);
        }
        const last = store.stored.getState().app;
        for (const _ of seen) store.undo();
        expect(store.stored.getState().app).toMatchObject({
          filter: opening.filter,
          selection: [],
          window: opening.window,
          depth: 1,
          pins: {},
        });
        for (const _ of seen) store.redo();
        expect(store.stored.getState().app).toEqual(last);
      }),
    );
  });
  test('what does not change the view is no step', () => {
    const store = createAppStore(index, opening);
    store.dispatch(selectionCleared);
    store.dispatch(windowSettled({ start: 14_610.2, end: 15_706 }));
    expect(store.stored.getState().past).toHaveLength(0);
  });
});

describe('the address', () => {
  test('of the opening state is empty', () => {
    expect(encodeAddress(opening, opening)).toBe('');
  });
  test('is read back as the same state, but for pins, marks of what has just come, and parts of a day', () => {
    fc.assert(
      fc.property(fc.array(anyTransition, { maxLength: 20 }), (transitions) => {
        const state = stateAfter(...transitions);
        const { state: read, notes } = decodeAddress(`#${encodeAddress(state, opening)}`, index, opening);
        expect(notes).toEqual([]);
        const { window, pins, asOfSince, ...rest } = state;
        expect(read).toMatchObject(rest);
        expect(Math.abs(read.window.start - window.start)).toBeLessThanOrEqual(
          Math.max(1, (window.end - window.start) / 500),
        );
      }),
    );
  });
  test('a name that is not in the data set becomes a note, and the rest is read', () => {
    const { state, notes } = decodeAddress('#v=1&select=summit.gone&theme=crime.none&depth=7', index, opening);
    expect(state.selection).toEqual(['summit']);
    expect(state.filter.facets.theme.values).toEqual(['crime']);
    expect(notes).toEqual([
      'The link names the theme “none”, which is not in this data set.',
      'The link names the record “gone”, which is not in this data set.',
      'The link says “7” for the depth, which this program does not know.',
    ]);
  });
  test('a column that the table does not have becomes a note', () => {
    for (const [hash, column] of [
      ['view=table&sort=valueOf', 'valueOf'],
      ['sort=-constructor', '-constructor'],
      ['sheet=relations&sort=place', 'place'],
    ]) {
      const { state, notes } = decodeAddress(`#v=1&${hash}`, index, opening);
      expect(state.sort).toBeNull();
      expect(notes).toEqual([`The link says “${column}” for the column to sort by, which this program does not know.`]);
    }
    const { state, notes } = decodeAddress('#v=1&sheet=relations&sort=-role', index, opening);
    expect([state.sort, notes]).toEqual([{ column: 'role', descending: true }, []]);
  });
  test('of a date that is none becomes a note', () => {
    const { state, notes } = decodeAddress('#v=1&asof=soon', index, opening);
    expect(state.asOf).toBeNull();
    expect(notes).toEqual(['The link’s date, “soon”, is not a day.']);
  });
});
