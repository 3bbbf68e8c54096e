/** Owns how a date that stands in columns of its own for year, month and day, such as `birthYear` and `birth_month`, becomes one column. */
import type { Problem } from '../../../model/dataset/problem';
import { MONTHS } from '../../../model/dates/written/dateWordLists';
import { edtfOfNumbers } from '../../../model/dates/written/readDateText';
import { foldText } from '../../../model/search/foldText';
import { comparable, fieldsOfName } from '../columns/columnNames';
import { sampleColumn } from '../columns/sampleColumn';
import { firstOf, type JoinedColumn, type Rows } from '../rows';
import type { Table } from '../table';
import { DATED } from '../tableMapping';

type Part = 'year' | 'month' | 'day';

const WORDS: Readonly<Record<Part, string>> = {
  year: 'year|yr|yyyy|jahr|annee|ano|anio|anno|jaar|rok|ar|vuosi|metai|gads|aasta',
  month: 'month|mon|mth|mm|monat|mois|mes|mese|maand|miesiac|mesic|manad|maned',
  day: 'day|d|dd|tag|jour|dia|giorno|dag|dzien|den',
};
const PARTS = ['year', 'month', 'day'] as const;
/** The part of the filled cells that must be years, months or days. */
const NEARLY_ALL = 0.9;

/** The table with one column for each such date, in the place of its year; the same one where there is none. */
export function withJoinedDates(table: Table, path = 'table'): Table {
  const found = groupsOf(table.columns).filter((group) => areParts(table, group));
  if (found.length === 0) return table;
  const groups = asEnds(found, table);
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
  /** Which end it is of what a row tells of, where the order of its dates says so and its name does not. */
  readonly end?: 'Start' | 'End';
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
  return [...stems].flatMap(([stem, { year, ...known }]) => {
    if (year === undefined) return [];
    const { month, day } = known.month === undefined ? doubledBefore(columns, year) : known;
    return month === undefined ? [] : [{ stem, year, month, day: day ?? null }];
  });
}

/** Month and day just before a year, whose names stand in the table twice: “TO_D (2)”, “TO_MM (2)”, “LO_YYYY”. */
function doubledBefore(columns: readonly string[], year: number): { month?: number; day?: number } {
  const isDoubled = (at: number, part: Part) =>
    / \(\d+\)$/.test(columns[at] ?? '') && stemOf(columns[at] ?? '', part) !== '';
  const month = [year - 1, year - 2].find((at) => isDoubled(at, 'month'));
  if (month === undefined) return {};
  const day = [year - 1, year - 2].find((at) => isDoubled(at, 'day'));
  return day === undefined ? { month } : { month, day };
}

/** Letters of a name that is short for something, such as “LO”. */
const SHORT = 3;
/** Rows with both dates, at the least, and the part of them in which one must not be before the other. */
const FEWEST_PAIRS = 3;

/** Of two dates with names that are short for something, the one that is never later is the start. */
function asEnds(groups: readonly Group[], table: Table): readonly Group[] {
  const [one, other] = groups;
  if (groups.length !== 2 || one === undefined || other === undefined) return groups;
  if (groups.some(({ stem }) => stem.length > SHORT || fieldsOfName(stem).some((field) => DATED.has(field))))
    return groups;
  if (table.columns.some((column) => fieldsOfName(column).some((field) => DATED.has(field)))) return groups;
  const dateIn = (row: readonly string[], group: Group) =>
    edtfOfNumbers(
      row[group.year]?.trim() ?? '',
      row[group.month]?.trim() ?? '',
      group.day === null ? '' : (row[group.day]?.trim() ?? ''),
    );
  const pairs = firstOf(table.rows).flatMap((row) => {
    const [first, second] = [dateIn(row, one), dateIn(row, other)];
    return first === null || second === null ? [] : [[first, second] as const];
  });
  if (pairs.length < FEWEST_PAIRS) return groups;
  const isOrdered = (from: 0 | 1) =>
    pairs.filter((pair) => pair[from].slice(0, 4) <= pair[(1 - from) as 0 | 1].slice(0, 4)).length >=
    NEARLY_ALL * pairs.length;
  if (isOrdered(0) === isOrdered(1)) return groups;
  const isFirst = isOrdered(0);
  return [
    { ...one, end: isFirst ? 'Start' : 'End' },
    { ...other, end: isFirst ? 'End' : 'Start' },
  ];
}

function stemOf(column: string, part: Part): string {
  // “StartYear1” is of the first start, “StartYear2” of a second one.
  const [name = '', number = ''] = /^(.*\p{L}) ?(\d?)$/u.exec(comparable(column))?.slice(1) ?? [];
  const [, before, after] = STEMS[part].exec(name) ?? [];
  const stem = before ?? after ?? '';
  return stem === '' || number === '' || number === '1' ? stem : `${stem} ${number}`;
}

const stemBeside = (words: string) => new RegExp(`^(?:(.+) (?:${words})|(?:${words}) (?:of|der|de|di|van) (.+))$`);
const STEMS: Readonly<Record<Part, RegExp>> = {
  year: stemBeside(WORDS.year),
  month: stemBeside(WORDS.month),
  day: stemBeside(WORDS.day),
};

/** “reignStart” of “reignStartYear”; “event date” of “event_year”, for an event is what a row is called. */
function nameOf({ stem, year, end }: Group, columns: readonly string[]): string {
  if (end !== undefined) return `${end} (${stem.toUpperCase()})`;
  const written = (columns[year] ?? '').replace(new RegExp(`[\\s_.-]*(?:${WORDS.year})1?$`, 'i'), '');
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
