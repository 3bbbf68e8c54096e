/** Owns the quotes of delimited text that stand behind a space, ` "Ada" , "Kew" `: programs that print tables write them so. */
import type { Problem } from '../../../model/dataset/problem';

/** Lines that are looked at, and the part of them that must be written so. */
const LOOKED_AT = 40;
const NEARLY_ALL = 0.9;
/** Letters of those lines. */
const SAMPLE = 64_000;

const SPACED = /(?:^|[,;|\t]) +"[^"]*"(?= *(?:[,;|\t]|$))/;
/** Each cell in quotes, so that what stands within is never taken for its end. */
const CELL = /(^|[,;|\t]) *"((?:[^"]|"")*)" *(?=[,;|\t]|\r?$)/gm;

/** The text without the spaces around its quotes, where nearly all lines have such; else as it is. */
export function withoutSpacedQuotes(text: string): { readonly text: string; readonly problems: readonly Problem[] } {
  const lines = text
    .slice(0, SAMPLE)
    .split(/\r\n|\n|\r/, LOOKED_AT)
    .filter((line) => line.trim() !== '');
  const spaced = lines.filter((line) => SPACED.test(line));
  if (lines.length < 2 || spaced.length < NEARLY_ALL * lines.length) return { text, problems: [] };
  return {
    text: text.replace(CELL, '$1"$2"'),
    problems: [
      {
        path: 'file',
        record: 'Quotes',
        message: 'Quotes that stand behind a space were read as quotes, and the spaces around them left out',
        hint: 'Write a quote right behind the sign that parts the cells.',
        effect: 'repaired',
        sort: 'file',
      },
    ],
  };
}
