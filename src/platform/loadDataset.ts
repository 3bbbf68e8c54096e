/** Owns how a data set comes in: by an address or from a file that a person opens. */
import type { Progress } from '../model/dataset/readHistory';
import { failure, type Result, success } from '../model/result';
import { type OpenedHistory, readBytes } from './readBytes';

/** Loads the data set at an address of this page's own origin; another host is refused with its name. */
export async function loadDataset(
  address: string,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Result<OpenedHistory>> {
  const url = URL.canParse(address, location.href) ? new URL(address, location.href) : null;
  if (url === null) return failure(`“${address}” is not an address`, 'Write it as ?data=my-history.json.');
  if (url.origin !== location.origin) {
    return failure(
      `The data set lies on another host, ${url.host}, and is not loaded from there`,
      'Put the file beside the app, or download it and open it with “Open”.',
    );
  }
  const fetched = await fetchBytes(url, address, onProgress, signal);
  return fetched.ok ? readBytes(fetched.value, onProgress, signal) : fetched;
}

async function fetchBytes(
  url: URL,
  address: string,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Result<ArrayBuffer>> {
  try {
    const response = await fetch(url, { signal });
    if (!response.ok) {
      return failure(
        `There is no data set at “${address}” (the answer was ${response.status})`,
        'Check the address after ?data=.',
      );
    }
    return success(await bodyOf(response, (done) => onProgress({ step: 'Fetching the data set', done })));
  } catch (error) {
    if (signal.aborted) throw error;
    return failure(`“${address}” could not be fetched`, 'Check the connection and load the page again.');
  }
}

/** The bytes of an answer; how far they have come is told where their length is known. */
async function bodyOf(response: Response, onProgress: (done: number | null) => void): Promise<ArrayBuffer> {
  const length = Number(response.headers.get('Content-Length') ?? 0);
  const isEncoded = response.headers.has('Content-Encoding');
  const reader = response.body?.getReader();
  if (reader === undefined) return response.arrayBuffer();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value);
    size += part.value.length;
    onProgress(length > 0 && !isEncoded ? Math.min(1, size / length) : null);
  }
  return new Blob(parts).arrayBuffer();
}

/** Reads a file that a person chose or dropped. */
export const readDatasetFile = async (
  file: File,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Result<OpenedHistory>> => readBytes(await file.arrayBuffer(), onProgress, signal);

/** Reads the data set that the page itself carries. */
export const readDatasetText = (
  text: string,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Result<OpenedHistory>> => readBytes(new TextEncoder().encode(text).buffer, onProgress, signal);
