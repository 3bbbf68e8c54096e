/** Owns how it is found out what the columns of a table are: by their names in several languages, then by their values. */
import type { Problem } from '../../model/dataset/problem';
import { type DateOrder, readDateParts } from '../../model/dates/readDateParts';
import { readDateText } from '../../model/dates/readDateText';
import { foldText } from '../../model/search/foldText';
import { fieldsOfName } from './columnNames';
import { findSplitter } from './findSplitter';
import type { Table } from './readDelimited';
import {
  type ColumnField,
  type ColumnUse,
  fieldsOfRole,
  SHARED_FIELDS,
  SPLIT_FIELDS,
  type TableMapping,
  type TableRole,
  WHOLE_DATES,
} from './tableMapping';

/** What a person is asked, once for the table: the order of day and month, which no date of it decides. */
export interface OrderQuestion {
  readonly sort: 'day-month-order';
  readonly column: string;
  readonly example: string;
  /** The example's EDTF in either order. */
  readonly dayFirst: string;
  readonly monthFirst: string;
  /** How many cells can be read in two ways. */
  readonly count: number;
  /** Whether other dates of the table decide for one order each, and against one another. */
  readonly isContradictory: boolean;
}

export interface RecognisedColumn {
  readonly column: string;
  readonly use: ColumnUse;
  /** How it was recognised. */
  readonly by: 'name' | 'values' | null;
  /** A few different values of it. */
  readonly samples: readonly string[];
  readonly choices: readonly ColumnField[];
}

export interface Recognition {
  readonly mapping: TableMapping;
  /** From 0, nothing recognised, to 1. A table of less than 0.5 is shown to the person before it is read. */
  readonly confidence: number;
  readonly columns: readonly RecognisedColumn[];
  readonly questions: readonly OrderQuestion[];
  /** What was taken for granted, to be listed with the problems of the file. */
  readonly problems: readonly Problem[];
  /** The first rows. */
  readonly preview: readonly (readonly string[])[];
}

const SAMPLES = 200;
const PREVIEW = 12;
/** The part of a column's values that must be dates for it to hold dates. */
const MOSTLY = 0.7;

interface Values {
  readonly filled: readonly string[];
  readonly distinct: ReadonlySet<string>;
  /** The part of them that reads as a date, from 0 to 1. */
  readonly dated: number;
}

/** Recognises a table; `name`, that of its file, decides where its columns leave open what the rows are. */
export function recogniseTable(table: Table, name = ''): Recognition {
  const values = table.columns.map((_, column) => valuesOf(table, column));
  const role = roleOf(table, values, name);
  const found = assignFields(table, values, role);
  const columns = table.columns.map((column, i): RecognisedColumn => {
    const field = found.fields[i] ?? 'field';
    return {
      column,
      use: useOf(column, field, values[i]),
      by: field === 'field' ? null : (found.by[i] ?? null),
      samples: [...(values[i]?.distinct ?? [])].slice(0, 5).map((value) => value.slice(0, 120)),
      choices: fieldsOfRole(role),
    };
  });
  const uses = columns.flatMap(({ use }) => (use.field === 'field' ? [] : [use]));
  const { order, questions, problems } = findOrder(table, uses);
  const mapping: TableMapping = {
    role,
    delimiter: null,
    encoding: null,
    order,
    columns: uses,
  };
  return {
    mapping,
    confidence: confidenceOf(columns, role),
    columns,
    questions,
    problems,
    preview: table.rows.slice(0, PREVIEW),
  };
}

function valuesOf(table: Table, column: number): Values {
  const filled: string[] = [];
  const step = Math.max(1, Math.floor(table.rows.length / SAMPLES));
  for (let i = 0; i < table.rows.length && filled.length < SAMPLES; i += step) {
    const value = table.rows[i]?.[column]?.trim() ?? '';
    if (value !== '') filled.push(value);
  }
  const dated = filled.filter((value) => readDateText(value, null) !== null).length;
  return { filled, distinct: new Set(filled), dated: filled.length === 0 ? 0 : dated / filled.length };
}

const FILE_ROLES: readonly (readonly [RegExp, TableRole])[] = [
  [/relation|edge|link|ties|beziehung|lien/, 'relations'],
  [/entit|node|person|people|actor|akteur|organi[sz]|personne|place|ort/, 'entities'],
  [/event|timeline|ereignis|evenement|chrono|evento/, 'events'],
];

