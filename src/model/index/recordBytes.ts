/**
 * Owns the records of a large data set at rest: each as JSON in one run of bytes, which crosses from a worker without being
 * copied, lies outside of the heap, and is read one record at a time when somebody looks.
 */

export interface RecordBytes {
  /** UTF-8. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Where each record begins, one byte after the end of the one before, and at the last place as if there were one more. */
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
    const batch = records.slice(first, first + BATCH);
    // Written as one list, which takes half as long as one by one; its brackets and commas stand between the records.
    const part = encoder.encode(JSON.stringify(batch).slice(1));
    if (!findOffsets(part, batch, offsets, first, length)) measureOffsets(encoder, batch, offsets, first, length);
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

/**
 * Writes where the records of a list begin: at the key that all of them begin with. Within a text its quotes are escaped;
 * false where it also begins a part of a record, or not all of them begin with one key.
 */
function findOffsets(
  part: Uint8Array,
  batch: readonly object[],
  offsets: Uint32Array,
  first: number,
  before: number,
): boolean {
  const key = firstKey(batch[0] ?? {});
  if (key === null || !batch.every((record) => firstKey(record) === key)) return false;
  const between = new TextEncoder().encode(`},{${JSON.stringify(key)}:`);
  const count = batch.length;
  let found = 0;
  for (let at = part.indexOf(between[0] ?? 0); at >= 0; at = part.indexOf(between[0] ?? 0, at + 1)) {
    let alike = 1;
    while (alike < between.length && part[at + alike] === between[alike]) alike++;
    if (alike < between.length) continue;
    found++;
    if (found < count) offsets[first + found] = before + at + 2;
  }
  offsets[first + count] = before + part.length;
  return found === count - 1;
}

function firstKey(record: object): string | null {
  for (const key in record) return key;
  return null;
}

/** Writes where the records begin by how long each is. */
function measureOffsets(
  encoder: TextEncoder,
  batch: readonly object[],
  offsets: Uint32Array,
  first: number,
  before: number,
): void {
  let end = before;
  for (const [i, record] of batch.entries()) {
    const text = JSON.stringify(record);
    end += 1 + (IS_ASCII.test(text) ? text.length : encoder.encode(text).length);
    offsets[first + i + 1] = end;
  }
}

const IS_ASCII = /^[ -~]*$/;

/** Reads one record, of the type that was packed there. */
export function createRecordReader<T>({ bytes, offsets }: RecordBytes): (place: number) => T | undefined {
  const decoder = new TextDecoder();
  return (place) => {
    const [start, end] = [offsets[place], offsets[place + 1]];
    if (start === undefined || end === undefined) return undefined;
    return JSON.parse(decoder.decode(bytes.subarray(start, end - 1))) as T;
  };
}
