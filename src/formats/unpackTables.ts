/** Owns archives: a workbook is a table of one of its sheets, and an archive of tables is all of them. */
import { unzipSync } from 'fflate';
import { failure, type Result, success } from '../model/result';
import type { SourceFile } from './format';
import { READABLE } from './refuseKnown';
import { delimitedTable, type RawTable, rawTable } from './table/text/rawTable';
import { readOwnSheets, readXlsx } from './table/workbook/readXlsx';

/** Bytes that an archive may have when it is unpacked: a small file can be made to fill any memory. */
const MOST_BYTES = 1_000_000_000;

export async function unpackTables(file: SourceFile): Promise<Result<readonly RawTable[]>> {
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
  if (names.some((name) => name.replaceAll('\\', '/') === 'xl/workbook.xml')) {
    const own = await readOwnSheets(file.bytes);
    if (own !== null) return success(own.map(({ name, table }) => rawTable(name, table)));
    const sheet = await readXlsx(file.bytes);
    return sheet.ok ? success([rawTable(file.name, sheet.value)]) : sheet;
  }
  const isTable = (name: string) => /\.(csv|tsv|tab|txt)$/i.test(name) && !/(^|\/)(\.|__MACOSX)/.test(name);
  let parts: ReturnType<typeof unzipSync>;
  try {
    parts = unzipSync(file.bytes, { filter: ({ name }) => isTable(name) });
  } catch {
    return brokenArchive(file);
  }
  const tables = Object.entries(parts).flatMap(
    ([name, bytes]) => delimitedTable({ name: name.replace(/^.*\//, ''), bytes: new Uint8Array(bytes) }) ?? [],
  );
  if (tables.length > 0) return success(tables);
  const known = KNOWN_ARCHIVES.find(([has]) => names.some((name) => has.test(name)));
  if (known !== undefined) {
    return failure(`“${file.name}” is ${known[1]}, which cannot be read`, `${known[2]} ${READABLE}`);
  }
  return failure(
    `“${file.name}” is an archive without a table in it`,
    `Unpack it, and open what is in it. ${READABLE}`,
  );
}

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
