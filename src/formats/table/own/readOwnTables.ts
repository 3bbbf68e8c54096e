/** Owns how tables that Entente wrote are read back: nothing about their columns has to be asked. */
import type { DatasetBuilder } from '../../../model/dataset/createDatasetBuilder';
import { text } from '../../../model/dataset/filling';
import { parseKeptSource } from '../../../model/dataset/keptParts';
import type { DateInput } from '../../../model/dataset/recordInputs';
import type { Dataset } from '../../../model/dataset/schema';
import { parseEdtf } from '../../../model/dates/parseEdtf';
import { KEPT } from '../../flatRecord';
import { noteLines } from '../../partTexts';
import { notesOf } from '../../readPartTexts';
import { damagedKept, restoreHistory } from '../../restoreHistory';
import { restoreRecord, restoreRelation } from '../../restoreRecord';
import { createReadCellDates } from '../dates/readCellDates';
import { firstOf } from '../rows';
import type { Table } from '../table';
import type { RawTable } from '../text/rawTable';
import { unguardFormula } from './formulaCells';
import { DATE } from './tablesOf';

const NEEDED: ReadonlyMap<string, readonly string[]> = new Map([
  ['events', ['id', 'title', 'kind', DATE]],
  ['entities', ['id', 'title', 'kind', DATE]],
  ['undertakings', ['id', 'title', 'kind', DATE]],
  ['sources', ['id', 'title', 'kind', 'short', DATE]],
  ['relations', ['id', 'from', 'to', 'type', DATE]],
  ['history', ['title', DATE]],
]);

/** The first word of a table's name: “events (1).csv” has events in it. */
const sortOf = (name: string): string =>
  /^(events|entities|relations|undertakings|sources|history)\b/i.exec(name)?.[1]?.toLowerCase() ?? '';

/** Whether all of these are tables that Entente wrote, and one of them has records: by their names and columns. */
export function areOwnTables(tables: readonly RawTable[]): boolean {
  const sorts = tables.map(({ name, split }) => {
    const sort = sortOf(name);
    const needed = NEEDED.get(sort);
    if (needed === undefined) return '';
    const { columns } = split({ delimiter: null, encoding: null }).table;
    return needed.every((column) => columns.includes(column)) ? sort : '';
  });
  return !sorts.includes('') && sorts.some((sort) => /^(events|entities|undertakings)$/.test(sort));
}

/** Reads them as one data set; what the history says as a whole comes first. */
export function readOwnTables(tables: readonly RawTable[], into: DatasetBuilder): void {
  const isNamed = tables.length > 1;
  const opened = tables.map((raw) => {
    const { table, delimiter, problems } = raw.split({ delimiter: null, encoding: null });
    for (const problem of [...problems, ...table.problems]) into.problem(problem);
    // Cells of a sheet were never guarded: nothing is run there that is written as a text.
    return { sort: sortOf(raw.name), rows: rowsOf(table, delimiter !== null, isNamed ? `${raw.name}, ` : '') };
  });
  const rowsIn = (sort: string) => opened.filter((each) => each.sort === sort).flatMap(({ rows }) => rows);
  readHistory(
    rowsIn('history').map(({ cells }) => cells),
    into,
  );
  into.restore({ sources: rowsIn('sources').map((row) => sourceOf(row, into)) });
  const readDate = createReadDate();
  for (const family of ['event', 'entity', 'undertaking']) {
    for (const { at, cells } of rowsIn(FAMILIES.get(family) ?? '')) {
      const [id, title] = [take(cells, 'id'), take(cells, 'title')];
      restoreRecord({ id, title, at, family, attributes: [...cells], readDate }, into);
    }
  }
  for (const { at, cells } of rowsIn('relations')) {
    const [id, from, to, label] = [take(cells, 'id'), take(cells, 'from'), take(cells, 'to'), take(cells, 'type')];
    restoreRelation({ id, from, to, label, at, attributes: [...cells], readDate }, into);
  }
}

const FAMILIES: ReadonlyMap<string, string> = new Map([
  ['event', 'events'],
  ['entity', 'entities'],
  ['undertaking', 'undertakings'],
]);

/** The cells of a row by column, without empty ones. */
type Cells = Map<string, string>;

interface OwnRow {
  readonly at: string;
  readonly cells: Cells;
}

function rowsOf(table: Table, isGuarded: boolean, before: string): OwnRow[] {
  const columns = table.columns.map((column) => (isGuarded ? unguardFormula(column) : column));
  return firstOf(table.rows).map((row, i) => {
    const cells = new Map<string, string>();
    for (const [c, column] of columns.entries()) {
      const cell = row[c] ?? '';
      if (cell !== '') cells.set(column === DATE ? 'date' : column, isGuarded ? unguardFormula(cell) : cell);
    }
    return { at: `${before}row ${table.rowNumber(i)}`, cells };
  });
}

function take(cells: Cells, column: string): string {
  const cell = cells.get(column) ?? '';
  cells.delete(column);
  return cell;
}

/** The first row says what it is called; what is kept of it may go on in others. */
function readHistory(rows: readonly Cells[], into: DatasetBuilder): void {
  const [first] = rows;
  if (first === undefined) return;
  const kept = rows.map((cells) => take(cells, KEPT)).join('');
  const opening = take(first, 'date');
  into.describe({ title: take(first, 'title'), description: take(first, 'description') });
  restoreHistory(kept, into, { opening: parseEdtf(opening).ok ? opening : undefined });
}

function sourceOf({ at, cells }: OwnRow, into: DatasetBuilder): Dataset['sources'][number] {
  const json = take(cells, KEPT);
  const whole = json === '' ? {} : parseKeptSource(json);
  if (whole === null) into.problem(damagedKept(at, cells.get('title') ?? at));
  const kept = whole ?? {};
  const [edtf, lines] = [take(cells, 'date'), take(cells, 'notes')];
  const notes = noteLines(kept.notes) === lines ? (kept.notes ?? []) : notesOf(lines);
  const date =
    kept.date?.edtf === edtf ? kept.date : parseEdtf(edtf).ok ? { edtf, basis: 'stated' as const } : undefined;
  return {
    id: take(cells, 'id'),
    kind: take(cells, 'kind') === 'external' ? 'external' : 'document',
    title: take(cells, 'title'),
    short: take(cells, 'short'),
    ...text('publisher', take(cells, 'publisher')),
    ...text('reference', take(cells, 'reference')),
    ...text('url', take(cells, 'url')),
    ...(date === undefined ? {} : { date }),
    ...(notes.length === 0 ? {} : { notes }),
    ...(kept.outline === undefined ? {} : { outline: kept.outline }),
  };
}

/** A spreadsheet that opened the table may have turned its dates into its own. */
function createReadDate(): (text: string) => DateInput {
  const read = createReadCellDates({ order: null, century: null, role: 'events' }, { areEdtf: true });
  return (date) =>
    read({ date, start: null, end: null, year: null, month: null, day: null })?.input ?? { unread: date };
}
