/** Owns the order of many ids by code unit: compared byte by byte over one run of bytes, since they begin alike for long. */
import { type TextColumn, textAt } from './textColumn';

/** Parts of this size and less are sorted by insertion. */
const FEW = 12;

/** The place of each of the first `count` texts of a column, which differ, among them, in the order of their code units. */
export function rankTexts(column: TextColumn, count: number): Uint32Array<ArrayBuffer> {
  const { text, offsets } = column;
  const bytes = new Uint8Array(text.length);
  // Only ASCII has a byte for each code unit; of anything else not all has room.
  const { read } = new TextEncoder().encodeInto(text, bytes);
  if (read < text.length) return ranksOf(sortedByComparison(column, count));
  const order = new Uint32Array(count);
  for (let i = 0; i < count; i++) order[i] = i;
  sortFrom(order, bytes, offsets);
  return ranksOf(order);
}

function ranksOf(order: Uint32Array): Uint32Array<ArrayBuffer> {
  const ranks = new Uint32Array(order.length);
  for (let rank = 0; rank < order.length; rank++) ranks[order[rank] ?? 0] = rank;
  return ranks;
}

const sortedByComparison = (column: TextColumn, count: number): Uint32Array => {
  const texts = Array.from({ length: count }, (_, place) => textAt(column, place));
  return Uint32Array.from(texts.keys()).sort((a, b) => ((texts[a] ?? '') < (texts[b] ?? '') ? -1 : 1));
};

/** Multikey quicksort: Bentley and Sedgewick, "Fast algorithms for sorting and searching strings", SODA 1997. */
function sortFrom(order: Uint32Array, bytes: Uint8Array, offsets: Uint32Array): void {
  const byteAt = (text: number, depth: number): number => {
    const at = (offsets[text] ?? 0) + depth;
    return at < (offsets[text + 1] ?? 0) ? (bytes[at] ?? 0) : -1;
  };
  const swap = (a: number, b: number) => {
    const text = order[a] ?? 0;
    order[a] = order[b] ?? 0;
    order[b] = text;
  };
  const isBefore = (a: number, b: number, from: number): boolean => {
    for (let depth = from; ; depth++) {
      const [x, y] = [byteAt(a, depth), byteAt(b, depth)];
      if (x !== y) return x < y;
      if (x < 0) return false;
    }
  };
  /** Parts still to be sorted: first, end and the depth to which their texts are alike. */
  const waiting: number[] = [0, order.length, 0];
  while (waiting.length > 0) {
    const depth = waiting.pop() ?? 0;
    const end = waiting.pop() ?? 0;
    const first = waiting.pop() ?? 0;
    if (end - first <= FEW) {
      for (let i = first + 1; i < end; i++) {
        for (let k = i; k > first && isBefore(order[k] ?? 0, order[k - 1] ?? 0, depth); k--) swap(k, k - 1);
      }
      continue;
    }
    const pivot = byteAt(order[(first + end) >> 1] ?? 0, depth);
    let less = first;
    let more = end;
    for (let i = first; i < more; ) {
      const byte = byteAt(order[i] ?? 0, depth);
      if (byte < pivot) swap(less++, i++);
      else if (byte > pivot) swap(i, --more);
      else i++;
    }
    waiting.push(first, less, depth, more, end, depth);
    // Texts that end here are all alike.
    if (pivot >= 0) waiting.push(less, more, depth + 1);
  }
}
