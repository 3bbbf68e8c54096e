/**
 * Owns the reading of Palladio projects (humanities + design, Stanford): each of its tables is mapped like one of a
 * spreadsheet; its multiple values and its links between tables become relations.
 */
import type { DatasetBuilder } from '../../model/dataset/createDatasetBuilder';
import type { Problem } from '../../model/dataset/problem';
import { failure, type Result } from '../../model/result';
import type { ReadInto } from '../format';
import { recogniseTable } from '../table/fields/recogniseTable';
import { type MappedTable, readTables } from '../table/records/readTables';
import { listedRows } from '../table/rows';
import type { Table } from '../table/table';
import type { ColumnUse } from '../table/tableMapping';
import { fitsPalladio, isObject } from './fitsPalladio';

interface PalladioFile {
  readonly id: unknown;
  readonly name: string;
  readonly table: Table;
  /** By the key of the data. */
  readonly fields: ReadonlyMap<string, { readonly column: string; readonly splitter: string }>;
}

interface Lookup {
  readonly from: PalladioFile;
  readonly fromKey: string;
  readonly to: PalladioFile;
  readonly toKey: string;
}

export const readPalladio: ReadInto<unknown> = (content, into) => {
  if (!fitsPalladio(content) || !isObject(content)) {
    return failure(
      'This is no project of Palladio',
      'Save it in Palladio with “Download”, which gives a file with “files” and “links”.',
    );
  }
  const list = Array.isArray(content['files']) ? content['files'] : [];
  const files = list.flatMap((file: unknown, i) => readFile(file, i, into));
  return readFiles(files, readLinks(content['links'], files, into), into);
};

const textOf = (value: unknown): string => {
  if (typeof value === 'string') return value;
  return value === null || value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);
};

function readFile(file: unknown, at: number, into: DatasetBuilder): PalladioFile[] {
  const path = `files[${at}]`;
  if (!isObject(file) || !Array.isArray(file['data'])) {
    into.problem(problem(path, 'The table has no data', 'Load it into Palladio again and save the project.'));
    return [];
  }
  const name = textOf(file['label']).trim() || `Table ${at + 1}`;
  const described = new Map<string, { label: string; splitter: string }>();
  for (const field of Array.isArray(file['fields']) ? file['fields'] : []) {
    if (!isObject(field) || typeof field['key'] !== 'string') continue;
    described.set(field['key'], {
      label: textOf(field['description']).trim() || field['key'],
      splitter: textOf(field['mvDelimiter']),
    });
  }
  const keys = [...described.keys()];
  const known = new Set(keys);
  const data: Readonly<Record<string, unknown>>[] = [];
  const numbers: number[] = [];
  for (const [i, row] of file['data'].entries()) {
    if (!isObject(row)) {
      into.problem(problem(`${name}, row ${i + 1}`, 'The row is no record', 'Look at the table in Palladio.'));
      continue;
    }
    for (const key of Object.keys(row)) {
      if (key.startsWith('$$') || known.has(key)) continue;
      known.add(key);
      keys.push(key);
    }
    // A row without a value is a blank row of the table that was loaded.
    if (Object.values(row).every((value) => textOf(value).trim() === '')) continue;
    data.push(row);
    numbers.push(i + 1);
  }
  const columns = keys.map((key) => described.get(key)?.label ?? key);
  // Two keys may be described alike; their own names then tell them apart.
  const distinct = new Set(columns).size === columns.length ? columns : keys;
  const rows = data.map((row) => keys.map((key) => (Object.hasOwn(row, key) ? textOf(row[key]) : '')));
  return [
    {
      id: file['uniqueId'] ?? file['id'],
      name,
      table: { columns: distinct, rows: listedRows(rows), rowNumber: (row) => numbers[row] ?? row + 1, problems: [] },
      fields: new Map(
        keys.map((key, i) => [key, { column: distinct[i] ?? key, splitter: described.get(key)?.splitter ?? '' }]),
      ),
    },
  ];
}

/** Links between tables: the values of one column name the rows of another table. */
function readLinks(links: unknown, files: readonly PalladioFile[], into: DatasetBuilder): Lookup[] {
  return (Array.isArray(links) ? links : []).flatMap((link: unknown, i) => {
    const from = endOf(isObject(link) ? link['source'] : null, files);
    const to = endOf(isObject(link) ? link['lookup'] : null, files);
    if (from !== null && to !== null) return [{ from: from.file, fromKey: from.key, to: to.file, toKey: to.key }];
    into.problem(
      problem(
        `links[${i}]`,
        'The link leads to a table or column that is not there',
        'Link the tables in Palladio again.',
      ),
    );
    return [];
  });
}

function endOf(end: unknown, files: readonly PalladioFile[]): { file: PalladioFile; key: string } | null {
  if (!isObject(end) || !isObject(end['file']) || !isObject(end['field'])) return null;
  const id = end['file']['uniqueId'] ?? end['file']['id'];
  const key = end['field']['key'];
  const file = files.find((each) => each.id === id);
  return file !== undefined && typeof key === 'string' && file.fields.has(key) ? { file, key } : null;
}

function readFiles(files: readonly PalladioFile[], links: readonly Lookup[], into: DatasetBuilder): Result<null> {
  const tables = files.map((file): MappedTable => {
    const { mapping, problems } = recogniseTable(file.table, file.name);
    for (const each of problems) into.problem(each);
    const own = new Map<string, ColumnUse>(mapping.columns.map((use) => [use.column, use]));
    for (const [key, { column, splitter }] of file.fields) {
      const isLinked = links.some((link) => link.from === file && link.fromKey === key);
      const isLookedUp = links.some((link) => link.to === file && link.toKey === key);
      const field = own.get(column)?.field;
      if (isLookedUp && field !== 'title') {
        for (const [other, use] of own) if (use.field === 'id') own.delete(other);
        own.set(column, { column, field: 'id' });
      } else if (isLinked || (splitter !== '' && (field === undefined || field === 'themes' || field === 'entities'))) {
        const as = isLinked || field === undefined ? 'entities' : field;
        own.set(column, { column, field: as, ...(splitter === '' ? {} : { splitter }) });
      }
    }
    return { name: file.name, table: file.table, mapping: { ...mapping, columns: [...own.values()] } };
  });
  return readTables(tables, into);
}

const problem = (path: string, message: string, hint: string): Problem => ({
  path,
  record: path,
  message,
  hint,
  effect: 'skipped',
  sort: 'file',
});
