/**
 * Owns the index of a data set at rest: its records as columns, lists and bytes, all of which a worker can build and hand
 * over without a copy.
 */
import type { Dataset, DatasetHead } from '../dataset/schema';
import type { DateBounds } from '../dates/dateBounds';
import { createSourcePlaces, type FacetId, facetChoices, mapFacets } from '../filter/facets';
import { type BoundsColumns, datedRows, emptyBounds, isDated, setBounds } from '../time/boundsColumns';
import { buildLifespans } from '../time/buildLifespans';
import { buildGraphBasis, type IndexBasis } from './buildGraphBasis';
import { buildLinks, type LinkColumns } from './buildLinks';
import { buildLists, type Lists } from './lists';
import { placesOf } from './placesOf';
import { packRecords, type RecordBytes } from './recordBytes';
import { entityBounds, eventBounds, undertakingDates } from './recordDates';
import { type Status, statusOf, UNDERTAKINGS_TRACK } from './rows';
import { sortRows } from './sortRows';
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
  /** The place of each event and entity in the order of their ids, by code unit; so the order of a file does not matter. Null where nothing is joined, and the graph is not what is looked at first. */
  readonly rank: Uint32Array | null;
  readonly bounds: BoundsColumns;
  readonly lifespans: BoundsColumns;
  /** By facet, places among its choices. */
  readonly facets: Readonly<Record<FacetId, Lists<Uint16Array>>>;
  /** None where they are read from the file itself. */
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
  /** First and last day that the data set speaks of, as day numbers; infinite bounds left out. */
  readonly extent: { readonly min: number; readonly max: number };
}

/** Builds the columns, on a basis that may be there already. */
export function indexDataset(dataset: Dataset, basis: IndexBasis = buildGraphBasis(dataset)): IndexData {
  const { events, entities, relations: _, undertakings, ...head } = dataset;
  const records: AnyRecord[] = [...events, ...entities, ...undertakings];
  const columns = fillColumns(dataset, records);
  const hasShorts = records.some(({ short }) => short !== undefined);
  const titles = buildTextColumn(records.map(({ title }) => title));
  return completeIndex(
    head,
    basis.counts,
    {
      ids: basis.ids,
      titles,
      // One object for both crosses from a worker once.
      shorts: hasShorts ? buildTextColumn(records.map(({ short, title }) => short ?? title)) : titles,
      places: buildTextColumn(events.map(({ place = '' }) => place)),
      ...columns,
      kind: basis.columns.kind,
      facets: buildFacets(dataset, records, columns, basis.rowOf),
      records: packRecords(records),
    },
    buildLinks(dataset, basis.joined),
    basis.linksOf,
    { importance: basis.columns.importance, rank: basis.rank },
  );
}

/** The columns that are worked out of others. */
type WorkedOut = 'importance' | 'rank' | 'lifespans';

/** An index, where all that is read off the records and links is known. */
export function completeIndex(
  head: DatasetHead,
  counts: RowCounts,
  rows: Omit<RowColumns, WorkedOut>,
  links: LinkColumns,
  linksOf: Lists<Uint32Array>,
  ofLinks: Pick<RowColumns, 'importance' | 'rank'>,
): IndexData {
  const { bounds } = rows;
  return {
    head,
    counts,
    rows: {
      ...rows,
      ...ofLinks,
      lifespans: buildLifespans(bounds, linksOf, links),
    },
    links,
    linksOf,
    inTime: rowsInTime(bounds),
    extent: extentOf(bounds) ?? extentOf(links.validity) ?? { min: 0, max: 1 },
  };
}

type AnyRecord = Dataset['events'][number] | Dataset['entities'][number] | Dataset['undertakings'][number];

