/** Owns archives: of tables all are read, and otherwise the one file that can be; what is left out is listed. */
import { unzipSync } from 'fflate';
import type { Problem } from '../model/dataset/problem';
import { failure, type Result, success } from '../model/result';
import { someText } from '../model/someText';
import type { FileContent } from './findContent';
import type { SourceFile } from './format';
import { READABLE } from './refuseKnown';
import { delimitedTable, type RawTable, rawTable } from './table/text/rawTable';
import { readOwnSheets, readXlsx } from './table/workbook/readXlsx';

/** Bytes that an archive may have when it is unpacked: a small file can be made to fill any memory. */
const MOST_BYTES = 1_000_000_000;
/** Files of an archive without tables that are looked at. */
const MOST_LOOKED_AT = 20;
const MOST_NAMED = 8;

/** What an archive turned out to be; `find` says it of a file in it. */
export async function unpackArchive(
  file: SourceFile,
  find: (part: SourceFile) => Promise<Result<FileContent>>,
): Promise<Result<FileContent>> {
  const names: string[] = [];
  let size = 0;
  try {
    unzipSync(file.bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        size += originalSize;
        return false;
      },
    });
  } catch {
    return brokenArchive(file);
  }
  if (size > MOST_BYTES) {
    return failure(
      `“${file.name}” is larger than 1 GB when it is unpacked`,
      'Split it into parts, and open one of them.',
    );
  }
  if (names.some((name) => name.replaceAll('\\', '/') === 'xl/workbook.xml')) return workbook(file);
  const parts = names.filter((name) => !/[/\\]$|(?:^|[/\\])(?:\.|__MACOSX)/.test(name));
  const texts = partsOf(file, parts.filter(isTableName));
  if (texts === null) return brokenArchive(file);
  const tables = texts.flatMap(({ path, part }) => {
    const table = delimitedTable(part);
    return table === null ? [] : { path, table };
  });
  if (tables.length > 0) {
    return success(
      tableContent(
        tables.map(({ table }) => table),
        leftOut(except(parts, tables)),
      ),
    );
  }
  const known = KNOWN_ARCHIVES.find(([has]) => names.some((name) => has.test(name)));
  if (known !== undefined) {
    return failure(`“${file.name}” is ${known[1]}, which cannot be read`, `${known[2]} ${READABLE}`);
  }
  return onlyContent(file, parts, find);
}

/** The one file of an archive that can be read. */
async function onlyContent(
  file: SourceFile,
  parts: readonly string[],
  find: (part: SourceFile) => Promise<Result<FileContent>>,
): Promise<Result<FileContent>> {
  const looked = parts.filter((name) => !NEVER_READ.test(name)).slice(0, MOST_LOOKED_AT);
  const unpacked = partsOf(file, looked);
  if (unpacked === null) return brokenArchive(file);
  const found: { readonly path: string; readonly content: FileContent }[] = [];
  const refused: Result<FileContent>[] = [];
  for (const { path, part } of unpacked) {
    const content = isZip(part.bytes) ? await workbookIn(part) : await find(part);
    if (content.ok) found.push({ path, content: content.value });
    else refused.push(content);
  }
  const [only, ...others] = found;
  if (only === undefined) {
    const [why] = refused;
    return parts.length === 1 && why !== undefined
      ? why
      : failure(
          `“${file.name}” is an archive without a file in it that can be read`,
          `Unpack it, and open what is in it. ${READABLE}`,
        );
  }
  const rest = except(parts, [only]);
  if (others.length > 0 || (only.content.type === 'own' && rest.length > 0)) {
    return failure(
      `“${file.name}” holds several files, and it is not said which is meant: ${someText(parts, MOST_NAMED)}`,
      `Unpack it, and open “${only.path}” or another of them.`,
    );
  }
  const problem = leftOut(rest);
  switch (only.content.type) {
    case 'own':
      return success(only.content);
    case 'tables':
      return success(tableContent(only.content.tables, problem));
    case 'format':
      return success({ ...only.content, problems: [...only.content.problems, ...problem] });
  }
}

async function workbook(file: SourceFile): Promise<Result<FileContent>> {
  const own = await readOwnSheets(file.bytes);
  if (own !== null) return success(tableContent(own.map(({ name, table }) => rawTable(name, table))));
  const sheet = await readXlsx(file.bytes);
  return sheet.ok ? success(tableContent([rawTable(file.name, sheet.value)])) : sheet;
}

