/** Owns how tables are read with what is recognised, kept from another time, or said by the person; what must be asked, is. */
import type { DatasetBuilder } from '../../model/dataset/createDatasetBuilder';
import { failure, type Result, success } from '../../model/result';
import { findCentury } from './dates/findCentury';
import { findOrder } from './dates/findOrder';
import { recogniseTable } from './fields/recogniseTable';
import { calledByIds } from './joins/calledByIds';
import { endsOfRows } from './joins/endsOfRows';
import { withIdsWithin } from './joins/idsWithin';
import { joinTables } from './joins/joinTables';
import { writeMappingLine } from './mappingLine';
import { prepareTable } from './prepareTable';
import { openQuestions, type Recognition } from './recognition';
import { type MappedTable, readTables } from './records/readTables';
import type { Table } from './table';
import type { TableMapping } from './tableMapping';
import type { RawTable } from './text/rawTable';

/** What a person said of a table: by the file's name just now, by its columns another time. */
export interface KeptMapping {
  readonly name: string | null;
  readonly columns: readonly string[];
  readonly mapping: TableMapping;
  /** Delimiter, encoding or what is put right were changed: the columns that come of it are shown before the table is read. */
  readonly isShownAgain?: boolean;
}

/** How one table was read, or would be. */
export interface TableReading {
  readonly name: string;
  readonly rows: number;
  readonly columns: readonly string[];
  readonly recognition: Recognition;
  readonly mapping: TableMapping;
  /** What split and decoded it; null for a sheet. */
  readonly delimiter: string | null;
  readonly encoding: string | null;
  /** What was put right in its cells before its columns were looked at, a sentence each without full stop. */
  readonly putRight: readonly string[];
  /** The mapping as options of the command line. */
  readonly line: string;
}

export interface TablesRead {
  /** Something must be said before they are read; nothing was read. */
  readonly isAsked: boolean;
  readonly tables: readonly TableReading[];
}

/** Below this a person looks before a table is read. */
export const CONFIDENT = 0.5;

/** Reads tables into a builder, unless something must be asked; `read` is what reads them once their columns are known. */
export function readTableFiles(
  raws: readonly RawTable[],
  mappings: readonly KeptMapping[],
  into: DatasetBuilder,
  read: (mapped: readonly MappedTable[]) => Result<null> = (mapped) => readTables(mapped, into),
  thisYear: number | null = null,
): Result<TablesRead> {
  const cut = raws.flatMap((raw) => {
    const named = mappings.filter(({ name }) => name === raw.name);
    const cells = raw.split(named[0]?.mapping ?? { delimiter: null, encoding: null });
    const kept = mappings.find(({ name, columns }) => name === null && isSame(columns, cells.table.columns));
    const isAsWritten = (named[0] ?? kept)?.mapping.cells === 'written';
    const path = raws.length > 1 ? raw.name : 'table';
    const table = isAsWritten ? cells.table : prepareTable(cells.table, path);
    return [{ name: raw.name, table, named, cells }, ...tablesWithin(raw.name, table, mappings)];
  });
  const split = withIdsWithin(cut).map(({ name, table, named, cells }) => {
    const { columns } = table;
    const found = recogniseTable(table, name, thisYear);
    // Two tables may have one name; what was said last of a name comes first.
    const said = named[0]?.isShownAgain ? named[0] : (named.find((kept) => isSame(kept.columns, columns)) ?? named[0]);
    const known = said ?? mappings.find((kept) => kept.name === null && isSame(kept.columns, columns));
    const { mapping, recognition } = known === undefined ? asFound(found) : asSaid(known, found, table, thisYear);
    const isShown = known?.isShownAgain === true;
    return { name, table, mapping, recognition, split: cells, isSaid: known !== undefined, isShown };
  });
  const ends = endsOfRows(split);
  const opened = split.map((each, at) => {
    const pair = ends.get(at);
    return pair === undefined ? each : { ...each, ...asFound(recogniseTable(each.table, each.name, thisYear, pair)) };
  });
  const joined = joinTables(opened);
  const called = calledByIds(joined.tables);
  const known = joined.tables.map((each, at) =>
    called.some(({ table }) => table === at)
      ? { ...each, recognition: { ...each.recognition, confidence: CONFIDENT } }
      : each,
  );
  let isAsked = false;
  for (const { mapping, recognition, split: cells, isSaid, isShown } of known) {
    isAsked ||= isShown || openQuestions(recognition.questions, mapping).length > 0;
    isAsked ||= !isSaid && recognition.confidence < CONFIDENT;
    for (const problem of recognition.problems) into.problem(problem);
    for (const problem of cells.problems) into.problem(problem);
  }
  for (const problem of joined.problems) into.problem(problem);
  for (const { problem } of called) into.problem(problem);
  const mapped: MappedTable[] = [];
  const tables = known.map(({ name, table, split, mapping, recognition }): TableReading => {
    mapped.push({ name, table, mapping });
    return {
      name,
      rows: table.rows.length,
      columns: table.columns,
      recognition,
      mapping,
      delimiter: split.delimiter,
      encoding: split.encoding,
      putRight: table.problems.flatMap((problem) => (split.table.problems.includes(problem) ? [] : problem.message)),
      line: writeMappingLine(mapping),
    };
  });
  const doubtful = mapped.find(({ name, table }) => table.mayBeTurned && !mappings.some((said) => said.name === name));
  if (doubtful !== undefined) {
    return failure(
      `“${doubtful.name}” seems to have its records in columns, and the names of their fields in the first of them`,
      'Turn it in the program that made it, so that each record is a row: copy it, and paste it transposed.',
    );
  }
  if (isAsked) return success({ isAsked, tables });
  const done = read(mapped);
  return done.ok ? success({ isAsked, tables }) : done;
}

/** The tables of rows that stood within those of another one, prepared as that is. */
const tablesWithin = (name: string, { within = [] }: Table, mappings: readonly KeptMapping[]) =>
  within.map(({ column, table }) => {
    const own = `${name}, ${column}`;
    return {
      name: own,
      table: prepareTable(table, own),
      named: mappings.filter((kept) => kept.name === own),
      cells: { table, delimiter: null, encoding: null, problems: [] },
    };
  });

interface Applied {
  readonly mapping: TableMapping;
  /** With the questions and problems that are left. */
  readonly recognition: Recognition;
}

const asFound = (recognition: Recognition): Applied => ({ mapping: recognition.mapping, recognition });

/** What a person said holds; what it leaves open, the order of day and month or the columns of a new splitting, is found. */
function asSaid(
  { mapping: said, isShownAgain = false }: KeptMapping,
  found: Recognition,
  table: Table,
  thisYear: number | null,
): Applied {
  const isOther = said.columns.length === 0 || said.columns.some(({ column }) => !table.columns.includes(column));
  const { delimiter, encoding, cells } = said;
  const anew = { ...found.mapping, delimiter, encoding, ...(cells === undefined ? {} : { cells }) };
  const mapping = isShownAgain && isOther ? anew : said;
  const years = findCentury(table, mapping.columns, mapping.century, thisYear);
  const { order, questions, problems } =
    mapping.order === null
      ? findOrder(table, mapping.columns)
      : { order: mapping.order, questions: found.questions.filter(({ sort }) => sort !== 'century'), problems: [] };
  return {
    mapping: { ...mapping, order, century: years.century },
    recognition: {
      ...found,
      questions: [...questions, ...years.questions],
      problems: [...problems, ...years.problems],
    },
  };
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((column, i) => column === b[i]);
