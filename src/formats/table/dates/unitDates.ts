/** Owns dates whose columns say in what their years are counted, ages before the present and fiscal years, and what is said of such dates. */
import type { Problem } from '../../../model/dataset/problem';
import { readFiscalYear } from '../../../model/dates/written/readFiscalYear';
import { readYearsAgo } from '../../../model/dates/written/readYearsAgo';
import { type DateUnit, dateUnit, isAge } from '../columns/dateUnits';
import { sampleColumn } from '../columns/sampleColumn';
import type { Table } from '../table';
import type { DateCells } from './readCellDates';

const FIELDS = ['date', 'start', 'end', 'year'] as const;
type Field = (typeof FIELDS)[number];

export interface Units {
  /** The cells of a row with what their columns say; an older age first. */
  readonly withUnit: (cells: DateCells) => DateCells;
  /** Whether a column says it, so that no cell is read without. */
  readonly areNamed: boolean;
  readonly problems: readonly Problem[];
}

const NUMBER = /^\d[\d,]*(?:\.\d+)?$/;
const FISCAL = /^\d{4}(?:\s?[-/–]\s?(?:\d{4}|\d{2}))?(?:\.0+)?$/;

/** What columns of dates are counted in; null where they hold plain dates. */
export function unitsOf(table: Table, one: Readonly<Record<Field, number>>): Units | null {
  const there = FIELDS.filter((field) => one[field] >= 0);
  const units = new Map(there.map((field) => [field, dateUnit(table.columns[one[field]] ?? '')] as const));
  const written = (field: Field, cell: string) => withUnit(cell, units.get(field) ?? null);
  const found = there.flatMap((field) => {
    for (const cell of sampleColumn(table, one[field])) {
      const said = readUnit(cell, written(field, cell));
      if (said !== null) return [{ column: table.columns[one[field]] ?? '', ...said }];
    }
    return [];
  });
  const problems: readonly Problem[] = [
    ...listed(
      found.filter(({ isFiscal }) => isFiscal),
      'fiscal years, which are not those of the calendar: each was read as about the year it is called by, or as from one to the other of two',
      'Where it matters on which day they begin, write their first and last days into the file.',
    ),
    ...listed(
      found.filter(({ isFiscal }) => !isFiscal),
      'ages, counted back from our time: each was read as about that year',
      'Where they are something else, choose “Detail” for them where the columns are chosen.',
    ),
  ];
  const areNamed = [...units.values()].some((unit) => unit === 'FY' || isAge(unit));
  if (!areNamed && problems.length === 0) return null;
  const areAges = isAge(units.get('start') ?? null) && isAge(units.get('end') ?? null);
  return {
    areNamed,
    problems,
    withUnit: (cells) => {
      if (!areNamed) return cells;
      const more: Partial<Record<Field, string>> = {};
      for (const field of there) {
        const cell = cells[field]?.trim() ?? '';
        if (cell !== '') more[field] = written(field, cell);
      }
      const isTurned = areAges && ageOf(cells.start) < ageOf(cells.end);
      return { ...cells, ...more, ...(isTurned ? { start: more.end ?? null, end: more.start ?? null } : {}) };
    },
  };
}

function withUnit(cell: string, unit: DateUnit | null): string {
  if (unit === 'FY') return FISCAL.test(cell) ? `FY ${cell.replace(/\.0+$/, '')}` : cell;
  return isAge(unit) && NUMBER.test(cell) ? `${cell} ${unit}` : cell;
}

const ageOf = (cell: string | null): number => Number((cell ?? '').replaceAll(',', '') || Number.NaN);

interface Read {
  readonly isFiscal: boolean;
  /** A cell and what was read of it. */
  readonly example: string;
}

function readUnit(cell: string, written: string): Read | null {
  const fiscal = readFiscalYear(written);
  const edtf = fiscal ?? readYearsAgo(written);
  return edtf === null ? null : { isFiscal: fiscal !== null, example: `“${cell}” as ${edtf}` };
}

function listed(of: readonly (Read & { readonly column: string })[], what: string, hint: string): readonly Problem[] {
  const [first] = of;
  if (first === undefined) return [];
  return [
    {
      path: 'table',
      record: 'Dates',
      message: `In ${of.map(({ column }) => `“${column}”`).join(' and ')} stand ${what}, such as ${first.example}`,
      hint,
      effect: 'assumed',
      sort: 'date',
    },
  ];
}
