/** Owns the worker that reads files and searches in them; a small file of our own, or where none can start, is read on the page. */
import type {
  ChosenFile,
  FileContent,
  HistoryAnswer,
  HistoryJob,
  HistoryRead,
  KnownMappings,
  TablesAsked,
} from '../formats/historyMessages';
import { type MakeEntries, type Progress, readHistory } from '../model/dataset/readHistory';
import type { ReadRecord } from '../model/index/buildGraphIndex';
import { madeOnce } from '../model/madeOnce';
import { type Result, success } from '../model/result';
import { createWorkerSearch } from './createWorkerSearch';
import { getReaderReady, takeReader } from './readerWorker';

/** Rows that fit a query best, the best first. */
export interface FoundRows {
  readonly rows: readonly number[];
  /** What is found once every record is looked through, and not titles alone; null where that is done. */
  readonly later: (() => Promise<readonly number[]>) | null;
}

export type FindRows = (query: string) => Promise<FoundRows>;

export interface OpenedHistory extends Omit<HistoryRead, 'records'> {
  /** Left out where the records are in the index. */
  readonly readRecord?: ReadRecord;
  readonly find: FindRows;
  /** Gives up the worker that keeps the search. */
  readonly close: () => void;
}

/** A search on the page. */
export interface Finder {
  /** Takes what makes its entries, at its first use. */
  readonly take: (make: MakeEntries) => void;
  readonly find: FindRows;
}

/** Bytes that are read on the page itself: a worker takes longer to start than they take. */
export const SMALL = 1_000_000;
/** What a file of our own begins with, as we write it. */
const OWN = /^\s*\{\s*(?:"\$schema"\s*:\s*"[^"]*"\s*,\s*)?"format"\s*:\s*"entente"/;

/** Loads what is put to a history of another system; a failure is told to who needs it. */
const loadCompletion = () => import('./completeHistory');

/** Loads ahead what a file will be opened by. */
export function getOpeningReady(): void {
  getReaderReady();
  loadCompletion().catch(() => {});
}

/** Files whose names say that they are tables, in which seldom anything is joined. */
const TABLE = /\.(?:csv|tsv|tab|txt|xlsx)$/i;

/**
 * Reads files as one data set. `onReading` is told when a worker begins on what may be a network, and may give a port on
 * which that worker says what the graph is laid out by as soon as it knows. Rejects with the signal's reason where that is
 * aborted.
 */
export async function openHistory(
  files: readonly ChosenFile[],
  mappings: KnownMappings,
  onProgress: (progress: Progress) => void,
  onReading: () => Promise<MessagePort | null>,
  signal: AbortSignal,
): Promise<Result<OpenedHistory | TablesAsked>> {
  const [only, ...more] = files;
  const alone = more.length === 0 && only !== undefined ? only : null;
  const own = alone !== null && alone.content.size <= SMALL ? await bytesOf(alone.content) : null;
  if (own !== null && isOwn(own)) return openOwn(own);
  signal.throwIfAborted();
  const worker = takeReader();
  const read = (port: MessagePort | null) => {
    worker?.postMessage({ type: 'read', files, mappings } satisfies HistoryJob, port === null ? [] : [port]);
  };
  const isTable = files.every(({ name }) => TABLE.test(name));
  // Sent before it is told, at which the page begins to be busy.
  if (isTable) read(null);
  const completing = loadCompletion();
  const openHere = async () => (await completing).openHere(files, mappings, onProgress, createFinder());
  if (worker === null) return openHere();
  onProgress({ step: 'Reading the file', done: null });
  return new Promise((resolve, reject) => {
    const stop = () => {
      worker.terminate();
      reject(signal.reason);
    };
    signal.addEventListener('abort', stop, { once: true });
    const { find, hear, giveUp } = createWorkerSearch(worker);
    let isRead = false;
    worker.addEventListener('message', ({ data }: MessageEvent<HistoryAnswer>) => {
      if (data.type === 'progress') onProgress(data);
      else if (data.type !== 'read') hear(data);
      else {
        isRead = true;
        signal.removeEventListener('abort', stop);
        const { result } = data;
        if (result.ok && 'data' in result.value) {
          const read = result.value;
          const rest = { find, close: () => worker.terminate() };
          completing.then(({ completeHistory }) => success(completeHistory(read, rest))).then(resolve, reject);
        } else {
          worker.terminate();
          resolve(result as Result<TablesAsked>);
        }
      }
    });
    // A page from disk may not start a worker, and says so only later, by an error without a message.
    worker.addEventListener('error', (event) => {
      if (isRead) return giveUp();
      event.preventDefault();
      signal.removeEventListener('abort', stop);
      worker.terminate();
      openHere().then(resolve, reject);
    });
    // Without what it is laid out by, a graph is laid out once it is asked for.
    if (!isTable)
      onReading()
        .catch(() => null)
        .then(read);
  });
}

/** Letters in which a file of our own says that it is one. */
const HEAD = 400;

/** Whether a file says at its beginning that it is of our own format. */
const isOwn = (bytes: Uint8Array): boolean => OWN.test(new TextDecoder().decode(bytes.subarray(0, HEAD)));

/** Null for a file that can no longer be read, of which those who need it say so. */
const bytesOf = async (content: FileContent): Promise<Uint8Array | null> =>
  content.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );

/** A small file of our own, without the code of other formats. */
function openOwn(bytes: Uint8Array): Result<OpenedHistory> {
  const search = createFinder();
  const read = readHistory(new TextDecoder().decode(bytes), () => {}, search.take);
  return read.ok
    ? success({
        ...read.value,
        views: null,
        format: 'Entente',
        tables: [],
        find: search.find,
        close: () => {},
      })
    : read;
}

/** A search on the page, built at its first use. */
function createFinder(): Finder {
  let makeEntries: MakeEntries = () => [];
  const search = madeOnce(async () => {
    const { createSearchIndex } = await import('../model/search/createSearchIndex');
    const entries = makeEntries();
    makeEntries = () => [];
    const index = createSearchIndex(entries);
    index.addSome(entries.length);
    return index;
  });
  return {
    take: (make) => {
      makeEntries = make;
    },
    find: async (query) => ({ rows: (await search()).find(query), later: null }),
  };
}
