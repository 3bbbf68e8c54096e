/** Owns the way from files that a person has to a data set: what they are is found by content, and read by the format's own code. */
import { countText } from '../model/countText';
import { createDatasetBuilder, type DatasetBuilder } from '../model/dataset/createDatasetBuilder';
import { parseDataset } from '../model/dataset/parseDataset';
import type { Problem } from '../model/dataset/problem';
import { type Dataset, FORMAT } from '../model/dataset/schema';
import type { IndexData } from '../model/index/indexDataset';
import { failure, type Result, success } from '../model/result';
import type { SourceFile } from './format';
import { type Format, JSON_FORMATS, TEXT_FORMATS } from './formats';
import { isTooDeep, MOST_LEVELS } from './isTooDeep';
import { READABLE, refuseKnown } from './refuseKnown';
import { type DecodedText, decodeText } from './table/decodeText';
import { indexEvents, type TableFile } from './table/indexEvents';
import { jsonTable } from './table/jsonTable';
import type { TableRecords } from './table/openTableRecords';
import { delimitedTable, type RawTable, rawTable } from './table/rawTable';
import { areOwnTables, readOwnTables } from './table/readOwnTables';
import { type KeptMapping, readTableFiles, type TableReading } from './table/readTableFiles';
import { type MappedTable, readTables } from './table/readTables';
import { refuseQuotes } from './table/refuseQuotes';
import { jsonLines } from './text/jsonLines';

export interface ReadingOptions {
  /** Records and relations that can be shown. */
  readonly most: number;
  /** What a person said of tables, now or another time. */
  readonly mappings: readonly KeptMapping[];
  /** Told what is under way, and how much of it is done, 0 to 1; null where that cannot be said. */
  readonly onProgress: (step: string, done: number | null) => void;
  /** Whether a table may be indexed without a data set being made of it. */
  readonly mayIndex?: boolean;
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

/** What one file turned out to be. */
type Found =
  | { readonly type: 'own'; readonly text: string }
  | { readonly type: 'tables'; readonly tables: readonly RawTable[] }
  | {
      readonly type: 'format';
      readonly label: string;
      readonly problems: readonly Problem[];
      readonly readInto: (into: DatasetBuilder) => Promise<Result<null>>;
    };

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
    const names = files.map(({ name }) => `“${name}”`).join(', ');
    return failure(
      `${names} could not be read: ${error instanceof Error ? error.message : String(error)}`,
      'This is a fault of Entente: please report it. Saved in another format, the file may open.',
    );
  }
}

