/** Owns how it is found out what splits the cells of a column into several names. */
import { KIND_LABELS } from '../../../model/dataset/kinds';
import { foldText } from '../../../model/search/foldText';
import { kindOfNames } from '../columns/kindOfNames';
import { splitCell } from '../columns/splitCell';
import { endInPlaces } from './endsInPlace';

/**
 * What splits cells into names: `;`, `|`, a line break, the comma of Chinese and Japanese lists; “and”, where those that it
 * joins stand alone in other cells; or a comma, where what it splits comes up more than once and is not where somebody was.
 */
export function findSplitter(cells: readonly string[], column: string): string | null {
  for (const splitter of [';', '|', '\n', '、']) if (splits(cells, splitter)) return splitter;
  for (const splitter of JOINING) if (joinsNames(cells, splitter)) return splitter;
  // One that ends a cell splits nothing.
  const split = cells.map((value) => splitCell(value.replace(/,\s*$/, ''), ','));
  const pieces = split.flat();
  if (pieces.length === cells.length) return null;
  if (areWholeNames(split, column)) return ',';
  if (areTurnedNames(split, column) || areQualified(split)) return null;
  if (kindOfNames(column, cells) === KIND_LABELS.person && endInPlaces(split)) return null;
  const isShort = pieces.every((piece) => piece.length > 0 && piece.length <= 40);
  return isShort && new Set(pieces).size < pieces.length ? ',' : null;
}

/** Whether something stands on both sides of it in a cell, or it is in most: before or after all that one cell holds, it is a mark and splits nothing. */
function splits(cells: readonly string[], splitter: string): boolean {
  const within = cells.filter((value) => value.includes(splitter));
  return (
    within.length * 2 > cells.length ||
    within.some((value) => value.split(splitter).filter((piece) => piece.trim() !== '').length > 1)
  );
}

/** Words that join names, and stand in names too. */
export const JOINING: readonly string[] = [' & ', ' and ', ' und ', ' et '];

/** Whether most cells with the word join names of other cells: “Marks & Spencer” is one name, and neither stands alone. */
function joinsNames(cells: readonly string[], splitter: string): boolean {
  const joined = cells.filter((value) => value.includes(splitter));
  if (joined.length === 0) return false;
  const alone = new Set(cells);
  const areNames = joined.filter((value) => value.split(splitter).every((piece) => alone.has(piece.trim())));
  return areNames.length * 2 > joined.length;
}

/** Whether few of many cells have a comma, one or those of which what stands behind it nowhere begins a cell: “Korea, Rep.” beside “Egypt, Arab Rep.”. */
function areQualified(split: readonly (readonly string[])[]): boolean {
  const many = split.filter(({ length }) => length > 1);
  const firsts = new Set(split.map(([first]) => first));
  if (many.length === 1 && split.length >= MANY_ALONE) return true;
  return (
    many.length * FEW_QUALIFIED <= split.length &&
    many.every(([, second = '', ...more]) => more.length === 0 && !firsts.has(second))
  );
}
const FEW_QUALIFIED = 4;
/** Beside so many other names, one with a comma is a name: “Hong Kong, China”. */
const MANY_ALONE = 20;

/** Whether a column is called after several persons, and all that commas split is a given name and a family name: “Ann Lee, Bob Ray”. */
function areWholeNames(split: readonly (readonly string[])[], column: string): boolean {
  const pieces = split.flat();
  return (
    split.length > 1 &&
    OF_PERSONS.test(foldText(column)) &&
    pieces.every((piece) => WHOLE_NAME.test(piece)) &&
    !endInPlaces(split)
  );
}
const OF_PERSONS =
  /(?:authors|writers|artists|actors|creators|directors|composers|editors|players|members|speakers|autoren|kunstler|schauspieler|auteurs|artistes|acteurs|autores|artistas|actores|autori|artisti|attori|auteurs|schrijvers)$/;
const WHOLE_NAME = /^\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){0,2} \p{Lu}[\p{L}.'’-]+$/u;

/** Whether they are names as catalogues write them, “Cook, James, 1728-1779”: a surname never comes after the comma. */
function areTurnedNames(split: readonly (readonly string[])[], column: string): boolean {
  const many = split.filter((pieces) => pieces.length > 1);
  const firsts = new Set(split.map(([first]) => first));
  const areGiven = many.every(([, given = '']) => /^\p{Lu}/u.test(given));
  if (areGiven && areMostlyTurned(split, firsts)) return true;
  const areLived = many.some((pieces) => pieces.some((piece) => /\d{4}/.test(piece)));
  if (!areLived && !/aut|person|people|writer|sender|recipient|creator|artist/.test(foldText(column))) return false;
  return (
    areGiven &&
    many.every(([, , ...more]) => more.every((piece) => /\d{3,4}/.test(piece))) &&
    many.every(([, ...later]) => later.every((piece) => !firsts.has(piece)))
  );
}

const FEWEST_TURNED = 6;
const NEARLY_ALL = 0.9;

/** Whatever the column is called: nearly all are of two parts, and hardly a first part is shared or a second part elsewhere. */
const areMostlyTurned = (split: readonly (readonly string[])[], firsts: ReadonlySet<string | undefined>): boolean =>
  split.length >= FEWEST_TURNED &&
  split.filter(({ length }) => length === 2).length >= NEARLY_ALL * split.length &&
  firsts.size >= SELDOM_SHARED * split.length &&
  split.filter(([, second]) => firsts.has(second)).length <= (1 - NEARLY_ALL) * split.length;
const SELDOM_SHARED = 0.75;
