/** Owns columns of a table whose cells are written in HTML, as websites keep what they show, and how those become plain text. */
import type { Problem } from '../../../model/dataset/problem';
import { htmlToText, wordsOfHtml } from '../../text/htmlToText';
import type { Table } from '../table';
import { sampleColumn } from './sampleColumn';

/** What pages are written with; “<1500”, “<unknown>” and a library's “<<A>>” are words. */
const TAG =
  /(?<!<)<\/?(?:a|abbr|b|big|blockquote|br|center|cite|code|div|em|figcaption|figure|font|h[1-6]|hr|i|iframe|img|li|ol|p|q|s|small|span|strong|sub|sup|table|tbody|td|th|tr|u|ul|video)(?:\s[^<>]*)?\/?>(?!>)/i;

/** The columns in which some cells have tags, by their numbers. */
export const markedColumns = (table: Table): readonly number[] =>
  table.columns.flatMap((_, at) => (sampleColumn(table, at).some((cell) => TAG.test(cell)) ? [at] : []));

/** A column's name as a person would see it, where it was cut out of a page with its tags. */
export const nameWithoutMarks = (name: string): string => (TAG.test(name) ? htmlToText(name) || name : name);

interface Unmarked {
  readonly cells: readonly string[];
  /** Addresses of links and pictures in the title, which are no part of what a row is called. */
  readonly addresses?: readonly string[];
}

/** The cells of a row with those of marked columns as text; a cell of which nothing would be left stays as it is. */
export function withoutMarks(cells: readonly string[], marked: readonly number[], title: number): Unmarked {
  if (!marked.some((at) => TAG.test(cells[at] ?? ''))) return { cells };
  const { words, addresses } = wordsOfHtml(marked.includes(title) ? (cells[title] ?? '') : '');
  const isCalled = words !== '' && TAG.test(cells[title] ?? '');
  const texts = cells.map((cell, at) => {
    if (at === title && isCalled) return words;
    return marked.includes(at) && TAG.test(cell) ? htmlToText(cell) || cell : cell;
  });
  return isCalled && addresses.length > 0 ? { cells: texts, addresses } : { cells: texts };
}

/** That it was done is said once for all rows. */
export const saidOfMarks = ({ columns }: Table, marked: readonly number[]): Problem | null =>
  marked.length === 0
    ? null
    : {
        path: 'header',
        record: 'Columns',
        message: `HTML in ${marked.map((at) => `“${columns[at]}”`).join(', ')} became plain text, with the addresses of its links and pictures`,
        hint: 'How it looked is not kept, nor what is set into it, such as films; a cell without words stays as it is written.',
        effect: 'repaired',
        sort: 'value',
      };
