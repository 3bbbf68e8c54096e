/** Owns archives: a workbook is a table of one of its sheets, and an archive of tables is all of them. */
import { unzipSync } from 'fflate';
import { failure, type Result, success } from '../model/result';
import type { SourceFile } from './format';
import { READABLE } from './refuseKnown';
import { delimitedTable, type RawTable, rawTable } from './table/rawTable';
import { readOwnSheets, readXlsx } from './table/readXlsx';

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
  return failure(
    `“${file.name}” is an archive without a table in it`,
    `Unpack it, and open what is in it. ${READABLE}`,
  );
}

const brokenArchive = ({ name }: SourceFile): Result<never> =>
  failure(`“${name}” is an archive that cannot be unpacked`, 'It may be cut off: copy or download it again.');
