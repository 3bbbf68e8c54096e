/** Owns how delimited text (CSV, TSV and their kin) becomes a table; the parsing itself is papaparse's. */
import Papa from 'papaparse';
import type { Problem } from '../../../model/dataset/problem';
import { isBlank, mostCommon } from '../rowCells';
import { listedRows } from '../rows';
import type { Table } from '../table';
import { blankComments } from './commentLines';
import { matrixTable } from './matrixTable';
import { membershipTable } from './membershipTable';
import { rareDelimiter } from './rareDelimiter';
import { scanCells } from './scanCells';
import { withoutSpacedQuotes } from './spacedQuotes';
import { MOST_LISTED, toTable } from './toTable';
import { turnedTable } from './turnedTable';

export interface DelimitedTable extends Table {
  readonly delimiter: string;
}

export const DELIMITERS = [',', ';', '\t', '|'] as const;

const SAMPLE = 64_000;
/** The part of the rows that must be as wide as the header, for the header to speak for a delimiter. */
const HEADED = 0.5;

/** Reads delimited text; `forced` is the delimiter that the person chose. An empty text is a table without columns. */
export function readDelimited(text: string, forced: string | null = null): DelimitedTable {
  const said = /^(?:\ufeff)?"?sep=(.)"?(?:\r\n|\n|\r)/i.exec(text);
  const whole = said === null ? text : text.slice(said[0].length);
  // Where “#” ends cells, a line that begins with it has a first cell that is empty.
  const { text: uncommented, problems: comments } =
    (forced ?? said?.[1]) === '#' ? { text: whole, problems: [] } : blankComments(whole, DELIMITERS);
  const { text: body, problems: spaced } = withoutSpacedQuotes(uncommented);
  const delimiter = forced ?? said?.[1] ?? findDelimiter(body);
  // Mixed line ends: papaparse splits by one of them, so a file of several is brought to one first.
  const newline = mixedNewlines(body) ? '\n' : undefined;
  const clean = newline === undefined ? body : body.replace(/\r\n?/g, '\n');
  const before = said === null ? 0 : 1;
  const { rows, problems } = splitRows(clean, delimiter, newline, before);
  const listed = [...comments, ...spaced, ...problems];
  const joint = delimiter === '\t' ? ' ' : delimiter;
  return {
    ...(matrixTable(rows, before, listed) ??
      membershipTable(rows, before, listed) ??
      turnedTable(rows, before, listed, joint) ??
      toTable(rows, before, listed, false, false, joint)),
    delimiter,
  };
}

function splitRows(text: string, delimiter: string, newline: '\n' | undefined, before: number) {
  const rows = scanCells(text, delimiter);
  if (rows !== null) return { rows, problems: [] };
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, ...(newline === undefined ? {} : { newline }) });
  return { rows: listedRows(data), problems: quoteProblems(errors, before) };
}

/**
 * The delimiter by which the first rows have most cells, and alike many of them. The header decides before the rows: one
 * that does not stand in it splits the text within cells, where another does and gives rows as wide as the header.
 */
function findDelimiter(text: string): string {
  const sample = text.slice(0, SAMPLE);
  let best: string = ',';
  let bestScore = 0;
  let evenWidth = 0;
  for (const delimiter of DELIMITERS) {
    const { data } = Papa.parse<string[]>(sample, { delimiter, preview: 40 });
    const widths = data.filter((row) => !isBlank(row)).map((row) => row.length);
    // The sample may end within a row.
    if (widths.length > 2 && text.length > SAMPLE) widths.pop();
    const common = mostCommon(widths);
    if (common < 2) continue;
    const alike = widths.filter((width) => width === common).length / widths.length;
    const isOfHeader = isAsWide(widths[0] ?? 0, common) && alike > HEADED;
    const score = (isOfHeader ? 2 : 1) * alike * (1 + Math.log(common));
    if (score > bestScore + 1e-9) [best, bestScore] = [delimiter, score];
    if (alike > EVEN) evenWidth = Math.max(evenWidth, common);
  }
  const lines = sample.split(/\r\n|\n|\r/, LINES);
  if (text.length > SAMPLE && lines.length < LINES) lines.pop();
  return (
    rareDelimiter(
      lines.filter((line) => line.trim() !== ''),
      evenWidth,
    ) ?? best
  );
}

/** Lines that a rare delimiter must split alike, and the part of them that a common one may. */
const LINES = 200;
const EVEN = 0.8;

/** One name too many or too few, of several, is a slip of the header. */
const isAsWide = (header: number, common: number): boolean =>
  header === common || (header > 2 && Math.abs(header - common) === 1);

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
