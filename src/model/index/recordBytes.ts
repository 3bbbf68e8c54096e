/**
 * Owns the records of a large data set at rest: each as JSON in one run of bytes, which crosses from a worker without being
 * copied, lies outside of the heap, and is read one record at a time when somebody looks.
 */

export interface RecordBytes {
  /** UTF-8. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Where each record begins, and at the last place where the last one ends. */
  readonly offsets: Uint32Array;
}

/** Records that are encoded together. */
const BATCH = 2000;

/** Packs records; what JSON cannot say, they do not have. */
export function packRecords(records: readonly object[]): RecordBytes {
  const encoder = new TextEncoder();
  const offsets = new Uint32Array(records.length + 1);
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let first = 0; first < records.length; first += BATCH) {
    const texts = records.slice(first, first + BATCH).map((record) => JSON.stringify(record));
    const part = encoder.encode(texts.join(''));
    const isAscii = part.length === texts.reduce((sum, text) => sum + text.length, 0);
    let end = length;
    texts.forEach((text, i) => {
      end += isAscii ? text.length : encoder.encode(text).length;
      offsets[first + i + 1] = end;
    });
    parts.push(part);
    length += part.length;
  }
  const bytes = new Uint8Array(length);
  let place = 0;
  for (const part of parts) {
    bytes.set(part, place);
    place += part.length;
  }
  return { bytes, offsets };
}

/** Reads one record, of the type that was packed there. */
export function createRecordReader<T>({ bytes, offsets }: RecordBytes): (place: number) => T | undefined {
  const decoder = new TextDecoder();
  return (place) => {
    const [start, end] = [offsets[place], offsets[place + 1]];
    if (start === undefined || end === undefined) return undefined;
    return JSON.parse(decoder.decode(bytes.subarray(start, end))) as T;
  };
}
