/** Owns how a second table below the first is found, by its header. */
import { isBlank } from '../rowCells';
import { beginsPlainly, type Rows } from '../rows';

export interface FoundHeader {
  readonly names: readonly string[];
  readonly firstRow: number;
}

/** Letters of the name of a column. */
const LONGEST_NAME = 40;
const isValue = (cell: string): boolean => cell.length <= LONGEST_NAME && /^[\d.,:/%-]+$/.test(cell) && /\d/.test(cell);
/** Of the rows above, the part that must have a value in a column for a word in it to be a header's. */
const NEARLY_ALL = 0.9;
/** Gaps in a table after which a header is looked for; where there are more, they set groups of rows apart. */
const MOST_GAPS = 8;

/**
 * The row below a gap at which a second table begins, null where there is none. Its header has words alone, two at the
 * least, one of them in a column that holds numbers or dates in nearly all rows above it, and values in the row after it.
 * A header that is the first one again begins no other table.
 */
export function findSecondTable(
  data: Rows,
  { names, firstRow }: FoundHeader,
  standsAlone: (row: readonly string[]) => boolean,
  onRepeated: (row: number) => void,
): number | null {
  let gaps = 0;
  for (let at = firstRow + 2; at < data.length - 1; at++) {
    if (
      beginsPlainly(data, at - 1, 0) ||
      data.cell(at - 1, 0).trim() !== '' ||
      !isBlank(data.at(at - 1)) ||
      isBlank(data.at(at))
    )
      continue;
    if (++gaps > MOST_GAPS) return null;
    // A title of the second table may stand above its header.
    const header = standsAlone(data.at(at)) ? at + 1 : at;
    const words = data
      .at(header)
      .flatMap((cell, column) => (cell.trim() === '' ? [] : [{ cell: cell.trim(), column }]));
    if (words.length < 2 || words.some(({ cell }) => isValue(cell) || cell.length > LONGEST_NAME)) continue;
    if (header === at && words.every(({ cell, column }) => cell === names[column]?.trim())) {
      onRepeated(at);
      continue;
    }
    if (!data.at(header + 1).some((cell) => isValue(cell.trim()))) continue;
    if (words.some(({ column }) => isOfValues(data, firstRow, at - 1, column))) return at;
  }
  return null;
}

function isOfValues(data: Rows, from: number, until: number, column: number): boolean {
  let filled = 0;
  let values = 0;
  for (let at = from; at < Math.min(until, from + 200); at++) {
    const cell = data.cell(at, column).trim();
    if (cell === '') continue;
    filled++;
    if (isValue(cell)) values++;
  }
  return values > 0 && values >= NEARLY_ALL * filled;
}