/** What is read off each record alone, and is not in the basis. */
function fillColumns({ events, entities, themes, tracks, ...head }: Dataset, records: readonly AnyRecord[]) {
  const count = records.length;
  const [trackOf, themeOf] = [placesOf(tracks), placesOf(themes)];
  const undertakingsTrack = trackOf.get(UNDERTAKINGS_TRACK) ?? -1;
  const theme = new Int16Array(count);
  const track = new Int16Array(count);
  const planned = new Uint8Array(count);
  const bounds = emptyBounds(count);
  let row = 0;
  const fill = (record: AnyRecord, date: DateBounds | null, place: number) => {
    theme[row] = themeOf.get(record.themes[0] ?? '') ?? -1;
    track[row] = place;
    setBounds(bounds, row, date);
    row++;
  };
  for (const event of events) {
    if (event.planned) planned[row] = 1;
    fill(event, eventBounds(event), trackOf.get(event.track) ?? -1);
  }
  for (const entity of entities) {
    fill(entity, entityBounds(entity), entity.track === undefined ? -1 : (trackOf.get(entity.track) ?? -1));
  }
  for (const undertaking of head.undertakings) {
    fill(undertaking, undertakingDates(undertaking).bounds, undertakingsTrack);
  }
  return { theme, track, planned, bounds };
}

/** What each row has in each facet. */
function buildFacets(
  dataset: Dataset,
  records: readonly AnyRecord[],
  { track, bounds }: ReturnType<typeof fillColumns>,
  rowOf: ReadonlyMap<string, number>,
): RowColumns['facets'] {
  const statuses = statusesByRow(dataset, rowOf);
  const addSources = createSourcePlaces(dataset);
  const build = (facet: FacetId) => {
    const places = new Map(facetChoices(dataset, facet).map(({ value }, place) => [value, place]));
    const filling: Readonly<Record<FacetId, (row: number, add: (place: number) => void) => void>> = {
      theme: (row, add) => {
        for (const theme of records[row]?.themes ?? []) addKnown(places.get(theme), add);
      },
      kind: (row, add) => addKnown(places.get(records[row]?.kind ?? ''), add),
      track: (row, add) => addKnown(track[row] === -1 ? undefined : track[row], add),
      status: (row, add) => {
        if (statuses.size > 0) for (const status of statuses.get(row) ?? []) addKnown(places.get(status), add);
      },
      source: (row, add) => addSources(records[row]?.citations ?? [], add),
      firmness: (row, add) => addKnown(places.get(basisOf(records[row], bounds, row)), add),
    };
    return buildLists(records.length, filling[facet]);
  };
  return mapFacets(build);
}

const addKnown = (place: number | undefined, add: (place: number) => void): void => {
  if (place !== undefined) add(place);
};

/** On what basis a record is dated; one whose date cannot be read is not. */
function basisOf(record: AnyRecord | undefined, bounds: BoundsColumns, row: number): string {
  if (record === undefined || !isDated(bounds, row)) return 'undated';
  const date = 'made' in record ? record.made : 'date' in record ? record.date : undefined;
  return (date ?? (record as Dataset['entities'][number]).existence)?.basis ?? 'undated';
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
  const anchors = new Float64Array(startMin.length);
  const lasts = new Float64Array(startMin.length);
  for (let row = 0; row < startMin.length; row++) {
    anchors[row] = anchorOf(startMin[row] ?? 0, endMax[row] ?? 0);
    lasts[row] = -(endMax[row] ?? 0);
  }
  return sortRows(sortRows(datedRows(bounds), lasts), anchors);
}

/** The day by which a record is placed in order of time: its earliest start, or where that is unlimited, its latest end. */
export function anchorOf(startMin: number, endMax: number): number {
  if (Number.isFinite(startMin)) return startMin;
  return Number.isFinite(endMax) ? endMax - 1 : Number.NEGATIVE_INFINITY;
}

/** Null where nothing is dated. */
function extentOf(bounds: BoundsColumns): IndexData['extent'] | null {
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  for (const column of [bounds.startMin, bounds.endMin, bounds.startMax, bounds.endMax]) {
    for (const day of column) {
      if (!Number.isFinite(day)) continue;
      if (day < min) min = day;
      if (day > max) max = day;
    }
  }
  return min < max ? { min, max } : null;
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
