/** Owns how tables whose columns are known become a data set: events, entities and relations of one or several tables together. */
import type { DatasetBuilder } from '../../model/dataset/createDatasetBuilder';
import type { Problem } from '../../model/dataset/problem';
import type { EventInput, FieldInput, RelationInput, SourceInput } from '../../model/dataset/recordInputs';
import { failure, type Result, success } from '../../model/result';
import { saysEdtf } from './columnNames';
import { createNames, type Names } from './createNames';
import { createReadCellDates, type DateCells, type ReadCellDates, saysNoDate } from './readCellDates';
import type { Table } from './table';
import type { ColumnField, ColumnUse, TableMapping, TableRole } from './tableMapping';

export interface MappedTable {
  /** The file's name. */
  readonly name: string;
  readonly table: Table;
  readonly mapping: TableMapping;
}

const ORDER: readonly TableRole[] = ['entities', 'events', 'relations'];
const MOST_NAMED = 20;

/** Reads the tables into one data set; rows of entities first, so that names in cells of other tables find them. */
export function readTables(tables: readonly MappedTable[], into: DatasetBuilder): Result<null> {
  const names = createNames(into, tables.length === 1 && !namesOthers(tables[0]?.mapping));
  const hasEntities = tables.some(({ mapping }) => mapping.role === 'entities');
  for (const role of ORDER) {
    for (const each of tables) {
      if (each.mapping.role !== role) continue;
      for (const problem of each.table.problems) into.problem(problem);
      const done = readRows(each, tables.length > 1, names, into);
      if (!done.ok) return done;
    }
  }
  const made = names.made();
  if (hasEntities && made.length > 0) {
    into.problem({
      path: 'entities',
      record: 'Entities',
      message: `${made.length === 1 ? 'A name has' : `${made.length} names have`} no row in the table of entities and became entities: ${made.slice(0, MOST_NAMED).join(', ')}${made.length > MOST_NAMED ? ' …' : ''}`,
      hint: 'Where a name is misspelt, correct it; or add a row for it.',
      effect: 'assumed',
      sort: 'reference',
    });
  }
  return success(null);
}

/** Whether rows of a table name other records. */
const namesOthers = (mapping: TableMapping | undefined): boolean =>
  mapping === undefined || mapping.role === 'relations' || mapping.columns.some(({ field }) => field === 'entities');

/** The columns of a table by what they are: numbers of columns. */
interface Plan {
  readonly one: ReadonlyMap<ColumnField, number>;
  readonly shared: readonly (ColumnUse & { readonly at: number })[];
  /** Those that become fields. */
  readonly rest: readonly { readonly label: string; readonly at: number }[];
}

const MANY: ReadonlySet<ColumnField> = new Set(['themes', 'entities', 'aliases']);

function planOf(table: Table, { columns, role }: TableMapping): Plan | string {
  const one = new Map<ColumnField, number>();
  const shared: (ColumnUse & { at: number })[] = [];
  const used = new Set<number>();
  for (const use of columns) {
    const at = table.columns.indexOf(use.column);
    if (at < 0) return use.column;
    if (use.field === 'field' || use.field === 'latitude' || use.field === 'longitude' || used.has(at)) continue;
    // An entity has no place of its own, and an event's second address is a field like any other.
    if (use.field === 'place' && role !== 'events') continue;
    if (MANY.has(use.field)) shared.push({ ...use, at });
    else if (one.has(use.field)) continue;
    else one.set(use.field, at);
    used.add(at);
  }
  return { one, shared, rest: table.columns.flatMap((label, at) => (used.has(at) ? [] : [{ label, at }])) };
}

