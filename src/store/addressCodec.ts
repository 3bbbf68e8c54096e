/**
 * Owns the address: the state as the hash of a URL, versioned, and back. What differs from the opening state is in it,
 * nothing else. A name that the data set does not know becomes a note, never a failure.
 *
 * `#v=1&theme=cybercrime.awareness&mode=dim&select=working-group&depth=2&from=2011-01-01&to=2012-07-01`
 */
import { type DayNumber, toDayNumber } from '../model/dates/dayNumber';
import { formatDay } from '../model/dates/formatEdtf';
import { isSameSpan, type TimeSpan } from '../model/dates/timeSpan';
import { FACET_IDS, mapFacets } from '../model/filter/facets';
import { facetValues } from '../model/filter/filter';
import type { GraphIndex } from '../model/index/buildGraphIndex';
import { SHEET_COLUMNS } from '../model/table/sheets';
import { CERTAINTIES, WINDOW_RELATIONS, type WindowQuestion } from '../model/time/buildTimeIndex';
import { UNDERTAKING_GROUPINGS } from '../model/undertakings/undertakingGrouping';
import { type AppState, type Compared, GROUPINGS, LOWER_VIEWS, SHEETS, type Sheet, type Sort } from './appState';

const VERSION = '1';
const SEPARATOR = '.';
const DEPTHS = { 1: 1, 2: 2, 3: 3 } as const;

/** The hash without its `#`; empty for the opening state. While a briefing is presented, it names the scene alone. */
export function encodeAddress(state: AppState, opening: AppState): string {
  if (state.presenting !== null) return sceneAddress(state.presenting.scene);
  const params = new Map<string, string>();
  for (const facet of FACET_IDS) {
    const { values, match } = state.filter.facets[facet];
    if (values.length > 0) params.set(facet, values.join(SEPARATOR));
    if (match === 'all') params.set(`${facet}-match`, match);
  }
  if (state.filter.mode !== opening.filter.mode) params.set('mode', state.filter.mode);
  if (state.selection.length > 0) params.set('select', state.selection.join(SEPARATOR));
  if (state.connecting) params.set('connect', '1');
  if (state.depth !== opening.depth) params.set('depth', String(state.depth));
  if (!isSameSpan(state.window, opening.window)) {
    params.set('from', formatDay(Math.floor(state.window.start)));
    params.set('to', formatDay(Math.ceil(state.window.end)));
  }
  const { when } = state.filter;
  if (when !== null) params.set('when', `${when.certainty}${SEPARATOR}${when.relation}`);
  if (state.asOf !== null) params.set('asof', formatDay(state.asOf));
  if (state.compared !== null) {
    const { before, after } = state.compared;
    const days = [before.start, before.end, after.start, after.end];
    params.set('compare', days.map(formatDay).join(SEPARATOR));
  }
  if (state.undertakingGrouping !== opening.undertakingGrouping) params.set('group', state.undertakingGrouping);
  if (state.grouping !== opening.grouping) params.set('lanes', state.grouping);
  if (state.lowerView !== opening.lowerView) params.set('view', state.lowerView);
  if (state.sheet !== opening.sheet) params.set('sheet', state.sheet);
  if (state.sort !== null) params.set('sort', `${state.sort.descending ? '-' : ''}${state.sort.column}`);
  if (params.size === 0) return '';
  return [['v', VERSION], ...params].map(([name, value]) => `${name}=${encodeURIComponent(value ?? '')}`).join('&');
}

