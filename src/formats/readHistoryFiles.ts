/** Owns the way from files to an index of what is in them. */
import { buildViewColumns } from '../layout/viewColumns';
import { indexHistory, type MakeEntries, MOST_RECORDS, type Progress } from '../model/dataset/readHistory';
import { openIndex } from '../model/index/buildGraphIndex';
import { type Result, success } from '../model/result';
import type { SourceFile } from './format';
import type { HistoryRead, TablesAsked } from './historyMessages';
import { readFiles } from './readFiles';
import type { KeptMapping } from './table/readTableFiles';

/** Reads and indexes files; `onEntries` is handed what makes the search’s entries. */
export async function readHistoryFiles(
  files: readonly SourceFile[],
  mappings: readonly KeptMapping[],
  onProgress: (progress: Progress) => void,
  onEntries: (make: MakeEntries) => void,
): Promise<Result<HistoryRead | TablesAsked>> {
  const read = await readFiles(files, {
    most: MOST_RECORDS,
    mappings,
    onProgress: (step, done) => onProgress({ step, done }),
  });
  if (!read.ok || 'asked' in read.value) return read as Result<TablesAsked>;
  const { format, tables } = read.value;
  const history = indexHistory(read.value, onProgress, onEntries);
  return success({ ...history, views: buildViewColumns(openIndex(history.data)), format, tables });
}
