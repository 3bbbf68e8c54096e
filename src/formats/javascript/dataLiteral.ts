/** Owns how one value is read out of a program as it is written there; nothing of the program is ever run. */
import JSON5 from 'json5';

/** A value, and where the program goes on behind it. */
export interface Literal {
  readonly value: unknown;
  readonly end: number;
  /** What a key is to hold that only the running program works out, each as it is written: “from: pick(12)”. It is null. */
  readonly workedOut: readonly string[];
  /** Calls of which the one text that is handed to them was taken: “start: day('1941-12-07')”. */
  readonly handed: readonly string[];
}

/** Texts, comments, dates (what they are made of is its group), what a list is wrapped in, and all between. */
const TOKEN =
  /"[^"\\\n]*(?:\\[\s\S][^"\\\n]*)*"|'[^'\\\n]*(?:\\[\s\S][^'\\\n]*)*'|`[^`\\]*(?:\\[\s\S][^`\\]*)*`|\/\/[^\n]*|\/\*[\s\S]*?\*\/|new\s+Date\s*\(([^()]*)\)|(?:new\s+(?:vis\.)?DataSet|Object\.freeze)\s*\(|[^"'`/[\]{}()nO]+|[\s\S]/y;
const PLAIN = /(?:"[^"\\\n]*"|'[^'\\\n]*'|[-+]?\d[\d._]*|true|false|null|undefined)(?=\s*(?:[;,]|\n|$))/y;
const OPENED_BY: Readonly<Record<string, string>> = { ']': '[', '}': '{', ')': '(' };

/** What a key is to hold, behind its colon: a name that is called. */
const CALLED = /([\w$]+|"[^"]*"|'[^']*')\s*:\s*((?:new\s+)?[A-Za-z_$][\w$.]*)\s*$/;
/** A key with what parts it from the one before, and its colon. */
const ENTRY = /[{,][^{,]*:/;
const ONE_TEXT = /^\(\s*("[^"\\\n]*"|'[^'\\\n]*')\s*\)$/;
/** Pieces that a key and the name that is called behind it may be read in. */
const MOST_PIECES = 60;

/** The value that begins at a place; null where what stands there is no data, such as a function, or a call that is not what a key holds. */
export function dataLiteral(text: string, at: number): Literal | null {
  PLAIN.lastIndex = at;
  const plain = PLAIN.exec(text);
  if (plain !== null) return { value: plain[0], end: PLAIN.lastIndex, workedOut: [], handed: [] };
  const written: string[] = [];
  const open: string[] = [];
  const workedOut: string[] = [];
  const handed: string[] = [];
  /** Takes a call that a key holds, whose bracket opens there, in place of its name; false where it is none. */
  const takeCall = (bracket: number): boolean => {
    const call = open.at(-1) === '{' ? callAt(text, bracket, written) : null;
    if (call === null) return false;
    written.splice(call.from, Number.POSITIVE_INFINITY, call.before, call.text ?? 'null');
    (call.text === null ? workedOut : handed).push(call.said);
    TOKEN.lastIndex = call.end;
    return true;
  };
  TOKEN.lastIndex = at;
  for (let found = TOKEN.exec(text); found !== null; found = TOKEN.exec(text)) {
    const [token] = found;
    if (token === '(' && takeCall(found.index)) continue;
    const opens = found[1] === undefined && /^[[{]$|^[nO].*\($/s.test(token);
    const by = OPENED_BY[token];
    if (opens) open.push(token.at(-1) ?? '');
    else if (token === '(' || open.length === 0 || (by !== undefined && open.pop() !== by)) return null;
    const words = asJson(token, found[1]);
    if (words === null) return null;
    written.push(words);
    if (open.length > 0) continue;
    const literal = parsed(written.join(''), TOKEN.lastIndex);
    return literal === null ? null : { ...literal, workedOut, handed };
  }
  return null;
}

/** A part of a program in the grammar of JSON5, which knows no backticks and no dates; null where that cannot be said. */
function asJson(token: string, date: string | undefined): string | null {
  if (date !== undefined) return dateText(date.trim());
  if (token.startsWith('`')) return templateText(token.slice(1, -1));
  return token.endsWith('(') || token === ')' ? '' : token;
}

interface Call {
  /** Which piece its key begins in, and what that piece has before the name that is called. */
  readonly from: number;
  readonly before: string;
  /** In quotes; null where it is not all that is handed to it. */
  readonly text: string | null;
  readonly said: string;
  readonly end: number;
}

/** The call whose bracket opens at a place behind what was written; null where no key holds it, or more follows. */
function callAt(text: string, bracket: number, written: readonly string[]): Call | null {
  let from = written.length;
  let before = '';
  while (from > 0 && written.length - from < MOST_PIECES && !ENTRY.test(before)) before = `${written[--from]}${before}`;
  const [said, key = '', name = ''] = CALLED.exec(before) ?? [];
  const end = endOfCall(text, bracket);
  if (said === undefined || /^(?:function|async)$/.test(name) || end === null) return null;
  const handed = text.slice(bracket, end);
  return {
    from,
    before: before.slice(0, before.length - said.length) + said.slice(0, said.lastIndexOf(name)),
    text: ONE_TEXT.exec(handed)?.[1] ?? null,
    said: `${key}: ${name}${handed}`.replace(/\s+/g, ' ').slice(0, LONGEST_SAID),
    end,
  };
}
const LONGEST_SAID = 80;

/** Where a call ends, if nothing is done with what comes of it. */
function endOfCall(text: string, bracket: number): number | null {
  let depth = 0;
  TOKEN.lastIndex = bracket;
  for (let found = TOKEN.exec(text); found !== null; found = TOKEN.exec(text)) {
    const [token] = found;
    if (found[1] === undefined && /[[{(]$/.test(token) && /^[[{(nO]/.test(token)) depth++;
    else if (OPENED_BY[token] !== undefined) depth--;
    if (depth > 0) continue;
    const end = TOKEN.lastIndex;
    return /^\s*[,}]/.test(text.slice(end, end + LONGEST_SAID)) ? end : null;
  }
  return null;
}

function parsed(written: string, end: number): Pick<Literal, 'value' | 'end'> | null {
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
