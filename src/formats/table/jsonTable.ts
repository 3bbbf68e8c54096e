/** Owns how JSON that is a list of like records, or holds one, is taken as a table: a record a row, its fields the columns. */
import { listedRows } from './rows';
import type { Table } from './table';
import { toTable } from './toTable';

/** The table of a list, or of the one list of records among an object's fields; null where there is none. */
export function jsonTable(json: unknown): Table | null {
  const records = recordsOf(json);
  if (records === null) return null;
  const places = new Map<string, number>();
  for (const record of records) {
    for (const field of Object.keys(record)) if (!places.has(field)) places.set(field, places.size);
  }
  if (places.size === 0) return null;
  const rows = records.map((record) => {
    const cells = new Array<string>(places.size).fill('');
    for (const [field, value] of Object.entries(record)) cells[places.get(field) ?? 0] = cellText(value);
    return cells;
  });
  // The first record is row 1: no header stands above it.
  return toTable(listedRows([[...places.keys()], ...rows]), -1, [], true);
}

function recordsOf(json: unknown): readonly Record<string, unknown>[] | null {
  if (Array.isArray(json)) {
    return json.length > 0 && json.every(isRecord) ? json : null;
  }
  if (!isRecord(json)) return null;
  const lists = Object.values(json).flatMap((value) => {
    const records = Array.isArray(value) ? recordsOf(value) : null;
    return records === null ? [] : [records];
  });
  const [only, ...others] = lists;
  if (only === undefined || others.length > 0) return null;
  // GeoJSON has what it says of a feature one level down.
  return only.map((record) =>
    isRecord(record['properties']) ? { ...record['properties'], ...pointOf(record) } : record,
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function pointOf({ geometry }: Record<string, unknown>): Record<string, unknown> {
  if (!isRecord(geometry) || geometry['type'] !== 'Point' || !Array.isArray(geometry['coordinates'])) return {};
  const [longitude, latitude] = geometry['coordinates'] as readonly unknown[];
  return { longitude, latitude };
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) return value.map(String).join('; ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
