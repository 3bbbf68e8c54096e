/** Owns how it is told that what stands above one or two columns of names is a row as those below it are, and no header: “Anton Arensky” above “Mily Balakirev”. */
import { fieldsOfName } from '../columns/columnNames';
import { kindOfNames } from '../columns/kindOfNames';
import { namesHolder, saysOffice } from '../columns/officeColumns';
import { isBlank } from '../rowCells';

const ROWS = 40;
/** Rows below, at the least. */
const FEWEST = 5;
/** The part of a column that must be names of several words too. */
const NEARLY_ALL = 0.9;

/**
 * Whether both cells of a row of two are names of several words, as those below them are, and one of their words comes
 * again below in its own column, as given names do. A word that columns are called by, “Name”, is of a header.
 */
export function areNamesAbove(data: readonly (readonly string[])[], at: number): boolean {
  const row = (data[at] ?? []).map((cell) => cell.trim());
  const below = data.slice(at + 1, at + 1 + ROWS).filter((each) => !isBlank(each));
  if (areNamedBelow(row, below)) return true;
  if (row.length === 1) return isListedAbove(row[0] ?? '', below);
  if (row.length !== 2 || below.length < FEWEST || !row.every((cell) => isName(cell) && !isOfHeader(cell)))
    return false;
  const columns = [0, 1].map((column) => below.map((each) => each[column]?.trim() ?? ''));
  return (
    columns.every((cells, i) => {
      const alike = cells.filter((cell) => isName(cell) && scriptOf(cell) === scriptOf(row[i] ?? ''));
      return alike.length >= NEARLY_ALL * cells.length;
    }) &&
    columns.some((cells, i) => {
      const words = new Set(cells.flatMap((cell) => cell.split(/\s+/)));
      return (row[i] ?? '').split(/\s+/).some((word) => word.length > 2 && words.has(word));
    })
  );
}

/** Columns of a list of pairs at the most, with how they are joined and how often. */
const WIDEST = 4;

/** Whether two words of a row of a few stand below it once more, one of them in another column: a list of who is joined to whom. */
function areNamedBelow(row: readonly string[], below: readonly (readonly string[])[]): boolean {
  const words = row.filter((cell) => /\p{L}/u.test(cell));
  if (row.length > WIDEST || words.length < 2 || below.length < FEWEST || words.some(isOfHeader)) return false;
  const standsIn = (cell: string, fits: (column: number) => boolean) =>
    below.some((each) => each.some((other, column) => fits(column) && other.trim() === cell));
  const again = words.filter((cell) => standsIn(cell, () => true));
  return again.length > 1 && again.some((cell) => standsIn(cell, (column) => column !== row.indexOf(cell)));
}

/** The part of the names of a list that must have several words, for the first with several to be one of them. */
const SOME = 0.25;

/** Whether a name stands in the list below it once more, or has several words as others there have, of which one is a word of theirs. */
function isListedAbove(name: string, below: readonly (readonly string[])[]): boolean {
  const names = below.map((each) => each[0]?.trim() ?? '');
  if (names.length < FEWEST || isKnownName(name)) return false;
  if (names.includes(name) || isWrittenAs(name, names) || isSortedBefore(name, names)) return true;
  if (!IS_LISTED.test(name)) return false;
  const several = names.filter((each) => IS_LISTED.test(each));
  const words = new Set(several.flatMap((each) => each.split(/\s+/)));
  return several.length >= names.length * SOME && name.split(/\s+/).some((word) => words.has(word));
}

/** Whether a list in the order of its letters goes on from it: “aardonyx” above “abelisaurus”. */
function isSortedBefore(name: string, below: readonly string[]): boolean {
  const [first = ''] = below;
  if (below.length < FEWEST_SORTED || name.slice(0, SAME_LETTERS) !== first.slice(0, SAME_LETTERS)) return false;
  return [name, ...below].every((each, i, all) => i === 0 || (all[i - 1] ?? '').localeCompare(each, 'en') <= 0);
}
const FEWEST_SORTED = 10;
const SAME_LETTERS = 2;

/** Whether a line begins with a word as others below it do, and ends with a number as nearly all do: “No Ada 12” above “No Bee 14”. */
function isWrittenAs(line: string, below: readonly string[]): boolean {
  const [begin] = line.split(/\s+/);
  return (
    ENDS_WITH_NUMBER.test(line) &&
    below.filter((each) => ENDS_WITH_NUMBER.test(each)).length >= NEARLY_ALL * below.length &&
    below.filter((each) => each.split(/\s+/)[0] === begin).length >= SOME * below.length
  );
}
const ENDS_WITH_NUMBER = /^\S+\s.*?\s\d+(?:\.\d+)?$/;

/** Several words, of which those between the first and the last may be small: “Alfred the Great”. */
const IS_LISTED = /^\p{Lu}[\p{L}.'’-]*(?:\s+\p{Ll}{1,4}){0,2}(?:\s+\p{Lu}[\p{L}.'’-]*){1,4}$/u;

/** Whether a word of what stands above a list is one that columns are called by: “Kings of the West”. */
export const isKnownName = (cell: string): boolean =>
  [cell, ...cell.split(/[\s_-]+/)].some((word) =>
    [word, word.replace(/s$/i, '')].some(
      (each) =>
        fieldsOfName(each).length > 0 || namesHolder(each) || saysOffice(each) || kindOfNames(each, []) !== null,
    ),
  ) || LISTS.test(cell);
const LISTS = /^(?:an? |the )?(?:list|liste|lista|elenco|lijst|index|register|names?|namen|words?|items?)(?![a-z])/i;

const isOfHeader = (cell: string): boolean =>
  fieldsOfName(cell).length > 0 || cell.split(/\s+/).some((word) => fieldsOfName(word).length > 0);

/** Two to five words with capitals. */
const isName = (cell: string): boolean => /^\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){1,4}$/u.test(cell);

/** By the first letter. */
const scriptOf = (cell: string): string =>
  /^\p{Script=Latin}/u.test(cell) ? 'latin' : /^\p{Script=Cyrillic}/u.test(cell) ? 'cyrillic' : 'other';
