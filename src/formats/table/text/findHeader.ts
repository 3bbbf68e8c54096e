/** Owns where a table begins: its header among the first rows, the notes above it, and names for its columns. */
import type { Problem } from '../../../model/dataset/problem';
import { nameWithoutMarks } from '../columns/markedColumns';
import { filledWidth, isBlank, mostCommon } from '../rowCells';
import { firstOf, type Rows } from '../rows';
import { areNamesAbove } from './areNamesAbove';
import { isLikeBelow, isOutline } from './isLikeBelow';
import { joinedNames } from './secondHeader';
import { standsAboveDates } from './standsAboveDates';

interface Header {
  readonly names: readonly string[];
  readonly firstRow: number;
  readonly width: number;
  readonly notes: readonly { readonly at: number; readonly text: string }[];
}

/**
 * The header is the first row that is about as wide as the table; narrower ones above it are notes. Where its cells look
 * like values (numbers, dates), the table has no header, and its columns are counted.
 */
export function findHeader(rows: Rows): Header {
  const data = firstOf(rows, LOOKED_AT);
  const sample = data.slice(0, 60).filter((row) => !isBlank(row));
  const width = Math.max(1, mostCommon(sample.map(filledWidth).filter((each) => each > 1)));
  const notes: { at: number; text: string }[] = [];
  for (let i = 0; i < Math.min(data.length, 40); i++) {
    const row = data[i] ?? [];
    if (isBlank(row)) continue;
    const filled = row.filter((cell) => cell.trim() !== '').length;
    const isNote = notes.length > 0 && filled < width && isAboveHeader(data, i, width);
    const isHeader = !isNote && (filled >= Math.min(width, Math.max(2, width / 2)) || isAboveNumbers(data, i));
    if (isHeader || sample.length < 2) {
      const wide = Math.max(width, filledWidth(row));
      const head = notes.at(-1);
      if (head !== undefined && head.at === i && isOutline(data, i - 1)) {
        return { names: [], firstRow: i - 1, width: wide, notes: notes.slice(0, -1) };
      }
      if (
        ((row.some(looksLikeValue) && !isAboveValues(data, i)) ||
          standsAboveDates(data, i) ||
          isAmongValues(data, i) ||
          isLikeBelow(data, i) ||
          areNamesAbove(data, i)) &&
        !areNamesAndYears(row, data.slice(i + 1)) &&
        !areFieldsOfCatalogue(row) &&
        !row.some((cell) => /^\p{L}[\p{L} _-]*$/u.test(cell.trim()) && HEADERLIKE.test(cell))
      ) {
        return { names: [], firstRow: i, width: wide, notes };
      }
      const joined = joinedNames(row, data[i + 1], data.slice(i + 2), looksLikeValue);
      return joined === null
        ? { names: row, firstRow: i + 1, width: wide, notes }
        : { names: joined, firstRow: i + 2, width: wide, notes };
    }
    notes.push({
      at: i + 1,
      text: row
        .filter((cell) => cell.trim() !== '')
        .join(' ')
        .slice(0, 120),
    });
  }
  let first = 0;
  while (first < rows.length && isBlank(rows.at(first))) first++;
  const names = rows.at(first);
  return first === rows.length
    ? { names: [], firstRow: first, width: 0, notes: [] }
    : { names, firstRow: first + 1, width: Math.max(1, filledWidth(names)), notes: [] };
}

/** Rows among which the header is looked for, and by which. */
const LOOKED_AT = 64;

/** Whether a word of a row is one of a few that stand below it in its own column again and again: it is a value. */
function isAmongValues(data: readonly (readonly string[])[], at: number): boolean {
  const row = data[at] ?? [];
  // The header once more further down shares more than a word with itself.
  const below = data
    .slice(at + 1)
    .filter((each) => each.filter((cell, i) => cell !== '' && cell === row[i]).length < 2);
  return row.some((cell, i) => {
    if (!/\p{L}{2}/u.test(cell)) return false;
    const values = below.map((each) => each[i]?.trim() ?? '').filter((value) => value !== '');
    return values.filter((value) => value === cell.trim()).length > 1 && new Set(values).size * FEW <= values.length;
  });
}

/** How often each value of a column of a few stands in it, taken together. */
const FEW = 4;

/** Whether soon below a row there is a whole row of words and no value, with values under it: a header, and the row a note. */
function isAboveHeader(data: readonly (readonly string[])[], at: number, width: number): boolean {
  for (let i = at + 1; i < Math.min(data.length - 1, at + 4); i++) {
    const row = (data[i] ?? []).slice(0, width).map((cell) => cell.trim());
    const isWhole = row.length === width && row.every((cell) => cell !== '' && !looksLikeValue(cell));
    if (isWhole && data[i + 1]?.some(looksLikeValue))
      return !data.slice(at, i).some((each) => each.some(looksLikeValue));
  }
  return false;
}

