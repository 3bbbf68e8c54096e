/** Owns how data are taken out of a program in JavaScript, as pages keep what they show. */
import type { Problem } from '../../model/dataset/problem';
import { someText } from '../../model/someText';
import { pastBlank } from './beginsAsProgram';
import { dataAmongCode } from './dataAmongCode';
import { dataLiteral, type Literal } from './dataLiteral';

export interface ProgramData {
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

const NAME = '[A-Za-z_$][\\w$]*';
const SET = new RegExp(
  `(?:(?:export\\s+)?(var|let|const)\\s+(${NAME})\\s*(?::[^=\\n]*)?=(?!=)|(?:${NAME}\\.)*(${NAME})\\s*=(?!=)|(?:window|globalThis|self)\\[["'](${NAME})["']\\]\\s*=(?!=)|export\\s+(default)\\b)\\s*`,
  'y',
);
const CALL = new RegExp(`(?:${NAME}\\.)*(${NAME})\\s*\\(\\s*(?=[[{])`, 'y');
const MADE = /(?=new\s+vis\.DataSet\s*\()/y;
const NEXT = new RegExp(`\\s*,\\s*(${NAME})\\s*=(?!=)\\s*`, 'y');
/** What says of which type something is, and no more. */
const TYPED = /\s*(?:as\s+const|(?:as|satisfies)\s+[\w$.<>, [\]]+?)(?=\s*(?:[;,)]|\n|$))/y;
/** What hands on data that are set elsewhere in the program, or says what types they have. */
const HANDED_ON = new RegExp(
  [
    `import\\b[^;\\n"']*(?:["'][^"'\\n]*["'])`,
    `export\\s+(?:type\\s+)?\\{[^}]*\\}`,
    `export\\s+default\\s+${NAME}(?=\\s*(?:;|\\n|$))`,
    `(?:if\\s*\\([^()\\n]*\\)\\s*\\{?\\s*)?(?:module\\.)?exports(?:\\.${NAME})?\\s*=\\s*(?:${NAME}(?=\\s*(?:[;}]|\\n|$))|\\{[\\w$,\\s]*\\})\\s*;?(?:\\s*\\}(?=\\s*$))?`,
    `(?:window|globalThis|self)\\.${NAME}\\s*=\\s*${NAME}(?=\\s*(?:;|\\n|$))`,
    `(?:export\\s+)?interface\\s+[^{}]*\\{[^{}]*\\}`,
    `(?:export\\s+)?type\\s+${NAME}\\s*=\\s*(?:\\{[^{}]*\\}|[^;{}\\n]*)(?=\\s*(?:;|\\n|$))`,
  ].join('|'),
  'y',
);

/** The data that a program sets, or that stand whole in one that does more; null where there are none. Several are one object, each under its name. */
export function readProgram(text: string): ProgramData | null {
  const all = setAlone(text);
  if (all !== null) return dataOf(all.set, all.plain, '');
  const some = dataAmongCode(text);
  return some === null ? null : dataOf(some.set, some.plain, ', and what else it does was left out');
}

/** What a program sets that does nothing else. */
function setAlone(text: string): { readonly set: Map<string, Literal>; readonly plain: readonly string[] } | null {
  const set = new Map<string, Literal>();
  const plain: string[] = [];
  const keep = (name: string, literal: Literal): boolean => {
    if (typeof literal.value !== 'object' || literal.value === null) plain.push(name);
    else if (set.has(name)) return false;
    else set.set(name, literal);
    return true;
  };
  for (let at = pastBlank(text, 0); at < text.length; at = pastBlank(text, at)) {
    const handedOn = endOf(HANDED_ON, text, at);
    if (handedOn !== null) {
      at = handedOn;
      continue;
    }
    const made = matchAt(MADE, text, at);
    const call = made === null ? matchAt(CALL, text, at) : null;
    const first = made ?? call ?? matchAt(SET, text, at);
    const isDeclared = first?.[1] !== undefined && /^(?:var|let|const)$/.test(first[1]);
    if (first === null) return null;
    for (let head: RegExpExecArray | null = first; head !== null; head = isDeclared ? matchAt(NEXT, text, at) : null) {
      const literal = dataLiteral(text, pastBlank(text, head.index + head[0].length));
      const name = head.slice(1).findLast((each) => each !== undefined) ?? 'data';
      if (literal === null || !keep(name, literal)) return null;
      at = endOf(TYPED, text, literal.end) ?? literal.end;
    }
    const closed = call === null ? at : endOf(/\s*\)/y, text, at);
    if (closed === null) return null;
    at = closed;
    // Whatever else goes on behind a value would change it: “.map(…)”, “|| {}”.
    if (endOf(/[^\S\n]*(?:[;\n]|\/[/*]|$)/y, text, at) === null) return null;
  }
  return set.size === 0 ? null : { set, plain };
}

function dataOf(set: ReadonlyMap<string, Literal>, plain: readonly string[], left: string): ProgramData {
  const names = [...set.keys()];
  const values = [...set].map(([name, { value }]) => [name, value] as const);
  const [workedOut, handed] = (['workedOut', 'handed'] as const).map((of) =>
    [...set.values()].flatMap((each) => each[of]),
  );
  return {
    value: names.length === 1 ? values[0]?.[1] : Object.fromEntries(values),
    problems: [
      {
        path: 'file',
        record: 'File',
        message:
          `The data were taken out of a program in JavaScript: what it sets as ${quoted(names)}` +
          (plain.length === 0 ? '' : `, and not ${quoted(plain)}`) +
          left,
        hint: 'Nothing of the program was run. Where it changes its data later, save what comes of that as JSON, and open that.',
        effect: 'assumed',
        sort: 'file',
      },
      ...calls(handed, 'The text that is handed on was taken for what comes of it', 'assumed'),
      ...calls(workedOut, 'What the program works out as it runs was left out', 'skipped'),
    ],
  };
}

/** What is told of calls in the place of values, of those that are written alike once. */
function calls(
  said: readonly string[] | undefined,
  message: string,
  effect: 'assumed' | 'skipped',
): readonly Problem[] {
  if (said === undefined || said.length === 0) return [];
  const alike = [...new Set(said)];
  return [
    {
      path: 'file',
      record: 'File',
      message: `${message}, ${said.length === 1 ? 'once' : `${said.length} times`}: ${someText(
        alike.map((each) => `“${each}”`),
        MOST_NAMED,
      )}`,
      hint: 'Nothing of the program was run: save what comes of it as JSON, and open that.',
      effect,
      sort: 'file',
    },
  ];
}
const MOST_NAMED = 5;

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function endOf(pattern: RegExp, text: string, at: number): number | null {
  const found = matchAt(pattern, text, at);
  return found === null ? null : found.index + found[0].length;
}
