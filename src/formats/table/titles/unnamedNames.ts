/** Owns how names that stand in several columns of a table without a header are found: “George”, “”, “Washington”. */
import { MOSTLY, type Values } from '../columns/columnValues';
import { saysNoName } from '../records/titleOfRow';
import { firstOf } from '../rows';
import type { Table } from '../table';
import type { ColumnField } from '../tableMapping';
import { areGiven } from './personNames';

interface NameColumns {
  /** In their order, before the title. */
  readonly given: readonly number[];
  readonly title: number;
}

const ROWS = 200;
/** The part of the rows in which the first and the last part of a name stand. */
const NEARLY_ALL = 0.75;
/**
 * The columns of the parts of names in a table whose columns have no names, given names first; null where there are none. They stand side
 * by side, one word a cell, and the given names are known or come again, so that only together they tell the rows apart.
 * Between the first and the last of them one may be empty in some rows.
 */
export function unnamedNames(
  { columns, rows }: Table,
  values: readonly Values[],
  fields: readonly ColumnField[],
): NameColumns | null {
  if (!columns.every((column) => /^Column \d+$/.test(column))) return null;
  const data = firstOf(rows, ROWS);
  const most = values.reduce((longest, { filled }) => Math.max(longest, filled.length), 0);
  const isPart = (at: number) => fields[at] === 'field' && areSingleWords(values[at]);
  const isFull = (at: number) => isPart(at) && (values[at]?.filled.length ?? 0) >= most * NEARLY_ALL;
  const distinct = (within: readonly number[]) =>
    new Set(data.map((row) => within.map((at) => row[at]?.trim()).join(' '))).size;
  for (const first of columns.keys()) {
    const middle = isPart(first + 1) && !isFull(first + 1) ? [first + 1] : [];
    const last = first + middle.length + 1;
    if (!isFull(first) || !isFull(last)) continue;
    const families = distinct([last]);
    // What comes again and again is what sort of thing a row is.
    if (families * 2 < data.length) continue;
    const names = distinct([first, ...middle, last]);
    const isTold = names > families && names > distinct([first]);
    if (isTold || areGiven(values[first])) return { given: [first, ...middle], title: last };
  }
  return null;
}

const WORD = /^\p{Lu}[\p{L}.'’-]*$/u;

/** Capitalised words, none of them with a digit, and most of them alone in their cells. */
const areSingleWords = (values: Values | undefined): boolean =>
  values !== undefined &&
  values.filled.length > 0 &&
  values.filled.every((value) => value.length <= 40 && !/\d/.test(value)) &&
  values.filled.filter((value) => WORD.test(value) || saysNoName(value)).length >= MOSTLY * values.filled.length;
