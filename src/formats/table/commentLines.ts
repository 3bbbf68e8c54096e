/** Owns the lines that begin with “#” above a delimited table and within it, as data of Unix programs have them: no rows. */
import type { Problem } from '../../model/dataset/problem';
import { someText } from '../../model/someText';

/** A file that begins with at least two of them has comments; one alone can be a header whose first column is “#”. */
const LEADING = /^(?:#[^\r\n]*(?:\r\n|\n|\r)){2,}(?=[^#\r\n])/;
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
  const leading = LEADING.exec(text)?.[0];
  if (leading === undefined) return { text, problems: [] };
  const [first = ''] = text.slice(leading.length).split(/[\r\n]/, 1);
  const last = /#([^\r\n]*)[\r\n]+$/.exec(leading)?.[1]?.trim() ?? '';
  const cells = (line: string, delimiter: string) => line.split(delimiter).length;
  // The cells that lack at the end of a line are empty ones.
  const isHeader = delimiters.some((each) => {
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

/** That such lines were left out. */
export function commentsProblem(comments: readonly string[]): Problem {
  const said = comments.map((line) => line.replace(/^[#\s]+/, '').trim()).filter((line) => line !== '');
  return {
    path: 'file',
    record: 'Comments',
    message: `${comments.length === 1 ? 'A line that begins with “#” was read as a comment' : `${comments.length} lines that begin with “#” were read as comments`}: ${someText(
      said.map((line) => `“${line.slice(0, 120)}”`),
      LISTED,
    )}`,
    hint: 'Where one of them is a row, take the sign away.',
    effect: 'skipped',
    sort: 'file',
  };
}
