/** Owns the rows of a table: read one at a time or a cell at a time, so that a long table is never there as lists of texts. */

import type { TextAtRest } from './text/encodedText';

export interface Rows {
  readonly length: number;
  /** The cells of a row; none where there is no such row. */
  readonly at: (row: number) => readonly string[];
  /** How many cells a row has. */
  readonly width: (row: number) => number;
  /** Empty where there is no such cell. */
  readonly cell: (row: number, column: number) => string;
  /** A letter of a cell as it is written, its quotes counted; NaN where there is none. For a look at very many cells. */
  readonly codeAt: (row: number, column: number, place: number) => number;
  /** What they are read from, where that is a text; rows that are there as lists have none. */
  readonly scanned?: ScannedCells;
}

/** A text and where its cells begin: it crosses from thread to thread, and rows are opened from it again. */
export interface ScannedCells {
  readonly text: TextAtRest;
  /** Where each cell begins in the text, and at the last place where one more would. */
  readonly begins: Uint32Array;
  /** The number of each row’s first cell, and at the last place how many cells there are. */
  readonly firsts: Uint32Array;
  /** Letters of a line’s end. */
  readonly lineEnd: number;
}

/** Rows that are there as lists. */
export const listedRows = (list: readonly (readonly string[])[]): Rows => ({
  length: list.length,
  at: (row) => list[row] ?? [],
  width: (row) => list[row]?.length ?? 0,
  cell: (row, column) => list[row]?.[column] ?? '',
  codeAt: (row, column, place) => (list[row]?.[column] ?? '').charCodeAt(place),
});

/** Some of the rows, by their numbers; a row in `mended`, by its place among them, has those cells instead. */
export const someOf = (rows: Rows, numbers: Uint32Array, mended: ReadonlyMap<number, readonly string[]>): Rows => {
  const numberOf = (row: number) => numbers[row] ?? rows.length;
  const mend = mended.size === 0 ? () => undefined : (row: number) => mended.get(row);
  return {
    length: numbers.length,
    at: (row) => mend(row) ?? rows.at(numberOf(row)),
    width: (row) => mend(row)?.length ?? rows.width(numberOf(row)),
    cell: (row, column) => {
      const own = mend(row);
      return own === undefined ? rows.cell(numberOf(row), column) : (own[column] ?? '');
    },
    codeAt: (row, column, place) => {
      const own = mend(row);
      return own === undefined ? rows.codeAt(numberOf(row), column, place) : (own[column] ?? '').charCodeAt(place);
    },
  };
};

/** Which column of a text one is, or of which for year, month and day it is joined. */
export type JoinedColumn = number | readonly (number | null)[];

/** Words that stand for no value, by the number of their column. */
export type AbsentWords = ReadonlyMap<number, ReadonlySet<string>>;

/** The rows with those words as empty cells. */
export const withoutWords = (rows: Rows, absent: AbsentWords): Rows => {
  const isAbsent = (cell: string, column: number) => cell !== '' && absent.get(column)?.has(cell.trim()) === true;
  const cell = (row: number, column: number) => {
    const written = rows.cell(row, column);
    return isAbsent(written, column) ? '' : written;
  };
  return {
    length: rows.length,
    at: (row) => rows.at(row).map((written, column) => (isAbsent(written, column) ? '' : written)),
    width: rows.width,
    cell,
    codeAt: (row, column, place) =>
      absent.has(column) && cell(row, column) === '' ? Number.NaN : rows.codeAt(row, column, place),
  };
};

/** The rows from the first up to a number of them, as lists. */
export const firstOf = (rows: Rows, count: number = rows.length): readonly (readonly string[])[] =>
  Array.from({ length: Math.min(count, rows.length) }, (_, row) => rows.at(row));

/** Whether a cell surely begins with a sign that is no space; one in quotes may, and is not said to. */
export const beginsPlainly = (rows: Rows, row: number, column: number): boolean => {
  const code = rows.codeAt(row, column, 0);
  return code > SPACE && code < NOT_ASCII && code !== QUOTE;
};
const SPACE = 32;
const QUOTE = 34;
const NOT_ASCII = 127;

/** Whether a cell surely begins with a year of four digits; one in quotes may, and is not said to. */
export const beginsWithYear = (rows: Rows, row: number, column: number): boolean => {
  for (let place = 0; place < 4; place++) {
    const code = rows.codeAt(row, column, place);
    if (!(code >= 48 && code <= 57)) return false;
  }
  return true;
};
