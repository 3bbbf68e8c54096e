/** Owns how bytes are damaged for the fuzzer: cut, turned, doubled, and texts in encodings that they do not say. */
import type { Dice } from './createDice';

export function mutateBytes(bytes: Uint8Array, dice: Dice): Uint8Array<ArrayBuffer> {
  const copy = Uint8Array.from(bytes);
  const at = dice.below(copy.length);
  const length = dice.below(dice.below(2) === 0 ? 8 : 400);
  return dice.oneOf<() => Uint8Array<ArrayBuffer>>([
    () => copy.slice(0, at),
    () => copy.slice(at),
    () => joined(copy.slice(0, at), copy.slice(at + length)),
    () => joined(copy.slice(0, at + length), copy.slice(at)),
    () => {
      const turned = 1 + dice.below(20);
      for (let i = 0; i < turned; i++) copy[dice.below(copy.length)] = dice.below(256);
      return copy;
    },
    () => copy.fill(dice.oneOf([0, 0xff, 0x80, 0x22]), at, at + length),
    () =>
      joined(Uint8Array.of(...dice.oneOf([[0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf], [0x50, 0x4b], [0]])), copy),
  ])();
}

/** A text in bytes: mostly UTF-8, at times UTF-16 or one byte a letter, with a mark or without. Lone surrogates become U+FFFD in UTF-8 alone. */
export function encodeSomehow(text: string, dice: Dice): Uint8Array<ArrayBuffer> {
  switch (dice.below(12)) {
    case 0:
      return Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'));
    case 1:
      return Uint8Array.from(Buffer.from(text, 'utf16le'));
    case 2:
      return Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le').swap16());
    case 3:
      return Uint8Array.from(Buffer.from(text, 'latin1'));
    case 4:
      return Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf8'));
    default:
      return Uint8Array.from(Buffer.from(text, 'utf8'));
  }
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
