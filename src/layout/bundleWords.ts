/** Owns what a bundle of records is called. */
import { EVENT_KINDS, KIND_LABELS, type Kind, UNDERTAKING_KINDS } from '../model/dataset/kinds';
import { type GraphIndex, kindOf } from '../model/index/buildGraphIndex';

/** What kinds are together, where one word covers them. */
const SORTS: readonly { readonly word: string; readonly kinds: readonly Kind[] }[] = [
  { word: 'events', kinds: EVENT_KINDS },
  { word: 'undertakings', kinds: UNDERTAKING_KINDS },
  { word: 'groups', kinds: ['group', 'sub-group'] },
  { word: 'bodies', kinds: ['organisation', 'office', 'group', 'sub-group', 'initiative', 'dialogue', 'country'] },
  { word: 'documents', kinds: ['convention', 'document'] },
];

/**
 * What `count` records of these kinds are called, of which none need be named twice: "12 commitments" where all are of one
 * kind, "1,204 events" where one word covers them, otherwise "7 records".
 */
export function gatheredWords(count: number, kinds: readonly Kind[]): string {
  const [kind] = kinds;
  if (kind === undefined) return 'nothing';
  const isOne = kinds.every((other) => other === kind);
  const sort = SORTS.find((each) => kinds.every((other) => each.kinds.includes(other)));
  const noun = KIND_LABELS[kind].toLowerCase();
  const words = isOne ? (count === 1 ? noun : plural(noun)) : (sort?.word ?? 'records');
  return `${count.toLocaleString('en')} ${words}`;
}

function plural(noun: string): string {
  if (noun === 'person') return 'people';
  if (noun.endsWith('y')) return `${noun.slice(0, -1)}ies`;
  return noun.endsWith('ch') ? `${noun}es` : `${noun}s`;
}

/** The kinds of rows, each once. */
export function kindsIn(index: GraphIndex, rows: Iterable<number>): readonly Kind[] {
  let seen = 0;
  const kinds: Kind[] = [];
  for (const row of rows) {
    const bit = 1 << (index.columns.kind[row] ?? 0);
    if ((seen & bit) !== 0) continue;
    seen |= bit;
    kinds.push(kindOf(index, row));
  }
  return kinds;
}
