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
/** What may begin where a value must stand, and goes on to the next sign of JSON. */
const BARE = /(?<=[:[,]\s*)(?![\s"'{}[\],:])[^\s,{}[\]:"']+/g;
const VALUE =
  /^(?:[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?|0x[\da-f]+|true|false|null|NaN|[-+]?Infinity|None|True|False|undefined)$/i;
const MOST_LINES = 5;

function brokenAt(subject: string, text: string, error: unknown): Result<never> {
  const { lineNumber, columnNumber } = (error ?? {}) as {
    readonly lineNumber?: unknown;
    readonly columnNumber?: unknown;
  };
  const [message, line, column] = [String(error), Number(lineNumber), Number(columnNumber)];
  if (/end of input/.test(message)) {
    return failure(
      `${subject} is JSON that ends before it is whole: a bracket or a quotation mark that was opened is not closed`,
      'It may be cut off: export or download it again, and take the whole file.',
    );
  }
  const lines = text.split(/\r\n|\r|\n/);
  const bare = bareIn(lines[line - 1] ?? '').find((each) => column >= each.column && column <= each.until + 1);
  if (bare !== undefined) return noValue(subject, lines, line, bare);
  const written = (lines[line - 1] ?? '').trim();
  const quoted = written.length > LONGEST ? `${written.slice(0, LONGEST)}…` : written;
  return failure(
    `${subject} is not valid JSON${line > 0 ? `, at line ${line}${column > 0 ? `, column ${column}` : ''}${quoted === '' ? '' : `: ${quoted}`}` : ''}`,
    'A missing or an extra comma, quotation mark or bracket is the usual cause, there or on the line before.',
  );
}

interface Bare {
  readonly word: string;
  /** Where it begins and where it ends, counted from 1. */
  readonly column: number;
  readonly until: number;
}

/** What stands in a line for a value, without quotation marks, and is none. */
const bareIn = (line: string): readonly Bare[] =>
  [...line.replace(/"(?:[^"\\]|\\.)*"/g, (quoted) => '"'.repeat(quoted.length)).matchAll(BARE)]
    .filter(([word]) => !VALUE.test(word))
    .map(({ 0: word, index }) => ({ word, column: index + 1, until: index + word.length }));

function noValue(subject: string, lines: readonly string[], at: number, { word, column }: Bare): Result<never> {
  const others = lines.flatMap((line, i) => (i + 1 > at && bareIn(line).length > 0 ? i + 1 : []));
  const more = others.length > MOST_LINES ? [...others.slice(0, MOST_LINES), '…'] : others;
  return failure(
    `${subject} is not valid JSON: at line ${at}, column ${column}, “${word}” stands where a value must, and is no number and no text${
      others.length === 0 ? '' : `; so it is in ${others.length === 1 ? 'line' : 'lines'} ${more.join(', ')}`
    }`,
    'Correct it: a number has only digits, a sign before them and a point, and a text stands in quotation marks.',
  );
}
