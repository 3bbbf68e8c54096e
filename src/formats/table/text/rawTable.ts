/** Owns a table before anybody has said how it is to be read: a delimited text can be decoded and split in another way. */
import type { SaidOfFile } from '../../../model/dataset/buildHead';
import type { Problem } from '../../../model/dataset/problem';
import type { SourceFile } from '../../format';
import { isBlank } from '../rowCells';
import { firstOf, type Rows } from '../rows';
import type { Table } from '../table';
import { type DecodedText, decodeText } from './decodeText';
import { readDelimited } from './readDelimited';

/** How a text is made into cells; null for what is found by content. */
export interface Splitting {
  readonly delimiter: string | null;
  readonly encoding: string | null;
}

export interface SplitTable {
  readonly table: Table;
  /** As it was read; null for what is no text, such as a sheet. */
  readonly delimiter: string | null;
  readonly encoding: string | null;
  readonly problems: readonly Problem[];
}

export interface RawTable {
  /** The file's name; of several tables in one archive, the name there. */
  readonly name: string;
  readonly split: (how: Splitting) => SplitTable;
  /** What its file says of it besides. */
  readonly said?: SaidOfFile;
}

/** A table that has its cells already. */
export const rawTable = (name: string, table: Table): RawTable => ({
  name,
  split: () => ({ table, delimiter: null, encoding: null, problems: [] }),
});

/** Of the rows, the part that must have as many cells as the header for a text to be a table and no prose. */
const EVEN = 0.6;
/** Of a column alone, the part that must look like names. */
const EVEN_NAMES = 0.9;

/**
 * A text as a table; null where it is none. `decoded` is the file's text, where it is known already. What a `delimiter` that
 * somebody said splits is a table, however uneven its rows are.
 */
export function delimitedTable(
  file: SourceFile,
  decoded: DecodedText = decodeText(file.bytes),
  delimiter: string | null = null,
): RawTable | null {
  const found = splitDecoded(decoded, delimiter);
  const { columns, rows } = found.table;
  if (delimiter !== null) {
    const split = ({ delimiter: sign, encoding }: Splitting) =>
      sign === delimiter && encoding === null ? found : splitText(file, { delimiter: sign, encoding });
    return columns.length > 1 && rows.length > 0 ? { name: file.name, split } : null;
  }
  if (columns.length === 1 && isListOfNames(columns[0] ?? '', rows)) return asRaw(file, found);
  let even = 0;
  for (let row = 0; row < rows.length; row++) {
    const cells = rows.width(row);
    // Programs write empty cells for columns that were once used.
    if (isWhole(cells, columns.length) || (cells > columns.length && isBlank(rows.at(row), columns.length))) even++;
  }
  if (columns.length < 2 || rows.length === 0) return null;
  if (even < EVEN * rows.length && !isCutShort(columns, rows)) return null;
  return asRaw(file, found);
}

/** In a wide table rows may leave out their last cell. */
const isWhole = (cells: number, width: number): boolean => cells === width || (width > 3 && cells === width - 1);

/** Whether the rows of a table of many columns leave out what is empty at their ends: none is wider than the header, and all reach half of it. */
const isCutShort = (columns: readonly string[], rows: Rows): boolean =>
  columns.length > 3 &&
  columns.every((column) => /^[\p{L}_][\p{L}\d_ ()./-]{0,39}$/u.test(column) && column.split(' ').length <= 4) &&
  Array.from({ length: rows.length }, (_, row) => rows.width(row)).every(
    (width) => width <= columns.length && width * 2 >= columns.length,
  );

const asRaw = (file: SourceFile, found: SplitTable): RawTable => ({
  name: file.name,
  split: (how) => (how.delimiter === null && how.encoding === null ? found : splitText(file, how)),
});

const LONGEST_NAME = 80;

/** Whether a column alone is a list of names, and no prose, code or numbers. */
function isListOfNames(header: string, rows: Rows): boolean {
  const cells = [header, ...firstOf(rows).map(([cell = '']) => cell.trim())];
  const names = cells.filter(
    (cell) =>
      cell.length <= LONGEST_NAME &&
      /^[\p{L}\d“"'(]/u.test(cell) &&
      /\p{L}/u.test(cell) &&
      !/[.:;={}<>]$|\\|\S{40}/.test(cell),
  );
  return rows.length > 1 && names.length >= EVEN_NAMES * cells.length;
}

const splitText = (file: SourceFile, { delimiter, encoding }: Splitting): SplitTable =>
  splitDecoded(decodeText(file.bytes, encoding), delimiter);

function splitDecoded(decoded: DecodedText, delimiter: string | null): SplitTable {
  const read = readDelimited(decoded.text, delimiter);
  const { bytes, encoding } = decoded;
  // What was put right in the text is not in the bytes.
  const isAsWritten = read.atRest?.cells.text === decoded.text;
  const table = isAsWritten ? { ...read, atRest: { ...read.atRest, encoded: { bytes, encoding } } } : read;
  return { table, delimiter: table.delimiter, encoding: decoded.encoding, problems: decoded.problems };
}
