/** Owns which two columns of a table without a header are when its rows began and ended: dates side by side, of which the second is not before the first. */
import type { Problem } from '../../../model/dataset/problem';
import { dateBounds } from '../../../model/dates/dateBounds';
import { parseEdtf } from '../../../model/dates/parseEdtf';
import { readDateText } from '../../../model/dates/written/readDateText';
import { MOSTLY, type Values } from '../columns/columnValues';
import type { RecognisedColumn } from '../recognition';
import { firstOf } from '../rows';
import type { Table } from '../table';

export interface UnnamedSpan {
  readonly start: number;
  readonly end: number;
}

const ROWS = 200;
/** The part of the rows with both dates in which the second must not be before the first. */
const NEARLY_ALL = 0.9;
/** The part of the dates that must be more than a number, which could be one of anything. */
const WRITTEN_OUT = 0.3;

/** The first such two columns; null where there are none, or the columns have names. */
export function unnamedSpan({ columns, rows }: Table, values: readonly Values[]): UnnamedSpan | null {
  if (!columns.every(isUnnamed)) return null;
  for (let start = 0; start + 1 < columns.length; start++) {
    const areDates = mayBeDates(values[start]) && mayBeDates(values[start + 1]);
    const areYears = mayBeYears(values[start]) && mayBeYears(values[start + 1]);
    if (!areDates && !areYears) continue;
    const pairs = firstOf(rows, ROWS)
      .map((row) => [row[start]?.trim() ?? '', row[start + 1]?.trim() ?? ''] as const)
      .filter((pair) => pair.every((cell) => cell !== ''));
    const isSpan = (areDates && (arePlainSpans(pairs) || areSpans(pairs))) || (areYears && areYearSpans(pairs));
    if (isSpan) return { start, end: start + 1 };
  }
  return null;
}

/** That they were taken for a start and an end is said. */
export function assumedSpans(columns: readonly RecognisedColumn[]): readonly Problem[] {
  const [start, end] = (['start', 'end'] as const).map((field) =>
    columns.find(({ use, by }) => use.field === field && by === 'values'),
  );
  return start === undefined || end === undefined
    ? []
    : [
        {
          path: 'header',
          record: 'Columns',
          message: `Of two dates side by side the first was read as the start and the second, which is not before it, as the end: “${start.column}” and “${end.column}”`,
          hint: 'Where they are something else, choose what they are where the columns are chosen.',
          effect: 'assumed',
          sort: 'date',
        },
      ];
}

const isUnnamed = (column: string): boolean => /^Column \d+$/.test(column);

/** Numbers alone must be those that years have. */
const mayBeDates = (values: Values | undefined): boolean =>
  values !== undefined &&
  values.filled.length > 0 &&
  values.filled.every((value) => !/^[-+]?[\d.,]+$/.test(value) || YEAR.test(value)) &&
  values.dated >= MOSTLY;

const YEAR = /^(?:[1-9]\d\d|1\d\d\d|20\d\d)$/;

/** Years of any age: below zero, and of three digits. */
const ANY_YEAR = /^(?:-\d{1,4}|[1-9]\d\d|1\d\d\d|20\d\d)$/;

const mayBeYears = (values: Values | undefined): boolean =>
  values !== undefined && values.filled.length > 0 && values.filled.every((value) => ANY_YEAR.test(value));

type Pair = readonly [string, string];

/** Dates that are sorted by their letters. */
const PLAIN = /^(?:1\d|20)\d\d(?:-\d\d(?:-\d\d)?)?$/;

const arePlainSpans = (pairs: readonly Pair[]): boolean =>
  pairs.every(([from, to]) => PLAIN.test(from) && PLAIN.test(to) && from.length === to.length && from <= to) &&
  pairs.some(([from, to]) => from < to);

/** Numbers could be of anything: half of them must be years as most are, and rows enough must have two that follow each other. */
function areYearSpans(pairs: readonly Pair[]): boolean {
  const usual = pairs.flat().filter((cell) => PLAIN.test(cell));
  return (
    pairs.length >= FEWEST_YEARS &&
    usual.length >= pairs.length &&
    pairs.every(([from, to]) => Number(from) <= Number(to)) &&
    pairs.some(([from, to]) => Number(from) < Number(to))
  );
}
const FEWEST_YEARS = 4;

function areSpans(pairs: readonly Pair[]): boolean {
  const cells = pairs.flat();
  if (cells.filter((cell) => /\D/.test(cell)).length < cells.length * WRITTEN_OUT) return false;
  const both = pairs.flatMap(([from, to]) => {
    const [first, last] = [boundsOf(from), boundsOf(to)];
    return first === null || last === null ? [] : [{ first, last }];
  });
  return (
    both.filter(({ first, last }) => last.endMax > first.startMin).length >= both.length * NEARLY_ALL &&
    both.some(({ first, last }) => last.startMin >= first.endMax)
  );
}

function boundsOf(cell: string) {
  const read = readDateText(cell, null);
  const date = parseEdtf((read === null ? null : 'dayFirst' in read ? read.dayFirst.edtf : read.edtf) ?? '');
  return date.ok ? dateBounds(date.value) : null;
}