/** Whether a number is one among many words of a row, several of which stand above values alone: it is a name like them. */
function isAboveValues(data: readonly (readonly string[])[], at: number): boolean {
  const row = (data[at] ?? []).map((cell) => cell.trim());
  const words = row.filter((cell) => cell !== '' && !looksLikeValue(cell));
  if (words.length < MANY_WORDS * row.filter(looksLikeValue).length) return false;
  const columns = row.map((_, i) => data.slice(at + 1).flatMap((each) => each[i]?.trim() || []));
  const named = columns.filter((cells, i) => row[i] !== '' && !looksLikeValue(row[i] ?? '') && cells.length > 1);
  return named.filter((cells) => cells.every(looksLikeValue)).length > 1;
}
const MANY_WORDS = 8;

/** Whether only the numbers of rows stand below a blank cell at a row's begin, as statistics programs write them. */
function isAboveNumbers(data: readonly (readonly string[])[], at: number): boolean {
  const [first, ...names] = data[at] ?? [];
  const below = data.slice(at + 1, at + 4).filter((row) => !isBlank(row));
  return (
    first?.trim() === '' &&
    names.length > 0 &&
    names.every((cell) => cell.trim() !== '' && !looksLikeValue(cell)) &&
    below.length > 1 &&
    below.every((row, i) => row.length === names.length + 1 && Number(row[0]) === Number(below[0]?.[0]) + i) &&
    /^[01]$/.test(below[0]?.[0]?.trim() ?? '')
  );
}

export const firstRow = (rows: Rows): Header => ({
  names: rows.at(0),
  firstRow: 1,
  width: rows.width(0),
  notes: [],
});

const looksLikeValue = (cell: string): boolean =>
  /^-?\d[\d.,:/-]*(?:T[\d:.Z+-]*)?$/.test(cell.trim()) || /^https?:/.test(cell);

/** Whether it is a header of words and then a column for each year, at least three of them, or counted from 0 or 1. Years that are
 * not evenly apart follow one another above what are no years. */
function areNamesAndYears(row: readonly string[], below: readonly (readonly string[])[]): boolean {
  const cells = row.slice(0, filledWidth(row)).map((cell) => cell.trim());
  const counted = cells.filter((cell) => /^\d{1,3}$/.test(cell));
  const words = cells.filter((cell) => cell !== '' && !looksLikeValue(cell));
  if (
    counted.length > 3 &&
    Number(counted[0]) <= 1 &&
    counted.length + words.length >= cells.length - 1 &&
    words.length > 0
  ) {
    return counted.every((cell, i) => Number(cell) === Number(counted[0]) + i);
  }
  const years = cells.filter(isYear).map(Number);
  const step = (years[1] ?? 0) - (years[0] ?? 0);
  const isEven = step !== 0 && years.every((year, i) => i === 0 || year - (years[i - 1] ?? 0) === step);
  const isRising = years.every((year, i) => i === 0 || (year - (years[i - 1] ?? 0)) * step > 0);
  const isOfNames =
    isEven || (isRising && !below.some((each) => cells.some((cell, i) => isYear(cell) && isYear(each[i]))));
  return years.length > 2 && isOfNames && cells.every((cell) => /^\d{4}$/.test(cell) || !looksLikeValue(cell));
}

const isYear = (cell = ''): boolean => /^(?:1\d|20)\d\d$/.test(cell.trim());

/** Whether all of them are fields of MARC, and some of their parts: 001, 260$c. */
const areFieldsOfCatalogue = (row: readonly string[]): boolean =>
  row.some((cell) => /^\d{3}\s?[$|‡]\s?\w$/.test(cell.trim())) &&
  row.every((cell) => /^(?:\d{3}(?:\s?[$|‡]\s?\w)?)?$/.test(cell.trim()));

/** Words that stand in headers of nearly all tables, beside which a number may name a column. */
const HEADERLIKE =
  /^\s*(?:id|name|title|date|year|start|end|datum|titel|titre|fecha|source|target|from|to|label|type)\s*$/i;

/** Names for all columns, no two alike: an empty one is “Column 3”, a second “Date” is “Date (2)”. */
export function distinctNames(names: readonly string[], width: number, problems: Problem[]): string[] {
  const taken = new Set<string>();
  const doubled: string[] = [];
  const given = Array.from({ length: width }, (_, i) => {
    const name =
      nameWithoutMarks(names[i] ?? '')
        .replace(/\s+/g, ' ')
        .trim() || `Column ${i + 1}`;
    let own = name;
    for (let n = 2; taken.has(own); n++) own = `${name} (${n})`;
    taken.add(own);
    if (own !== name) doubled.push(name);
    return own;
  });
  if (names.length === 0 && width > 0) {
    problems.push(
      columnProblem('The first row looks like data, so the columns have no names', 'Name the columns in a row above.'),
    );
  } else if (doubled.length > 0) {
    const list = [...new Set(doubled)].map((name) => `“${name}”`).join(', ');
    problems.push(columnProblem(`More than one column is named ${list}`, 'They are told apart by a number.'));
  }
  return given;
}

const columnProblem = (message: string, hint: string): Problem => ({
  path: 'header',
  record: 'Header',
  message,
  hint,
  effect: 'assumed',
  sort: 'file',
});
