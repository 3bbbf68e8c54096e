/** Owns how files come in: from an address, from a person's disk, from the clipboard, or carried by the page itself. */
import type { ChosenFile } from '../formats/historyMessages';
import type { Progress } from '../model/dataset/readHistory';
import { failure, type Result, success } from '../model/result';
import { decodeEscapes } from '../store/addressCodec';
import { isListedHost } from './listedHosts';
import { SMALL } from './openHistory';

/** An address on another host, which is asked about before anything is fetched from there. */
export interface ForeignHost {
  readonly host: string;
}

/** Told of a file that is too large to be read on the page itself, while it is still coming. */
export type OnLarge = () => void;

/**
 * Fetches the file at an address: of this page's own origin, of a host that the build lists, or where the person has
 * allowed it, of any other. Rejects with the signal's reason where that is aborted.
 */
export async function fetchFile(
  address: string,
  isAllowed: boolean,
  onProgress: (progress: Progress) => void,
  onLarge: OnLarge,
  signal: AbortSignal,
): Promise<Result<ChosenFile | ForeignHost>> {
  const url = URL.canParse(address, location.href) ? new URL(address, location.href) : null;
  if (url === null) return failure(`“${address}” is not an address`, 'Write it as ?data=my-history.json.');
  if (url.origin !== location.origin) {
    if (url.protocol !== 'https:') {
      return failure(
        `The data set lies at ${url.protocol}//${url.host}, and from other hosts files are fetched by https alone`,
        'Put the file beside the app, or download it and open it with “Open”.',
      );
    }
    if (!isAllowed && !isListedHost(url.host)) return success({ host: url.host });
  }
  const fetched = await fetchContent(url, address, onProgress, onLarge, signal);
  if (!fetched.ok) return fetched;
  const name = decodeEscapes(url.pathname.split('/').at(-1) ?? '') || url.host;
  return success({ name, content: fetched.value });
}

/** Another host learns no more than that the file was fetched. */
const ELSEWHERE = { credentials: 'omit', referrerPolicy: 'no-referrer' } as const;

async function fetchContent(
  url: URL,
  address: string,
  onProgress: (progress: Progress) => void,
  onLarge: OnLarge,
  signal: AbortSignal,
): Promise<Result<Blob>> {
  try {
    const response = await fetch(url, { signal, ...(url.origin === location.origin ? {} : ELSEWHERE) });
    if (!response.ok) {
      return failure(
        `There is no data set at “${address}” (the answer was ${response.status})`,
        'Check the address after ?data=.',
      );
    }
    const tell = (done: number | null) => onProgress({ step: 'Fetching the data set', done });
    return success(await bodyOf(response, tell, onLarge));
  } catch (error) {
    if (signal.aborted) throw error;
    return failure(
      `“${address}” could not be fetched`,
      url.origin === location.origin
        ? 'Check the connection and load the page again.'
        : `${url.host} cannot be reached, or does not let other pages read its files: download the file and open it with “Open”.`,
    );
  }
}

/** The bytes of an answer; how far they have come is told where their length is known. */
async function bodyOf(response: Response, onProgress: (done: number | null) => void, onLarge: OnLarge): Promise<Blob> {
  const length = Number(response.headers.get('Content-Length') ?? 0);
  const isEncoded = response.headers.has('Content-Encoding');
  const reader = response.body?.getReader();
  if (reader === undefined) return response.blob();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  let isLarge = false;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value);
    size += part.value.length;
    if (!isLarge && Math.max(size, length) > SMALL) {
      isLarge = true;
      onLarge();
    }
    onProgress(length > 0 && !isEncoded ? Math.min(1, size / length) : null);
  }
  return new Blob(parts);
}

/** The files that a person chose, dropped or pasted. */
export const sourceFiles = (files: readonly File[]): readonly ChosenFile[] =>
  files.map((file) => ({ name: file.name, content: file }));

/** A text as a file. */
export const textFile = (name: string, text: string): ChosenFile => ({ name, content: new Blob([text]) });
