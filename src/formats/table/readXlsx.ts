/** Owns how the first sheet of an XLSX file becomes a table; the file is opened by read-excel-file. */
import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import type { Problem } from '../../model/dataset/problem';
import { fromMilliseconds } from '../../model/dates/dayNumber';
import { formatDay } from '../../model/dates/formatEdtf';
import { failure, type Result, success } from '../../model/result';
import { mendWorkbook } from './mendWorkbook';
import { listedRows } from './rows';
import type { Table } from './table';
import { DATE } from './tablesOf';
import { toTable } from './toTable';
import { turnedTable } from './turnedTable';

/**
 * Reads the first sheet that has a cell. Dates become ISO days, with a time where there is one; numbers the text of their
 * digits. Fails where the bytes are no XLSX file; never throws.
 */
export async function readXlsx(bytes: Uint8Array<ArrayBuffer>): Promise<Result<Table>> {
  try {
    const sheets = await readSheets(bytes);
    const first = sheets.findIndex(({ data }) => data.some((row) => row.some((cell) => cell !== null)));
    const sheet = sheets[first];
    if (sheet === undefined) {
      return failure('There is no cell in this spreadsheet', 'Put the table into the first sheet.');
    }
    const problems: Problem[] = first === 0 ? errorCells(bytes) : [];
    const others = sheets.filter((each, i) => i !== first && each.data.length > 0).map((each) => `“${each.sheet}”`);
    if (others.length > 0) {
      problems.push({
        path: 'file',
        record: sheet.sheet,
        message: `Only the sheet “${sheet.sheet}” was read, and not ${others.join(', ')}`,
        hint: 'Save each sheet as a file of its own, and open the files together.',
        effect: 'skipped',
        sort: 'file',
      });
    }
    const data = sheet.data.map((row) => row.map(textOf));
    const rows = listedRows(data);
    return success(turnedTable(rows, 0, problems) ?? toTable(rows, 0, problems, false, true));
  } catch (error) {
    // The library says in words what it misses; where it stumbles over what is damaged, its words help nobody.
    const why = error instanceof Error && error.constructor === Error ? `: ${error.message.slice(0, 200)}` : '';
    return failure(
      `This spreadsheet cannot be read${why}`,
      'Open it in the program that made it and save it again as XLSX, or save the table as CSV.',
    );
  }
}

/** The sheets with their cells; read once more with the parts mended where the library stumbles over them. */
async function readSheets(bytes: Uint8Array<ArrayBuffer>) {
  const sheetsOf = (content: ArrayBuffer) =>
    readXlsxFile<string>(content, { parseNumber: (text) => text, trim: false });
  const copy = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const sheets = await sheetsOf(copy).catch((error: unknown) => {
    const mended = mendWorkbook(bytes);
    if (mended === null) throw error;
    return sheetsOf(mended);
  });
  // A sheet that is a chart has no cells, and the library gives it no rows.
  return sheets.filter(({ data }) => Array.isArray(data));
}

const OWN_SHEETS = /^(?:events|entities|relations|undertakings|sources|history)$/;

/** All sheets of a workbook whose sheets have Entente's names and columns, texts as they stand; null for any other. */
export async function readOwnSheets(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<readonly { readonly name: string; readonly table: Table }[] | null> {
  try {
    const name = 'xl/workbook.xml';
    const book = strFromU8(unzipSync(bytes, { filter: (file) => file.name === name })[name] ?? new Uint8Array());
    const names = [...book.matchAll(/<(?:\w+:)?sheet\s[^>]*?\bname="([^"]*)"/g)].map(([, sheet = '']) => sheet);
    if (names.length === 0 || !names.every((sheet) => OWN_SHEETS.test(sheet))) return null;
    const copy = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    const sheets = await readXlsxFile<string>(copy, { parseNumber: (text) => text, trim: false });
    if (!sheets.every(({ data }) => data[0]?.includes(DATE))) return null;
    const textIn = (cell: unknown): string => (typeof cell === 'string' ? cell : textOf(cell));
    return sheets.map(({ sheet, data }) => ({
      name: sheet,
      table: toTable(listedRows(data.map((row) => row.map(textIn))), 0, []),
    }));
  } catch {
    // The way of all workbooks says what is wrong.
    return null;
  }
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return dateText(cell.getTime());
  return numberText(String(cell));
}

/**
 * Cells whose formula gives an error, which read-excel-file hands over as empty ones. They are looked for in the file that
 * spreadsheet programs write the first sheet to.
 */
function errorCells(bytes: Uint8Array): Problem[] {
  const name = 'xl/worksheets/sheet1.xml';
  const file = unzipSync(bytes, { filter: (each) => each.name === name })[name];
  if (file === undefined) return [];
  return [
    ...strFromU8(file).matchAll(
      /<c\b(?=[^>]*\bt="e")[^>]*\br="([A-Z]+)(\d+)"[^>]*>(?:<f[^>]*>[^<]*<\/f>|<f[^>]*\/>)?(?:<v>([^<]*))?/g,
    ),
  ]
    .slice(0, MOST_ERRORS)
    .map(([, column, row, error = '']) => ({
      path: `row ${row}`,
      record: `row ${row}`,
      message: `The formula in column ${column} gives the error ${error}`,
      hint: 'The cell is taken as empty. Correct the formula.',
      effect: 'kept',
      sort: 'value',
    }));
}

const MOST_ERRORS = 200;

/** Digits as a person sees them: 0.1 and not 0.10000000000000001, 1785 and not 1.785E3. */
function numberText(text: string): string {
  const isLong = /^-?\d+\.\d{12,}$/.test(text) || /^-?\d+(?:\.\d+)?E[+-]?\d+$/i.test(text);
  const number = isLong ? Number(Number(text).toPrecision(15)) : Number.NaN;
  return Number.isFinite(number) && Math.abs(number) < 1e15 ? String(number) : text;
}

const DAY = 86_400_000;

/** A moment of a spreadsheet, which has no zone, as day and time; a time alone is counted from the day before 1900. */
function dateText(milliseconds: number): string {
  if (!Number.isFinite(milliseconds)) return '';
  // A spreadsheet counts in fractions of days, which miss the second by a little.
  const whole = Math.round(milliseconds / 1000) * 1000;
  const start = Math.floor(whole / DAY) * DAY;
  const seconds = (whole - start) / 1000;
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const time = `${two(seconds / 3600)}:${two((seconds / 60) % 60)}${seconds % 60 === 0 ? '' : `:${two(seconds % 60)}`}`;
  const day = formatDay(fromMilliseconds(start));
  if (day.startsWith('1899-12-3')) return time;
  return seconds === 0 ? day : `${day} ${time}`;
}
