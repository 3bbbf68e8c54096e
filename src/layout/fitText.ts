/** Owns how a title becomes a label: up to two lines of a width, cut with an ellipsis. */
import type { MeasureText } from './marks';

export interface TextStyle {
  readonly size: number;
  readonly weight: 400 | 500 | 600;
  /** The widest that a line may be, in pixels. */
  readonly maxWidth: number;
}

export interface FittedText {
  readonly lines: readonly string[];
  /** Of the widest line, in pixels. */
  readonly width: number;
}

/** A title as a label. */
export type FitText = (text: string, style: TextStyle) => FittedText;

const ELLIPSIS = '…';

/** Breaks a text into one line, or two of like width, or two of which the second is cut. */
export function fitText(measure: MeasureText, text: string, { size, weight, maxWidth }: TextStyle): FittedText {
  const widthOf = (line: string): number => measure(line, size, weight);
  const whole = widthOf(text);
  if (whole <= maxWidth) return { lines: [text], width: whole };
  const words = text.split(/\s+/);
  let best: FittedText | null = null;
  let first = 0;
  for (let i = 1; i < words.length; i++) {
    const head = widthOf(words.slice(0, i).join(' '));
    if (head > maxWidth) break;
    first = i;
    const tail = widthOf(words.slice(i).join(' '));
    const width = Math.max(head, tail);
    if (tail <= maxWidth && (best === null || width < best.width)) {
      best = { lines: [words.slice(0, i).join(' '), words.slice(i).join(' ')], width };
    }
  }
  if (best !== null) return best;
  const lines = first === 0 ? [text] : [words.slice(0, first).join(' '), words.slice(first).join(' ')];
  const cut = lines.map((line) => cutText(line, maxWidth, widthOf));
  return { lines: cut, width: Math.max(...cut.map(widthOf)) };
}

/** A text in one line, cut where it is too long. */
export function fitLine(measure: MeasureText, text: string, { size, weight, maxWidth }: TextStyle): FittedText {
  const widthOf = (line: string): number => measure(line, size, weight);
  const line = cutText(text, maxWidth, widthOf);
  return { lines: [line], width: widthOf(line) };
}

function cutText(text: string, maxWidth: number, widthOf: (line: string) => number): string {
  if (widthOf(text) <= maxWidth) return text;
  const letters = Array.from(text);
  let low = 0;
  let high = letters.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (widthOf(withEllipsis(letters, middle)) <= maxWidth) low = middle;
    else high = middle;
  }
  return withEllipsis(letters, low);
}

const withEllipsis = (letters: readonly string[], count: number): string =>
  letters
    .slice(0, count)
    .join('')
    .replace(/[\s,;:–-]+$/, '') + ELLIPSIS;

/** Remembers what was fitted, by `fitter`: measuring is the dearest part of a frame. */
export function memoizeFitText(measure: MeasureText, fitter = fitText): FitText {
  const known = new Map<string, FittedText>();
  return (text, style) => {
    const key = `${style.size} ${style.weight} ${style.maxWidth} ${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const fitted = fitter(measure, text, style);
    known.set(key, fitted);
    return fitted;
  };
}
