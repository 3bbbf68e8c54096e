/** Owns how rows of cells become a table: named columns, rows of their width, and what was put right. */
import type { Problem } from '../../../model/dataset/problem';
import { someText } from '../../../model/someText';
import { filledWidth, isBlank } from '../rowCells';
import { beginsPlainly, firstOf, type Rows } from '../rows';
import type { Table } from '../table';
import { isKnownName } from './areNamesAbove';
import { findComments } from './commentRows';
import { distinctNames, findHeader, firstRow } from './findHeader';
import { findNotesBelow } from './findNotesBelow';
import { findTotals } from './findTotals';
import { pickRows } from './openTable';
import { repeatedHeaders } from './repeatedHeaders';
import { type MendSurplus, surplusMender } from './surplusCells';
import { tableBeside } from './tableBeside';

/** Rows with a fault that are listed one by one; more are counted. */
export const MOST_LISTED = 200;

/**
 * Makes a table of rows of cells, the header found among them unless it is known to be the first; `before` is how many
 * rows of the file come before these. A sheet is as wide as its widest row; `joint` stands again between the cells that a
 * row has too many.
 */
export function toTable(
  data: Rows,
  before: number,
  problems: readonly Problem[],
  isHeaded = false,
  isSheet = false,
  joint = ' ',
): Table {
  const found: Problem[] = [...problems];
  const header = isHeaded ? firstRow(data) : findHeader(data);
  const beside = isHeaded ? null : tableBeside(data, header, before);
  if (beside !== null) return toTable(beside.rows, before, [...problems, ...beside.problems], false, isSheet, joint);
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
  const width = isSheet
    ? firstOf(data).reduce((most, row) => Math.max(most, filledWidth(row)), header.width)
    : header.width;
  const columns = distinctNames(header.names, width, found);
  const [name = ''] = header.names;
  if (!isHeaded && header.names.length === 1 && data.length > 1 && !isKnownName(name)) found.push(listProblem(name));
  const below = findNotesBelow(data, header, width, before);
  const atEnd = findTotals(data, header, before, below.skipped);
  const comments = findComments(data, header.firstRow, isHeaded ? 0 : width);
  const headers = repeatedHeaders(data, header, before, below.skipped);
  found.push(...below.problems, ...atEnd.problems, ...comments.problems, ...headers.problems);
  const kept = new Uint32Array(Math.max(0, data.length - header.firstRow));
  const mended = new Map<number, readonly string[]>();
  // Cells beyond the names of the header stand in columns without one, and a row of as many as those is whole.
  const named = isSheet || header.names.length === 0 ? width : filledWidth(header.names);
  const over: number[] = [];
  const short: number[] = [];
  let count = 0;
  let ragged = 0;
  let mender: { readonly mend: MendSurplus | null } | null = null;
  for (let i = header.firstRow; i < data.length; i++) {
    if (!beginsPlainly(data, i, 0) && data.cell(i, 0).trim() === '' && isBlank(data.at(i))) continue;
    if (headers.skipped.has(i) || below.skipped.has(i) || atEnd.skipped.has(i) || comments.skipped.has(i)) continue;
    const cells = data.width(i);
    if (cells > width) {
      const row = data.at(i);
      if (!isBlank(row, width)) {
        mender ??= { mend: surplusMender(data, header.firstRow, width) };
        const inText = mender.mend?.(row, joint) ?? null;
        const where = inText === null ? 'the last column' : `“${columns[inText.column]}”`;
        if (++ragged <= MOST_LISTED) found.push(raggedProblem(row, width, i + 1 + before, where));
        mended.set(count, inText?.row ?? [...row.slice(0, width - 1), overIn(row, width).join(joint)]);
      }
    } else if (cells < named) short.push(i + 1 + before);
    if (named < width && !isBlank(data.at(i), named)) over.push(i + 1 + before);
    kept[count++] = i;
  }
  const numbers = kept.slice(0, count);
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
  if (over.length > 0 && over.length < count) found.push(overProblem(over, columns.slice(named)));
  if (short.length > 0) {
    found.push({
      path: `row ${short[0]}`,
      record: 'Rows',
      message: `${short.length === 1 ? 'A row has' : `${short.length} rows have`} fewer cells than the header: ${someText(short, 20)}`,
      hint: 'The cells that lack at the end are taken as empty. Look for a line break in a cell without quotes.',
      effect: 'assumed',
      sort: 'file',
    });
  }
  return { ...pickRows(columns, data, { numbers, mended, before }), problems: found };
}

/** What stands in the last column and beyond it; empty cells before it say nothing. */
function overIn(row: readonly string[], width: number): readonly string[] {
  const last = row.slice(width - 1, filledWidth(row));
  return last.slice(last.findIndex((cell) => cell.trim() !== ''));
}

const listProblem = (name: string): Problem => ({
  path: 'header',
  record: 'Header',
  message: `“${name}” above the list was taken for its heading, and is no record`,
  hint: 'Where it is one of the list, write a heading above it, such as “Name”.',
  effect: 'assumed',
  sort: 'file',
});

const overProblem = (rows: readonly number[], unnamed: readonly string[]): Problem => ({
  path: `row ${rows[0]}`,
  record: 'Rows',
  message: `${rows.length === 1 ? 'A row has' : `${rows.length} rows have`} more cells than the header has names: ${someText(rows, 20)}; what is over stands in ${unnamed.map((name) => `“${name}”`).join(', ')}`,
  hint: 'A cell with the delimiter in it must stand in quotes: what comes after it in such a row is one column too far.',
  effect: 'assumed',
  sort: 'file',
});

const raggedProblem = (row: readonly string[], width: number, at: number, where: string): Problem => ({
  path: `row ${at}`,
  record: row.find((cell) => cell.trim() !== '')?.slice(0, 60) ?? `row ${at}`,
  message: `The row has ${row.length} cells, and the header has ${width}; what is over stands in ${where}`,
  hint: 'A cell with the delimiter in it must stand in quotes.',
  effect: 'repaired',
  sort: 'file',
});
