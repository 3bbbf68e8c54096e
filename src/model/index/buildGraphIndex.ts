/**
 * Owns the index of a data set: every event, entity and undertaking as a row, every relation and every tie of an
 * undertaking as a link between rows, with what the views ask of them worked out once.
 */
import type { Kind } from '../dataset/kinds';
import { RELATION_TYPES } from '../dataset/relationTypes';
import type {
  Basis,
  Citation,
  Dataset,
  DateStatement,
  Entity,
  HistoryEvent,
  OutcomeStatus,
  Relation,
  Undertaking,
} from '../dataset/schema';
import { type DateBounds, type Dated, dateBounds } from '../dates/dateBounds';
import { dateWords } from '../dates/dateWords';
import { parseEdtf } from '../dates/parseEdtf';
import { buildTimeIndex, type TimeIndex } from '../time/buildTimeIndex';

/** The lane of undertakings, which have no track of their own in the file. */
export const UNDERTAKINGS_TRACK = 'undertakings';

/** The value of the source facet that stands for every page outside the data set's own documents. */
export const EXTERNAL_RECORD = 'external-record';

/** `no-later-source`: nothing was written later that could say what became of it. */
export type Status = OutcomeStatus | 'no-later-source';

export type Family = 'event' | 'entity' | 'undertaking';

interface RowBase {
  readonly row: number;
  readonly id: string;
  readonly kind: Kind;
  readonly title: string;
  readonly short: string;
  /** Theme ids; the first one gives the colour. */
  readonly themes: readonly string[];
  readonly track: string | null;
  /** Null for what has no date, or one that could not be read. */
  readonly bounds: DateBounds | null;
  /** The date in words; "undated" where there is none. */
  readonly when: string;
  readonly basis: Basis | null;
  readonly planned: boolean;
  /** Statuses of the undertakings it is, made, worked on or delivered. */
  readonly statuses: readonly Status[];
  /** Document ids, and EXTERNAL_RECORD. */
  readonly sources: readonly string[];
  /** 0 to 1: by how many links it has, events and bodies before people. */
  readonly importance: number;
}

export interface EventRow extends RowBase {
  readonly family: 'event';
  readonly record: HistoryEvent;
}
export interface EntityRow extends RowBase {
  readonly family: 'entity';
  readonly record: Entity;
}
export interface UndertakingRow extends RowBase {
  readonly family: 'undertaking';
  readonly record: Undertaking;
}
export type Row = EventRow | EntityRow | UndertakingRow;

export interface Link {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly label: string;
  readonly inverse: string;
  /** Null for the ties of undertakings. */
  readonly relation: Relation | null;
}

export interface GraphIndex {
  readonly dataset: Dataset;
  readonly rows: readonly Row[];
  readonly rowOf: ReadonlyMap<string, number>;
  readonly links: readonly Link[];
  /** For each row, the numbers of its links, in the order of `links`. */
  readonly linksOf: readonly (readonly number[])[];
  /** Dated rows in order of time. */
  readonly inTime: readonly number[];
  /** Which rows are active, start or end in a window. */
  readonly time: TimeIndex;
  /** First and last day that the data set speaks of, as day numbers; infinite bounds left out. */
  readonly extent: { readonly min: number; readonly max: number };
}

/** Builds the index; rows in the order of the file: events, entities, undertakings. */
export function buildGraphIndex(dataset: Dataset): GraphIndex {
  const records = [...dataset.events, ...dataset.entities, ...dataset.undertakings];
  const rowOf = new Map(records.map((record, row) => [record.id, row]));
  const links = buildLinks(dataset, rowOf);
  const linksOf: number[][] = records.map(() => []);
  links.forEach((link, i) => {
    linksOf[link.from]?.push(i);
    if (link.to !== link.from) linksOf[link.to]?.push(i);
  });
  const statuses = statusesByRecord(dataset);
  const documents = documentIds(dataset);
  const mostLinks = Math.max(1, ...linksOf.map((own) => own.length));
  const common = (record: HistoryEvent | Entity | Undertaking) => {
    const row = rowOf.get(record.id) ?? 0;
    return {
      row,
      id: record.id,
      title: record.title,
      short: record.short ?? record.title,
      themes: record.themes,
      statuses: [...(statuses.get(record.id) ?? [])],
      sources: sourcesOf(record.citations, documents),
      importance: (linksOf[row]?.length ?? 0) / mostLinks,
    };
  };
  const rows: Row[] = [
    ...dataset.events.map(
      (record): EventRow => ({
        family: 'event',
        record,
        kind: record.kind,
        track: record.track,
        planned: record.planned ?? false,
        ...common(record),
        ...eventDates(record),
      }),
    ),
    ...dataset.entities.map(
      (record): EntityRow => ({
        family: 'entity',
        record,
        kind: record.kind,
        track: record.track ?? null,
        planned: false,
        ...common(record),
        ...datesOf(record.existence, 'existence'),
      }),
    ),
    ...dataset.undertakings.map(
      (record): UndertakingRow => ({
        family: 'undertaking',
        record,
        kind: record.kind,
        track: UNDERTAKINGS_TRACK,
        planned: false,
        ...common(record),
        ...undertakingDates(record),
      }),
    ),
  ];
  const inTime = rows
    .filter((row) => row.bounds !== null)
    .sort((a, b) => compareBounds(a.bounds, b.bounds) || a.row - b.row)
    .map(({ row }) => row);
  const time = buildTimeIndex(rows.map(({ bounds }) => bounds));
  return { dataset, rows, rowOf, links, linksOf, inTime, time, extent: extentOf(rows) };
}

