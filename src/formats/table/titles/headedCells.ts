/** Owns columns of long texts that begin with a heading, of HTML or of Markdown, in tables that have no other titles. */
import type { Problem } from '../../../model/dataset/problem';
import { wordsOfHtml } from '../../text/htmlToText';
import { sampleColumn } from '../columns/sampleColumn';
import { recogniseTable } from '../fields/recogniseTable';
import { firstOf, listedRows } from '../rows';
import type { Table } from '../table';

const COLUMN = 'Heading';
const MOST_ROWS = 100_000;
const LONGEST = 200;
const FEWEST = 2;
/** The part of the filled cells that must begin with a heading, and of those headings that must differ. */
const MOSTLY = 0.7;

/** The table with such headings in a column of titles; the same one where something else says what its rows are called. */
export function withHeadedCells(table: Table, path = 'table'): Table {
  if (table.rows.length > MOST_ROWS || table.columns.includes(COLUMN)) return table;
  const at = table.columns.findIndex((_, i) => areHeaded(sampleColumn(table, i), table.rows.length));
  const column = table.columns[at];
  if (column === undefined || isTitled(table)) return table;
  const found = firstOf(table.rows).map((cells) => headingOf(cells[at] ?? ''));
  const count = found.filter((heading) => heading !== null).length;
  const rows = firstOf(table.rows).map((cells, row) => {
    const { title, rest } = found[row] ?? { title: '', rest: cells[at] ?? '' };
    return [...table.columns.map((_, i) => (i === at ? rest : (cells[i] ?? ''))), title];
  });
  const { atRest: _, ...kept } = table;
  return {
    ...kept,
    columns: [...table.columns, COLUMN],
    rows: listedRows(rows),
    uses: [...(table.uses ?? []), { column: COLUMN, field: 'title' }],
    problems: [...table.problems, told(column, count, path)],
  };
}

/** Whether a column says what the rows are called, if only this one with its short texts, or they are relations. */
function isTitled(table: Table): boolean {
  const { role, columns } = recogniseTable(table).mapping;
  return role === 'relations' || columns.some(({ field }) => field === 'title');
}

function areHeaded(cells: readonly string[], length: number): boolean {
  if (cells.length < Math.min(FEWEST, length) || !cells.some((cell) => MAY_BEGIN.test(cell))) return false;
  const titles = cells.flatMap((cell) => headingOf(cell)?.title ?? []);
  return (
    titles.length > 0 &&
    titles.length >= MOSTLY * cells.length &&
    new Set(titles).size >= MOSTLY * titles.length &&
    // What is a heading and nothing more is a title by itself.
    cells.some((cell) => (headingOf(cell)?.rest ?? '') !== '')
  );
}

const MAY_BEGIN = /^\s*[<#*]/;
/** What may stand around a heading, and says nothing. */
const AROUND = /^(?:\s|<\/?(?:div|p|section|article|header|center|span|br|hr)(?:\s[^<>]*)?\/?>)*$/i;
/** What stands behind words in bold that are a line of their own. */
const LINE_ENDS = /^\s*(?:$|<(?:br|p|div|ul|ol|hr|table|blockquote|img|h[1-6])\b|<\/(?:p|div)>)/i;

interface Headed {
  /** With its marks where links stand in it. */
  readonly title: string;
  readonly rest: string;
}

/** The heading before the first words of a cell, and what else stands in it; null where it has none. */
const headingOf = (cell: string): Headed | null => headingOfLine(cell) ?? headingOfHtml(cell);

/** “# Title” and “**Title**” in a line of their own. */
function headingOfLine(cell: string): Headed | null {
  const [line, marked, bold] = /^\s*(?:#{1,4}[^\S\n]+(\S.*)|\*\*([^*\n]+)\*\*[^\S\n]*)(?:\n|$)/.exec(cell) ?? [];
  const words = marked ?? bold ?? '';
  return line === undefined ? null : asHeaded(words, words, cell.slice(line.length).trim());
}

function headingOfHtml(cell: string): Headed | null {
  const [opening = '', name = ''] = /<(h[1-4]|b|strong)(?:\s[^<>]*)?>/i.exec(cell) ?? [];
  const from = cell.indexOf(opening);
  const closing = `</${name.toLowerCase()}>`;
  const to = opening === '' ? -1 : cell.toLowerCase().indexOf(closing, from);
  if (to < 0) return null;
  const [before, within, after] = [cell.slice(0, from), cell.slice(from, to), cell.slice(to + closing.length)];
  const isBold = !/^h/i.test(name);
  if (isBold ? !AROUND.test(before) || !LINE_ENDS.test(after) : wordsOfHtml(`${before}<br>`).words !== '') return null;
  const { words, addresses } = wordsOfHtml(`${within}${closing}`);
  const rest = `${before}${after}`.trim();
  const title = addresses.length > 0 ? `${within}${closing}` : words;
  return asHeaded(words, title, AROUND.test(rest) ? '' : rest);
}

const asHeaded = (words: string, title: string, rest: string): Headed | null =>
  words === '' || words.length > LONGEST ? null : { title: title.replace(/\s+/g, ' ').trim(), rest };

const told = (column: string, count: number, path: string): Problem => ({
  path,
  record: 'Columns',
  message: `No column says what the rows are called: the heading with which cells of “${column}” begin was taken, in ${count} rows`,
  hint: 'Where they are called otherwise, choose another column for Title where the columns are chosen.',
  effect: 'assumed',
  sort: 'value',
});
