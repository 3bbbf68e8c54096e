/** Owns what is said of a row that stands below a table, and the words with which notes begin. */
import type { Problem } from '../../../model/dataset/problem';
import type { Rows } from '../rows';

/** Words with which a note begins. */
export const NOTE =
  /^[*†]*\s?(?:(?:data )?sources?|notes?|n\.b\.?|nb|footnotes?|remarks?|legend|quellen?|anmerkung(?:en)?|hinweise?|fu(?:ß|ss)noten?|stand|legende|source des données|remarques?|fuentes?|notas?|fonti|fonte|nota|bron(?:nen)?|noot|opmerking(?:en)?|licen[cs]e|last updated)\s*:\s*\S/i;
/** Signs of a footnote, with which names may begin too. */
export const SIGN = /^(?:[*†‡§©]|\(?(?:\d{1,2}|[a-z])\)\s)/;

/** The filled cells of a row. */
export const textOf = (data: Rows, at: number): string => filledText(data.at(at));

export const filledText = (cells: readonly string[]): string =>
  cells
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join(', ');

export const NOTE_HINT = 'Where it is a record, fill in more of its row; where it is a note, keep it in another file.';

export const TABLE_HINT = 'Put the second table into a file of its own, and open both together.';

/** A row that is left out, and why. */
export const belowProblem = (data: Rows, at: number, before: number, what: string, hint: string): Problem =>
  leftOutProblem(at + 1 + before, textOf(data, at), what, hint);

/** A row, or a part of one, that is left out, by the number and the text of its cells. */
export const leftOutProblem = (row: number, text: string, what: string, hint: string): Problem => ({
  path: `row ${row}`,
  record: text.slice(0, 60),
  message: `It ${what}: “${text.slice(0, 1000)}”`,
  hint,
  effect: 'skipped',
  sort: 'file',
});
