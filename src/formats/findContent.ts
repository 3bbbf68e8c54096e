/** Owns how it is found by its content alone what a file is, or why nothing here reads it. */
import type { DatasetBuilder } from '../model/dataset/createDatasetBuilder';
import type { Problem } from '../model/dataset/problem';
import { FORMAT } from '../model/dataset/schema';
import { failure, type Result, success } from '../model/result';
import type { SourceFile } from './format';
import { type Format, JSON_FORMATS, TEXT_FORMATS } from './formats';
import { isTooDeep, MOST_LEVELS } from './isTooDeep';
import { beginsAsProgram } from './javascript/beginsAsProgram';
import { withRecords } from './record-links/columnLists';
import { READABLE, refuseKnown } from './refuseKnown';
import { fromService } from './services/fromService';
import { jsonTable } from './table/json/jsonTable';
import type { Table } from './table/table';
import { type DecodedText, decodeText } from './table/text/decodeText';
import { delimitedTable, type RawTable, rawTable } from './table/text/rawTable';
import { refuseQuotes } from './table/text/refuseQuotes';
import { spacedPairs } from './table/text/spacedPairs';
import { jsonBelowComment } from './text/jsonBelowComment';
import { jsonLines } from './text/jsonLines';

/** What one file turned out to be. */
export type FileContent =
  | { readonly type: 'own'; readonly text: string }
  | { readonly type: 'tables'; readonly tables: readonly RawTable[] }
  | {
      readonly type: 'format';
      readonly label: string;
      readonly problems: readonly Problem[];
      readonly readInto: (into: DatasetBuilder) => Promise<Result<null>>;
    };

/** Finds by its content what a file is; a text is a table where `delimiter`, which somebody said of it, splits it into cells. */
export async function findContent(file: SourceFile, delimiter: string | null = null): Promise<Result<FileContent>> {
  const program = await findProgram(file);
  if (program !== null) return program;
  const refusal = refuseKnown(file.name, file.bytes);
  if (refusal !== null) return refusal;
  if (isZip(file.bytes)) {
    const { unpackArchive } = await import('./unpackArchive');
    return unpackArchive(file, (part) => findContent(part));
  }
  const decoded = decodeText(file.bytes);
  const { text, problems } = decoded;
  if (OWN.test(text.slice(0, LOOKED_AT))) return success({ type: 'own', text });
  const commented = jsonBelowComment(text);
  if (commented !== null) return findJson(file, commented.text, [...problems, commented.problem]);
  return /^\s*[[{]/.test(text) ? findJson(file, text, problems) : findText(file, decoded, delimiter);
}

/** Characters of a file in which it says what it is. */
const LOOKED_AT = 4000;
const OWN = new RegExp(`"format"\\s*:\\s*"${FORMAT}"`);
/** What to do with a file that nothing here reads. */
const OTHERWISE = `Export it as a table (CSV) from the program that made it. ${READABLE}`;
const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** The data of a program that does nothing but set them; null for anything else. */
async function findProgram(file: SourceFile): Promise<Result<FileContent> | null> {
  const begin = String.fromCharCode(...file.bytes.subarray(0, LOOKED_AT)).replace(/^\u00ef\u00bb\u00bf/, '');
  if (!beginsAsProgram(begin)) return null;
  const { text, problems } = decodeText(file.bytes);
  const { readProgram } = await import('./javascript/readProgram');
  const program = readProgram(text);
  if (program === null) return null;
  const { value } = program;
  const found = findParsed(file, JSON.stringify(value), value, [...problems, ...program.problems]);
  return found.ok ? found : null;
}

async function findJson(file: SourceFile, text: string, problems: readonly Problem[]): Promise<Result<FileContent>> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    const lines = jsonLines(text);
    if (lines !== null) return findParsed(file, text, lines.records, [...problems, ...lines.problems]);
    const fits = TEXT_FORMATS.find((format) => format.fits(text));
    if (fits !== undefined) return success(inFormat(fits, text, problems));
    const { looseJson } = await import('./text/looseJson');
    const loose = looseJson(file.name, text);
    if (!loose.ok) return loose;
    const { value, problem } = loose.value;
    return findParsed(file, JSON.stringify(value), value, [...problems, problem]);
  }
  return findParsed(file, text, json, problems);
}

