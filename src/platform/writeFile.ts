/** Owns the worker that writes the file of a large data set; a small one, or where none can start, is written on the page. */
import type { DataFormat } from '../formats/dataFormats';
import type { WriteAnswer, WriteJob } from '../formats/writeMessages';
import type { Dataset } from '../model/dataset/schema';

type WrittenFile = string | Uint8Array<ArrayBuffer>;

/** Records and relations that are written on the page itself: a worker takes longer to start than they take. */
const SMALL = 2000;

/** The file of a data set. Rejects with the signal's reason where that is aborted. */
export async function writeFile(dataset: Dataset, format: DataFormat, signal: AbortSignal): Promise<WrittenFile> {
  const size = dataset.events.length + dataset.entities.length + dataset.relations.length;
  const worker = size <= SMALL ? null : startWorker();
  const written = worker === null ? writeHere(dataset, format) : writeThere(worker, { dataset, format }, signal);
  return written;
}

async function writeHere(dataset: Dataset, format: DataFormat): Promise<WrittenFile> {
  const { writeDataFile } = await import('../formats/writeDataFile');
  return writeDataFile(dataset, format);
}

function writeThere(worker: Worker, job: WriteJob, signal: AbortSignal): Promise<WrittenFile> {
  return new Promise<WrittenFile>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.addEventListener('message', ({ data }: MessageEvent<WriteAnswer>) => {
      if (data.type === 'written') resolve(data.file);
      else reject(new Error(data.message));
    });
    // A page from disk may not start a worker, and says so only later, by an error without a message.
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      writeHere(job.dataset, job.format).then(resolve, reject);
    });
    worker.postMessage(job);
  }).finally(() => worker.terminate());
}

function startWorker(): Worker | null {
  try {
    return new Worker(new URL('../workers/write.worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}
