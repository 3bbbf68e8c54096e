/** Owns how a history that was read leaves the thread that read it: by its buffers, and by no text that they say already. */
import { buffersOf } from '../model/index/indexDataset';
import type { HistoryRead } from './historyMessages';
import type { TableRecords } from './table/records/openTableRecords';

/** What to post, and the buffers to hand over with it; of a large text a copy would hold up both threads. */
export function handOver(history: HistoryRead): { readonly history: HistoryRead; readonly buffers: ArrayBuffer[] } {
  const { data, views, records: read } = history;
  const records = read === null ? null : withoutText(read);
  const encoded = records?.table.cells.text;
  return { history: { ...history, records }, buffers: buffersOf([data, views, encoded]) as ArrayBuffer[] };
}

/** With the bytes of its text in place of it, where they say all of it. */
function withoutText(records: TableRecords): TableRecords {
  const { encoded, ...table } = records.table;
  return encoded === undefined
    ? records
    : { ...records, table: { ...table, cells: { ...table.cells, text: encoded } } };
}
