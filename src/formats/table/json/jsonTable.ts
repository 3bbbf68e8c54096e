/** Owns how JSON that is a list of like records, or holds one, is taken as a table: a record a row, its fields the columns; and JSON of rows. */
import type { SaidOfFile } from '../../../model/dataset/buildHead';
import type { Problem } from '../../../model/dataset/problem';
import { saysSources } from '../columns/columnNames';
import { MOST_NESTED } from '../nested/nestedCells';
import { isEmptyValue } from '../nested/nestedValue';
import { listedRows } from '../rows';
import type { Table } from '../table';
import { toTable } from '../text/toTable';
import { joinNamed } from './joinNamed';
import { isRecord, type JsonRecord, recordsOf } from './jsonRecords';
import { keyedByDates } from './keyedByDates';
import { listsAlike, type NamedList } from './listsAlike';
import { codedNames, mappedRecords, namedDates } from './mappedRecords';
import { recordsOfFeatures } from './recordsOfFeatures';
import { rowsOfJson } from './rowsOfJson';
import { leftOut, saidBeside } from './saidBeside';
import { unfoldRecords } from './unfoldRecords';

/** A table, and what the file says of it. */
export interface JsonTable extends Table {
  readonly said: SaidOfFile;
}

/** The table of a list, or of the one list of records among an object's fields; null where there is none. `name` is that of its file. */
export function jsonTable(json: unknown, name = ''): JsonTable | null {
  const listed = rowsOfJson(json);
  if (listed !== null) {
    const { names, rows, before, field } = listed;
    const others = listed.others.filter((other) => isRecord(json) && cellText(json[other]) !== '');
    const { said, left } = saidBeside(isRecord(json) ? json : {}, others);
    const cells = listedRows([names, ...rows].map((row) => row.map(cellText)));
    return { ...toTable(cells, before, leftOut(field, left, json), true), said };
  }
  const held = foundIn(json, name);
  if (held === null) return null;
  const unfolded = unfoldRecords(held.records);
  const joined = joinNamed(unfolded.records, SAYS_NOTHING.test(held.field) ? name : held.field);
  const { records } = joined;
  const places = new Map<string, number>();
  for (const record of records) {
    for (const field of Object.keys(record)) if (!places.has(field)) places.set(field, places.size);
  }
  if (places.size === 0 || !areAlike(records, places.size)) return null;
  const cited = records.length > MOST_NESTED ? new Set<string>() : citedIn(records);
  const rows = records.map((record) => {
    const cells = new Array<string>(places.size).fill('');
    for (const [field, value] of Object.entries(record)) {
      const isList = cited.has(field) && !isEmptyValue(value);
      cells[places.get(field) ?? 0] = isList ? JSON.stringify([value].flat()) : cellText(value);
    }
    return cells;
  });
  // The first record is row 1: no header stands above it.
  const { said, left } = saidBeside(isRecord(json) ? json : {}, held.others);
  const problems = [...leftOut(held.field, left, json), ...held.problems, ...unfolded.problems, ...joined.problems];
  return { ...toTable(listedRows([[...places.keys()], ...rows]), -1, problems, true), said };
}

interface Found {
  readonly records: readonly JsonRecord[];
  /** The field that holds them, and fields beside it that are not read; empty for a list alone. */
  readonly field: string;
  readonly others: readonly string[];
  /** What of the records themselves is left out. */
  readonly problems: readonly Problem[];
}

function foundIn(json: unknown, name: string): Found | null {
  const alone = recordsOf(json);
  if (alone !== null) return { records: alone, field: '', others: [], problems: [] };
  if (!isRecord(json)) return null;
  const keyed = keyedByDates(json);
  if (keyed !== null) return { records: keyed.records, field: '', others: [], problems: [keyed.problem] };
  const lists = listsWithin(json);
  // Of several lists the longest is the table; where two are as long, nothing says which.
  const [most, next] = lists.toSorted((a, b) => b.records.length - a.records.length);
  if (most === undefined) return mappedAlone(json, name) ?? codedAlone(json) ?? listedNames(json);
  const alike = listsAlike(most, lists);
  if (alike === null && next !== undefined && next.records.length === most.records.length) return null;
  const taken = alike?.fields ?? [most.field];
  const others = Object.keys(json).filter(
    (field) => !taken.includes(field) && !SAID_OF_FILES.test(field) && cellText(json[field]) !== '',
  );
  const features = recordsOfFeatures(alike?.records ?? most.records);
  const of = alike === null ? (keyedByDates(json[most.field])?.problem ?? null) : alike.problem;
  const dates = most.kind === 'dates' ? [datesOfNames(most.field)] : [];
  const problems = [...(of === null ? [] : [of]), ...dates, ...features.problems];
  return { records: features.records, field: most.field, others, problems };
}

