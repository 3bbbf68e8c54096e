/** Owns which two columns are called the same but for a count, a letter or a side: “Port A” and “Port B”, “person_1_id” and “person_2_id”. */
import type { Table } from '../table';
import { comparable } from './columnNames';

export interface EndPair {
  readonly from: number;
  readonly to: number;
}

const SECOND: ReadonlyMap<string, string> = new Map([
  ['1', '2'],
  ['a', 'b'],
  ['one', 'two'],
  ['x', 'y'],
  ['i', 'j'],
  ['left', 'right'],
  ['parent', 'child'],
  ['white', 'black'],
  ['home', 'away'],
  ['blue', 'red'],
]);
/** What says by itself which end a column is, without a word for what is joined. */
const ALONE: ReadonlySet<string> = new Set(['i', 'left', 'parent', 'white', 'home', 'blue']);
/** A third of the same: then they are a list. */
const THIRD: ReadonlyMap<string, string> = new Map([
  ['1', '3'],
  ['a', 'c'],
  ['one', 'three'],
  ['x', 'z'],
  ['i', 'k'],
]);

/** “person1” is the first as “person 1” is; an x at the end of a word is a part of it. */
const tokensOf = (name: string): readonly string[] => name.replace(/(\p{L})(\d)(?!\d)/gu, '$1 $2').split(' ');

/** Letters of a name; what is longer is a text, of which each word would be looked at. */
const LONGEST = 60;

/** Columns by their names as they are compared, in their order. */
export function countedColumns(names: readonly string[]): readonly EndPair[] {
  const closed = names.map((name) => tokensOf(name).join(''));
  return names.flatMap((name, from) => {
    if (name.length > LONGEST) return [];
    const tokens = tokensOf(name);
    return tokens.flatMap((token, at) => {
      const rest = tokens.filter((_, i) => i !== at && !/^(?:id|name|label|node)$/.test(tokens[i] ?? ''));
      if (SECOND.get(token) === undefined || (rest.length === 0 && !isWhole(tokens, token)) || rest[0] === 'column')
        return [];
      const other = (by: ReadonlyMap<string, string>) =>
        by.has(token) ? closed.indexOf(tokens.map((each, i) => (i === at ? by.get(token) : each)).join('')) : -1;
      const to = other(SECOND);
      return to < 0 || other(THIRD) >= 0 ? [] : [{ from, to }];
    });
  });
}

/** “id_1” and “parent” say an end; “1” and “a” are columns. */
const isWhole = (tokens: readonly string[], token: string): boolean =>
  ALONE.has(token) || (tokens.length > 1 && token === '1');

/** Those that are told apart by a count or a letter alone: which comes first says nothing. */
const EVEN = /(?:1|a|one|x)$/;

/** What each of the two is to the other, which says how they are joined. */
const ROLE = /^(?:description|role|position|relation|category)(?: (?:1|a|one|id)|1)?$/;
/** Rows that are looked at for the same two the other way round. */
const MOST_ROWS = 100_000;

/** Whether the two columns are called the same but for such, no row has what another has the other way round, and nothing says how they are joined. */
export function sayNoDirection({ columns, rows }: Table, { from, to }: EndPair): boolean {
  const names = columns.map(comparable);
  const pair = countedColumns(names).find((each) => each.from === from && each.to === to);
  const [one, other] = [tokensOf(names[from] ?? ''), tokensOf(names[to] ?? '')];
  const areEven = one.some((token, i) => token !== other[i] && EVEN.test(token) && token.length <= 3);
  if (pair === undefined || !areEven || names.some((name) => ROLE.test(name))) return false;
  const seen = new Set<string>();
  for (let row = 0; row < Math.min(rows.length, MOST_ROWS); row++) {
    const [first, last] = [rows.cell(row, from).trim(), rows.cell(row, to).trim()];
    if (first !== last && seen.has(`${last}\n${first}`)) return false;
    seen.add(`${first}\n${last}`);
  }
  return true;
}
