/** Owns how delimited text (CSV, TSV and their kin) becomes a table; the parsing itself is papaparse's. */
import Papa from 'papaparse';
import type { Problem } from '../../model/dataset/problem';
import { matrixTable } from './matrixTable';

/** A table as its file has it: columns with names that differ, and rows of texts. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The number, as a spreadsheet counts, of a row: blank rows and rows above the header are counted. */
  readonly rowNumber: (row: number) => number;
  readonly problems: readonly Problem[];
}

export interface DelimitedTable extends Table {
  readonly delimiter: string;
}

export const DELIMITERS = [',', ';', '\t', '|'] as const;

const SAMPLE = 64_000;
/** The part of the rows that must be as wide as the header, for the header to speak for a delimiter. */
const HEADED = 0.5;
/** Rows with a fault that are listed one by one; more are counted. */
const MOST_LISTED = 200;

/** Reads delimited text; `forced` is the delimiter that the person chose. An empty text is a table without columns. */
export function readDelimited(text: string, forced: string | null = null): DelimitedTable {
  const said = /^(?:\ufeff)?"?sep=(.)"?(?:\r\n|\n|\r)/i.exec(text);
  const body = said === null ? text : text.slice(said[0].length);
  const delimiter = forced ?? said?.[1] ?? findDelimiter(body);
  // Mixed line ends: papaparse splits by one of them, so a file of several is brought to one first.
  const newline = mixedNewlines(body) ? '\n' : undefined;
  const clean = newline === undefined ? body : body.replace(/\r\n?/g, '\n');
  const parsed = Papa.parse<string[]>(clean, { delimiter, ...(newline === undefined ? {} : { newline }) });
  const before = said === null ? 0 : 1;
  const matrix = matrixTable(parsed.data);
  if (matrix !== null) return { ...matrix, delimiter };
  return { ...toTable(parsed.data, before, quoteProblems(parsed.errors, before)), delimiter };
}

/**
 * Makes a table of rows of cells, the header found among them unless it is known to be the first; `before` is how many
 * rows of the file come before these. A sheet is as wide as its widest row.
 */
export function toTable(
  data: readonly (readonly string[])[],
  before: number,
  problems: readonly Problem[],
  isHeaded = false,
  isSheet = false,
): Table {
  const found: Problem[] = [...problems];
  const header = isHeaded ? firstRow(data) : findHeader(data);
  if (header.notes.length > 0) {
    found.push({
      path: `row ${header.notes[0]?.at ?? 1}`,
      record: 'Header',
      message: `${header.notes.length === 1 ? 'One row stands' : `${header.notes.length} rows stand`} above the header: ${header.notes.map((note) => `“${note.text}”`).join(', ')}`,
      hint: 'They are read as notes about the table. Where one of them is the header, delete what stands above it.',
      effect: 'assumed',
      sort: 'file',
    });
  }
  // In a sheet nothing is split, so what stands beside the header is in columns without a name.
  const width = isSheet ? data.reduce((most, row) => Math.max(most, filledWidth(row)), header.width) : header.width;
  const columns = distinctNames(header.names, width, found);
  const rows: (readonly string[])[] = [];
  const numbers: number[] = [];
  const short: number[] = [];
  let ragged = 0;
  for (let i = header.firstRow; i < data.length; i++) {
    const row = data[i] ?? [];
    if (isBlank(row)) continue;
    numbers.push(i + 1 + before);
    if (row.length > width) {
      if (!isBlank(row, width)) {
        if (++ragged <= MOST_LISTED) found.push(raggedProblem(row, width, i + 1 + before));
        rows.push([...row.slice(0, width - 1), row.slice(width - 1).join(' ')]);
        continue;
      }
    }
    if (row.length < width) short.push(i + 1 + before);
    rows.push(row);
  }
  if (ragged > MOST_LISTED) {
    found.push({
      path: 'file',
      record: 'Rows',
      message: `${ragged - MOST_LISTED} more rows have more cells than the header`,
      hint: 'Look at the delimiter and at quotes in the file.',
      effect: 'repaired',
      sort: 'file',
    });
  }
  if (short.length > 0) {
    found.push({
      path: `row ${short[0]}`,
      record: 'Rows',
      message: `${short.length === 1 ? 'A row has' : `${short.length} rows have`} fewer cells than the header: ${short.slice(0, 20).join(', ')}${short.length > 20 ? ' …' : ''}`,
      hint: 'The cells that lack at the end are taken as empty. Look for a line break in a cell without quotes.',
      effect: 'assumed',
      sort: 'file',
    });
  }
  return { columns, rows, rowNumber: (row) => numbers[row] ?? row + 1, problems: found };
}

