/** Owns how tables whose columns are known become a data set: events, entities and relations of one or several tables together. */
import type { DatasetBuilder } from '../../../model/dataset/createDatasetBuilder';
import { failure, type Result, success } from '../../../model/result';
import { someText } from '../../../model/someText';
import { withoutMarks } from '../columns/markedColumns';
import { tablesCalledAfter } from '../joins/calledAfter';
import { idsBeside } from '../joins/idsBeside';
import { holdsOwnIds, namesOwnEvents } from '../joins/namesRows';
import { rowsOfEnds } from '../joins/rowsOfEnds';
import { tablesOfEnds } from '../joins/tablesOfEnds';
import type { Table } from '../table';
import type { TableMapping, TableRole } from '../tableMapping';
import { createNames, type MadeName, type Names } from './createNames';
import { datedAlone } from './datedAlone';
import { doubtfulNames } from './doubtfulNames';
import { readRecordRow } from './readRecordRow';
import { type EndRows, readRelationRow } from './readRelationRow';
import { saidOfRows, unusedCounts } from './saidOfRows';
import { tableDates } from './tableDates';
import { COLON, type Plan, planOf } from './tablePlan';
import { cellOf, type Row } from './tableRow';
import { titleOfRow } from './titleOfRow';

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
  const isAsked = tables.length > 1 || namesOthers(tables[0]?.mapping);
  const names = createNames(into, !isAsked);
  const hasEntities = tables.some(({ mapping }) => mapping.role === 'entities');
  // A cell may name an entity whose row comes later, in this table or another, or an event of this one.
  if (isAsked)
    for (const each of tables)
      if (each.mapping.role === 'entities' || namesOwnEvents(each.table, each.mapping))
        nameRows(each, tables.length > 1, names);
  const calledAfter = tables.map((_, at) => tablesCalledAfter(tables, at));
  nameEvents(tables, calledAfter, names);
  nameJoined(tables, names);
  const ends = tablesOfEnds(tables);
  for (const problem of ends.problems) into.problem(problem);
  for (const role of ORDER) {
    for (const [at, each] of tables.entries()) {
      if (each.mapping.role !== role) continue;
      for (const problem of each.table.problems) into.problem(problem);
      const numbered = rowsOfEnds(tables, at);
      if (numbered !== null) into.problem(numbered.problem);
      const done = readRows(
        each,
        tables.length > 1,
        names,
        into,
        { ...ends.of.get(at), ...numbered },
        calledAfter[at],
        !hasEntities,
      );
      if (!done.ok) return done;
    }
  }
  if (tables.length > 1) for (const each of tables) tellUnusedCounts(each, names, into);
  const made = names.made();
  if (hasEntities && made.length > 0) {
    into.problem({
      path: made[0]?.at ?? 'entities',
      record: made.length === 1 ? (made[0]?.name ?? 'Entities') : 'Entities',
      message: unlisted(made),
      hint: 'Where a name is misspelt, correct it; or add a row for it.',
      effect: 'assumed',
      sort: 'reference',
    });
  }
  const wholes = names.wholes();
  if (wholes.length > 0) {
    into.problem({
      path: 'file',
      record: 'Ids',
      message: `Ids that are written as numbers with “.0” were found without it: ${someText(wholes, MOST_NAMED)}`,
      hint: 'Write them as whole numbers.',
      effect: 'repaired',
      sort: 'reference',
    });
  }
  for (const problem of doubtfulNames(names)) into.problem(problem);
  return success(null);
}

/** That names have no row, each with the row that named it first where there are several. */
function unlisted(made: readonly MadeName[]): string {
  const [only] = made;
  if (made.length === 1 && only !== undefined)
    return `“${only.name}” has no row in the table of entities and became an entity`;
  const named = made.map(({ name, at }) => `${name} (${at})`);
  return `${made.length} names have no row in the table of entities and became entities: ${someText(named, MOST_NAMED)}`;
}

/** Whether rows of a table name other records. */
const namesOthers = (mapping: TableMapping | undefined): boolean =>
  mapping === undefined || mapping.role === 'relations' || mapping.columns.some(({ field }) => field === 'entities');

/** An entity may name an event by its id before that is read. */
function nameEvents(tables: readonly MappedTable[], calledAfter: readonly ReadonlyMap<string, string>[], names: Names) {
  const named = new Set(
    tables.flatMap(({ mapping }, at) => (mapping.role === 'entities' ? [...(calledAfter[at]?.values() ?? [])] : [])),
  );
  for (const { name, table, mapping } of tables) {
    const id = mapping.columns.find(({ field }) => field === 'id')?.column;
    if (mapping.role !== 'events' || !named.has(name) || id === undefined) continue;
    const at = table.columns.indexOf(id);
    for (let i = 0; i < table.rows.length; i++)
      names.row('events', name, table.rows.cell(i, at).trim(), '', `row ${table.rowNumber(i)}`);
  }
}

