/** Owns what a bundle of records is called. */
import { countText } from '../model/countText';
import type { KindWord } from '../model/dataset/vocabulary';
import type { GraphIndex } from '../model/index/buildGraphIndex';

/** What kinds are together, where one word covers them. */
const SORTS: readonly { readonly word: string; readonly kinds: readonly string[] }[] = [
  { word: 'groups', kinds: ['group', 'sub-group'] },
  { word: 'bodies', kinds: ['organisation', 'office', 'group', 'sub-group', 'initiative', 'dialogue', 'country'] },
  { word: 'documents', kinds: ['convention', 'document'] },
];

const FAMILY_WORDS = { event: 'events', undertaking: 'undertakings', entity: 'records' } as const;

/**
 * What `count` records of these kinds are called, of which none need be named twice: "12 commitments" where all are of one
 * kind, "1,204 events" where one word covers them, otherwise "7 records".
 */
export function gatheredWords(count: number, kinds: readonly KindWord[]): string {
  const [kind] = kinds;
  if (kind === undefined) return 'nothing';
  const isOne = kinds.every(({ id }) => id === kind.id);
  const family = kinds.every((other) => other.family === kind.family) ? FAMILY_WORDS[kind.family] : 'records';
  const sort = SORTS.find((each) => kinds.every(({ id }) => each.kinds.includes(id)));
  const noun = kind.label.toLowerCase();
  const words = isOne ? (count === 1 ? noun : plural(noun)) : (sort?.word ?? family);
  return `${countText(count)} ${words}`;
}

function plural(noun: string): string {
  if (noun === 'person') return 'people';
  if (noun.endsWith('y')) return `${noun.slice(0, -1)}ies`;
  return noun.endsWith('ch') ? `${noun}es` : `${noun}s`;
}

/** The kinds of rows, each once. */
export function kindsIn({ columns, kinds }: GraphIndex, rows: Iterable<number>): readonly KindWord[] {
  const seen = new Uint8Array(kinds.length);
  const found: KindWord[] = [];
  for (const row of rows) {
    const place = columns.kind[row] ?? 0;
    const kind = kinds[place];
    if (kind === undefined || seen[place] === 1) continue;
    seen[place] = 1;
    found.push(kind);
  }
  return found;
}