const raggedProblem = (row: readonly string[], width: number, at: number): Problem => ({
  path: `row ${at}`,
  record: row.find((cell) => cell.trim() !== '')?.slice(0, 60) ?? `row ${at}`,
  message: `The row has ${row.length} cells, and the header has ${width}; what is over stands in the last column`,
  hint: 'A cell with the delimiter in it must stand in quotes.',
  effect: 'repaired',
  sort: 'file',
});

const isBlank = (row: readonly string[], from = 0): boolean => {
  for (let i = from; i < row.length; i++) if (row[i]?.trim()) return false;
  return true;
};

/**
 * The delimiter by which the first rows have most cells, and alike many of them. The header decides before the rows: one
 * that does not stand in it splits the text within cells, where another does and gives rows as wide as the header.
 */
function findDelimiter(text: string): string {
  const sample = text.slice(0, SAMPLE);
  let best: string = ',';
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    const { data } = Papa.parse<string[]>(sample, { delimiter, preview: 40 });
    const widths = data.filter((row) => !isBlank(row)).map((row) => row.length);
    // The sample may end within a row.
    if (widths.length > 2 && text.length > SAMPLE) widths.pop();
    const common = mostCommon(widths);
    if (common < 2) continue;
    const alike = widths.filter((width) => width === common).length / widths.length;
    const isOfHeader = widths[0] === common && alike > HEADED;
    const score = (isOfHeader ? 2 : 1) * alike * (1 + Math.log(common));
    if (score > bestScore + 1e-9) [best, bestScore] = [delimiter, score];
  }
  return best;
}

function mostCommon(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  let best = 0;
  for (const [number, count] of counts) {
    const most = counts.get(best) ?? 0;
    if (count > most || (count === most && number > best)) best = number;
  }
  return best;
}

function mixedNewlines(text: string): boolean {
  const first = text.indexOf('\r');
  if (first < 0) return false;
  const hasPair = text.includes('\r\n');
  if (!hasPair) return text.includes('\n');
  // A lone CR or LF beside pairs.
  return /\r(?!\n)/.test(text) || /(?<!\r)\n/.test(text);
}

function quoteProblems(errors: readonly Papa.ParseError[], before: number): Problem[] {
  return errors
    .filter(({ type }) => type === 'Quotes')
    .slice(0, MOST_LISTED)
    .map(({ code, row }) => ({
      path: `row ${(row ?? 0) + 1 + before}`,
      record: `row ${(row ?? 0) + 1 + before}`,
      message:
        code === 'MissingQuotes'
          ? 'A quote is opened and never closed'
          : 'A quote stands within a cell and is not doubled',
      hint: 'Look at this row and those after it: they may have run into one cell. Double a quote within quotes: "".',
      effect: 'repaired' as const,
      sort: 'file' as const,
    }));
}

interface Header {
  readonly names: readonly string[];
  readonly firstRow: number;
  readonly width: number;
  readonly notes: readonly { readonly at: number; readonly text: string }[];
}

/**
 * The header is the first row that is about as wide as the table; narrower ones above it are notes. Where its cells look
 * like values (numbers, dates), the table has no header, and its columns are counted.
 */
