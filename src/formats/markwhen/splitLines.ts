/** Owns what each line of a markwhen text is: header, event, group, comment, or more of what stands above it. */
import { type MarkwhenRange, parseRange } from './parseRange';

export type MarkwhenLine =
  | { readonly type: 'event'; readonly range: MarkwhenRange; readonly written: string; readonly text: string }
  /** `level` of a markdown heading, 1 to 6; null for a group that is ended by a word, which is `indent` signs from the edge. */
  | { readonly type: 'group'; readonly title: string; readonly level: number | null; readonly indent: number }
  | { readonly type: 'end' }
  | { readonly type: 'break' }
  | { readonly type: 'comment' }
  | { readonly type: 'text'; readonly text: string };

/** Says what a line is. */
export function readLine(line: string, isDayFirst: boolean): MarkwhenLine {
  if (/^\s*\/\//.test(line)) return { type: 'comment' };
  if (/^\s*end(?:\s*$|\s?(?:group|section)\b)/i.test(line)) return { type: 'end' };
  if (/^_-_-_break_-_-_/.test(line)) return { type: 'break' };
  const heading = /^(#{1,6})\s+(\S.*)$/.exec(line);
  if (heading !== null) return { type: 'group', title: heading[2] ?? '', level: heading[1]?.length ?? 1, indent: 0 };
  const group = /^(\s*)(?:group|section)(?:\s+(.*))?$/i.exec(line);
  if (group !== null) {
    const [, indent = '', title = ''] = group;
    return { type: 'group', title: title.replace(/\s\/\/.*$/, ''), level: null, indent: indent.length };
  }
  return readEvent(line, isDayFirst) ?? { type: 'text', text: line };
}

/** An event's date ends at the first colon before which a date stands; a colon within a time of day has a digit after it. */
function readEvent(line: string, isDayFirst: boolean): MarkwhenLine | null {
  const head = line.slice(0, 200);
  for (const { index } of head.matchAll(/:(?!\d)/g)) {
    const written = head.slice(0, index).trim();
    const range = parseRange(written, isDayFirst);
    if (range !== null) return { type: 'event', range, written, text: line.slice(index + 1).trim() };
  }
  return null;
}

export const linesOfText = (text: string): string[] => text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);

/** `dateFormat: d/M/y` in the header, or the same as what a pattern there is written from, turns dates with strokes from month first to day first. */
export const isDayFirstText = (text: string): boolean =>
  /^\s*(?:dateFormat|(?:- )?fromFormat):\s*["']?d{1,2}\/M{1,2}\/y/im.test(text);