function buildLinks(dataset: Dataset, rowOf: ReadonlyMap<string, number>): Link[] {
  const links: Link[] = [];
  const add = (id: string, fromId: string, toId: string, label: string, inverse: string, relation: Relation | null) => {
    const from = rowOf.get(fromId);
    const to = rowOf.get(toId);
    if (from !== undefined && to !== undefined) links.push({ id, from, to, label, inverse, relation });
  };
  for (const relation of dataset.relations) {
    const { label, inverse } = RELATION_TYPES[relation.type];
    add(relation.id, relation.from, relation.to, label, inverse, relation);
  }
  for (const { id, at, by, workedOnBy = [], outcomes } of dataset.undertakings) {
    add(`${id}:at`, id, at, 'undertaken at', 'undertakings made here', null);
    for (const body of by) add(`${id}:by:${body}`, id, body, 'undertaken by', 'undertook', null);
    for (const body of workedOnBy) add(`${id}:worked:${body}`, id, body, 'worked on by', 'worked on', null);
    const delivered = new Set(outcomes.flatMap((outcome) => outcome.deliveredBy));
    for (const record of delivered) add(`${id}:delivered:${record}`, id, record, 'delivered by', 'delivered', null);
  }
  return links;
}

/** The status of an undertaking: that of its first outcome, which is the one that the documents give. */
export const statusOf = (undertaking: Undertaking): Status => undertaking.outcomes[0]?.status ?? 'no-later-source';

function statusesByRecord(dataset: Dataset): Map<string, Set<Status>> {
  const statuses = new Map<string, Set<Status>>();
  for (const undertaking of dataset.undertakings) {
    const status = statusOf(undertaking);
    const concerned = [
      undertaking.id,
      undertaking.at,
      ...undertaking.by,
      ...(undertaking.workedOnBy ?? []),
      ...undertaking.outcomes.flatMap((outcome) => outcome.deliveredBy),
    ];
    for (const id of concerned) statuses.set(id, (statuses.get(id) ?? new Set()).add(status));
  }
  return statuses;
}

/** The ids of the data set's own documents. */
export const documentIds = ({ sources }: Dataset): ReadonlySet<string> =>
  new Set(sources.filter(({ kind }) => kind === 'document').map(({ id }) => id));

/** What citations rest on, each once: document ids, and EXTERNAL_RECORD for any other page. */
export const sourcesOf = (citations: readonly Citation[], documents: ReadonlySet<string>): string[] => [
  ...new Set(citations.map(({ source }) => (documents.has(source) ? source : EXTERNAL_RECORD))),
];

type Dates = Pick<RowBase, 'bounds' | 'when' | 'basis'>;

function datesOf(statement: DateStatement | undefined, dated: Dated): Dates {
  const read = statement === undefined ? null : parseEdtf(statement.edtf);
  if (statement === undefined || read === null || !read.ok) return { bounds: null, when: 'undated', basis: null };
  return { bounds: dateBounds(read.value, dated), when: dateWords(read.value, dated), basis: statement.basis };
}

/** A series recurs over its date; anything else takes place at it. */
function eventDates({ date, recurrence }: HistoryEvent): Dates {
  if (recurrence === undefined) return datesOf(date, 'occurrence');
  const dates = datesOf(date, 'existence');
  return { ...dates, when: `${dates.when}, ${recurrence}` };
}

/** From the day it was made to the day it is due; a moment where nothing says when it is due. */
function undertakingDates({ made, due }: Undertaking): Dates {
  const start = datesOf(made, 'occurrence');
  const end = datesOf(due, 'occurrence');
  if (start.bounds === null || end.bounds === null) return start;
  return {
    bounds: {
      ...start.bounds,
      endMin: start.bounds.endMin,
      endMax: Math.max(start.bounds.endMax, end.bounds.endMax),
      shape: 'range',
    },
    when: `${start.when}, due ${end.when.replace(/, day unknown$/, '')}`,
    basis: start.basis,
  };
}

/** By earliest start, an unlimited one by where it ends; then the longer first. */
function compareBounds(a: DateBounds | null, b: DateBounds | null): number {
  if (a === null || b === null) return 0;
  return ascending(anchorOf(a), anchorOf(b)) || ascending(b.endMax, a.endMax);
}

const ascending = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);

/** The day by which a record is placed in order of time: its earliest start, or where that is unlimited, its latest end. */
export function anchorOf({ startMin, endMax }: DateBounds): number {
  if (Number.isFinite(startMin)) return startMin;
  return Number.isFinite(endMax) ? endMax - 1 : Number.NEGATIVE_INFINITY;
}

function extentOf(rows: readonly Row[]): { min: number; max: number } {
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  for (const { bounds } of rows) {
    if (bounds === null) continue;
    for (const day of [bounds.startMin, bounds.endMin, bounds.startMax, bounds.endMax]) {
      if (!Number.isFinite(day)) continue;
      min = Math.min(min, day);
      max = Math.max(max, day);
    }
  }
  return min < max ? { min, max } : { min: 0, max: 1 };
}
