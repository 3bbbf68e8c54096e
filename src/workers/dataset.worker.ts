/** Owns nothing: takes files, answers with the index of what is in them, and then with what searches find. */
import { handOver } from '../formats/handOver';
import type { HistoryAnswer, HistoryJob } from '../formats/historyMessages';
import { readHistoryFiles } from '../formats/readHistoryFiles';
import type { MakeEntries } from '../model/dataset/readHistory';
import { success } from '../model/result';
import type { SearchIndex } from '../model/search/createSearchIndex';

/** Records that are taken into the search index at a time. */
const BATCH = 500;

let search: Promise<SearchIndex> | null = null;
let makeEntries: MakeEntries | null = null;

const answer = (message: HistoryAnswer, transfer: Transferable[] = []) => postMessage(message, { transfer });

async function read(
  { files, mappings }: HistoryJob & { readonly type: 'read' },
  graphPort: MessagePort | undefined,
): Promise<void> {
  const result = await readHistoryFiles(
    files,
    mappings,
    (progress) => answer({ type: 'progress', ...progress }),
    (make) => {
      makeEntries = make;
    },
    (graph) => graphPort?.postMessage(graph),
    new Date().getFullYear(),
  );
  if (result.ok && 'data' in result.value) {
    const { history, buffers } = handOver(result.value);
    answer({ type: 'read', result: success(history) }, buffers);
  } else answer({ type: 'read', result });
  setTimeout(prepareSearch);
}

/** Loads the search, and makes what it finds by, once the first view no longer waits for this thread. */
function prepareSearch(): Promise<SearchIndex> | null {
  const make = makeEntries;
  makeEntries = null;
  if (make !== null) {
    search = import('../model/search/createSearchIndex').then(({ createSearchIndex }) => createSearchIndex(make()));
  }
  return search;
}

async function find({ job, query }: HistoryJob & { readonly type: 'find' }): Promise<void> {
  const index = await prepareSearch();
  answer({ type: 'found', job, rows: index?.find(query) ?? [], isWhole: index?.isWhole() ?? true });
}

async function takeIn(): Promise<void> {
  const index = await prepareSearch();
  answer({ type: 'indexed', isWhole: index?.addSome(BATCH) ?? true });
}

addEventListener('message', ({ data, ports: [port] }: MessageEvent<HistoryJob>) => {
  if (data.type === 'read') void read(data, port);
  else if (data.type === 'find') void find(data);
  else void takeIn();
});
