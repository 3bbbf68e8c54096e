/** Owns what stands at the end of a table and is no record: rows of totals, and notes that stand outside the first column. */
import type { Problem } from '../../../model/dataset/problem';
import { isBlank } from '../rowCells';
import type { Rows } from '../rows';
import { belowProblem, NOTE, NOTE_HINT, SIGN } from './belowProblem';

interface AtEnd {
  /** Rows of the file that are no records; counted from 0. */
  readonly skipped: ReadonlySet<number>;
  readonly problems: readonly Problem[];
}

/** Rows at the end of a file that are looked at. */
const LOOKED_AT = 60;
/** Rows above by which it is told what a column holds. */
const COMPARED = 20;
/** Words by which rows of totals are called. */
const TOTAL =
  /^(?:(?:grand|overall) |sub-? ?|sous-)?(?:totals?|sum|gesamt(?:summe|zahl)?|insgesamt|(?:zwischen)?summe|total[ei]|somme|suma|som[ae]?|totaal|totalt|summa|i alt|yhteensä|celkem|razem|ogółem|összesen|toplam|σύνολο|итого|всего|усього|合計|总计|總計|합계|Σ)(?: (?:général|general|geral))?(?: \d{4}(?: ?[-–] ?\d{4})?)?(?: ?\([^()]*\))? ?[:.]?$/iu;
const NUMBER = /^[-+−(]?[€$£¥]?\s?\d[\d.,'’\s]*\s?(?:%|‰|€|[$£¥])?\)?$/;
/** Stands where there is no number. */
const NO_NUMBER = /^(?:[-–—.…]|n\/?a)$/i;
const YEAR = /^(?:1\d|20)\d\d$/;
/** Letters of a text that is longer than what a record is called. */
const LONG = 40;

/**
 * Finds them among the rows from the first one below the header; `before` is how many rows of the file come before these,
 * `passed` are rows that are known to be no records. A row of totals has such a word and numbers alone otherwise, and
 * stands below all records, or between empty rows. A note is the one filled cell of a row below all records that begins as
 * notes do, or below a gap with a sign or at length.
 */
export function findTotals(
  data: Rows,
  { firstRow }: { readonly firstRow: number },
  before: number,
  passed: ReadonlySet<number>,
): AtEnd {
  const skipped = new Set<number>();
  const problems: Problem[] = [];
  const alone: { readonly at: number; readonly text: string; readonly column: number }[] = [];
  let isBelowAll = true;
  let gap = data.length;
  let looked = 0;
  for (let at = data.length - 1; at > firstRow && looked < LOOKED_AT; at--) {
    if (passed.has(at)) continue;
    looked += 1;
    const filled = filledIn(data.at(at));
    const [first, second] = filled;
    if (first === undefined) {
      if (isBelowAll) gap = at;
    } else if (second === undefined) {
      // Below all others, those in the first column are told already.
      const isTold = first.column === 0 && alone.length + skipped.size === 0;
      const canBeNote = first.column > 0 || NOTE.test(first.cell) || SIGN.test(first.cell);
      if (isBelowAll && canBeNote && !isTold) alone.unshift({ at, text: first.cell, column: first.column });
      else isBelowAll = false;
    } else if (areTotals(data, firstRow, at, filled) && (isBelowAll || isSetApart(data, at))) {
      skipped.add(at);
      problems.unshift(belowProblem(data, at, before, 'is a row of totals, and no record', TOTAL_HINT));
    } else isBelowAll = false;
  }
  for (const { at, text, column } of alone) {
    const isNote =
      NOTE.test(text) || (at > gap && (SIGN.test(text) || text.length > LONG)) || (column > 0 && /^[*†‡]/.test(text));
    if (isNote) skipped.add(at);
    const what = isNote ? 'looks like a note below the table' : 'has one cell alone, below all others';
    const told = isNote ? what : `${what}, and was read as a record`;
    if (isNote || at > gap)
      problems.push({
        ...belowProblem(data, at, before, told, NOTE_HINT),
        ...(isNote ? {} : { effect: 'assumed' as const }),
      });
  }
  return { skipped, problems };
}

interface Filled {
  readonly cell: string;
  readonly column: number;
}

const filledIn = (row: readonly string[]): Filled[] =>
  row.flatMap((each, column) => (each.trim() === '' ? [] : [{ cell: each.trim(), column }]));

const isSetApart = (data: Rows, at: number): boolean =>
  isBlank(data.at(at - 1)) && (at + 1 >= data.length || isBlank(data.at(at + 1)));

/** A year below years is when something of that name was, and no sum. */
function areTotals(data: Rows, firstRow: number, at: number, [name, ...others]: readonly Filled[]): boolean {
  if (name === undefined || !TOTAL.test(name.cell)) return false;
  const numbers = others.filter(({ cell }) => !NO_NUMBER.test(cell));
  if (numbers.length === 0 || !numbers.every(({ cell }) => NUMBER.test(cell))) return false;
  return !numbers.every(({ cell, column }) => YEAR.test(cell) && areYears(data, firstRow, at, column));
}

function areYears(data: Rows, firstRow: number, until: number, column: number): boolean {
  for (let at = Math.max(firstRow, until - COMPARED); at < until; at++) {
    const cell = data.cell(at, column).trim();
    if (cell !== '' && !YEAR.test(cell)) return false;
  }
  return true;
}

const TOTAL_HINT = 'It is left out. Where it is a record, give it another name, or a row of its own further up.';
