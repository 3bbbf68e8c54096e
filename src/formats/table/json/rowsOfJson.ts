/** Owns JSON that is written as a sheet is: the names of its columns beside a list of rows, or above them, each row a list of cells. */
import { fieldsOfName } from '../columns/columnNames';
import type { ColumnField } from '../tableMapping';
import { isRecord } from './jsonRecords';

export interface JsonRows {
  readonly names: readonly unknown[];
  readonly rows: readonly (readonly unknown[])[];
  /** Rows of the file above the first with cells. */
  readonly before: number;
  /** The field that holds the rows, and those beside it that are not read; empty for a list alone. */
  readonly field: string;
  readonly others: readonly string[];
}

const NAMES = /^(?:cols|columns|columnNames|column_names|headers?|header_row|fields|keys)$/i;
const ROWS = /^(?:rows|data|values|records|items|cells)$/i;
/** As pandas calls what tells rows apart (orient="split"). */
const INDEX = 'index';
/** What one of the names in the first row must be, so that it is a header and no row. */
const TELLING: ReadonlySet<ColumnField> = new Set(['id', 'title', 'date', 'start', 'year', 'from', 'to']);

/** The rows, and what their columns are called; null where the JSON is not so. */
export function rowsOfJson(json: unknown): JsonRows | null {
  if (Array.isArray(json)) return listOfNames(json) ?? rowsBelowNames(json);
  if (!isRecord(json)) return null;
  const entries = Object.entries(json);
  const [field, rows] = entries.find(([key, value]) => ROWS.test(key) && areRows(value)) ?? [];
  const [named, written] = entries.find(([key, value]) => NAMES.test(key) && Array.isArray(value)) ?? [];
  if (field === undefined || named === undefined || !areRows(rows) || !Array.isArray(written)) return null;
  const names = written.map(nameOf);
  if (names.includes(null) || names.length === 0 || !rows.some((row) => row.length === names.length)) return null;
  const index = json[INDEX];
  const isIndexed = Array.isArray(index) && index.length === rows.length;
  const isTelling = isIndexed && index.some((value: unknown, i) => value !== i);
  return {
    names: isTelling ? [INDEX, ...names] : names,
    rows: isTelling ? rows.map((row, i) => [index[i] as unknown, ...row]) : rows,
    before: -1,
    field,
    others: entries.flatMap(([key]) => (key === field || key === named || (key === INDEX && isIndexed) ? [] : [key])),
  };
}

/** A list of names and nothing else. */
function listOfNames(json: readonly unknown[]): JsonRows | null {
  if (json.length < FEWEST_NAMES || !json.every((each): each is string => typeof each === 'string')) return null;
  if (json.filter((each) => LISTED.test(each)).length < NEARLY_ALL * json.length) return null;
  return { names: ['name'], rows: json.map((each) => [each]), before: -1, field: '', others: [] };
}
const FEWEST_NAMES = 5;
const NEARLY_ALL = 0.9;
/** Words, and no address, path, key or sentence of code. */
const LISTED = /^(?!\w+:\/\/)(?=.*\p{L}{2})[\p{L}\d“"'(][^\\{}<>=;_]{0,99}$/u;

/** A list of lists, the first of which says what stands in the others. */
function rowsBelowNames(json: readonly unknown[]): JsonRows | null {
  if (json.length < 2 || !areRows(json)) return null;
  const [names = [], ...rows] = json;
  const areNames =
    names.length > 1 &&
    new Set(names).size === names.length &&
    names.every((name) => typeof name === 'string' && name !== '') &&
    names.some((name) => fieldsOfName(String(name)).some((each) => TELLING.has(each)));
  return areNames && rows.some((row) => row.length === names.length)
    ? { names, rows, before: 0, field: '', others: [] }
    : null;
}

const areRows = (value: unknown): value is readonly (readonly unknown[])[] =>
  Array.isArray(value) && value.length > 0 && value.every(Array.isArray);

/** A column is called by a text or a number, or is an object that has its name. */
function nameOf(column: unknown): string | null {
  if (typeof column === 'string' || typeof column === 'number') return String(column);
  if (!isRecord(column)) return null;
  const name = [column['name'], column['label'], column['title'], column['id']].find(
    (each) => typeof each === 'string' && each !== '',
  );
  return typeof name === 'string' ? name : null;
}