function findHeader(data: readonly (readonly string[])[]): Header {
  const sample = data.slice(0, 60).filter((row) => !isBlank(row));
  const width = Math.max(1, mostCommon(sample.map(filledWidth).filter((each) => each > 1)));
  const notes: { at: number; text: string }[] = [];
  for (let i = 0; i < Math.min(data.length, 40); i++) {
    const row = data[i] ?? [];
    if (isBlank(row)) continue;
    const filled = row.filter((cell) => cell.trim() !== '').length;
    const isNote = notes.length > 0 && filled < width && isAboveHeader(data, i, width);
    if ((!isNote && filled >= Math.min(width, Math.max(2, width / 2))) || sample.length < 2) {
      const wide = Math.max(width, filledWidth(row));
      if (
        row.some(looksLikeValue) &&
        !areNamesAndYears(row) &&
        !row.some((cell) => /^\p{L}[\p{L} _-]*$/u.test(cell.trim()) && HEADERLIKE.test(cell))
      ) {
        return { names: [], firstRow: i, width: wide, notes };
      }
      return { names: row, firstRow: i + 1, width: wide, notes };
    }
    notes.push({
      at: i + 1,
      text: row
        .filter((cell) => cell.trim() !== '')
        .join(' ')
        .slice(0, 120),
    });
  }
  const first = data.findIndex((row) => !isBlank(row));
  return first < 0
    ? { names: [], firstRow: data.length, width: 0, notes: [] }
    : { names: data[first] ?? [], firstRow: first + 1, width: Math.max(1, filledWidth(data[first] ?? [])), notes: [] };
}

/** Whether soon below a row there is a whole row of words and no value, with values under it: a header, and the row a note. */
function isAboveHeader(data: readonly (readonly string[])[], at: number, width: number): boolean {
  for (let i = at + 1; i < Math.min(data.length - 1, at + 4); i++) {
    const row = (data[i] ?? []).slice(0, width).map((cell) => cell.trim());
    const isWhole = row.length === width && row.every((cell) => cell !== '' && !looksLikeValue(cell));
    if (isWhole && data[i + 1]?.some(looksLikeValue))
      return !data.slice(at, i).some((each) => each.some(looksLikeValue));
  }
  return false;
}

const firstRow = (data: readonly (readonly string[])[]): Header => ({
  names: data[0] ?? [],
  firstRow: 1,
  width: (data[0] ?? []).length,
  notes: [],
});

const filledWidth = (row: readonly string[]): number => {
  let width = row.length;
  while (width > 0 && (row[width - 1] ?? '').trim() === '') width--;
  return width;
};

const looksLikeValue = (cell: string): boolean =>
  /^-?\d[\d.,:/-]*(?:T[\d:.Z+-]*)?$/.test(cell.trim()) || /^https?:/.test(cell);
/** Whether it is a header of words and then a column for each year, at least three of them, evenly apart. */
function areNamesAndYears(row: readonly string[]): boolean {
  const cells = row.slice(0, filledWidth(row)).map((cell) => cell.trim());
  const years = cells.filter((cell) => /^(?:1\d|20)\d\d$/.test(cell)).map(Number);
  const step = (years[1] ?? 0) - (years[0] ?? 0);
  const isEven = step !== 0 && years.every((year, i) => i === 0 || year - (years[i - 1] ?? 0) === step);
  return years.length > 2 && isEven && cells.every((cell) => /^\d{4}$/.test(cell) || !looksLikeValue(cell));
}

/** Words that stand in headers of nearly all tables, beside which a number may name a column. */
const HEADERLIKE =
  /^\s*(?:id|name|title|date|year|start|end|datum|titel|titre|fecha|source|target|from|to|label|type)\s*$/i;

/** Names for all columns, no two alike: an empty one is “Column 3”, a second “Date” is “Date (2)”. */
function distinctNames(names: readonly string[], width: number, problems: Problem[]): string[] {
  const taken = new Set<string>();
  const doubled: string[] = [];
  const given = Array.from({ length: width }, (_, i) => {
    const name = names[i]?.replace(/\s+/g, ' ').trim() || `Column ${i + 1}`;
    let own = name;
    for (let n = 2; taken.has(own); n++) own = `${name} (${n})`;
    taken.add(own);
    if (own !== name) doubled.push(name);
    return own;
  });
  if (names.length === 0 && width > 0) {
    problems.push(
      columnProblem('The first row looks like data, so the columns have no names', 'Name the columns in a row above.'),
    );
  } else if (doubled.length > 0) {
    const list = [...new Set(doubled)].map((name) => `“${name}”`).join(', ');
    problems.push(columnProblem(`More than one column is named ${list}`, 'They are told apart by a number.'));
  }
  return given;
}

const columnProblem = (message: string, hint: string): Problem => ({
  path: 'header',
  record: 'Header',
  message,
  hint,
  effect: 'assumed',
  sort: 'file',
});
