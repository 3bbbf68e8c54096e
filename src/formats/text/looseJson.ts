/** Owns the reading of JSON that people or programs wrote with more than JSON has, such as comments; or says at which line it is broken. */
import JSON5 from 'json5';
import type { Problem } from '../../model/dataset/problem';
import { failure, type Result, success } from '../../model/result';

/** Texts, comments, commas before an end, and names that stand bare: as keys, or for values. */
const TOKEN =
  /("[^"\\]*(?:\\[\s\S][^"\\]*)*")|('[^'\\]*(?:\\[\s\S][^'\\]*)*')|(\/\/[^\r\n]*|\/\*[\s\S]*?\*\/)|(,)(?=(?:\s|\/\/[^\r\n]*|\/\*[\s\S]*?\*\/)*[}\]])|([\p{L}_$][\p{L}\d_$]*)(\s*:)?/gu;
const BREAKS = /[\r\n\t]/g;
/** What other languages call nothing, and yes and no. */
const VALUES: ReadonlyMap<string, string> = new Map([
  ...['None', 'undefined', 'NaN', 'Infinity'].map((word) => [word, 'null'] as const),
  ['True', 'true'],
  ['False', 'false'],
]);

export interface LooseJson {
  readonly value: unknown;
  readonly problem: Problem;
}

/** The value of a file's text, and what was read past; fails with the line at which nothing more can be made of it. */
export const looseJson = (name: string, text: string): Result<LooseJson> => looseJsonOf(`“${name}”`, text);

/** The same of a part of a file, by what that is called in a sentence: “The JSON-LD of this page”. */
export function looseJsonOf(subject: string, text: string): Result<LooseJson> {
  const found = new Set<string>();
  const plain = text.replace(
    TOKEN,
    (
      token: string,
      quoted?: string,
      single?: string,
      comment?: string,
      comma?: string,
      word?: string,
      colon?: string,
    ) => {
      if (quoted !== undefined) {
        if (!/[\r\n\t]/.test(quoted)) return token;
        found.add('line breaks within texts');
        return quoted.replace(BREAKS, (sign) => JSON.stringify(sign).slice(1, -1));
      }
      if (single !== undefined) found.add('texts in single quotation marks');
      else if (comment !== undefined) {
        found.add('comments');
        return comment.replace(/[^\n]/g, ' ');
      } else if (comma !== undefined) {
        found.add('commas before an end');
        return ' ';
      } else if (colon !== undefined) found.add('keys without quotation marks');
      else if (VALUES.has(word ?? '')) {
        found.add(`“${word}” for a value`);
        return VALUES.get(word ?? '') ?? token;
      }
      return token;
    },
  );
  let value: unknown;
  try {
    value = JSON5.parse(plain);
  } catch (error) {
    return brokenAt(subject, text, error);
  }
  const words = found.size === 0 ? '' : `: it has ${[...found].join(', ')}`;
  return success({
    value,
    problem: {
      path: 'file',
      record: 'File',
      message: `The JSON is not written as JSON must be, and was read as it is meant${words}`,
      hint: 'Other programs may refuse it. Save it again from a program that writes JSON.',
      effect: 'repaired',
      sort: 'file',
    },
  });
}

const LONGEST = 60;

function brokenAt(subject: string, text: string, error: unknown): Result<never> {
  const [message, line] = [String(error), Number((error as { readonly lineNumber?: unknown } | null)?.lineNumber)];
  if (/end of input/.test(message)) {
    return failure(
      `${subject} is JSON that ends before it is whole: a bracket or a quotation mark that was opened is not closed`,
      'It may be cut off: export or download it again, and take the whole file.',
    );
  }
  const written = (text.split(/\r\n|\r|\n/)[line - 1] ?? '').trim();
  const quoted = written.length > LONGEST ? `${written.slice(0, LONGEST)}…` : written;
  return failure(
    `${subject} is not valid JSON${line > 0 ? `, at line ${line}${quoted === '' ? '' : `: ${quoted}`}` : ''}`,
    'A missing or an extra comma, quotation mark or bracket is the usual cause, there or on the line before.',
  );
}