async function readUnguarded(
  files: readonly SourceFile[],
  options: ReadingOptions,
): Promise<Result<FilesAnswer | FilesIndexed>> {
  const found: { readonly file: SourceFile; readonly found: Found }[] = [];
  for (const file of files) {
    options.onProgress(`Looking at “${file.name}”`, null);
    const what = await find(file);
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
      return done.ok ? finish(builder, label, [], options) : done;
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
  const said = { description: `Read from ${files.map(({ name }) => `“${name}”`).join(', ')} as a table.` };
  const builder = createDatasetBuilder(title, 'a table');
  builder.describe(said);
  if (areOwnTables(tables)) {
    readOwnTables(tables, builder);
    return finish(builder, 'tables of Entente', [], options);
  }
  let indexed: Pick<FilesIndexed, 'data' | 'records'> | null = null;
  const read = readTableFiles(tables, options.mappings, builder, (mapped) => {
    const [only, ...others] = mapped;
    if (options.mayIndex && only !== undefined && others.length === 0 && only.table.rows.length <= options.most)
      indexed = indexTable(only, { title, said }, builder.problem);
    return indexed === null ? readTables(mapped, builder) : success(null);
  });
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

/** The name of a file without its ending. */
const titleOf = (name: string): string => name.replace(/^.*[\\/]/, '').replace(/\.[a-z0-9]{1,7}$/i, '') || name;

/** Finds by its content what a file is. */
async function find(file: SourceFile): Promise<Result<Found>> {
  const refusal = refuseKnown(file.name, file.bytes);
  if (refusal !== null) return refusal;
  if (isZip(file.bytes)) {
    const { unpackTables } = await import('./unpackTables');
    const tables = await unpackTables(file);
    return tables.ok ? success({ type: 'tables', tables: tables.value }) : tables;
  }
  const decoded = decodeText(file.bytes);
  const { text, problems } = decoded;
  if (OWN.test(text.slice(0, LOOKED_AT))) return success({ type: 'own', text });
  return /^\s*[[{]/.test(text) ? findJson(file, text, problems) : findText(file, decoded);
}

/** Characters of a file in which it says what it is. */
const LOOKED_AT = 4000;
const OWN = new RegExp(`"format"\\s*:\\s*"${FORMAT}"`);
/** What to do with a file that nothing here reads. */
const OTHERWISE = `Export it as a table (CSV) from the program that made it. ${READABLE}`;
const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

function findJson(file: SourceFile, text: string, problems: readonly Problem[]): Result<Found> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    const lines = jsonLines(text);
    if (lines !== null) return findParsed(file, text, lines.records, [...problems, ...lines.problems]);
    const fits = TEXT_FORMATS.find((format) => format.fits(text));
    // The project's own reader says where JSON is broken.
    return fits === undefined ? success({ type: 'own', text }) : success(inFormat(fits, text, problems));
  }
  return findParsed(file, text, json, problems);
}

function findParsed(file: SourceFile, text: string, json: unknown, problems: readonly Problem[]): Result<Found> {
  if (isOwn(json)) return success({ type: 'own', text });
  if (isTooDeep(json)) {
    return failure(
      `“${file.name}” is JSON that is nested more than ${MOST_LEVELS} levels deep`,
      'It may be damaged. Save it again from the program that made it, as a list of records.',
    );
  }
  const fits = JSON_FORMATS.find((format) => format.fits(json));
  if (fits !== undefined) return success(inFormat(fits, json, problems));
  const table = jsonTable(json);
  if (table !== null)
    return success({
      type: 'tables',
      tables: [rawTable(file.name, { ...table, problems: [...problems, ...table.problems] })],
    });
  return failure(`“${file.name}” is JSON of a kind that is not known here`, OTHERWISE);
}

const isOwn = (json: unknown): boolean =>
  typeof json === 'object' && json !== null && (json as Record<string, unknown>)['format'] === FORMAT;

function findText(file: SourceFile, decoded: DecodedText): Result<Found> {
  const { text, problems } = decoded;
  const fits = TEXT_FORMATS.find((format) => format.fits(text));
  if (fits !== undefined) return success(inFormat(fits, text, problems));
  if (!/[^\s\0]/.test(text)) return failure(`“${file.name}” has no text in it`, READABLE);
  if (/^\s*BEGIN:VCARD/i.test(text)) {
    return failure(
      `“${file.name}” is an address book (vCard), which has no events and no relations`,
      `Export the people as a table (CSV), and open that. ${READABLE}`,
    );
  }
  if (/^\s*</.test(text)) {
    return failure(`“${file.name}” is a page or XML of a kind that is not known here`, READABLE);
  }
  const table = delimitedTable(file, decoded);
  if (table !== null) return success({ type: 'tables', tables: [table] });
  const quotes = refuseQuotes(file.name, text);
  if (quotes !== null) return quotes;
  if (HEADER_ALONE.test(text.trim())) {
    return failure(
      `“${file.name}” has the names of columns, and no row below them`,
      'Export it again once there is something in it, or write a row for each event.',
    );
  }
  return failure(`“${file.name}” is no table, and no other format that is known here`, OTHERWISE);
}

/** One line of short cells that is no sentence. */
const HEADER_ALONE = /^[^\r\n,;\t]{1,60}(?:[,;\t][^\r\n,;\t]{0,60})+(?<![.!?])$/;

const inFormat = <Content>(
  { label, load }: Format<Content>,
  content: Content,
  problems: readonly Problem[],
): Found => ({
  type: 'format',
  label,
  problems,
  readInto: async (into) => (await load())(content, into),
});
