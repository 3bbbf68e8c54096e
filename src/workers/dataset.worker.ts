/** Owns nothing: takes files, answers with the index of what is in them, and then with what searches find. */
import type { HistoryAnswer, HistoryJob } from '../formats/historyMessages';
import { readHistoryFiles } from '../formats/readHistoryFiles';
import type { MakeEntries } from '../model/dataset/readHistory';
import { buffersOf } from '../model/index/indexDataset';
import { createSearchIndex, type SearchIndex } from '../model/search/createSearchIndex';

/** Records that are taken into the search index before the next question is looked at. */
const BATCH = 500;

let search: SearchIndex | null = null;
let makeEntries: MakeEntries | null = null;
let isIndexing = false;

const answer = (message: HistoryAnswer, transfer: Transferable[] = []) => postMessage(message, { transfer });

async function read({ files, mappings }: HistoryJob & { readonly type: 'read' }): Promise<void> {
  const result = await readHistoryFiles(
    files,
    mappings,
    (progress) => answer({ type: 'progress', ...progress }),
    (make) => {
      makeEntries = make;
    },
  );
  const buffers = result.ok && 'data' in result.value ? buffersOf([result.value.data, result.value.views]) : [];
  answer({ type: 'read', result }, buffers as ArrayBuffer[]);
  setTimeout(prepareSearch);
}

function prepareSearch(): void {
  if (makeEntries !== null) search = createSearchIndex(makeEntries());
  makeEntries = null;
}

/** The index is built from the first question on, with room for further ones in between. */
function indexOn(): void {
  if (search?.addSome(BATCH) === false) setTimeout(indexOn);
}

addEventListener('message', ({ data }: MessageEvent<HistoryJob>) => {
  if (data.type === 'read') {
    void read(data);
    return;
  }
  prepareSearch();
  answer({ type: 'found', job: data.job, rows: search?.find(data.query) ?? [] });
  if (!isIndexing) indexOn();
  isIndexing = true;
});
