/** Owns nothing: takes the bytes of a file, answers with its index, and then with what searches find in it. */
import type { DatasetAnswer, DatasetJob } from '../model/dataset/datasetMessages';
import { readHistory } from '../model/dataset/readHistory';
import { buffersOf } from '../model/index/indexDataset';
import { createSearchIndex, type SearchIndex } from '../model/search/createSearchIndex';

/** Records that are taken into the search index before the next question is looked at. */
const BATCH = 500;

let search: SearchIndex | null = null;
let isIndexing = false;

const answer = (message: DatasetAnswer, transfer: Transferable[] = []) => postMessage(message, { transfer });

function read(bytes: ArrayBuffer): void {
  const result = readHistory(
    new TextDecoder().decode(bytes),
    (progress) => answer({ type: 'progress', ...progress }),
    (entries) => {
      search = createSearchIndex(entries);
    },
  );
  answer({ type: 'read', result }, result.ok ? (buffersOf(result.value.data) as ArrayBuffer[]) : []);
}

/** The index is built from the first question on, with room for further ones in between. */
function indexOn(): void {
  if (search?.addSome(BATCH) === false) setTimeout(indexOn);
}

addEventListener('message', ({ data }: MessageEvent<DatasetJob>) => {
  if (data.type === 'read') return read(data.bytes);
  answer({ type: 'found', job: data.job, rows: search?.find(data.query) ?? [] });
  if (!isIndexing) indexOn();
  isIndexing = true;
});
