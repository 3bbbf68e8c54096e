/** Owns how a sheet of an XLSX file becomes a table; the file is opened by read-excel-file. */
import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import type { Problem } from '../../../model/dataset/problem';
import { fromMilliseconds } from '../../../model/dates/dayNumber';
import { formatDay } from '../../../model/dates/formatEdtf';
import { failure, type Result, success } from '../../../model/result';
import { DATE } from '../own/tablesOf';
import { listedRows } from '../rows';
import type { Table } from '../table';
import { toTable } from '../text/toTable';
import { turnedTable } from '../text/turnedTable';
import { chooseSheet } from './chooseSheet';
import { lettersOf, mendWorkbook } from './mendWorkbook';
import { sheetParts } from './sheetParts';

/**
 * Reads the first sheet that has a cell, or where that is no table, such as a text or a pivot, the first one with a column
 * of dates or two of ends. Dates become ISO days, with a time where there is one; numbers the text of their digits.
 * Fails where the bytes are no XLSX file; never throws.
 */
export async function readXlsx(bytes: Uint8Array<ArrayBuffer>): Promise<Result<Table>> {
  try {
    const sheets = await readSheets(bytes);
    const parts = sheetParts(bytes);
    const isFilled = ({ data }: Sheet) => data.some((row) => row.some((cell) => cell !== null));
    const filled = sheets.flatMap((sheet, i) => (isFilled(sheet) ? [{ ...sheet, ...(parts[i] ?? UNKNOWN) }] : []));
    const shown = filled.filter(({ isHidden }) => !isHidden);
    const chosen = chooseSheet(shown.length > 0 ? shown : filled, (sheet) =>
      tableOf(
        sheet,
        bytes,
        sheets.filter((each) => each.sheet !== sheet.sheet && each.data.length > 0),
      ),
    );
    return chosen === null
      ? failure('There is no cell in this spreadsheet', 'Put the table into the first sheet.')
      : success(chosen);
  } catch (error) {
    // The library says in words what it misses; where it stumbles over what is damaged, its words help nobody.
    const why = error instanceof Error && error.constructor === Error ? `: ${error.message.slice(0, 200)}` : '';
    return failure(
      `This spreadsheet cannot be read${why}`,
      'Open it in the program that made it and save it again as XLSX, or save the table as CSV.',
    );
  }
}

type Sheet = Awaited<ReturnType<typeof readSheets>>[number];
const UNKNOWN: ReturnType<typeof sheetParts>[number] = { isHidden: false, part: '' };

function tableOf(
  { sheet, data, part }: Sheet & { readonly part: string },
  bytes: Uint8Array,
  others: readonly Sheet[],
): Table {
  const xml = part === '' ? '' : partText(bytes, part);
  const problems = errorCells(xml);
  if (others.length > 0) {
    problems.push({
      path: 'file',
      record: sheet,
      message: `Only the sheet “${sheet}” was read, and not ${others.map((each) => `“${each.sheet}”`).join(', ')}`,
      hint: 'Save each sheet as a file of its own, and open the files together.',
      effect: 'skipped',
      sort: 'file',
    });
  }
  problems.push(...noDates(data, xml));
  const rows = listedRows(data.map((row) => row.map(textOf)));
  return turnedTable(rows, 0, problems) ?? toTable(rows, 0, problems, false, true);
}

const partText = (bytes: Uint8Array, part: string): string =>
  strFromU8(unzipSync(bytes, { filter: ({ name }) => name === part })[part] ?? new Uint8Array());

const isNoDate = (cell: unknown): boolean => cell instanceof Date && !Number.isFinite(cell.getTime());

/** Cells that are shown as dates and hold a number that is none, such as 1E+20, which read-excel-file does not hand over. */
function noDates(data: Sheet['data'], xml: string): Problem[] {
  const cells = data.flatMap((row, r) =>
    row.flatMap((cell, c) => (isNoDate(cell) ? [{ row: r + 1, column: lettersOf(c + 1) }] : [])),
  );
  if (cells.length === 0) return [];
  const numbers = new Map(
    [...xml.matchAll(/\br="([A-Z]+\d+)"[^>]*>(?:<f[^>]*>[^<]*<\/f>)?<(?:\w+:)?v>([^<]*)/g)].map(([, at, number]) => [
      at,
      number,
    ]),
  );
  return cells.slice(0, MOST_ERRORS).map(({ row, column }, i) => ({
    path: `row ${row}`,
    record: `row ${row}`,
    message: `The number ${numbers.get(`${column}${row}`) ?? ''} in column ${column} is shown as a date, and there is no such day${
      i < MOST_ERRORS - 1 || cells.length === MOST_ERRORS
        ? ''
        : `; so it is in ${cells.length - MOST_ERRORS} more cells`
    }`,
    hint: 'The cell is taken as empty. Correct the date.',
    effect: 'kept',
    sort: 'date',
  }));
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
  if (cell === null || cell === undefined || isNoDate(cell)) return '';
  if (cell instanceof Date) return dateText(cell.getTime());
  return numberText(String(cell));
}

/** Cells whose formula gives an error, which read-excel-file hands over as empty ones: they are looked for in the sheet's part. */
function errorCells(xml: string): Problem[] {
  return [
    ...xml.matchAll(
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
