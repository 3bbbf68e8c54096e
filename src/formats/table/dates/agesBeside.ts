/** Owns texts that say from when to when something lived or lasted before our time, “199-189 million years ago”, and columns of the same numbers beside them. */
import type { Problem } from '../../../model/dataset/problem';
import { readYearsAgo } from '../../../model/dates/written/readYearsAgo';
import { dateUnit } from '../columns/dateUnits';
import { sampleColumn } from '../columns/sampleColumn';
import { firstOf, listedRows } from '../rows';
import type { Table } from '../table';

const UNITS = ['Ga', 'Ma', 'ka'] as const;
type Unit = (typeof UNITS)[number];

const SPAN =
  /^\D*?(\d[\d,]*(?:\.\d+)?)\s?(?:[-–—]|to|until|and|bis|und|à|et|a|y|e)\s?(\d[\d,]*(?:\.\d+)?)\s?(\p{L}[\p{L} .'’]*?)[.)]?$/iu;
/** The part of the filled cells that must say so, all in one unit. */
const NEARLY_ALL = 0.9;
const FEWEST = 2;
const LONGEST = 120;
const MOST_ROWS = 100_000;

interface Ages {
  readonly from: number;
  readonly until: number;
  readonly unit: Unit;
}

/** The table with the unit in the names of such columns, or with columns made of such texts; the same one where there are none. */
export function withAgesBeside(table: Table, path = 'table'): Table {
  if (table.rows.length > MOST_ROWS || table.columns.some((column) => dateUnit(column) !== null)) return table;
  for (const [at, column] of table.columns.entries()) {
    const unit = unitOf(sampleColumn(table, at));
    if (unit === null) continue;
    const ages = firstOf(table.rows).map((cells) => agesOf(cells[at] ?? ''));
    const [from, until] = (['from', 'until'] as const).map((end) => numbersAt(table, ages, end));
    const hasBoth = from !== undefined && until !== undefined && from >= 0 && until >= 0 && from !== until;
    const columns = hasBoth
      ? table.columns.map((each, i) => (i === from || i === until ? `${each} (${unit})` : each))
      : [...table.columns, `Start (${unit})`, `End (${unit})`];
    if (new Set(columns).size < columns.length) return table;
    const { atRest: _, ...kept } = table;
    const rows = firstOf(table.rows).map((cells, row) => [
      ...table.columns.map((_, i) => cells[i] ?? ''),
      String(ages[row]?.from ?? ''),
      String(ages[row]?.until ?? ''),
    ]);
    return {
      ...kept,
      columns,
      rows: hasBoth ? table.rows : listedRows(rows),
      problems: [
        ...table.problems,
        told(column, hasBoth ? [from, until].map((i) => table.columns[i] ?? '') : null, unit, path),
      ],
    };
  }
  return table;
}

/** In what nearly all texts of a column count; null where they are no such texts, or each is a date by itself. */
function unitOf(cells: readonly string[]): Unit | null {
  const units = cells.flatMap((cell) => agesOf(cell)?.unit ?? []);
  const [unit] = units;
  const isOne = units.length >= FEWEST && units.length >= NEARLY_ALL * cells.length;
  return isOne && units.every((each) => each === unit) ? (unit ?? null) : null;
}

function agesOf(text: string): Ages | null {
  if (text.length > LONGEST || !/\d\D+\d/.test(text)) return null;
  const [, first = '', second = '', words = ''] = SPAN.exec(text.trim()) ?? [];
  const said = words === '' ? null : readYearsAgo(`${second} ${words}`);
  const unit = said === null ? undefined : UNITS.find((each) => readYearsAgo(`${second} ${each}`) === said);
  return unit === undefined ? null : { from: numberOf(first), until: numberOf(second), unit };
}

const numberOf = (text: string): number => Number(text.replaceAll(',', '').trim() || Number.NaN);

/** The column in which those numbers stand, in nearly all rows that have them. */
function numbersAt(table: Table, ages: readonly (Ages | null)[], end: 'from' | 'until'): number {
  const said = ages.flatMap((each, row) => (each === null ? [] : [{ row, age: each[end] }]));
  return table.columns.findIndex(
    (_, at) =>
      said.filter(({ row, age }) => numberOf(table.rows.cell(row, at)) === age).length >= NEARLY_ALL * said.length,
  );
}

const told = (column: string, beside: readonly string[] | null, unit: Unit, path: string): Problem => ({
  path,
  record: 'Columns',
  message:
    beside === null
      ? `From when to when was read from the ages in “${column}”, and written in columns of its own in ${unit}`
      : `${beside.map((each) => `“${each}”`).join(' and ')} were read as ages in ${unit}, since “${column}” says so of the same numbers`,
  hint: 'Where the rows are of another time, choose that where the columns are chosen.',
  effect: 'assumed',
  sort: 'date',
});
