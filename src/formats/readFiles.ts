/** Owns the way from files that a person has to a data set: what they are is found by content, and read by the format's own code. */
import { countText } from '../model/countText';
import { createDatasetBuilder, type DatasetBuilder } from '../model/dataset/createDatasetBuilder';
import { parseDataset } from '../model/dataset/parseDataset';
import type { Problem } from '../model/dataset/problem';
import type { Dataset } from '../model/dataset/schema';
import { inOrderOfTimes } from '../model/dataset/timesOfDay';
import type { IndexData } from '../model/index/indexDataset';
import { failure, type Result, success } from '../model/result';
import { type FileContent, findContent } from './findContent';
import type { SourceFile } from './format';
import { readingFault } from './readingFault';
import { areOwnTables, readOwnTables } from './table/own/readOwnTables';
import { type KeptMapping, readTableFiles, type TableReading } from './table/readTableFiles';
import { indexEvents, type TableFile } from './table/records/indexEvents';
import type { TableRecords } from './table/records/openTableRecords';
import { type MappedTable, readTables } from './table/records/readTables';
import type { RawTable } from './table/text/rawTable';

export interface ReadingOptions {
  /** Records and relations that can be shown. */
  readonly most: number;
  /** What a person said of tables, now or another time. */
  readonly mappings: readonly KeptMapping[];
  /** Told what is under way, and how much of it is done, 0 to 1; null where that cannot be said. */
  readonly onProgress: (step: string, done: number | null) => void;
  /** Whether a table may be indexed without a data set being made of it. */
  readonly mayIndex?: boolean;
  /** After which no life began; by it a century is offered first, and years far ahead are told. */
  readonly thisYear?: number;
}

export interface FilesRead {
  readonly dataset: Dataset;
  readonly problems: readonly Problem[];
  /** What they were read as: “GEXF”. */
  readonly format: string;
  /** How tables were read; empty for other formats. */
  readonly tables: readonly TableReading[];
}

/** A table that was indexed without its records. */
export interface FilesIndexed extends Omit<FilesRead, 'dataset'> {
  readonly data: IndexData;
  readonly records: TableRecords;
}

/** What was read; or tables of which something must be asked first. */
export type FilesAnswer = FilesRead | { readonly asked: readonly TableReading[] };

/** Reads files as one data set, or as its index where that may be. Never throws, whatever they hold. */
export async function readFiles(
  files: readonly SourceFile[],
  options: ReadingOptions & { readonly mayIndex: true },
): Promise<Result<FilesAnswer | FilesIndexed>>;
export async function readFiles(files: readonly SourceFile[], options: ReadingOptions): Promise<Result<FilesAnswer>>;
export async function readFiles(
  files: readonly SourceFile[],
  options: ReadingOptions,
): Promise<Result<FilesAnswer | FilesIndexed>> {
  try {
    return await readUnguarded(files, options);
  } catch (error) {
    return readingFault(files, error);
  }
}

async function readUnguarded(
  files: readonly SourceFile[],
  options: ReadingOptions,
): Promise<Result<FilesAnswer | FilesIndexed>> {
  const found: { readonly file: SourceFile; readonly found: FileContent }[] = [];
  for (const file of files) {
    options.onProgress(`Looking at “${file.name}”`, null);
    const said = options.mappings.find(({ name }) => name === file.name);
    const what = await findContent(file, said?.mapping.delimiter);
    if (!what.ok) return what;
    found.push({ file, found: what.value });
  }
  const [first] = found;
  if (first === undefined) return failure('No file was chosen', 'Choose one, or drop it onto the page.');
  const other = found.find(({ found: each }) => each.type !== 'tables');
  if (found.length > 1 && other !== undefined) {
    return failure(
      `“${other.file.name}” is no table, and only tables can be opened together`,
      'Open it alone. Tables of events, entities and relations make one data set when they are opened together.',
    );
  }
  switch (first.found.type) {
    case 'tables': {
      const tables = found.flatMap(({ found: each }) => (each.type === 'tables' ? each.tables : []));
      return readAsTables(files, tables, options);
    }
    case 'own': {
      const tell = (done: number) => options.onProgress('Checking the records', done);
      const parsed = parseDataset(first.found.text, tell, options.most);
      return parsed.ok ? success({ ...parsed.value, format: 'Entente', tables: [] }) : parsed;
    }
    case 'format': {
      const { label, problems, readInto } = first.found;
      options.onProgress(`Reading ${label}`, null);
      const builder = createDatasetBuilder(titleOf(first.file.name), label);
      builder.describe({ description: `Read from “${first.file.name}” as ${label}.` });
      for (const problem of problems) builder.problem(problem);
      const done = await readInto(builder);
      const read = done.ok ? finish(builder, label, [], options) : done;
      return read.ok ? success({ ...read.value, dataset: withOrderedDays(read.value.dataset) }) : read;
    }
  }
}