function findParsed(
  file: SourceFile,
  text: string,
  parsed: unknown,
  problems: readonly Problem[],
): Result<FileContent> {
  if (isOwn(parsed)) return success({ type: 'own', text });
  if (isTooDeep(parsed)) {
    return failure(
      `“${file.name}” is JSON that is nested more than ${MOST_LEVELS} levels deep`,
      'It may be damaged. Save it again from the program that made it, as a list of records.',
    );
  }
  const json = withRecords(parsed);
  const fits = JSON_FORMATS.find((format) => format.fits(json));
  if (fits !== undefined) return success(inFormat(fits, json, problems));
  const served = fromService(json);
  const table = jsonTable(served.json, file.name);
  if (table !== null) {
    const raw = rawTable(file.name, { ...table, problems: [...problems, ...served.problems, ...table.problems] });
    return success({ type: 'tables', tables: [{ ...raw, said: table.said }] });
  }
  return failure(`“${file.name}” is JSON of a kind that is not known here`, OTHERWISE);
}

const isOwn = (json: unknown): boolean =>
  typeof json === 'object' && json !== null && (json as Record<string, unknown>)['format'] === FORMAT;

function findText(file: SourceFile, decoded: DecodedText, delimiter: string | null): Result<FileContent> {
  const { text, problems } = decoded;
  const split = delimiter === null ? null : delimitedTable(file, decoded, delimiter);
  if (split !== null) return success({ type: 'tables', tables: [split] });
  const fits = TEXT_FORMATS.find((format) => format.fits(text));
  if (fits !== undefined) return success(inFormat(fits, text, problems));
  if (!/[^\s\0]/.test(text)) return failure(`“${file.name}” has no text in it`, READABLE);
  if (/^\s*BEGIN:VCARD/i.test(text)) {
    return failure(
      `“${file.name}” is an address book (vCard), which has no events and no relations`,
      `Export the people as a table (CSV), and open that. ${READABLE}`,
    );
  }
  if (/^\s*</.test(text) && !beginsAsTable(text)) {
    return failure(
      `“${file.name}” is a page or XML of a kind that is not known here`,
      `Copy the table that it shows into a spreadsheet, or export the data as a table (CSV). ${READABLE}`,
    );
  }
  const table = delimitedTable(file, decoded);
  if (table !== null) return success({ type: 'tables', tables: [table] });
  const pairs = spacedPairs(text);
  if (pairs !== null) return success({ type: 'tables', tables: [rawTable(file.name, withProblems(pairs, problems))] });
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

/** Whether a text that begins with a tag is a table: the tag is in a cell, and others stand beside it and below. */
function beginsAsTable(text: string): boolean {
  if (/^\s*<(?:[?!]|(?:html|svg|body|main|article|section|[uod]l|li|time)\b)/i.test(text)) return false;
  const lines = text
    .slice(0, LOOKED_AT)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
  const [first = 1, ...below] = lines.map((line) => line.replace(/<[^<>]*>/g, '').split(/[,;\t]/).length);
  return first > 1 && below.length > 0 && below[0] !== 1;
}

const withProblems = (table: Table, problems: readonly Problem[]): Table => ({
  ...table,
  problems: [...problems, ...table.problems],
});

/** One line of short cells that is no sentence. */
const HEADER_ALONE = /^[^\r\n,;\t]{1,60}(?:[,;\t][^\r\n,;\t]{0,60})+(?<![.!?])$/;

const inFormat = <Content>(
  { label, load }: Format<Content>,
  content: Content,
  problems: readonly Problem[],
): FileContent => ({
  type: 'format',
  label,
  problems,
  readInto: async (into) => (await load())(content, into),
});
