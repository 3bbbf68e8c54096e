/** Owns how a date that stands in columns of its own for year, month and day, such as `birthYear` and `birth_month`, becomes one column. */
import type { Problem } from '../../model/dataset/problem';
import { MONTHS } from '../../model/dates/dateWordLists';
import { edtfOfNumbers } from '../../model/dates/readDateText';
import { foldText } from '../../model/search/foldText';
import { comparable, fieldsOfName } from './columnNames';
import type { JoinedColumn, Rows } from './rows';
import { sampleColumn } from './sampleColumn';
import type { Table } from './table';
import { DATED } from './tableMapping';

type Part = 'year' | 'month' | 'day';

const WORDS: Readonly<Record<Part, string>> = {
  year: 'year|yr|jahr|annee|ano|anno|jaar|rok|ar|vuosi|metai|gads|aasta',
  month: 'month|mon|mth|monat|mois|mes|mese|maand|miesiac|mesic|manad|maned',
  day: 'day|tag|jour|dia|giorno|dag|dzien|den',
};
const PARTS = ['year', 'month', 'day'] as const;
/** The part of the filled cells that must be years, months or days. */
const NEARLY_ALL = 0.9;

/** The table with one column for each such date, in the place of its year; the same one where there is none. */
export function withJoinedDates(table: Table, path = 'table'): Table {
  const groups = groupsOf(table.columns).filter((group) => areParts(table, group));
  if (groups.length === 0) return table;
  const taken = new Set(groups.flatMap(({ month, day }) => [month, ...(day === null ? [] : [day])]));
  const columns: string[] = [];
  const sources: JoinedColumn[] = [];
  for (const [at, column] of table.columns.entries()) {
    if (taken.has(at)) continue;
    const group = groups.find(({ year }) => year === at);
    columns.push(group === undefined ? column : nameOf(group, table.columns));
    sources.push(group === undefined ? at : [group.year, group.month, group.day]);
  }
  // Two columns of one name would be one.
  if (new Set(columns).size < columns.length) return table;
  return {
    ...table,
    columns,
    rows: withJoinedRows(table.rows, sources),
    problems: [...table.problems, listed(table.columns, groups, path)],
    ...(table.atRest === undefined ? {} : { atRest: { ...table.atRest, joined: { columns, sources } } }),
  };
}

/** The rows with a column that is joined of several where it is said of which. */
export function withJoinedRows(rows: Rows, sources: readonly JoinedColumn[]): Rows {
  const cell = (row: number, column: number): string => {
    const from = sources[column] ?? -1;
    if (typeof from === 'number') return rows.cell(row, from);
    return joinParts(from.map((at) => (at === null ? '' : rows.cell(row, at).trim())));
  };
  return {
    length: rows.length,
    at: (row) => sources.map((_, column) => cell(row, column)),
    width: () => sources.length,
    cell,
    codeAt: (row, column, place) => {
      const from = sources[column] ?? -1;
      return typeof from === 'number' ? rows.codeAt(row, from, place) : cell(row, column).charCodeAt(place);
    },
  };
}

interface Group {
  readonly stem: string;
  readonly year: number;
  readonly month: number;
  readonly day: number | null;
}

/** Columns that are called the same but for the words for year, month and day, which stand last or, before “of”, first. */
function groupsOf(columns: readonly string[]): readonly Group[] {
  const stems = new Map<string, Partial<Record<Part, number>>>();
  for (const [at, column] of columns.entries()) {
    for (const part of PARTS) {
      const stem = stemOf(column, part);
      if (stem === '') continue;
      const known = stems.get(stem) ?? {};
      if (known[part] === undefined) stems.set(stem, { ...known, [part]: at });
      break;
    }
  }
  return [...stems].flatMap(([stem, { year, month, day }]) =>
    year === undefined || month === undefined ? [] : [{ stem, year, month, day: day ?? null }],
  );
}

function stemOf(column: string, part: Part): string {
  const name = comparable(column);
  const [, before, after] =
    new RegExp(`^(?:(.+) (?:${WORDS[part]})|(?:${WORDS[part]}) (?:of|der|de|di|van) (.+))$`).exec(name) ?? [];
  return before ?? after ?? '';
}

/** “reignStart” of “reignStartYear”; “event date” of “event_year”, for an event is what a row is called. */
function nameOf({ stem, year }: Group, columns: readonly string[]): string {
  const written = (columns[year] ?? '').replace(new RegExp(`[\\s_.-]*(?:${WORDS.year})$`, 'i'), '');
  const name = comparable(written) === stem ? written : stem;
  return fieldsOfName(name).some((field) => DATED.has(field)) ? name : `${name} date`;
}

function areParts(table: Table, { year, month, day }: Group): boolean {
  const fits = (at: number | null, isPart: (cell: string) => boolean) => {
    if (at === null) return true;
    const cells = sampleColumn(table, at);
    return cells.filter(isPart).length >= NEARLY_ALL * cells.length;
  };
  return (
    fits(year, (cell) => /^-?\d{1,4}(?:\.0+)?$/.test(cell)) &&
    fits(month, (cell) => isNumber(cell, 12) || MONTHS.has(foldText(cell).replace(/\.$/, ''))) &&
    fits(day, (cell) => isNumber(cell, 31))
  );
}

const isNumber = (cell: string, most: number): boolean => /^\d{1,2}(?:\.0+)?$/.test(cell) && Number(cell) <= most;

/** The parts of a date as one: in the way of ISO 8601 where they are numbers, else one after the other. 0 is not known. */
function joinParts([year = '', ...smaller]: readonly string[]): string {
  const [month = '', day = ''] = smaller.map((part) => (/^0+(?:\.0+)?$/.test(part) ? '' : part));
  const isNamed = month !== '' && !isNumber(month, 12);
  return (
    (isNamed ? null : edtfOfNumbers(year, month, day)) ?? [day, month, year].filter((part) => part !== '').join(' ')
  );
}

function listed(before: readonly string[], groups: readonly Group[], path: string): Problem {
  const said = groups.map((group) => {
    const from = [group.year, group.month, group.day].flatMap((at) => (at === null ? [] : `“${before[at]}”`));
    return `“${nameOf(group, before)}” of ${from.join(', ')}`;
  });
  return {
    path,
    record: 'Columns',
    message: `Dates were put together from the columns of their years, months and days: ${said.join('; ')}`,
    hint: 'Where they are no parts of one date, call them otherwise in the file.',
    effect: 'assumed',
    sort: 'date',
  };
}
