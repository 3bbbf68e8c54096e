/** Owns what is put to a history that was read from a file of another system, and its reading on the page where no worker starts. */
import type { ChosenFile, HistoryRead, KnownMappings, TablesAsked } from '../formats/historyMessages';
import { openTableRecords } from '../formats/table/records/openTableRecords';
import type { Progress } from '../model/dataset/readHistory';
import { type Result, success } from '../model/result';
import type { Finder, OpenedHistory } from './openHistory';

/** What was read, with what reads its records. */
export function completeHistory(
  { records, ...history }: HistoryRead,
  rest: Pick<OpenedHistory, 'find' | 'close'>,
): OpenedHistory {
  const read = { ...history, ...rest };
  return records === null ? read : { ...read, readRecord: openTableRecords(records, history.data) };
}

/** Reads files without a worker. */
export async function openHere(
  files: readonly ChosenFile[],
  mappings: KnownMappings,
  onProgress: (progress: Progress) => void,
  search: Finder,
): Promise<Result<OpenedHistory | TablesAsked>> {
  const { readHistoryFiles } = await import('../formats/readHistoryFiles');
  const read = await readHistoryFiles(files, mappings, onProgress, search.take, () => {}, new Date().getFullYear());
  if (!read.ok || 'asked' in read.value) return read as Result<TablesAsked>;
  return success(completeHistory(read.value, { find: search.find, close: () => {} }));
}