/** What tables of relations join is not said once more by a column of the rows that says no more than that they are joined. */
function nameJoined(tables: readonly MappedTable[], names: Names) {
  if (!tables.some(({ table, mapping }) => mapping.role !== 'relations' && holdsOwnIds(table, mapping))) return;
  for (const { table, mapping } of tables) {
    const plan = mapping.role === 'relations' ? planOf(table, mapping) : '';
    if (typeof plan === 'string' || plan.one.from < 0 || plan.one.to < 0) continue;
    const { from, to } = plan.one;
    for (let i = 0; i < table.rows.length; i++)
      names.joined(table.rows.cell(i, from).trim(), table.rows.cell(i, to).trim());
  }
}

function nameRows(mapped: MappedTable, isNamed: boolean, names: Names) {
  const { name, table, mapping } = mapped;
  const plan = planOf(table, mapping);
  if (typeof plan === 'string') return;
  for (let i = 0; i < table.rows.length; i++) {
    const row = rowOf(mapped, i, isNamed, plan);
    names.row(mapping.role, name, cellOf(row, plan.one.id), titleOfRow(row, plan).title, row.at);
  }
}

function readRows(
  { name, table, mapping }: MappedTable,
  isNamed: boolean,
  names: Names,
  into: DatasetBuilder,
  ends?: EndRows,
  ofTables?: ReadonlyMap<string, string>,
  /** Whether no table says who those are that it names. */
  areUnknown = false,
): Result<null> {
  const plan = planOf(table, mapping);
  if (typeof plan === 'string') {
    return failure(
      `“${name}” has no column “${plan}”`,
      `Its columns are ${table.columns.map((each) => `“${each}”`).join(', ')}.`,
    );
  }
  const { one } = plan;
  if (mapping.role === 'relations' && (one.from < 0 || one.to < 0)) {
    return failure(
      `“${name}” is a table of relations, and it is not said which columns are their two ends`,
      'Choose a column for From and one for To.',
    );
  }
  const mapped = { name, table, mapping };
  const { read: readDates, problems } = tableDates(table, mapping, plan);
  for (const problem of problems()) into.problem({ ...problem, path: isNamed ? name : 'table' });
  const alone = datedAlone(table, plan, mapping.role);
  for (const problem of [
    ...saidOfRows(table, plan, !isNamed && !holdsOwnIds(table, mapping)),
    ...(alone?.problems ?? []),
  ])
    into.problem(isNamed ? { ...problem, path: `${name}, ${problem.path}` } : problem);
  const beside = areUnknown ? idsBeside(table, plan) : null;
  if (beside !== null)
    into.problem(isNamed ? { ...beside.problem, path: `${name}, ${beside.problem.path}` } : beside.problem);
  for (let i = 0; i < table.rows.length; i++) {
    if (alone?.skipped.has(i)) continue;
    const row = rowOf(mapped, i, isNamed, plan);
    if (mapping.role === 'relations') readRelationRow(row, plan, readDates, names, into, ends, beside);
    else readRecordRow(row, plan, mapping.role, readDates, names, into, ofTables, beside);
  }
  return success(null);
}

/** The numbers of rows that nothing in the other tables named. */
function tellUnusedCounts({ name, table, mapping }: MappedTable, names: Names, into: DatasetBuilder) {
  const plan = names.isNamedById(name) ? null : planOf(table, mapping);
  const problem = plan === null || typeof plan === 'string' ? null : unusedCounts(table, plan);
  if (problem !== null) into.problem({ ...problem, path: `${name}, ${problem.path}` });
}

/** A row by its place in the table; with the table's name in its path where there are several tables. */
export function rowOf(
  { name, table }: MappedTable,
  row: number,
  isNamed: boolean,
  { marked, coloned, one }: Pick<Plan, 'marked' | 'coloned' | 'one'>,
): Row {
  const at = `row ${table.rowNumber(row)}`;
  const written = table.rows.at(row);
  const cells =
    coloned.length === 0 ? written : written.map((cell, i) => (coloned.includes(i) ? cell.replace(COLON, '') : cell));
  return {
    ...withoutMarks(cells, marked, one.title),
    at,
    path: isNamed ? `${name}, ${at}` : at,
    table: name,
  };
}
