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

/** Records that are written together: few enough for their text to stay in the memory that is at hand. */
const BATCH = 200;
/** The part of the bytes that may be left unused, rather than copying all of them. */
const SPARE = 0.2;

/** Packs records; what JSON cannot say, they do not have. */
export function packRecords(records: readonly object[]): RecordBytes {
  const encoder = new TextEncoder();
  const offsets = new Uint32Array(records.length + 1).fill(1);
  let bytes = new Uint8Array(1);
  let length = 1;
  for (let first = 0; first < records.length; first += BATCH) {
    const batch = records.slice(first, first + BATCH);
    // Written as one list, which takes half as long as one by one; its brackets and commas stand between the records.
    const text = JSON.stringify(batch);
    // The first bracket takes the place of the last one of the batch before.
    const start = length - 1;
    // Three bytes a code unit are the most that UTF-8 takes.
    if (bytes.length - start < text.length * 3) {
      const perRecord = (start + text.length) / (first + batch.length);
      const longer = new Uint8Array(start + text.length * 3 + Math.ceil(perRecord * (records.length - first) * 1.1));
      longer.set(bytes.subarray(0, start));
      bytes = longer;
    }
    const { written } = encoder.encodeInto(text, bytes.subarray(start));
    length = start + written;
    const begins = offsets.subarray(first, first + batch.length + 1);
    const isFound =
      written === text.length
        ? findInText(text, batch, begins, start)
        : findInBytes(bytes.subarray(start, length), batch, begins, start);
    if (!isFound) measure(encoder, batch, begins, start);
    begins[batch.length] = length;
  }
  return { bytes: bytes.length * (1 - SPARE) > length ? bytes.slice(0, length) : bytes.subarray(0, length), offsets };
}

/**
 * Writes where the records of a list begin, the list itself beginning at `start`: at the key that all of them begin with.
 * Within a text its quotes are escaped; false where it also begins a part of a record, or not all of them begin with one key.
 */
function findInText(text: string, batch: readonly object[], begins: Uint32Array, start: number): boolean {
  const between = betweenRecords(batch);
  if (between === null) return false;
  begins[0] = start + 1;
  let found = 0;
  for (let at = text.indexOf(between); at >= 0; at = text.indexOf(between, at + between.length)) {
    found++;
    if (found < batch.length) begins[found] = start + at + 2;
  }
  return found === batch.length - 1;
}

/** The same where a letter may be more than one byte. */
function findInBytes(part: Uint8Array, batch: readonly object[], begins: Uint32Array, start: number): boolean {
  const key = betweenRecords(batch);
  if (key === null) return false;
  const between = new TextEncoder().encode(key);
  begins[0] = start + 1;
  let found = 0;
  for (let at = part.indexOf(between[0] ?? 0); at >= 0; at = part.indexOf(between[0] ?? 0, at + 1)) {
    let alike = 1;
    while (alike < between.length && part[at + alike] === between[alike]) alike++;
    if (alike < between.length) continue;
    found++;
    if (found < batch.length) begins[found] = start + at + 2;
  }
  return found === batch.length - 1;
}

/** What stands between two records that begin with the same key. */
function betweenRecords(batch: readonly object[]): string | null {
  const key = firstKey(batch[0] ?? {});
  return key !== null && batch.every((record) => firstKey(record) === key) ? `},{${JSON.stringify(key)}:` : null;
}

function firstKey(record: object): string | null {
  for (const key in record) return key;
  return null;
}

/** Writes where the records begin by how long each is. */
function measure(encoder: TextEncoder, batch: readonly object[], begins: Uint32Array, start: number): void {
  let end = start + 1;
  for (let i = 0; i < batch.length; i++) {
    begins[i] = end;
    const text = JSON.stringify(batch[i]);
    end += 1 + (IS_ASCII.test(text) ? text.length : encoder.encode(text).length);
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
