/** Owns how tables are read with what is recognised, kept from another time, or said by the person; what must be asked, is. */
import type { DatasetBuilder } from '../../model/dataset/createDatasetBuilder';
import { type Result, success } from '../../model/result';
import { writeMappingLine } from './mappingLine';
import type { RawTable } from './rawTable';
import { type MappedTable, readTables } from './readTables';
import { type Recognition, recogniseTable } from './recogniseTable';
import type { TableMapping } from './tableMapping';

/** What a person said of a table: by the file's name just now, by its columns another time. */
export interface KeptMapping {
  readonly name: string | null;
  readonly columns: readonly string[];
  readonly mapping: TableMapping;
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

/** Reads tables into a builder, unless something must be asked. */
export function readTableFiles(
  raws: readonly RawTable[],
  mappings: readonly KeptMapping[],
  into: DatasetBuilder,
): Result<TablesRead> {
  let isAsked = false;
  const mapped: MappedTable[] = [];
  const tables = raws.map((raw): TableReading => {
    const said = mappings.find(({ name }) => name === raw.name)?.mapping;
    const split = raw.split(said ?? { delimiter: null, encoding: null });
    const { columns, rows } = split.table;
    const recognition = recogniseTable(split.table, raw.name);
    const known = said ?? mappings.find((kept) => kept.name === null && isSame(kept.columns, columns))?.mapping;
    const mapping = known ?? recognition.mapping;
    if (known === undefined) {
      isAsked ||= recognition.questions.length > 0 || recognition.confidence < CONFIDENT;
      for (const problem of recognition.problems) into.problem(problem);
    }
    for (const problem of split.problems) into.problem(problem);
    mapped.push({ name: raw.name, table: split.table, mapping });
    return {
      name: raw.name,
      rows: rows.length,
      columns,
      recognition,
      mapping,
      delimiter: split.delimiter,
      encoding: split.encoding,
      line: writeMappingLine(mapping),
    };
  });
  if (isAsked) return success({ isAsked, tables });
  const read = readTables(mapped, into);
  return read.ok ? success({ isAsked, tables }) : read;
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((column, i) => column === b[i]);
