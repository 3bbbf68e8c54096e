/**
 * Owns the quick splitting of delimited text that is written as RFC 4180 asks: where its cells begin is noted, and a cell
 * becomes a text when it is read. Anything else is papaparse's, whose reading this agrees with.
 */
import type { Rows, ScannedCells } from '../rows';
import { openText } from './encodedText';

const QUOTE = 34;
const LF = 10;
const CR = 13;
/** Letters of a cell with its delimiter, at the least that are foreseen. */
const SHORT_CELL = 8;

/**
 * The rows of a text whose line ends are all alike; null where a quote is not closed, or stands within a cell and not
 * around it, and for delimiters and line ends that are seldom.
 */
export function scanCells(text: string, delimiter: string): Rows | null {
  const sign = delimiter.charCodeAt(0);
  if (delimiter.length !== 1 || sign === QUOTE || sign === LF || sign === CR || sign === 0xfeff) return null;
  const isPaired = text.includes('\r');
  if (isPaired && !text.includes('\r\n')) return null;
  const lineEnd = isPaired ? 2 : 1;
  const { length } = text;
  const begins = createColumn(length / SHORT_CELL);
  const firsts = createColumn(length / SHORT_CELL / 4);
  firsts.add(0);
  let count = 0;
  for (let at = 0; ; at++) {
    begins.add(at);
    count++;
    if (at < length && text.charCodeAt(at) === QUOTE) {
      at = text.indexOf('"', at + 1);
      while (at >= 0 && text.charCodeAt(at + 1) === QUOTE) at = text.indexOf('"', at + 2);
      if (at < 0) return null;
      at++;
      if (isPaired && text.charCodeAt(at) === CR) at++;
      else if (at < length && text.charCodeAt(at) !== sign && text.charCodeAt(at) !== LF) return null;
    }
    for (; at < length; at++) {
      const code = text.charCodeAt(at);
      if (code === sign || code === LF) break;
      if (code === QUOTE) return null;
    }
    if (at >= length) break;
    if (text.charCodeAt(at) === LF) firsts.add(count);
  }
  // As if a line end came after the last cell.
  begins.add(length + lineEnd);
  firsts.add(count);
  return openCells({ text, begins: begins.taken(), firsts: firsts.taken(), lineEnd });
}

/** The rows of a text that was scanned. */
export function openCells(scanned: ScannedCells): Rows {
  const { begins, firsts, lineEnd } = scanned;
  const text = openText(scanned.text);
  const textOf = (cell: number, gap: number): string => {
    const begin = begins[cell] ?? 0;
    const end = (begins[cell + 1] ?? 0) - gap;
    if (text.charCodeAt(begin) !== QUOTE || begin >= end) return text.slice(begin, end);
    const inner = text.slice(begin + 1, end - 1);
    return inner.includes('"') ? inner.replaceAll('""', '"') : inner;
  };
  return {
    length: firsts.length - 1,
    at: (row) => {
      const [first = 0, end = first] = [firsts[row], firsts[row + 1]];
      const cells: string[] = [];
      for (let cell = first; cell < end; cell++) cells.push(textOf(cell, cell === end - 1 ? lineEnd : 1));
      return cells;
    },
    width: (row) => (firsts[row + 1] ?? 0) - (firsts[row] ?? 0),
    cell: (row, column) => {
      const [first = 0, end = first] = [firsts[row], firsts[row + 1]];
      const cell = first + column;
      return cell < end ? textOf(cell, cell === end - 1 ? lineEnd : 1) : '';
    },
    codeAt: (row, column, place) => {
      const cell = (firsts[row] ?? 0) + column;
      const at = (begins[cell] ?? 0) + place;
      const end = (begins[cell + 1] ?? 0) - (cell === (firsts[row + 1] ?? 0) - 1 ? lineEnd : 1);
      return cell < (firsts[row + 1] ?? 0) && at < end ? text.charCodeAt(at) : Number.NaN;
    },
    scanned: { ...scanned, text },
  };
}

/** A column of numbers of which it is not known how many there will be. */
function createColumn(foreseen: number) {
  let numbers = new Uint32Array(Math.ceil(foreseen) + 16);
  let length = 0;
  return {
    add: (number: number): void => {
      if (length === numbers.length) {
        const longer = new Uint32Array(length * 2);
        longer.set(numbers);
        numbers = longer;
      }
      numbers[length++] = number;
    },
    taken: (): Uint32Array => numbers.slice(0, length),
  };
}
