/**
 * Owns which rows of a table of events have not ended, as far as it says: those without an end among offices, memberships
 * and reigns, of which most have one, and the last of those that follow one another.
 */
import type { Problem } from '../../../model/dataset/problem';
import { type DayNumber, toDayNumber } from '../../../model/dates/dayNumber';
import { readPlainDate } from '../../../model/dates/readPlainDate';
import { someText } from '../../../model/someText';
import { comparable } from '../columns/columnNames';
import { saysMembership, saysTenure } from '../columns/officeColumns';
import { beginsPlainly } from '../rows';
import type { Table } from '../table';
import { saysNoDate } from './readCellDates';

export interface OpenEnds {
  /** Whether a row of that start, without an end, goes on. */
  readonly isOpen: (start: string) => boolean;
  readonly problem: Problem;
}

/**
 * The part of the rows with a start that must have an end: where more have none, an empty one says a single day, but among
 * offices and memberships of which one ended when it began, and says so.
 */
const MOST_ENDED = 2 / 3;
/** Rows with an end, at the least. */
const FEWEST = 3;
/** The part of those that must begin where the one before them ends. */
const SUCCEED = 0.5;
/** More rows than offices and reigns have. */
const LONGEST = 5000;
const MOST_NAMED = 8;

/** Null where no row is such a one. `start` and `end` are columns of the table. */
export function openEnds(table: Table, start: number, end: number): OpenEnds | null {
  const { rows } = table;
  if (start < 0 || end < 0 || rows.length > LONGEST) return null;
  const ended: { readonly start: string; readonly end: string }[] = [];
  const unended: { readonly start: string; readonly row: number }[] = [];
  for (let row = 0; row < rows.length; row++) {
    const from = rows.cell(row, start).trim();
    if (from === '') continue;
    const to = beginsPlainly(rows, row, end) ? rows.cell(row, end) : rows.cell(row, end).trim();
    if (to === '' || saysNoDate(to)) unended.push({ start: from, row });
    else ended.push({ start: from, end: to });
  }
  const count = ended.length + unended.length;
  const isHeld = table.columns.some((column) => saysTenure(column) || saysMembership(comparable(column)));
  const areMost = ended.length >= count * MOST_ENDED;
  const areSaid = isHeld && ended.some((each) => each.start === each.end);
  if (unended.length === 0 || ended.length < FEWEST || !(areMost || areSaid)) return null;
  const last = isHeld || !doSucceed(ended) ? null : latest(ended.map((each) => each.start));
  if (!isHeld && last === null) return null;
  const isOpen = (from: string) => last === null || (readDay(from)?.first ?? Number.NEGATIVE_INFINITY) >= last;
  const open = unended.filter((each) => isOpen(each.start));
  return open.length === 0
    ? null
    : {
        isOpen,
        problem: listed(
          table,
          open.map(({ row }) => row),
          areMost ? 'most rows have one' : 'what ended when it began has one, too',
        ),
      };
}

/** Whether most begin on the day or in the year in which the one before them ends, or in the next. */
function doSucceed(spans: readonly { readonly start: string; readonly end: string }[]): boolean {
  const read = spans.flatMap(({ start, end }) => {
    const [from, to] = [readDay(start), readDay(end)];
    return from === null || to === null ? [] : [{ first: from.first, end: to }];
  });
  const sorted = read.toSorted((a, b) => a.first - b.first);
  const follow = sorted.filter(({ first }, i) => {
    const before = sorted[i - 1]?.end;
    return before !== undefined && first >= before.first && first <= before.until;
  });
  return sorted.length * 2 >= spans.length && follow.length >= (sorted.length - 1) * SUCCEED && sorted.length >= FEWEST;
}

/** A plain date, or a year of fewer digits, of any era: 9, -2070. How years below zero are counted does not matter here. */
function readDay(text: string): { readonly first: DayNumber; readonly until: DayNumber } | null {
  const plain = readPlainDate(text);
  if (plain !== null || !/^-?\d{1,4}(?:\.0)?$/.test(text)) return plain;
  return { first: toDayNumber(Number(text), 1), until: toDayNumber(Number(text) + 1, 1) };
}

const latest = (starts: readonly string[]): number =>
  starts.reduce((last, start) => Math.max(last, readDay(start)?.first ?? last), Number.NEGATIVE_INFINITY);

function listed(table: Table, rows: readonly number[], why: string): Problem {
  const numbers = rows.map((row) => table.rowNumber(row));
  const one = rows.length === 1;
  return {
    path: 'table',
    record: 'Dates',
    message: `${one ? 'A row' : `${rows.length} rows`} without an end ${one ? 'was' : 'were'} read as not ended, or ended nobody says when, since ${why}: row${one ? '' : 's'} ${someText(numbers, MOST_NAMED)}`,
    hint: 'Where it took place on a single day or in a single year, write that as its end too.',
    effect: 'assumed',
    sort: 'date',
  };
}
