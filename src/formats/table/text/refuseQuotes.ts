/** Owns how the quote is found because of which a text is no table: one that is never closed, or stands within quotes alone. */
import { failure, type Result } from '../../../model/result';
import { mostCommon } from '../rowCells';

interface QuoteFault {
  /** The line, from 1, in which the cell begins. */
  readonly line: number;
  /** The beginning of the cell. */
  readonly cell: string;
  /** Whether no quote ends it in its own line. */
  readonly isOpen: boolean;
}

/** The part of the lines that must have as many cells, quotes not heeded, for quotes to be what is wrong. */
const EVEN = 0.6;
const SAMPLE = 64_000;
const SHOWN = 60;

/** The refusal of a text that would be a table but for a quote; null where quotes are not what is wrong. */
export function refuseQuotes(name: string, text: string): Result<never> | null {
  const delimiter = delimiterOfLines(text);
  const fault = delimiter === null ? null : findQuoteFault(text, delimiter);
  if (fault === null) return null;
  const { line, cell, isOpen } = fault;
  return failure(
    isOpen
      ? `“${name}” cannot be split into cells: in line ${line} a quote is opened and not closed: ${cell}`
      : `“${name}” cannot be split into cells: in line ${line} a quote stands within quotes and is not doubled: ${cell}`,
    isOpen
      ? 'Close the quote in that line, or take it away, and open the file again. Or export the table anew, with its cells in quotes.'
      : 'Double each quote that stands within quotes (""), or take the quotes away, and open the file again. Or export the table anew: most programs double them.',
  );
}

/** What splits most lines into as many cells, where quotes are not heeded. */
function delimiterOfLines(text: string): string | null {
  const lines = text
    .slice(0, SAMPLE)
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '');
  for (const delimiter of [',', ';', '\t', '|']) {
    const widths = lines.map((line) => line.split(delimiter).length);
    const common = mostCommon(widths);
    if (common > 1 && widths.filter((width) => width >= common).length >= EVEN * widths.length) return delimiter;
  }
  return null;
}

/** The first cell in quotes after whose closing quote neither the delimiter nor a line's end stands. */
function findQuoteFault(text: string, delimiter: string): QuoteFault | null {
  const starts = text.matchAll(new RegExp(`(?<=^|[${delimiter}\\n\\r])"`, 'g'));
  let until = 0;
  for (const { index } of starts) {
    if (index < until) continue;
    let end = text.indexOf('"', index + 1);
    while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
    const after = text[end + 1];
    if (end >= 0 && (after === undefined || after === delimiter || after === '\n' || after === '\r')) {
      until = end + 1;
      continue;
    }
    const lineEnd = /[\r\n]/.exec(text.slice(index, index + SAMPLE))?.index ?? SAMPLE;
    const before = text.slice(0, index).match(/\r\n|\n|\r/g);
    return {
      line: (before?.length ?? 0) + 1,
      cell: text.slice(index, index + Math.min(lineEnd, SHOWN)),
      isOpen: end < 0 || end > index + lineEnd,
    };
  }
  return null;
}
