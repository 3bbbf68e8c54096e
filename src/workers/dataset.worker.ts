/** Owns nothing: takes files, answers with the index of what is in them, and then with what searches find. */
import { handOver } from '../formats/handOver';
import type { HistoryAnswer, HistoryJob } from '../formats/historyMessages';
import { readHistoryFiles } from '../formats/readHistoryFiles';
import type { MakeEntries } from '../model/dataset/readHistory';
import { madeOnce } from '../model/madeOnce';
import { success } from '../model/result';
import type { SearchIndex } from '../model/search/createSearchIndex';

/** Records that are taken into the search index at a time. */
const BATCH = 500;

let search: (() => Promise<SearchIndex>) | null = null;

const answer = (message: HistoryAnswer, transfer: Transferable[] = []) => postMessage(message, { transfer });

async function read(
  { files, mappings }: HistoryJob & { readonly type: 'read' },
  graphPort: MessagePort | undefined,
): Promise<void> {
  const result = await readHistoryFiles(
    files,
    mappings,
    (progress) => answer({ type: 'progress', ...progress }),
    (makeEntries) => {
      search = searchOf(makeEntries);
    },
    (graph) => graphPort?.postMessage(graph),
    new Date().getFullYear(),
  );
  if (result.ok && 'data' in result.value) {
    const { history, buffers } = handOver(result.value);
    answer({ type: 'read', result: success(history) }, buffers);
  } else answer({ type: 'read', result });
  // What the search finds by is made once the first view no longer waits for this thread; where that fails, when it is asked for.
  setTimeout(() => search?.().catch(() => {}));
}

async function find({ job, query }: HistoryJob & { readonly type: 'find' }): Promise<void> {
  const index = await search?.();
  answer({ type: 'found', job, rows: index?.find(query) ?? [], isWhole: index?.isWhole() ?? true });
}

async function takeIn(): Promise<void> {
  const index = await search?.();
  answer({ type: 'indexed', isWhole: index?.addSome(BATCH) ?? true });
}

/** Made at its first use, and what makes its entries given up then: that holds all records. */
function searchOf(make: MakeEntries): () => Promise<SearchIndex> {
  let makeEntries: MakeEntries | null = make;
  return madeOnce(async () => {
    const { createSearchIndex } = await import('../model/search/createSearchIndex');
    const entries = makeEntries?.() ?? [];
    makeEntries = null;
    return createSearchIndex(entries);
  });
}

/** Tells the page of a failure as of one that nobody caught: a promise’s would stay here. */
function fail(error: unknown): void {
  setTimeout(() => {
    throw error;
  });
}

addEventListener('message', ({ data, ports: [port] }: MessageEvent<HistoryJob>) => {
  if (data.type === 'read') read(data, port).catch(fail);
  else if (data.type === 'find') find(data).catch(() => answer({ type: 'unfound', job: data.job }));
  else takeIn().catch(() => answer({ type: 'unfound', job: null }));
});
