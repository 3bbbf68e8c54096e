/** Owns how lists of records that stand whole in a program are found among its other statements; nothing of it is ever run. */
import { isObject } from '../text/jsonValue';
import { pastBlank } from './beginsAsProgram';
import { dataLiteral, type Literal } from './dataLiteral';

interface DataAmongCode {
  readonly set: ReadonlyMap<string, Literal>;
  /** What else holds plain values, and is not among the data. */
  readonly plain: readonly string[];
}

/** Texts and comments, in which nothing is set; what is declared on a line of its own, by its name; and all between. */
const TOKEN =
  /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\[\s\S])*`|\/\/[^\n]*|\/\*[\s\S]*?\*\/|(?:^|\n)[^\S\n]*(?:export\s+)?(?:var|let|const)\s+([A-Za-z_$][\w$]*)\s*(?::[^=\n]*)?=(?!=)|[^"'`/\n]+|[\s\S]/y;
/** What a statement ends with; a next line that begins with a sign goes on with it. */
const CLOSED = /[^\S\n]*(?:[;,]|$|\/[/*]|\r?\n(?!\s*[.?|&+*([,-]))/y;
const MADE = /new\s+(?:vis\.)?DataSet\s*\(/y;
/** Shorter lists may be settings. */
const FEWEST_RECORDS = 3;

/** The lists that are declared and never set again, each by its name; null where there is none. */
export function dataAmongCode(text: string): DataAmongCode | null {
  const set = new Map<string, Literal>();
  const plain: string[] = [];
  const twice = new Set<string>();
  TOKEN.lastIndex = 0;
  for (let found = TOKEN.exec(text); found !== null && found[0] !== ''; found = TOKEN.exec(text)) {
    const [, name] = found;
    if (name === undefined) continue;
    const at = pastBlank(text, TOKEN.lastIndex);
    const next = TOKEN.lastIndex;
    const literal = dataLiteral(text, at);
    TOKEN.lastIndex = literal?.end ?? next;
    if (literal === null || !fits(CLOSED, text, literal.end) || typeof literal.value !== 'object') continue;
    if (!areRecords(literal.value, fits(MADE, text, at) ? 1 : FEWEST_RECORDS)) plain.push(name);
    else if (set.has(name) || isSetAgain(text, name)) twice.add(name);
    else set.set(name, literal);
  }
  for (const name of twice) set.delete(name);
  return set.size === 0 ? null : { set, plain };
}

const areRecords = (value: unknown, fewest: number): boolean =>
  Array.isArray(value) && value.length >= fewest && value.every(isObject);

const isSetAgain = (text: string, name: string): boolean =>
  [...text.matchAll(new RegExp(`(?<![\\w$.])${name.replaceAll('$', '\\$')}\\s*=(?!=)`, 'g'))].length > 1;

function fits(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
