/** Owns the way from files to an index of what is in them. */
import { buildViewColumns } from '../layout/viewColumns';
import { indexHistory, type MakeEntries, MOST_RECORDS, type Progress } from '../model/dataset/readHistory';
import { openIndex } from '../model/index/buildGraphIndex';
import { failure, type Result, success } from '../model/result';
import type { SourceFile } from './format';
import type { ChosenFile, HistoryRead, KnownMappings, TablesAsked } from './historyMessages';
import { readFiles } from './readFiles';
import { readKept } from './table/keptMappings';
import { tableEntries } from './table/tableEntries';

/** Reads and indexes files; `onEntries` is handed what makes the search’s entries. */
export async function readHistoryFiles(
  chosen: readonly ChosenFile[],
  { said, kept }: KnownMappings,
  onProgress: (progress: Progress) => void,
  onEntries: (make: MakeEntries) => void,
): Promise<Result<HistoryRead | TablesAsked>> {
  const files = await readChosen(chosen);
  if (!files.ok) return files;
  const read = await readFiles(files.value, {
    most: MOST_RECORDS,
    mayIndex: true,
    mappings: [...said, ...readKept(kept)],
    onProgress: (step, done) => onProgress({ step, done }),
  });
  if (!read.ok || 'asked' in read.value) return read as Result<TablesAsked>;
  const { format, tables } = read.value;
  if ('data' in read.value) {
    const { data, records, problems } = read.value;
    onEntries(tableEntries(records, data));
    return success({ data, records, problems, views: buildViewColumns(openIndex(data)), format, tables });
  }
  const history = indexHistory(read.value, onProgress, onEntries);
  return success({ ...history, records: null, views: buildViewColumns(openIndex(history.data)), format, tables });
}

async function readChosen(chosen: readonly ChosenFile[]): Promise<Result<readonly SourceFile[]>> {
  const files: SourceFile[] = [];
  for (const { name, content } of chosen) {
    try {
      files.push({ name, bytes: new Uint8Array(await content.arrayBuffer()) });
    } catch {
      return failure(
        `“${name}” can no longer be read from the disk`,
        'It was moved, changed or deleted since it was chosen: choose it again.',
      );
    }
  }
  return success(files);
}
