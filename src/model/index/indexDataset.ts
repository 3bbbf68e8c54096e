/**
 * Owns the index of a data set at rest: its records as columns, lists and bytes, all of which a worker can build and hand
 * over without a copy.
 */
import type { Dataset, DatasetHead } from '../dataset/schema';
import { vocabularyOf } from '../dataset/vocabulary';
import { documentIds, type FacetId, facetChoices, mapFacets, sourcesOf } from '../filter/facets';
import { type BoundsColumns, emptyBounds, isDated, setBounds } from '../time/boundsColumns';
import { buildLifespans } from '../time/buildLifespans';
import { buildTimeTrees, type TimeTrees } from '../time/buildTimeIndex';
import { buildLinks, type LinkColumns } from './buildLinks';
import { buildLinkLists, buildLists, type Lists } from './lists';
import { packRecords, type RecordBytes } from './recordBytes';
import { entityDates, eventDates, undertakingDates } from './recordDates';
import { type Status, statusOf, UNDERTAKINGS_TRACK } from './rows';
import { buildTextColumn, type TextColumn } from './textColumn';

/** Rows by number: events, entities, undertakings, each in the order of the file. */
export interface RowColumns {
  readonly ids: TextColumn;
  readonly titles: TextColumn;
  /** The short title, or the title where there is none. */
  readonly shorts: TextColumn;
  /** Where an event took place; empty where nothing says. */
  readonly places: TextColumn;
  /** Place in the kinds of the data set. */
  readonly kind: Uint16Array;
  /** Place of the first theme in the data set's themes, and of the track in its tracks; -1 for none. */
  readonly theme: Int16Array;
  readonly track: Int16Array;
  /** 1 for what is announced, and not shown to have taken place. */
  readonly planned: Uint8Array;
  /** 0 to 1. */
  readonly importance: Float64Array;
  /** The place of each event and entity in the order of their ids, by code unit; so the order of a file does not matter. */
  readonly rank: Uint32Array;
  readonly bounds: BoundsColumns;
  readonly lifespans: BoundsColumns;
  /** By facet, places among its choices. */
  readonly facets: Readonly<Record<FacetId, Lists<Uint16Array>>>;
  readonly records: RecordBytes;
}

/** The counts of rows by family, in their order. */
export interface RowCounts {
  readonly event: number;
  readonly entity: number;
  readonly undertaking: number;
}

export interface IndexData {
  readonly head: DatasetHead;
  readonly counts: RowCounts;
  readonly rows: RowColumns;
  readonly links: LinkColumns;
  /** For each row, the numbers of its links, ascending. */
  readonly linksOf: Lists<Uint32Array>;
  /** Dated rows by earliest start, an unlimited one by where it ends; then the longer first. */
  readonly inTime: Uint32Array;
  readonly timeTrees: TimeTrees;
  /** First and last day that the data set speaks of, as day numbers; infinite bounds left out. */
  readonly extent: { readonly min: number; readonly max: number };
}

/** Builds the columns. */
export function indexDataset(dataset: Dataset): IndexData {
  const { events, entities, relations: _, undertakings, ...head } = dataset;
  const records = [...events, ...entities, ...undertakings];
  const rowOf = new Map(records.map((record, row) => [record.id, row]));
  const links = buildLinks(dataset, rowOf);
  const linksOf = buildLinkLists(records.length, links.from, links.to);
  const dates = [...events.map(eventDates), ...entities.map(entityDates), ...undertakings.map(undertakingDates)];
  const bounds = emptyBounds(records.length);
  dates.forEach((date, row) => {
    setBounds(bounds, row, date.bounds);
  });
  const degrees = Uint32Array.from(
    records,
    (_record, row) => (linksOf.offsets[row + 1] ?? 0) - (linksOf.offsets[row] ?? 0),
  );
  const mostLinks = degrees.reduce((most, degree) => Math.max(most, degree), 1);
  const placesIn = (values: readonly string[]) => {
    const places = new Map(values.map((value, place) => [value, place]));
    return (value: string | undefined) => (value === undefined ? -1 : (places.get(value) ?? -1));
  };
  const trackOf = placesIn(head.tracks.map(({ id }) => id));
  const themeOf = placesIn(head.themes.map(({ id }) => id));
  const kindOf = placesIn(vocabularyOf(head).kinds.map(({ id }) => id));
  const firstUndertaking = events.length + entities.length;
  return {
    head,
    counts: { event: events.length, entity: entities.length, undertaking: undertakings.length },
    rows: {
      ids: buildTextColumn(records.map(({ id }) => id)),
      titles: buildTextColumn(records.map(({ title }) => title)),
      shorts: buildTextColumn(records.map(({ short, title }) => short ?? title)),
      places: buildTextColumn(events.map(({ place = '' }) => place)),
      kind: Uint16Array.from(records, ({ kind }) => kindOf(kind)),
      theme: Int16Array.from(records, ({ themes }) => themeOf(themes[0])),
      track: Int16Array.from(records, (record, row) =>
        trackOf(row >= firstUndertaking ? UNDERTAKINGS_TRACK : 'track' in record ? record.track : undefined),
      ),
      planned: Uint8Array.from(records, (record) => ('planned' in record && record.planned ? 1 : 0)),
      importance: Float64Array.from(degrees, (degree) => degree / mostLinks),
      rank: rankIds(records.slice(0, firstUndertaking).map(({ id }) => id)),
      bounds,
      lifespans: buildLifespans(bounds, linksOf, links),
      facets: buildFacets(
        dataset,
        dates.map(({ basis }) => basis ?? 'undated'),
        rowOf,
      ),
      records: packRecords(records),
    },
    links,
    linksOf,
    inTime: rowsInTime(bounds),
    timeTrees: buildTimeTrees(bounds),
    extent: extentOf(bounds),
  };
}

