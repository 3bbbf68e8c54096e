/** Owns how JSON that is written column by column, `{ "name": […], "year": […] }`, becomes a list of records. */
import { areNeighbours, LINK_KEYS } from '../keyed-graph/fitsKeyedGraph';
import { fieldsOfName } from '../table/columns/columnNames';
import type { ColumnField } from '../table/tableMapping';
import { isObject, type JsonObject } from '../text/jsonValue';

const NODE_KEYS: readonly string[] = ['nodes', 'vertices'];
/** What one of the columns must be, so that the keys are names of columns and not ids. */
const TELLING: ReadonlySet<ColumnField> = new Set(['id', 'title', 'date', 'start', 'year', 'from', 'to']);

/** Parsed JSON with its columns, or those of its nodes and links, as records; the same where it has none. */
export function withRecords(json: unknown): unknown {
  if (!isObject(json)) return json;
  if (areColumns(json) && saysWhat(json)) return recordsOf(json);
  const nodes = NODE_KEYS.map((key) => json[key]).find((value) => value !== undefined);
  const hasColumns = areColumns(nodes) && saysWhat(nodes);
  const entries = Object.entries(json);
  const changed = entries.map(([key, value]): [string, unknown] => {
    const isPart = NODE_KEYS.includes(key) || LINK_KEYS.some((each) => each === key);
    return isPart && areColumns(value) && (hasColumns || saysWhat(value)) ? [key, recordsOf(value)] : [key, value];
  });
  return changed.some(([, value], i) => value !== entries[i]?.[1]) ? Object.fromEntries(changed) : json;
}

type Columns = Readonly<Record<string, readonly unknown[]>>;

/** At least two lists of single values, of one length and no neighbours of one another. */
function areColumns(value: unknown): value is Columns {
  if (!isObject(value)) return false;
  const lists = Object.values(value);
  const [first] = lists;
  return (
    lists.length > 1 &&
    Array.isArray(first) &&
    first.length > 1 &&
    lists.every((list) => Array.isArray(list) && list.length === first.length && list.every(isSingle)) &&
    !areNeighbours(value)
  );
}

const isSingle = (value: unknown): boolean => typeof value !== 'object' || value === null;

const saysWhat = (columns: Columns): boolean =>
  Object.keys(columns).some((name) => fieldsOfName(name).some((field) => TELLING.has(field)));

function recordsOf(columns: Columns): readonly JsonObject[] {
  const entries = Object.entries(columns);
  return (entries[0]?.[1] ?? []).map((_, row) => Object.fromEntries(entries.map(([name, list]) => [name, list[row]])));
}