/** An archive in an archive is read where it is a workbook, no larger than any other. */
const workbookIn = async (part: SourceFile): Promise<Result<FileContent>> => {
  const nested = failure(`“${part.name}” is an archive in an archive`, 'Unpack it, and open what is in it.');
  return /\.xlsx$/i.test(part.name) ? unpackArchive(part, async () => nested) : nested;
};

/** A file in an archive, and where it lies there. */
interface Part {
  readonly path: string;
  readonly part: SourceFile;
}

/** Those files of an archive; null where they cannot be unpacked. */
function partsOf(file: SourceFile, names: readonly string[]): readonly Part[] | null {
  try {
    const parts = unzipSync(file.bytes, { filter: ({ name }) => names.includes(name) });
    return Object.entries(parts).map(([path, bytes]) => ({
      path,
      part: { name: baseName(path), bytes: new Uint8Array(bytes) },
    }));
  } catch {
    return null;
  }
}

/** Tables, and what is wrong with what they came in. */
const tableContent = (tables: readonly RawTable[], problems: readonly Problem[] = []): FileContent => {
  const [first, ...others] = tables;
  if (first === undefined || problems.length === 0) return { type: 'tables', tables };
  const split: RawTable['split'] = (how) => {
    const found = first.split(how);
    return { ...found, problems: [...found.problems, ...problems] };
  };
  return { type: 'tables', tables: [{ ...first, split }, ...others] };
};

/** That files of an archive were not read. */
const leftOut = (names: readonly string[]): readonly Problem[] =>
  names.length === 0
    ? []
    : [
        {
          path: 'archive',
          record: 'Archive',
          message: `${names.length === 1 ? 'One file' : `${names.length} files`} in the archive ${names.length === 1 ? 'was' : 'were'} not read: ${someText(names, MOST_NAMED)}`,
          hint: 'Where one of them holds records, unpack the archive, and open that file.',
          effect: 'skipped',
          sort: 'file',
        },
      ];

const except = (paths: readonly string[], read: readonly { readonly path: string }[]): readonly string[] =>
  paths.filter((path) => !read.some((each) => each.path === path));

const isTableName = (name: string): boolean => /\.(?:csv|tsv|tab|txt)$/i.test(name) && !NEVER_READ.test(name);
const baseName = (name: string): string => name.replace(/^.*[/\\]/, '');
const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** Names of what stands beside data and is none, which some reader might take for it. */
const NEVER_READ = /(?:^|[/\\])(?:read ?me|licen[cs]e|change ?log)[^/\\]*$/i;

const FROM_PAPER = 'Copy its table into a spreadsheet program, save it as .xlsx or .csv, and open that.';

/** Archives that are files of other programs, by a part that they have. */
const KNOWN_ARCHIVES: readonly (readonly [has: RegExp, what: string, hint: string])[] = [
  [/^word\/document\d*\.xml$/, 'a document of Word', FROM_PAPER],
  [/^ppt\/presentation\.xml$/, 'a presentation', FROM_PAPER],
  [/^xl\/workbook\.bin$/, 'a workbook in binary (.xlsb)', 'Save it as .xlsx or .csv, and open that.'],
  [/^META-INF\/container\.xml$/, 'a book in EPUB', FROM_PAPER],
  [
    /(?:^|\/)doc\.kml$/,
    'a map in KMZ',
    'Open it in a program for maps, such as QGIS, export its points as CSV or GeoJSON, and open that.',
  ],
  [/^Index\/.*\.iwa$/, 'a file of Numbers, Pages or Keynote', 'Export it as .xlsx or .csv, and open that.'],
  [
    /\.shp$/i,
    'a map of shapes',
    'Open it in a program for maps, such as QGIS, export its points as CSV or GeoJSON, and open that.',
  ],
  [
    /^content\.xml$/,
    'a file of LibreOffice or OpenOffice, such as .ods or .odt',
    'Open it there, save it as .xlsx or .csv, and open that.',
  ],
];

const brokenArchive = ({ name }: SourceFile): Result<never> =>
  failure(`“${name}” is an archive that cannot be unpacked`, 'It may be cut off: copy or download it again.');