/** The place of each id among all of them. */
function rankIds(ids: readonly string[]): Uint32Array {
  const ranks = new Uint32Array(ids.length);
  [...ids.keys()]
    .sort((a, b) => ((ids[a] ?? '') < (ids[b] ?? '') ? -1 : 1))
    .forEach((place, rank) => {
      ranks[place] = rank;
    });
  return ranks;
}

/** What each row has in each facet. */
function buildFacets(
  dataset: Dataset,
  firmness: readonly string[],
  rowOf: ReadonlyMap<string, number>,
): RowColumns['facets'] {
  const { events, entities, undertakings } = dataset;
  const records = [...events, ...entities, ...undertakings];
  const statuses = statusesByRow(dataset, rowOf);
  const documents = documentIds(dataset);
  const isUndertaking = (row: number) => row >= events.length + entities.length;
  const valuesOf: Readonly<Record<FacetId, (record: (typeof records)[number], row: number) => readonly string[]>> = {
    theme: ({ themes }) => themes,
    kind: ({ kind }) => [kind],
    track: (record, row) =>
      isUndertaking(row) ? [UNDERTAKINGS_TRACK] : 'track' in record && record.track !== undefined ? [record.track] : [],
    status: (_record, row) => [...(statuses.get(row) ?? [])],
    source: ({ citations }) => sourcesOf(citations, documents),
    firmness: (_record, row) => [firmness[row] ?? 'undated'],
  };
  return mapFacets((facet) => {
    const places = new Map(facetChoices(dataset, facet).map(({ value }, place) => [value, place]));
    const own = valuesOf[facet];
    return buildLists(records.map((record, row) => own(record, row).flatMap((value) => places.get(value) ?? [])));
  });
}

function statusesByRow({ undertakings }: Dataset, rowOf: ReadonlyMap<string, number>): Map<number, Set<Status>> {
  const statuses = new Map<number, Set<Status>>();
  for (const undertaking of undertakings) {
    const status = statusOf(undertaking);
    const concerned = [
      undertaking.id,
      undertaking.at,
      ...undertaking.by,
      ...(undertaking.workedOnBy ?? []),
      ...undertaking.outcomes.flatMap((outcome) => outcome.deliveredBy),
    ];
    for (const id of concerned) {
      const row = rowOf.get(id);
      if (row !== undefined) statuses.set(row, (statuses.get(row) ?? new Set()).add(status));
    }
  }
  return statuses;
}

function rowsInTime(bounds: BoundsColumns): Uint32Array {
  const { startMin, endMax } = bounds;
  const anchors = startMin.map((start, row) => anchorOf(start, endMax[row] ?? 0));
  return Uint32Array.from(startMin.keys())
    .filter((row) => isDated(bounds, row))
    .sort((a, b) => ascending(anchors[a] ?? 0, anchors[b] ?? 0) || ascending(endMax[b] ?? 0, endMax[a] ?? 0) || a - b);
}

const ascending = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);

/** The day by which a record is placed in order of time: its earliest start, or where that is unlimited, its latest end. */
export function anchorOf(startMin: number, endMax: number): number {
  if (Number.isFinite(startMin)) return startMin;
  return Number.isFinite(endMax) ? endMax - 1 : Number.NEGATIVE_INFINITY;
}

function extentOf(bounds: BoundsColumns): IndexData['extent'] {
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  for (const column of [bounds.startMin, bounds.endMin, bounds.startMax, bounds.endMax]) {
    for (const day of column) {
      if (!Number.isFinite(day)) continue;
      if (day < min) min = day;
      if (day > max) max = day;
    }
  }
  return min < max ? { min, max } : { min: 0, max: 1 };
}

/** The buffers to hand over with the data, so that nothing is copied. */
export function buffersOf(value: unknown, found: ArrayBufferLike[] = []): ArrayBufferLike[] {
  if (ArrayBuffer.isView(value)) {
    if (!found.includes(value.buffer)) found.push(value.buffer);
  } else if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) buffersOf(inner, found);
  }
  return found;
}
