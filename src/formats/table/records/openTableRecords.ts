/** Owns how the record of a row is made when somebody looks at it, of a table that was indexed without its records. */
import { createRecordMaker } from '../../../model/dataset/createRecordMaker';
import type { HistoryEvent } from '../../../model/dataset/schema';
import type { IndexData } from '../../../model/index/indexDataset';
import { textAt } from '../../../model/index/textColumn';
import type { TableAtRest } from '../table';
import type { TableMapping } from '../tableMapping';
import { openTable } from '../text/openTable';
import { createNames } from './createNames';
import { readRecordRow } from './readRecordRow';
import { rowOf } from './readTables';
import { tableDates } from './tableDates';
import { planOf } from './tablePlan';
import { eventsInto } from './tableRow';

/** A table of events, and how it was read. */
export interface TableRecords {
  /** The file's name. */
  readonly name: string;
  readonly table: TableAtRest;
  readonly mapping: TableMapping;
}

type ReadEvent = (row: number) => HistoryEvent | undefined;

/** Reads the records that the rows of an index are of; undefined where there is no such row. The table is opened when the first is read. */
export function openTableRecords(atRest: TableRecords, index: IndexData): ReadEvent {
  // Its bytes are held no longer than until they are a text.
  let records: TableRecords | null = atRest;
  let read: ReadEvent = () => undefined;
  return (row) => {
    if (records !== null) {
      read = openRecords(records, index);
      records = null;
    }
    return read(row);
  };
}

function openRecords({ name, table: atRest, mapping }: TableRecords, { head, rows: columns }: IndexData): ReadEvent {
  const table = openTable(atRest);
  const mapped = { name, table, mapping };
  const plan = planOf(table, mapping);
  if (typeof plan === 'string') throw new Error(`The table has no column “${plan}”`);
  const unlisted = () => {};
  const readDates = tableDates(table, mapping, plan).read;
  let reading = 0;
  let made: HistoryEvent | undefined;
  const maker = createRecordMaker(unlisted, head, () => textAt(columns.ids, reading));
  const into = eventsInto((input) => {
    made = maker.event(input);
  }, unlisted);
  const names = createNames(into, true);
  return (row) => {
    if (!(row >= 0 && row < table.rows.length)) return undefined;
    reading = row;
    readRecordRow(rowOf(mapped, row, false, plan), plan, 'events', readDates, names, into);
    return made;
  };
}