function roleOf(table: Table, values: readonly Values[], name: string): TableRole {
  const named = table.columns.map(fieldsOfName);
  const isDated = (i: number) => (values[i]?.dated ?? 0) >= MOSTLY;
  const has = (field: ColumnField) => named.some((fields, i) => fields.includes(field) && !isDated(i));
  if (has('from') && has('to')) return 'relations';
  const dates = table.columns.some((_, i) => {
    const isNamed = named[i]?.some((field) => /^(?:date|start|end|year)$/.test(field)) ?? false;
    return isNamed ? (values[i]?.dated ?? 0) > 0 : isDateColumn(values[i]);
  });
  if (!dates) return FILE_ROLES[2]?.[0].test(foldText(name)) ? 'events' : 'entities';
  const lives =
    /^(?:born|(?:date|year)[ _-]?of[ _-]?(?:birth|death)|birth|died|death|founded|dissolved|geboren|gestorben|naissance|existence|lifespan|nacimiento|nascita)/;
  // “Deaths” that are counted are no dates of death.
  const isOfLives = (column: string, i: number) =>
    lives.test(foldText(column)) && (isDated(i) || values[i]?.filled.length === 0);
  if (table.columns.some(isOfLives)) return 'entities';
  return FILE_ROLES.slice(1).find(([pattern]) => pattern.test(foldText(name)))?.[1] ?? 'events';
}

interface Assigned {
  readonly fields: readonly ColumnField[];
  readonly by: readonly ('name' | 'values' | null)[];
}

/** One field a column: those that are named first, in the order of the columns; then title and date by values. */
function assignFields(table: Table, values: readonly Values[], role: TableRole): Assigned {
  const allowed = new Set(fieldsOfRole(role));
  const fields: ColumnField[] = table.columns.map(() => 'field');
  const by: ('name' | 'values' | null)[] = table.columns.map(() => null);
  const taken = new Set<ColumnField>();
  const give = (i: number, field: ColumnField, how: 'name' | 'values') => {
    fields[i] = field;
    by[i] = how;
    taken.add(field);
  };
  for (const [i, column] of table.columns.entries()) {
    const names = fieldsOfName(column);
    for (const named of role === 'relations' ? names.toSorted((a, b) => endsFirst(b) - endsFirst(a)) : names) {
      const field = fitting(named, values[i], role, table.columns.length);
      if (field === null || !allowed.has(field) || (taken.has(field) && !SHARED_FIELDS.has(field))) continue;
      give(i, field, 'name');
      break;
    }
  }
  if (!['date', 'start', 'end', 'year'].some((field) => taken.has(field as ColumnField))) {
    const i = fields.findIndex((field, at) => field === 'field' && isDateColumn(values[at]));
    if (i >= 0) give(i, 'date', 'values');
  }
  if (!taken.has('url')) {
    const i = table.columns.findIndex((column, at) => fields[at] === 'field' && isAddressColumn(column, values[at]));
    if (i >= 0) give(i, 'url', 'values');
  }
  // A year beside a date says nothing more.
  if (taken.has('date') || taken.has('start')) {
    for (const [i, field] of fields.entries()) if (/^(?:year|month|day)$/.test(field)) fields[i] = 'field';
  }
  if (role !== 'relations' && !taken.has('title')) {
    const i = titleColumn(table.columns, fields, values);
    if (i >= 0) give(i, 'title', 'values');
  }
  return { fields, by };
}

/** In a table of relations, “Source” is an end before it is a citation. */
const endsFirst = (field: ColumnField): number => (field === 'from' || field === 'to' ? 1 : 0);

/** What a column of a name is, its values looked at; null where they speak against it. */
function fitting(named: ColumnField, values: Values | undefined, role: TableRole, width: number): ColumnField | null {
  if (values === undefined || values.filled.length === 0) return named;
  if (named === 'from' || named === 'to') {
    if (role === 'relations') return named;
    return values.dated >= MOSTLY ? (named === 'from' ? 'start' : 'end') : null;
  }
  if (named === 'date' || named === 'start' || named === 'end') return values.dated > 0 ? named : null;
  if (named === 'label' && role === 'relations' && values.filled.every((value) => /^(?:un)?directed$/i.test(value))) {
    return 'direction';
  }
  // In a column of months or days, whole dates say when by themselves.
  if ((named === 'month' || named === 'day') && values.dated >= MOSTLY) return 'date';
  if (named === 'internal' && values.distinct.size > 3) return null;
  // What comes again and again tells no row from another.
  if (named === 'id' && values.filled.length >= 8 && values.distinct.size * 2 < values.filled.length) return null;
  if (named === 'url') return values.filled.some((value) => /^(?:https?:\/\/|www\.)/i.test(value)) ? 'url' : null;
  if (named === 'title' && values.distinct.size === 1 && values.filled.length > 3 && width > 2) return null;
  return named;
}

/**
 * Dates alone, not numbers that could be years: those must be from 1000 on and before 2100, and not one round number in
 * all rows. Where many are numbers with a point, all are numbers: 459.9 is no month.
 */
const isDateColumn = (values: Values | undefined): boolean =>
  values !== undefined &&
  values.dated >= MOSTLY &&
  !(values.filled.length > 3 && values.distinct.size === 1 && /^\d*00$/.test(values.filled[0] ?? '')) &&
  !values.filled.some((value) => /^-?\d+[.,]\d$/.test(value)) &&
  values.filled.every((value) => !/^-?\d+$/.test(value) || /^(?:1\d|20)\d\d$/.test(value));