function readRows(
  { name, table, mapping }: MappedTable,
  isNamed: boolean,
  names: Names,
  into: DatasetBuilder,
): Result<null> {
  const plan = planOf(table, mapping);
  if (typeof plan === 'string') {
    return failure(
      `“${name}” has no column “${plan}”`,
      `Its columns are ${table.columns.map((each) => `“${each}”`).join(', ')}.`,
    );
  }
  const { one } = plan;
  if (mapping.role === 'relations' && !(one.has('from') && one.has('to'))) {
    return failure(
      `“${name}” is a table of relations, and it is not said which columns are their two ends`,
      'Choose a column for From and one for To.',
    );
  }
  const dateColumns = (['date', 'start', 'end', 'year'] as const).flatMap((field) => one.get(field) ?? []);
  const areEdtf = dateColumns.some((at) => saysEdtf(table.columns[at] ?? ''));
  const readDates = createReadCellDates(mapping.order, mapping.role, areEdtf);
  const bce = negativeYears(table, dateColumns);
  if (bce !== null) into.problem({ ...bce, path: isNamed ? name : 'table' });
  for (let i = 0; i < table.rows.length; i++) {
    const at = `row ${table.rowNumber(i)}`;
    const row: Row = { cells: table.rows[i] ?? [], at, path: isNamed ? `${name}, ${at}` : at, table: name };
    if (mapping.role === 'relations') readRelation(row, plan, readDates, names, into);
    else readRecord(row, plan, mapping.role, readDates, names, into);
  }
  return success(null);
}

/** What is taken for granted of years such as -508, which many people write for 508 BCE; null where there is none. */
function negativeYears(table: Table, dateColumns: readonly number[]): Problem | null {
  let count = 0;
  let example = 0;
  for (const at of dateColumns) {
    if (saysEdtf(table.columns[at] ?? '')) continue;
    for (const row of table.rows) {
      const cell = row[at];
      if (cell?.startsWith('-') !== true || !/^-\d{1,4}(?:\.0+)?$/.test(cell)) continue;
      if (count++ === 0) example = -Number(cell);
    }
  }
  if (count === 0) return null;
  return {
    path: 'table',
    record: 'Dates',
    message: `${count === 1 ? 'A year' : `${count} years`} such as -${example} ${count === 1 ? 'was' : 'were'} read as ISO 8601 counts, with a year 0: ${example + 1} BCE`,
    hint: `Where -${example} means ${example} BCE, write “${example} BC”.`,
    effect: 'assumed',
    sort: 'date',
  };
}

interface Row {
  readonly cells: readonly string[];
  /** Where in its table, and where in all of them. */
  readonly at: string;
  readonly path: string;
  readonly table: string;
}

const cellOf = (row: Row, at: number | undefined): string => (at === undefined ? '' : (row.cells[at] ?? '').trim());

function piecesOf(cell: string, splitter: string | undefined): readonly string[] {
  if (cell === '') return [];
  if (splitter === undefined || splitter === '' || !cell.includes(splitter)) return [cell];
  const pieces: string[] = [];
  for (const each of cell.split(splitter)) {
    const piece = each.trim();
    if (piece !== '') pieces.push(piece);
  }
  return pieces.length < 2 ? pieces : [...new Set(pieces)];
}

function readRecord(
  row: Row,
  plan: Plan,
  role: TableRole,
  readDates: ReadCellDates,
  names: Names,
  into: DatasetBuilder,
) {
  const cell = (field: ColumnField) => cellOf(row, plan.one.get(field));
  const id = cell('id');
  const title = cell('title') || id;
  const key = names.row(role, row.table, id, title, row.at);
  const themes: string[] = [];
  const aliases: string[] = [];
  for (const { field, at, splitter } of plan.shared) {
    if (field === 'themes') themes.push(...piecesOf(cellOf(row, at), splitter));
    else if (field === 'aliases') aliases.push(...piecesOf(cellOf(row, at), splitter));
  }
  const { date, fields, sources } = commonOf(row, plan, readDates, into, title || row.path);
  const internal = cell('internal');
  if (internal !== '' && !YES.test(internal) && !NO.test(internal)) fields.push({ label: 'Internal', value: internal });
  const url = cell('url');
  const place = role === 'events' ? cell('place') : '';
  // Filled in one by one: at 100,000 rows, spreading parts that may be there costs as much as reading the file.
  const input: Filling<EventInput> = { key, title, at: row.path };
  for (const field of ['kind', 'track', 'short', 'summary'] as const) {
    const value = cell(field);
    if (value !== '') input[field] = value;
  }
  if (themes.length > 0) input.themes = themes;
  if (aliases.length > 0) input.aliases = aliases;
  if (date !== undefined) input.date = date;
  if (fields.length > 0) input.fields = fields;
  if (YES.test(internal)) input.isInternal = true;
  if (role === 'events') {
    input.sources = withAddress(sources, url);
    if (place !== '') input.place = place;
    into.event(input);
  } else {
    input.sources = sources;
    if (url !== '') input.url = url;
    into.entity(input);
  }
  for (const { field, at, splitter, kind, relation, column } of plan.shared) {
    if (field !== 'entities') continue;
    for (const name of piecesOf(cellOf(row, at), splitter)) {
      into.relation({ from: key, to: names.find(name, row.path, kind), label: relation ?? column, at: row.path });
    }
  }
}

