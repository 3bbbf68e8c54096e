/** Owns the ids of very many records: made as `createSlugs` makes them, but kept as bytes, and made texts when they are asked for. */
import { slugOf } from './slugs';

/** Ids are known by their numbers, in the order in which they were made. */
export interface IdStore {
  /** Makes an id that differs from all before: “meeting”, “meeting-2”. */
  readonly add: (text: string, otherwise: string) => number;
  readonly textOf: (id: number) => string;
  /** The texts of some ids one after another, and where each begins, with the end at the last place. */
  readonly join: (ids: Uint32Array) => { readonly text: string; readonly offsets: Uint32Array };
}

/** Letters of a title that is an id but for its capitals and spaces; of a longer one, not all are in its id. */
const LONGEST = 80;
const HYPHEN = 45;
const SPACE = 32;

/** A store for about so many ids. */
export function createIdStore(foreseen: number): IdStore {
  let bytes = new Uint8Array(foreseen * 32 + LONGEST);
  let begins = new Uint32Array(foreseen + 16);
  let count = 0;
  let end = 0;
  // Open addressing (Knuth, The Art of Computer Programming 3, 6.4): a place holds the number of an id and one more.
  let places = new Uint32Array(2 ** Math.ceil(Math.log2(foreseen + 16) + 1));
  const next = new Map<string, number>();

  /** Writes a title that is an id but for capitals and spaces behind the last id; false for any other. */
  const writePlain = (text: string): boolean => {
    const { length } = text;
    if (length === 0 || length > LONGEST) return false;
    let isLetter = false;
    for (let i = 0; i < length; i++) {
      const code = text.charCodeAt(i);
      if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) {
        bytes[end + i] = code;
        isLetter = true;
      } else if (code >= 65 && code <= 90) {
        bytes[end + i] = code + 32;
        isLetter = true;
      } else if (isLetter && (code === SPACE || code === HYPHEN)) {
        bytes[end + i] = HYPHEN;
        isLetter = false;
      } else return false;
    }
    return isLetter;
  };
  const write = (text: string): void => {
    for (let i = 0; i < text.length; i++) bytes[end + i] = text.charCodeAt(i);
  };
  const hashOf = (from: number, until: number): number => {
    let hash = 0x811c9dc5;
    for (let at = from; at < until; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
    return (hash ^ (hash >>> 15)) >>> 0;
  };
  const isAlike = (id: number, length: number): boolean => {
    const from = begins[id] ?? 0;
    if ((begins[id + 1] ?? 0) - from !== length) return false;
    for (let i = 0; i < length; i++) if (bytes[from + i] !== bytes[end + i]) return false;
    return true;
  };
  /** Takes what is written behind the last id as one more; false where it is there already. */
  const take = (length: number): boolean => {
    const mask = places.length - 1;
    let place = hashOf(end, end + length) & mask;
    for (; places[place] !== 0; place = (place + 1) & mask) if (isAlike((places[place] ?? 0) - 1, length)) return false;
    count++;
    places[place] = count;
    end += length;
    begins[count] = end;
    return true;
  };
  const makeRoom = (length: number): void => {
    if (end + length > bytes.length) bytes = longer(bytes, new Uint8Array(bytes.length * 2 + length));
    if (count + 2 > begins.length) begins = longer(begins, new Uint32Array(begins.length * 2));
    if (count * 2 < places.length) return;
    places = new Uint32Array(places.length * 2);
    const mask = places.length - 1;
    for (let id = 0; id < count; id++) {
      let place = hashOf(begins[id] ?? 0, begins[id + 1] ?? 0) & mask;
      while (places[place] !== 0) place = (place + 1) & mask;
      places[place] = id + 1;
    }
  };
  const addText = (text: string): boolean => {
    makeRoom(text.length);
    write(text);
    return take(text.length);
  };
  return {
    add: (text, otherwise) => {
      makeRoom(LONGEST);
      if (writePlain(text) && take(text.length)) return count - 1;
      const base = slugOf(text) || otherwise;
      if (addText(base)) return count - 1;
      let n = next.get(base) ?? 2;
      while (!addText(`${base}-${n}`)) n++;
      next.set(base, n + 1);
      return count - 1;
    },
    textOf: (id) => new TextDecoder().decode(bytes.subarray(begins[id], begins[id + 1])),
    join: (ids) => {
      const offsets = new Uint32Array(ids.length + 1);
      const joined = new Uint8Array(end);
      let length = 0;
      for (let i = 0; i < ids.length; i++) {
        const [from, until] = [begins[ids[i] ?? 0] ?? 0, begins[(ids[i] ?? 0) + 1] ?? 0];
        for (let at = from; at < until; at++) joined[length++] = bytes[at] ?? 0;
        offsets[i + 1] = length;
      }
      return { text: new TextDecoder().decode(joined.subarray(0, length)), offsets };
    },
  };
}

function longer<T extends Uint8Array | Uint32Array>(before: T, after: T): T {
  after.set(before);
  return after;
}
