/** Owns the worker that reads and searches a large data set; a small one, or where none can start, is read on the page. */
import type { DatasetAnswer, DatasetJob } from '../model/dataset/datasetMessages';
import { type Progress, type ReadHistory, readHistory } from '../model/dataset/readHistory';
import { type Result, success } from '../model/result';
import type { SearchIndex } from '../model/search/createSearchIndex';

/** Rows that fit a query best, the best first. */
export type FindRows = (query: string) => Promise<readonly number[]>;

export interface OpenedHistory extends ReadHistory {
  readonly find: FindRows;
  /** Gives up the worker that keeps the search. */
  readonly close: () => void;
}

/** Told when a worker begins to read. */
export const READING_STEP = 'Reading the file';

/** Bytes that are read on the page itself: a worker takes longer to start than they take. */
const SMALL = 1_000_000;

/** Reads the bytes of a file. Rejects with the signal's reason where that is aborted. */
export async function readBytes(
  bytes: ArrayBuffer,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Result<OpenedHistory>> {
  if (bytes.byteLength <= SMALL) return readHere(bytes);
  const worker = startWorker();
  if (worker === null) return readHere(bytes);
  onProgress({ step: READING_STEP, done: null });
  return new Promise((resolve, reject) => {
    const stop = () => {
      worker.terminate();
      reject(signal.reason);
    };
    signal.addEventListener('abort', stop, { once: true });
    const finders = new Map<number, (rows: readonly number[]) => void>();
    worker.addEventListener('message', ({ data }: MessageEvent<DatasetAnswer>) => {
      if (data.type === 'progress') onProgress(data);
      else if (data.type === 'found') {
        finders.get(data.job)?.(data.rows);
        finders.delete(data.job);
      } else {
        signal.removeEventListener('abort', stop);
        if (data.result.ok) resolve(success({ ...data.result.value, find, close: () => worker.terminate() }));
        else {
          worker.terminate();
          resolve(data.result);
        }
      }
    });
    // A page from disk may not start a worker, and says so only later, by an error without a message.
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      signal.removeEventListener('abort', stop);
      worker.terminate();
      readHere(bytes).then(resolve, reject);
    });
    let jobs = 0;
    const find: FindRows = (query) =>
      new Promise((found) => {
        jobs += 1;
        finders.set(jobs, found);
        worker.postMessage({ type: 'find', job: jobs, query } satisfies DatasetJob);
      });
    // Copied, not handed over: where the worker fails, the page reads them.
    worker.postMessage({ type: 'read', bytes } satisfies DatasetJob);
  });
}

function startWorker(): Worker | null {
  try {
    return new Worker(new URL('../workers/dataset.worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}

async function readHere(bytes: ArrayBuffer): Promise<Result<OpenedHistory>> {
  let find: FindRows = async () => [];
  const read = readHistory(
    new TextDecoder().decode(bytes),
    () => {},
    (entries) => {
      let search: Promise<SearchIndex> | null = null;
      find = async (query) => {
        search ??= import('../model/search/createSearchIndex').then(({ createSearchIndex }) => {
          const index = createSearchIndex(entries);
          index.addSome(entries.length);
          return index;
        });
        return (await search).find(query);
      };
    },
  );
  return read.ok ? success({ ...read.value, find, close: () => {} }) : read;
}
