/** Owns by what a text is known as markwhen. */
import { isDayFirstText, linesOfText, readLine } from './splitLines';

/** Whether a text is markwhen: no markup, JSON or calendar, and one of the lines in its first 4,000 characters is an event of a date. */
export function fitsMarkwhen(text: string): boolean {
  const head = text.slice(0, 4000);
  if (/^\uFEFF?\s*(?:[{[<]|BEGIN:)/i.test(head)) return false;
  const isDayFirst = isDayFirstText(head);
  return linesOfText(head).some((line) => {
    const read = readLine(line, isDayFirst);
    return read.type === 'event' && read.range.from.type === 'date';
  });
}
