/** Owns how the bytes of a text file become a text: its encoding is said by a mark, by its bytes, or by the person. */
import { analyse } from 'chardet';
import type { Problem } from '../../../model/dataset/problem';
import { cleanText, decode, type EncodedText } from './encodedText';

export interface DecodedText extends EncodedText {
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** What a person can choose from, most common first. */
export const ENCODINGS = [
  'utf-8',
  'windows-1252',
  'macintosh',
  'utf-16le',
  'utf-16be',
  'iso-8859-2',
  'windows-1250',
  'windows-1251',
  'shift_jis',
  'euc-jp',
  'gb18030',
  'big5',
  'euc-kr',
] as const;

/** How much of a file is looked at for its encoding. */
const SAMPLE = 65_536;

/** Decodes a file; `forced` names the encoding that the person chose. Never fails: what is of no encoding is marked and listed. */
export function decodeText(bytes: Uint8Array<ArrayBuffer>, forced: string | null = null): DecodedText {
  const marked = markedEncoding(bytes);
  if (forced !== null) return finished({ bytes, encoding: knows(forced) ? forced : 'utf-8' }, []);
  if (marked !== null) return finished({ bytes, encoding: marked }, []);
  const wide = wideEncoding(bytes);
  if (wide !== null) return finished({ bytes, encoding: wide }, []);
  const utf8 = { bytes, encoding: 'utf-8' };
  try {
    return finished(utf8, [], new TextDecoder('utf-8', { fatal: true }).decode(bytes), true);
  } catch {
    const encoding = narrowEncoding(bytes);
    return finished({ bytes, encoding }, [
      {
        path: 'file',
        record: 'Encoding',
        message: `The text is not UTF-8 and was read as ${encoding}`,
        hint: 'Where letters with accents look wrong, choose another encoding, or save the file as UTF-8.',
        effect: 'assumed',
        sort: 'file',
      },
    ]);
  }
}

/** `isSound` says that the bytes are of the encoding throughout. */
function finished(
  encoded: EncodedText,
  problems: readonly Problem[],
  text: string = decode(encoded) ?? '',
  isSound = false,
): DecodedText {
  const found = [...problems];
  if (text.includes('\u0000')) {
    found.push(
      fileProblem('The text has NUL characters; they were left out', 'Export the file again as text.', 'repaired'),
    );
  }
  if (text.includes('\ufffd')) found.push(isSound ? LOST_BEFORE : notOf(encoded.encoding));
  return { ...encoded, text: cleanText(text), problems: found };
}

const fileProblem = (message: string, hint: string, effect: Problem['effect']): Problem => ({
  path: 'file',
  record: 'Encoding',
  message,
  hint,
  effect,
  sort: 'file',
});

const notOf = (encoding: string): Problem =>
  fileProblem(`Some letters are not of the encoding ${encoding}`, 'Choose another encoding.', 'kept');

/** Letters that another program has replaced: no encoding brings them back. */
const LOST_BEFORE = fileProblem(
  'Some letters were lost before the file was saved; “\ufffd” stands for each',
  'Write them anew, or export the file again from where it was first made.',
  'assumed',
);

/** By the byte order mark. */
function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark: where most letters are of the Latin alphabet, every second byte is nought. */
function wideEncoding(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  if (length < 4) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const half = length / 4;
  if (odd > half && even < odd / 10) return 'utf-16le';
  return even > half && odd < even / 10 ? 'utf-16be' : null;
}

/** Letters with accents and signs of typography as the two encodings of western Europe write them. */
const MAC_LETTERS = new Set([
  0x80, 0x83, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8d, 0x8e, 0x8f, 0x90, 0x96, 0x99, 0x9a, 0x9f, 0xa7, 0xd2, 0xd3,
  0xd5,
]);

/**
 * One byte a letter. Western files have their accents at A0–FF in Windows-1252 and mostly at 80–9F in Mac Roman, where
 * Windows-1252 has signs that hardly stand between letters; others are for the statistics of chardet to tell.
 */
function narrowEncoding(bytes: Uint8Array): string {
  const sample = aroundHighBytes(bytes);
  let mac = 0;
  let windows = 0;
  for (let i = 0; i < sample.length; i++) {
    const byte = sample[i] ?? 0;
    if (byte < 0x80 || !(isLetter(sample[i - 1]) || isLetter(sample[i + 1]))) continue;
    if (byte < 0xa0 || MAC_LETTERS.has(byte)) mac += MAC_LETTERS.has(byte) ? 1 : 0;
    else if (byte >= 0xc0) windows++;
  }
  const [best] = analyse(sample);
  const name = best?.name.toLowerCase() ?? '';
  const isMultibyte = /shift_jis|euc|gb18030|big5/.test(name);
  if (isMultibyte && (best?.confidence ?? 0) >= 60 && knows(name)) return name;
  if (mac > windows) return 'macintosh';
  if ((best?.confidence ?? 0) >= 60 && /windows-125[013-8]|iso-8859-(?:[2-9])|koi8/.test(name) && knows(name))
    return name;
  return 'windows-1252';
}

const knows = (encoding: string): boolean => decode({ bytes: new Uint8Array(), encoding }) !== null;

const isLetter = (byte: number | undefined): boolean =>
  byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a));

/** A sample from the first byte on that is not ASCII, which may come late in a file. */
function aroundHighBytes(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const start = Math.max(0, first - SAMPLE / 2);
  return bytes.subarray(start, start + SAMPLE);
}
