/** Owns a text as the bytes that it was decoded from, which cross from thread to thread without being copied. */

export interface EncodedText {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** As the Encoding Standard names it. */
  readonly encoding: string;
}

/** A text, or what it is decoded from when somebody looks. */
export type TextAtRest = string | EncodedText;

export const openText = (text: TextAtRest): string => (typeof text === 'string' ? text : cleanText(decode(text) ?? ''));

/** Null where the runtime does not know the encoding. */
export function decode({ bytes, encoding }: EncodedText): string | null {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return null;
  }
}

/** A decoded text without its byte order mark, and without NUL characters. */
export const cleanText = (text: string): string => text.replaceAll('\u0000', '').replace(/^\ufeff/, '');