type Filling<T> = { -readonly [K in keyof T]: T[K] };

const YES = /^(?:1|true|yes|y|x|ja|oui|si|sí|vrai|wahr|intern(?:al)?)$/i;
const NO = /^(?:0|false|no|n|nein|non|nee|faux|falsch|public|öffentlich)$/i;

/** An event has no address of its own: it is that of its source. */
const withAddress = (sources: readonly SourceInput[], url: string): readonly SourceInput[] => {
  if (url === '') return sources;
  const [first, ...more] = sources;
  return [{ title: first?.title ?? url, url }, ...more];
};

function readRelation(row: Row, plan: Plan, readDates: ReadCellDates, names: Names, into: DatasetBuilder) {
  const cell = (field: ColumnField) => cellOf(row, plan.one.get(field));
  const [from, to] = [cell('from'), cell('to')];
  if (from === '' || to === '') {
    into.problem({
      path: row.path,
      record: from || to || row.path,
      message: `The relation has no ${from === '' ? 'start' : 'end'}: ${row.cells
        .filter((each) => each.trim() !== '')
        .join(' · ')
        .slice(0, 200)}`,
      hint: 'Name both records that it joins.',
      effect: 'skipped',
      sort: 'reference',
    });
    return;
  }
  const { date, fields, sources } = commonOf(row, plan, readDates, into, `${from} – ${to}`);
  const url = cell('url');
  if (date !== undefined && 'unread' in date) fields.push({ label: 'Date as written', value: date.unread });
  const direction = cell('direction');
  if (direction !== '' && !/directed$/i.test(direction)) fields.push({ label: 'Direction', value: direction });
  const input: RelationInput = {
    from: names.find(from, row.path),
    to: names.find(to, row.path),
    at: row.path,
    ...(cell('id') === '' ? {} : { key: cell('id') }),
    ...(cell('label') === '' ? {} : { label: cell('label') }),
    ...(cell('role') === '' ? {} : { role: cell('role') }),
    ...(/^un/i.test(direction) ? { isUndirected: true } : {}),
    ...(date === undefined ? {} : { validity: date }),
    ...(fields.length === 0 ? {} : { fields }),
    sources: withAddress(sources, url),
  };
  into.relation(input);
}

/** What records and relations have in common: when, the fields, the sources. */
function commonOf(row: Row, plan: Plan, readDates: ReadCellDates, into: DatasetBuilder, record: string) {
  const { one } = plan;
  const cell = (field: ColumnField) => (one.has(field) ? cellOf(row, one.get(field)) : null);
  const cells: DateCells = {
    date: cell('date'),
    start: cell('start'),
    end: cell('end'),
    year: cell('year'),
    month: cell('month'),
    day: cell('day'),
  };
  const found = readDates(cells);
  const fields: FieldInput[] = [];
  for (const { label, at } of plan.rest) {
    const value = row.cells[at];
    if (value !== undefined && value !== '') fields.push({ label, value });
  }
  if (found?.time !== undefined) fields.push({ label: 'Time', value: found.time });
  // What stands beside a whole date, or says that there is none, is kept as it is written.
  const isDated = cells.date !== null && cells.date !== '' && !saysNoDate(cells.date);
  for (const field of DATE_FIELDS) {
    const value = cells[field];
    if (value === null || value === '' || !((isDated && field !== 'date') || saysNoDate(value))) continue;
    fields.push({ label: labelOf(field), value });
  }
  if (found?.assumed !== undefined) {
    into.problem({
      path: row.path,
      record,
      message: found.assumed,
      hint: 'Write the date so that it has one meaning.',
      effect: 'assumed',
      sort: 'date',
    });
  }
  const source = cell('source') ?? '';
  const sources: SourceInput[] =
    source === '' ? [] : [/^https?:\/\//.test(source) ? { title: source, url: source } : { title: source }];
  return { date: found?.input, fields, sources };
}

const DATE_FIELDS = ['date', 'start', 'end', 'year', 'month', 'day'] as const;

const labelOf = (field: string): string => `${field.slice(0, 1).toUpperCase()}${field.slice(1)} as written`;
