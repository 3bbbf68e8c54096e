/** Owns the rows within a table that are comments, “# Two are missing”: no cell but the first is filled in them, and that begins with the sign. */
import type { Problem } from '../../../model/dataset/problem';
import { isBlank } from '../rowCells';
import type { Rows } from '../rows';
import { commentsProblem } from './commentLines';

interface Comments {
  /** Rows of the file that are no records; counted from 0. */
  readonly skipped: ReadonlySet<number>;
  readonly problems: readonly Problem[];
}

const SIGN = '#'.charCodeAt(0);
/** More than a sign and a number, by which rows are counted, and more than one word, as a channel or a tag is. */
const COMMENT = /^#+\s*\p{L}.*\s\S/u;
/** The part of the rows that can be comments. */
const FEW = 0.25;

/** Finds them from the row below the header on; none in a table of one column, nor where such a cell has others beside it. */
export function findComments(data: Rows, firstRow: number, width: number): Comments {
  const none: Comments = { skipped: new Set(), problems: [] };
  const skipped = new Set<number>();
  if (width < 2) return none;
  for (let at = firstRow; at < data.length; at++) {
    if (data.codeAt(at, 0, 0) !== SIGN) continue;
    if (!isBlank(data.at(at), 1) || !COMMENT.test(data.cell(at, 0))) return none;
    skipped.add(at);
  }
  if (skipped.size === 0 || skipped.size > (data.length - firstRow) * FEW) return none;
  return { skipped, problems: [commentsProblem([...skipped].map((at) => data.cell(at, 0)))] };
}
