/** Owns how it is told that the first row of a table is a record as those below it are, by how its cells are written. */
import { isBlank } from '../rowCells';

const ROWS = 40;
/** Rows below, at the least. */
const FEWEST = 3;
/** The part of a column that must be written alike. */
const NEARLY_ALL = 0.9;

/**
 * Whether a row is a record: a cell of it is an address of mail or a path, or a code of letters, signs and figures that is
 * written as nearly all below it are, “GB-0123” above “FR-0877”. One word with a number behind it can be a name: “Year 1”.
 */
export function isLikeBelow(data: readonly (readonly string[])[], at: number): boolean {
  const below = data.slice(at + 1, at + 1 + ROWS).filter((row) => !isBlank(row));
  return (data[at] ?? []).some((cell, column) => {
    const text = cell.trim();
    if (!MAIL.test(text) && !PATH.test(text) && !isCode(text)) return false;
    const values = below.map((row) => row[column]?.trim() ?? '').filter((value) => value !== '');
    const shape = shapeOf(text);
    const alike = values.filter((value) => shapeOf(value) === shape && value !== text);
    return values.length >= FEWEST && alike.length >= NEARLY_ALL * values.length;
  });
}

const MAIL = /^[^\s@,;]+@[^\s@,;]+\.\p{L}{2,}$/u;
const PATH = /^(?:[a-z]:\\|\\\\|~?\/)\S/i;

/** Figures and something else, which is more than a word before them. */
const isCode = (text: string): boolean => /\d/.test(text) && /\D/.test(text) && !/^\p{L}+[\s_.-]?\d+$/u.test(text);

/** How a text is written: letters, figures and signs, however many of each. */
const shapeOf = (text: string): string =>
  MAIL.test(text)
    ? 'mail'
    : PATH.test(text)
      ? 'path'
      : text
          .replace(/\d+/g, '9')
          .replace(/\p{Lu}+/gu, 'A')
          .replace(/\p{Ll}+/gu, 'a')
          .replace(/\p{Lo}+/gu, 'o');

/**
 * Whether the rows from one on are heads and what stands under them in turn: heads have their first cell alone, and the
 * others all but that. Such a list has no header.
 */
export function isOutline(data: readonly (readonly string[])[], from: number): boolean {
  const rows = data.slice(from).filter((row) => !isBlank(row));
  const heads = rows.filter((row) => (row[0] ?? '').trim() !== '' && isBlank(row, 1)).length;
  const members = rows.filter((row) => (row[0] ?? '').trim() === '' && !isBlank(row, 1)).length;
  return heads > 1 && members > 1 && heads + members === rows.length;
}