/** Such as “story_url”, where all that stands in it are addresses. */
const isAddressColumn = (column: string, values: Values | undefined): boolean =>
  values !== undefined &&
  values.filled.length > 0 &&
  /(?:^|[^a-z])(?:url|uri|link|href)$/.test(foldText(column)) &&
  values.filled.every((value) => /^https?:\/\/\S+$/i.test(value));

/** The first column of words whose values differ most; one that is called “… name” or “… title” before others. */
function titleColumn(columns: readonly string[], fields: readonly ColumnField[], values: readonly Values[]): number {
  let best = -1;
  let bestScore = 0;
  const most = values.reduce((longest, { filled }) => Math.max(longest, filled.length), 0);
  for (const [i, field] of fields.entries()) {
    const { filled = [], distinct } = values[i] ?? {};
    if (field !== 'field' || filled.length === 0 || distinct === undefined) continue;
    // What stands beside a table here and there is not what its rows are called.
    if (filled.length * 2 < most && /^Column \d+$/.test(columns[i] ?? '')) continue;
    const words = filled.filter(
      (value) => /\p{L}/u.test(value) && value.length <= 160 && !/^https?:/.test(value),
    ).length;
    const called = /(?:^|[^a-z])(?:name|title|label|titel|titre|titulo|titolo|nom|nombre)$/.test(
      foldText(columns[i] ?? ''),
    );
    const score = (words / filled.length) * (distinct.size / filled.length) * (called ? 1.5 : 1) - i / 100;
    if (score > bestScore) [best, bestScore] = [i, score];
  }
  return best;
}

function useOf(column: string, field: ColumnField, values: Values | undefined): ColumnUse {
  if (!SPLIT_FIELDS.has(field)) return { column, field };
  const splitter = findSplitter([...(values?.distinct ?? [])], column);
  return splitter === null ? { column, field } : { column, field, splitter };
}

const NUMBERS = /(?<!\d)(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?\d{3,4}(?!\d)/g;

/**
 * The order of day and month: a number above 12 in any date decides for all of them. With points it is the day that comes
 * first, as DIN 1355 and its kin have it; with strokes and hyphens, where nothing decides, it must be asked.
 */
export function findOrder(
  table: Table,
  columns: readonly ColumnUse[],
): Pick<Recognition, 'questions' | 'problems'> & { readonly order: DateOrder | null } {
  let dayFirst = 0;
  let monthFirst = 0;
  let count = 0;
  let pointed = 0;
  let example: { readonly column: string; readonly text: string } | null = null;
  for (const { column, field } of columns) {
    if (!WHOLE_DATES.has(field)) continue;
    const i = table.columns.indexOf(column);
    for (const row of table.rows) {
      const cell = row[i];
      // No date with its numbers in question begins with a year.
      if (cell === undefined || cell.length < 6 || /^\d{4}/.test(cell)) continue;
      for (const [text, first = '', sign, second = ''] of cell.matchAll(NUMBERS)) {
        if (Number(first) > 12 && Number(second) <= 12) dayFirst++;
        else if (Number(second) > 12 && Number(first) <= 12) monthFirst++;
        else if (first !== second && Number(first) <= 12 && Number(second) <= 12) {
          count++;
          if (sign === '.') pointed++;
          else example = example ?? { column, text };
        }
      }
    }
  }
  const nothing = { questions: [], problems: [] };
  if (dayFirst > 0 !== monthFirst > 0) return { ...nothing, order: dayFirst > 0 ? 'day-first' : 'month-first' };
  if (count === 0) return { ...nothing, order: null };
  if (example === null && pointed === count && dayFirst === 0) {
    const message = `${count === 1 ? 'A date' : `${count} dates`} with points, such as 03.04.2011, were read with the day first`;
    return { ...nothing, order: 'day-first', problems: [assumedOrder(message)] };
  }
  const shown = example ?? { column: '', text: '' };
  return {
    order: null,
    problems: [],
    questions: [
      {
        sort: 'day-month-order',
        column: shown.column,
        example: shown.text,
        ...bothReadings(shown.text),
        count,
        isContradictory: dayFirst > 0,
      },
    ],
  };
}

const assumedOrder = (message: string): Problem => ({
  path: 'table',
  record: 'Dates',
  message,
  hint: 'Where the month comes first, choose that order.',
  effect: 'assumed',
  sort: 'date',
});

function bothReadings(text: string): { readonly dayFirst: string; readonly monthFirst: string } {
  const written = (order: DateOrder) => {
    const read = readDateParts(text, order) === null ? null : readDateText(text, order);
    return read === null || 'dayFirst' in read ? text : read.edtf;
  };
  return { dayFirst: written('day-first'), monthFirst: written('month-first') };
}

function confidenceOf(columns: readonly RecognisedColumn[], role: TableRole): number {
  const how = (field: ColumnField) => {
    const by = columns.find(({ use }) => use.field === field)?.by;
    return by === 'name' ? 1 : by === 'values' ? 0.5 : 0;
  };
  if (role === 'relations') return Math.min(how('from'), how('to'));
  const dated = Math.max(how('date'), how('start'), how('year'), how('end'));
  return role === 'events' ? (how('title') + dated) / 2 : how('title');
}
