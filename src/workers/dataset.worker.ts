/** Owns nothing: takes the bytes of a file, answers with its index, and then with what searches find in it. */
import type { DatasetAnswer, DatasetJob } from '../model/dataset/datasetMessages';
import { readHistory, searchEntries } from '../model/dataset/readHistory';
import { buffersOf } from '../model/index/indexDataset';
import { createSearchIndex, type FindRows } from '../model/search/createSearchIndex';

let find: FindRows = () => [];

const answer = (message: DatasetAnswer, transfer: Transferable[] = []) => postMessage(message, { transfer });

function read(bytes: ArrayBuffer): void {
  const result = readHistory(
    new TextDecoder().decode(bytes),
    (progress) => answer({ type: 'progress', ...progress }),
    (dataset) => {
      find = createLateSearch(() => createSearchIndex(searchEntries(dataset)));
    },
  );
  answer({ type: 'read', result }, result.ok ? (buffersOf(result.value.data) as ArrayBuffer[]) : []);
}

/** Builds the search at the first query. */
function createLateSearch(build: () => FindRows): FindRows {
  let built: FindRows | null = null;
  return (query) => {
    built ??= build();
    return built(query);
  };
}

addEventListener('message', ({ data }: MessageEvent<DatasetJob>) => {
  if (data.type === 'read') read(data.bytes);
  else answer({ type: 'found', job: data.job, rows: find(data.query) });
});
