/** Owns the fingerprint of a data set's text, by which edits find the data set that they were made to. */

/** 16 hexadecimal digits that differ, for all practical purposes, where two texts do. */
export function fingerprintOfText(text: string): string {
  let one = 0x811c9dc5;
  let two = 0x9e3779b9;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    // FNV-1a (Fowler, Noll, Vo 1991), and beside it the multiplier of MurmurHash3 (Appleby 2011); public domain both.
    one = Math.imul(one ^ unit, 0x01000193);
    two = Math.imul(((two ^ unit) << 15) | ((two ^ unit) >>> 17), 0x85ebca6b);
  }
  return [one, two].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
}