async function readAsTables(
  files: readonly SourceFile[],
  tables: readonly RawTable[],
  options: ReadingOptions,
): Promise<Result<FilesAnswer | FilesIndexed>> {
  options.onProgress('Reading the table', null);
  const title = files.map(({ name }) => titleOf(name)).join(', ');
  const [{ said: own = {} } = {}] = tables.length === 1 ? tables : [];
  const as = files.length > 1 ? 'tables' : 'a table';
  const from = `Read from ${files.map(({ name }) => `“${name}”`).join(', ')} as ${as}.`;
  const said = { ...own, description: own.description === undefined ? from : `${own.description}\n\n${from}` };
  const builder = createDatasetBuilder(title, 'a table');
  builder.describe(said);
  if (areOwnTables(tables)) {
    readOwnTables(tables, builder);
    return finish(builder, 'tables of Entente', [], options);
  }
  let indexed: Pick<FilesIndexed, 'data' | 'records'> | null = null;
  const readMapped = (mapped: readonly MappedTable[]) => {
    const [only, ...others] = mapped;
    if (options.mayIndex && only !== undefined && others.length === 0 && only.table.rows.length <= options.most)
      indexed = indexTable(only, { title, said }, builder.problem);
    return indexed === null ? readTables(mapped, builder) : success(null);
  };
  const read = readTableFiles(tables, options.mappings, builder, readMapped, options.thisYear ?? null);
  if (!read.ok) return read;
  if (read.value.isAsked) return success({ asked: read.value.tables });
  if (indexed !== null) {
    return success({
      ...(indexed as Pick<FilesIndexed, 'data' | 'records'>),
      problems: builder.problems(),
      format: 'a table',
      tables: read.value.tables,
    });
  }
  return finish(builder, tables.length === 1 ? 'a table' : 'tables', read.value.tables, options);
}

function indexTable(
  mapped: MappedTable,
  file: TableFile,
  onProblem: (problem: Problem) => void,
): Pick<FilesIndexed, 'data' | 'records'> | null {
  const { name, table, mapping } = mapped;
  if (table.atRest === undefined) return null;
  const data = indexEvents(mapped, file, onProblem);
  return data === null ? null : { data, records: { name, table: table.atRest, mapping } };
}

function finish(
  builder: DatasetBuilder,
  format: string,
  tables: readonly TableReading[],
  { most }: ReadingOptions,
): Result<FilesRead> {
  if (builder.count() > most) {
    return failure(
      `There are ${countText(builder.count())} records, and ${countText(most)} are the most that can be shown`,
      'Split the file into parts, by time or by theme, and open one of them.',
    );
  }
  const built = builder.build();
  return built.ok ? success({ ...built.value, format, tables }) : built;
}

/** Rows of a table stay as they stand in it, with and without their records. */
const withOrderedDays = (dataset: Dataset): Dataset => ({ ...dataset, events: inOrderOfTimes(dataset.events) });

/** The name of a file without its ending. */
const titleOf = (name: string): string => name.replace(/^.*[\\/]/, '').replace(/\.[a-z0-9]{1,7}$/i, '') || name;
