/** Owns how one value is read out of a program as it is written there; nothing of the program is ever run. */
import JSON5 from 'json5';

/** A value, and where the program goes on behind it. */
export interface Literal {
  readonly value: unknown;
  readonly end: number;
}

/** Texts, comments, dates (what they are made of is its group), what a list is wrapped in, and all between. */
const TOKEN =
  /"[^"\\\n]*(?:\\[\s\S][^"\\\n]*)*"|'[^'\\\n]*(?:\\[\s\S][^'\\\n]*)*'|`[^`\\]*(?:\\[\s\S][^`\\]*)*`|\/\/[^\n]*|\/\*[\s\S]*?\*\/|new\s+Date\s*\(([^()]*)\)|(?:new\s+(?:vis\.)?DataSet|Object\.freeze)\s*\(|[^"'`/[\]{}()nO]+|[\s\S]/y;
const PLAIN = /(?:"[^"\\\n]*"|'[^'\\\n]*'|[-+]?\d[\d._]*|true|false|null|undefined)(?=\s*(?:[;,]|\n|$))/y;
const OPENED_BY: Readonly<Record<string, string>> = { ']': '[', '}': '{', ')': '(' };

/** The value that begins at a place; null where what stands there is no data, such as a function or a call. */
export function dataLiteral(text: string, at: number): Literal | null {
  PLAIN.lastIndex = at;
  const plain = PLAIN.exec(text);
  if (plain !== null) return { value: plain[0], end: PLAIN.lastIndex };
  const written: string[] = [];
  const open: string[] = [];
  TOKEN.lastIndex = at;
  for (let found = TOKEN.exec(text); found !== null; found = TOKEN.exec(text)) {
    const [token] = found;
    const opens = found[1] === undefined && /^[[{]$|^[nO].*\($/s.test(token);
    const by = OPENED_BY[token];
    if (opens) open.push(token.at(-1) ?? '');
    else if (token === '(' || open.length === 0 || (by !== undefined && open.pop() !== by)) return null;
    const words = asJson(token, found[1]);
    if (words === null) return null;
    written.push(words);
    if (open.length === 0) return parsed(written.join(''), TOKEN.lastIndex);
  }
  return null;
}

/** A part of a program in the grammar of JSON5, which knows no backticks and no dates; null where that cannot be said. */
function asJson(token: string, date: string | undefined): string | null {
  if (date !== undefined) return dateText(date.trim());
  if (token.startsWith('`')) return templateText(token.slice(1, -1));
  return token.endsWith('(') || token === ')' ? '' : token;
}

function parsed(written: string, end: number): Literal | null {
  for (const { parse } of [JSON, JSON5]) {
    try {
      return { value: parse(written), end };
    } catch {}
  }
  return null;
}

/** Words between backticks in double quotes; null where something is put into them as the program runs. */
const templateText = (words: string): string | null =>
  words.includes('${')
    ? null
    : `"${words.replace(/\\[\s\S]|"|\r\n?|\n/g, (part) => (part === '"' ? '\\"' : part.startsWith('\\') ? part : '\\n'))}"`;

/** The date that is made of a text, or of numbers of which the month is counted from 0; null where it is made of anything else. */
function dateText(words: string): string | null {
  if (/^(?:"[^"\\\n]*"|'[^'\\\n]*')$/.test(words)) return words;
  if (!/^\d{4}\s*,\s*\d{1,2}(?:\s*,\s*\d{1,2}){0,4}$/.test(words)) return null;
  const [year = 0, month = 0, day, hour = 0, minute = 0, second = 0] = words.split(',').map(Number);
  const at = new Date(Date.UTC(year, month, day ?? 1, hour, minute, second));
  // A 31st of June would become another day.
  if (at.getUTCMonth() !== month || at.getUTCDate() !== (day ?? 1) || at.getUTCHours() !== hour) return null;
  const length = day === undefined ? 'YYYY-MM'.length : hour + minute + second === 0 ? 'YYYY-MM-DD'.length : 19;
  return JSON.stringify(at.toISOString().slice(0, length));
}