/** The lists and maps of records among the fields of an object; maps of names to dates where there is nothing else. */
function listsWithin(json: JsonRecord): readonly NamedList[] {
  const lists = Object.entries(json).flatMap(([field, value]): NamedList[] => {
    const records = recordsOf(value) ?? keyedByDates(value)?.records;
    if (records !== undefined) return [{ field, records, kind: 'list' }];
    const mapped = mappedRecords(value);
    return mapped === null ? [] : [{ field, records: mapped, kind: 'map' }];
  });
  if (lists.length > 0) return lists;
  const dates = Object.entries(json).flatMap(([field, value]): NamedList[] => {
    const records = namedDates(value, field);
    return records === null ? [] : [{ field, records, kind: 'dates' }];
  });
  // What is said of each under the same words is a record, and no map of names.
  const names = dates.flatMap(({ records }) => records.map((record) => record['name']));
  return new Set(names).size < names.length ? [] : dates;
}

/** The records of an object that is a map of them, or of names to dates. */
function mappedAlone(json: JsonRecord, name: string): Found | null {
  const records = mappedRecords(json);
  if (records !== null) return { records, field: '', others: [], problems: [] };
  const dates = namedDates(json, name);
  return dates === null ? null : { records: dates, field: '', others: [], problems: [datesOfNames('file')] };
}

/** The records of an object that has nothing but a name under each code. */
function codedAlone(json: JsonRecord): Found | null {
  const records = codedNames(json);
  return records === null ? null : { records, field: '', others: [], problems: [] };
}

const datesOfNames = (record: string): Problem => ({
  path: 'file',
  record,
  message: 'What has nothing but a date or a year under its name was read as what was then',
  hint: 'Where it is something else, write a list of records with a field for each thing said of them.',
  effect: 'assumed',
  sort: 'date',
});

const FEWEST_NAMES = 3;
const MOST_LABELS = 4;
const NAME = /^\p{Lu}[\p{L}\p{M}\d_ .,'’()-]{1,79}$/u;

/** The records of an object of one list of names, with a few words beside it that say whose they are; settings have lists of other words. */
function listedNames(json: JsonRecord): Found | null {
  const entries = Object.entries(json);
  const [list, ...more] = entries.filter(([, value]) => typeof value !== 'string');
  if (list === undefined || more.length > 0 || entries.length < 2 || entries.length > MOST_LABELS) return null;
  const [field, names] = list;
  const areNames =
    Array.isArray(names) &&
    names.length >= FEWEST_NAMES &&
    names.every((name: unknown) => typeof name === 'string' && NAME.test(name));
  if (!areNames) return null;
  const others = entries.flatMap(([other]) => (other === field ? [] : [other]));
  return { records: names.map((name: unknown) => ({ name })), field, others, problems: [] };
}

/** Names of a list that leave open what stands in it. */
const SAYS_NOTHING = /^(?:|data|items|records|list|rows|entries|results)$/;

/** What programs say of the file itself, such as GeoJSON of what it is. */
const SAID_OF_FILES = /^(?:type|crs|bbox)$/;

/** Whether records have fields in common: those of which each has its own are no rows of a table. */
const areAlike = (records: readonly JsonRecord[], width: number): boolean =>
  records.length < 3 ||
  width <= 2 * Math.max(...records.map((record) => Object.keys(record).length)) ||
  width < records.length;

/** The fields in which a record lists its sources in words: each is one of its own, whatever signs it has within. */
const citedIn = (records: readonly JsonRecord[]): ReadonlySet<string> =>
  new Set(
    records.flatMap((record) =>
      Object.entries(record).flatMap(([field, value]) =>
        Array.isArray(value) && value.some((each) => typeof each === 'string') && saysSources(field) ? [field] : [],
      ),
    ),
  );

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) return value.map(String).join('; ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
