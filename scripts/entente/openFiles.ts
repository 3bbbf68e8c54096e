/** Owns how named files are read: as the app opens them, with what was said of their tables on the command line. */
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { SourceFile } from '../../src/formats/format';
import { type FilesRead, readFiles } from '../../src/formats/readFiles';
import { readMappingLine } from '../../src/formats/table/mappingLine';
import { CONFIDENT, type KeptMapping, type TableReading } from '../../src/formats/table/readTableFiles';
import { openQuestions } from '../../src/formats/table/recognition';
import { fieldsOfRole, type TableMapping } from '../../src/formats/table/tableMapping';
import { MOST_RECORDS } from '../../src/model/dataset/readHistory';
import { type Failure, failure, type Result, success } from '../../src/model/result';
import type { TableOptions } from './readArguments';

export type Opened =
  | { readonly type: 'read'; readonly read: FilesRead }
  /** Of these tables something must be said first. */
  | { readonly type: 'asked'; readonly tables: readonly TableReading[] }
  | { readonly type: 'refused'; readonly failure: Failure };

const refused = ({ failure: why }: { readonly failure: Failure }): Opened => ({ type: 'refused', failure: why });

/** Reads files as one history; paths are taken from `folder` on. */
export async function openFiles(
  paths: readonly string[],
  options: readonly TableOptions[],
  folder: string,
): Promise<Opened> {
  const files: SourceFile[] = [];
  for (const path of paths) {
    const file = await fileAt(path, paths, folder);
    if (!file.ok) return refused(file);
    files.push(file.value);
  }
  const said: Said[] = [];
  for (const { table, line } of options) {
    const mapping = readMappingLine(line);
    if (!mapping.ok) return refused(mapping);
    const place = paths.indexOf(table);
    const words = typeof line === 'string' ? line : line.join(' ');
    said.push({ name: files[place]?.name ?? table, mapping: mapping.value, hasRole: /(^|\s)--role=/.test(words) });
  }
  const first = await read(files, said.map(kept));
  if (!first.ok) return refused(first);
  const tables = 'asked' in first.value ? first.value.asked : first.value.tables;
  const lost = said.find(({ name }) => !tables.some((table) => table.name === name));
  if (lost !== undefined) return refused(noTable(lost.name, tables));
  const mappings = said.map((each): Said => {
    const table = tables.find(({ name }) => name === each.name);
    return isComplete(each) || table === undefined ? each : { ...each, mapping: completed(each, table) };
  });
  const asked = tables.filter((table) =>
    mustAsk(
      table,
      said.find(({ name }) => name === table.name),
    ),
  );
  if (asked.length > 0) return { type: 'asked', tables: asked };
  const second = mappings.every((each, i) => each === said[i]) ? first : await read(files, mappings.map(kept));
  if (!second.ok) return refused(second);
  return 'asked' in second.value ? { type: 'asked', tables: second.value.asked } : { type: 'read', read: second.value };
}

interface Said {
  /** Of the table. */
  readonly name: string;
  readonly mapping: TableMapping;
  readonly hasRole: boolean;
}

const read = (files: readonly SourceFile[], mappings: readonly KeptMapping[]) =>
  readFiles(files, { most: MOST_RECORDS, mappings, onProgress: () => {}, thisYear: new Date().getFullYear() });

/** Where no column is named, the table is only split as was said; as entities, since those need no column. */
const kept = (said: Said): KeptMapping => ({
  name: said.name,
  columns: [],
  mapping: isComplete(said) ? said.mapping : { ...said.mapping, role: 'entities' },
});

const isComplete = ({ mapping }: Said): boolean => mapping.columns.length > 0;

/** What was said laid over what is recognised. */
function completed({ mapping, hasRole }: Said, { recognition }: TableReading): TableMapping {
  const found = recognition.mapping;
  const role = hasRole ? mapping.role : found.role;
  const fields = fieldsOfRole(role);
  return {
    role,
    delimiter: mapping.delimiter ?? found.delimiter,
    encoding: mapping.encoding ?? found.encoding,
    order: mapping.order ?? found.order,
    century: mapping.century ?? found.century,
    ...(mapping.belowZero === undefined ? {} : { belowZero: mapping.belowZero }),
    ...(mapping.cells === undefined ? {} : { cells: mapping.cells }),
    columns: found.columns.filter(({ field }) => fields.includes(field)),
  };
}

function mustAsk({ recognition }: TableReading, said: Said | undefined): boolean {
  if (said !== undefined && isComplete(said)) return false;
  const { order, century } = recognition.mapping;
  const answers = { order: said?.mapping.order ?? order, century: said?.mapping.century ?? century };
  const isOpen = openQuestions(recognition.questions, answers).length > 0;
  return isOpen || (recognition.confidence < CONFIDENT && said?.hasRole !== true);
}

const noTable = (name: string, tables: readonly TableReading[]) => ({
  failure: {
    message: `There is no table “${name}” of which options could be said`,
    hint:
      tables.length === 0
        ? 'The file is no table: leave out --role, --order and the like.'
        : `There are ${tables.map((table) => `“${table.name}”`).join(', ')}; say --mapping=NAME:"--role=…".`,
  },
});

async function fileAt(path: string, paths: readonly string[], folder: string): Promise<Result<SourceFile>> {
  if (path === '-') {
    const parts: Uint8Array[] = [];
    for await (const part of process.stdin) parts.push(part as Uint8Array);
    return success({ name: 'standard input', bytes: Uint8Array.from(Buffer.concat(parts)) });
  }
  try {
    const bytes = Uint8Array.from(readFileSync(resolve(folder, path)));
    // Two files of one name in two folders are told apart by their paths.
    const isAlone = paths.filter((each) => basename(each) === basename(path)).length === 1;
    return success({ name: isAlone ? basename(path) : path, bytes });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOENT') return failure(`There is no file “${path}”`, `It was looked for in ${folder}.`);
    if (code === 'EISDIR') return failure(`“${path}” is a folder`, 'Name the files in it.');
    return failure(
      `“${path}” cannot be read: ${error instanceof Error ? error.message : String(error)}`,
      'Look at who may read it.',
    );
  }
}
