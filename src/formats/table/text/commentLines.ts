/** Owns the lines that begin with “#” above a delimited table and within it, as data of Unix programs have them: no rows. */
import type { Problem } from '../../../model/dataset/problem';
import { someText } from '../../../model/someText';

/** A file that begins with at least two of them has comments; one alone can be a header whose first column is “#”. */
const LEADING = /^(?:#[^\r\n]*(?:\r\n|\n|\r)){2,}(?=[^#\r\n])/;
/** One alone that says something: more words together than a column is called by, or what a word stands for. */
const ALONE =
  /^#+\s*\p{L}(?=[^\r\n]*(?:\p{L}{2}\S* \S+ \S+ \S|\p{L}\s?[:=]\s?\p{L}))[^\r\n]*(?:\r\n|\n|\r)(?=[^#\r\n])/u;
const COLUMN = /^[\p{L}_][\p{L}\p{M}\d_ ()./-]{0,39}$/u;
const COMMENT = /^#[^\r\n]*$/gm;
const LISTED = 3;

/**
 * The text with its comments as blank lines, so that the numbers of rows stay; the last of those above the table is its
 * header where it has as many cells as the line below it. The text itself where it has no such lines.
 */
export function blankComments(
  text: string,
  delimiters: readonly string[],
): { readonly text: string; readonly problems: Problem[] } {
  const several = LEADING.exec(text)?.[0];
  const leading = several ?? aloneAboveHeader(text, delimiters);
  if (leading === undefined) return { text, problems: [] };
  const [first = ''] = text.slice(leading.length).split(/[\r\n]/, 1);
  const last = /#([^\r\n]*)[\r\n]+$/.exec(leading)?.[1]?.trim() ?? '';
  const cells = (line: string, delimiter: string) => line.split(delimiter).length;
  // The cells that lack at the end of a line are empty ones.
  const canBeHeader = several === undefined ? [] : delimiters;
  const isHeader = canBeHeader.some((each) => {
    const [here, above] = [cells(first, each), cells(last, each)];
    return here > 1 && (above === here || above === here + 1);
  });
  const comments: string[] = [];
  const blanked = text.replace(COMMENT, (line, at: number) => {
    if (isHeader && at < leading.length && !leading.slice(at + line.length).includes('#')) return last;
    comments.push(line);
    return '';
  });
  return { text: blanked, problems: [commentsProblem(comments)] };
}

/** One line alone above what can only be a header: names of columns, and below them rows of as many cells with numbers. */
function aloneAboveHeader(text: string, delimiters: readonly string[]): string | undefined {
  const comment = ALONE.exec(text)?.[0];
  if (comment === undefined) return undefined;
  const [header = '', ...below] = text
    .slice(comment.length, comment.length + LOOKED_AT)
    .split(/\r\n|\n|\r/, 4)
    .filter((line) => line !== '');
  const isAbove = delimiters.some((each) => {
    const names = header.split(each).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
    return (
      names.length > 1 &&
      new Set(names).size === names.length &&
      names.every((name) => COLUMN.test(name) && name.split(' ').length < 5) &&
      below.some((line) => line.split(each).length >= names.length && /(?<![\p{L}\d])\d/u.test(line))
    );
  });
  return isAbove ? comment : undefined;
}

/** Letters in which the lines below it are looked for. */
const LOOKED_AT = 4000;

/** That such lines were left out. */
export function commentsProblem(comments: readonly string[], sign = '#'): Problem {
  const said = comments.map((line) => line.replace(/^[#/\s]+/, '').trim()).filter((line) => line !== '');
  return {
    path: 'file',
    record: 'Comments',
    message: `${comments.length === 1 ? `A line that begins with “${sign}” was read as a comment` : `${comments.length} lines that begin with “${sign}” were read as comments`}: ${someText(
      said.map((line) => `“${line.slice(0, 120)}”`),
      LISTED,
    )}`,
    hint: 'Where one of them should be read, take the sign away.',
    effect: 'skipped',
    sort: 'file',
  };
}
