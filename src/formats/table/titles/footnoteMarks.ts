/** Owns marks of footnotes behind the words of a cell, as tables copied from an encyclopedia have them: “Quake of 1960[4]”. */
import type { Problem } from '../../../model/dataset/problem';
import { someText } from '../../../model/someText';
import { firstOf, listedRows } from '../rows';
import type { Table } from '../table';

/** Longer tables are not copied by hand. */
const MOST_ROWS = 5000;
const FEWEST = 2;
const MOST_NAMED = 5;
/** Behind a word or a year: one number after the other in square brackets, and nothing more. */
const MARKS = /(?<=[\p{L}\d).’”"])(?:\s?\[(?:\d{1,3}|[a-z]|(?:note|nota|anm\.?|n) ?\d{1,2})\])+$/u;
const HAS_WORD = /\p{L}{2}/u;

/** The table without such marks; the same one where few cells have them. */
export function withoutFootnotes(table: Table, path = 'table'): Table {
  if (table.rows.length > MOST_ROWS) return table;
  const rows = firstOf(table.rows);
  const found: string[] = [];
  const mended = rows.map((row) =>
    row.map((cell) => {
      const trimmed = cell.trimEnd();
      if (!trimmed.endsWith(']') || !HAS_WORD.test(trimmed) || !MARKS.test(trimmed)) return cell;
      found.push(trimmed);
      return trimmed.replace(MARKS, '');
    }),
  );
  if (found.length < FEWEST) return table;
  const { atRest: _, ...rest } = table;
  return { ...rest, rows: listedRows(mended), problems: [...table.problems, listed(found, path)] };
}

const listed = (found: readonly string[], path: string): Problem => ({
  path,
  record: 'Columns',
  message: `The marks of footnotes at the end of ${found.length} cells were left out: ${someText([...new Set(found.map((cell) => MARKS.exec(cell)?.[0].trim() ?? ''))], MOST_NAMED)}`,
  hint: 'The footnotes themselves are not in the table. Cite as source what they say.',
  effect: 'repaired',
  sort: 'value',
});