/** The address of a page with this state as its hash. */
export function addressOf(page: string, state: AppState, opening: AppState): string {
  const hash = encodeAddress(state, opening);
  return page.replace(/#.*$/, '') + (hash === '' ? '' : `#${hash}`);
}

/** The hash that shows a scene, whose place counts from 0: "v=1&scene=3" for the third. */
export const sceneAddress = (place: number): string => `v=${VERSION}&scene=${place + 1}`;

/** The place of the scene that a hash names, from 0; null where it names none. */
export function sceneOfAddress(hash: string): number | null {
  const text = readParams(hash.replace(/^#/, '')).get('scene');
  return text === undefined ? null : Number(text) - 1;
}

export interface DecodedAddress {
  readonly state: AppState;
  /** What could not be followed, a sentence each. */
  readonly notes: readonly string[];
}

/** Reads a hash, with or without its `#`, over the opening state. */
export function decodeAddress(hash: string, index: GraphIndex, opening: AppState): DecodedAddress {
  const notes: string[] = [];
  const params = readParams(hash.replace(/^#/, ''));
  const version = params.get('v');
  if (version !== undefined && version !== VERSION) {
    notes.push(`The link is of version ${version}, which is newer than this program; what it could read is shown.`);
  }
  const unknown = (what: string, value: string) =>
    notes.push(`The link names the ${what} “${value}”, which is not in this data set.`);
  const strange = (what: string, value: string) =>
    notes.push(`The link says “${value}” for the ${what}, which this program does not know.`);
  const oneOf = <T extends string>(name: string, allowed: readonly T[], fallback: T): T => {
    const value = params.get(name);
    if (value === undefined) return fallback;
    const found = allowed.find((other) => other === value);
    if (found === undefined) strange(name, value);
    return found ?? fallback;
  };
  const facets = mapFacets((facet) => {
    const known = new Set(facetValues(index, facet).map(({ value }) => value));
    const values = split(params.get(facet)).filter((value) => known.has(value) || void unknown(facet, value));
    return { values, match: oneOf(`${facet}-match`, ['any', 'all'] as const, 'any') };
  });
  const selection = split(params.get('select')).filter(
    (id) => index.rowOf.has(id) || index.linkOf(id) !== undefined || void unknown('record', id),
  );
  const sheet = oneOf('sheet', SHEETS, opening.sheet);
  return {
    state: {
      ...opening,
      filter: {
        facets,
        when: decodeWhen(params.get('when'), strange),
        mode: oneOf('mode', ['only', 'dim'], opening.filter.mode),
      },
      selection: [...new Set(selection)],
      connecting: params.get('connect') === '1' && selection.length === 2,
      depth: DEPTHS[oneOf('depth', ['1', '2', '3'] as const, '1')],
      window: decodeWindow(params, opening.window, notes),
      asOf: decodeAsOf(params.get('asof'), notes),
      compared: decodeCompared(params.get('compare'), notes),
      undertakingGrouping: oneOf('group', UNDERTAKING_GROUPINGS, opening.undertakingGrouping),
      grouping: oneOf('lanes', GROUPINGS, opening.grouping),
      lowerView: oneOf('view', LOWER_VIEWS, opening.lowerView),
      sheet,
      sort: decodeSort(params.get('sort'), sheet, strange),
    },
    notes,
  };
}

/** The parameters of a hash; an escape that cannot be read is taken as it stands. */
function readParams(hash: string): ReadonlyMap<string, string> {
  return new Map(
    hash.split('&').flatMap((part) => {
      const [name = '', value = ''] = part.split(/=(.*)/s);
      return name === '' ? [] : [[name, decodeEscapes(value)] as const];
    }),
  );
}

/** A part of an address as a person would write it; as it stands where its escapes cannot be read. */
export function decodeEscapes(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const split = (text: string | undefined): string[] => (text === undefined || text === '' ? [] : text.split(SEPARATOR));

function decodeSort(
  text: string | undefined,
  sheet: Sheet,
  strange: (what: string, value: string) => unknown,
): Sort | null {
  if (text === undefined || text === '') return null;
  const descending = text.startsWith('-');
  const column = SHEET_COLUMNS[sheet].find((known) => known === text.slice(descending ? 1 : 0));
  if (column !== undefined) return { column, descending };
  strange('column to sort by', text);
  return null;
}

function decodeWhen(
  text: string | undefined,
  strange: (what: string, value: string) => unknown,
): WindowQuestion | null {
  if (text === undefined) return null;
  const [certaintyText, relationText] = split(text);
  const certainty = CERTAINTIES.find((known) => known === certaintyText);
  const relation = WINDOW_RELATIONS.find((known) => known === relationText);
  if (certainty !== undefined && relation !== undefined) return { certainty, relation };
  strange('question about time', text);
  return null;
}

function decodeAsOf(text: string | undefined, notes: string[]): DayNumber | null {
  const day = readDay(text);
  if (text !== undefined && day === null) notes.push(`The link’s date, “${text}”, is not a day.`);
  return day;
}

/** Four days: start and end of what is compared, start and end of what it is compared with; ends exclusive. */
function decodeCompared(text: string | undefined, notes: string[]): Compared | null {
  if (text === undefined) return null;
  const [a = null, b = null, c = null, d = null] = split(text).map(readDay);
  if (a !== null && b !== null && c !== null && d !== null && a < b && c < d) {
    return { before: { start: a, end: b }, after: { start: c, end: d } };
  }
  notes.push(`The link’s comparison, “${text}”, is not of two dates.`);
  return null;
}

function decodeWindow(params: ReadonlyMap<string, string>, opening: TimeSpan, notes: string[]): TimeSpan {
  const [from, to] = [params.get('from'), params.get('to')];
  if (from === undefined && to === undefined) return opening;
  const start = readDay(from);
  const end = readDay(to);
  if (start !== null && end !== null && start < end) return { start, end };
  notes.push(`The link’s window, from “${from ?? ''}” to “${to ?? ''}”, is not two days in order.`);
  return opening;
}

function readDay(text: string | undefined): DayNumber | null {
  const [, year, month, day] = /^(-?\d{1,9})-(\d\d)-(\d\d)$/.exec(text ?? '') ?? [];
  return year === undefined ? null : toDayNumber(Number(year), Number(month), Number(day));
}
