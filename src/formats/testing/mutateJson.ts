/** Owns how parsed JSON is damaged for the fuzzer, as programs and people damage it: types, keys, nesting, doubled and lost parts. */
import type { Dice } from './createDice';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Names that mean something to JavaScript itself. */
export const DANGEROUS_KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'length',
  'then',
  'toJSON',
  '',
] as const;

const STRANGE: readonly Json[] = [
  null,
  true,
  false,
  0,
  -0,
  -1,
  1e308,
  -1e308,
  5e-324,
  2 ** 53 + 2,
  1e21,
  '',
  ' ',
  '__proto__',
  '1e999',
  'NaN',
  '-271821-04-20',
  '275760-09-13T00:00:00Z',
  '99999999999-12-31',
  '0000-00-00',
  '\ud800',
  '\udfff\ud800',
  '\u0000',
  '\u202e\ufeff',
  '<b>&amp;</b>',
  [],
  {},
  [[]],
  [null],
  { id: null },
];

/** Changes one place of a copy of `json`; keys such as `__proto__` become keys of their own. */
export function mutateJson(json: unknown, dice: Dice): NonNullable<unknown> | null {
  const copy = structuredClone(json) as Json;
  const places = placesOf(copy);
  const place = dice.one(places);
  if (place === undefined) return dice.one(STRANGE) ?? null;
  const { holder, key } = place;
  const value = read(holder, key);
  const other = dice.one(places);
  dice.oneOf([
    () => write(holder, key, dice.one(STRANGE) ?? null),
    () => write(holder, key, dice.one(STRANGE) ?? null),
    () => write(holder, key, otherType(value, dice)),
    () => write(holder, key, otherType(value, dice)),
    () => remove(holder, key),
    () => rename(holder, key, dice.one(DANGEROUS_KEYS) ?? ''),
    () => write(holder, key, dice.one(DANGEROUS_KEYS) ?? ''),
    () => double(holder, value, dice),
    () => other && write(holder, key, structuredClone(read(other.holder, other.key))),
    () => other && swap(place, other),
    () => write(holder, key, nested(value, dice.below(dice.below(8) === 0 ? 1200 : 12), dice)),
    () => typeof value === 'string' && write(holder, key, repeated(value, 1 + dice.below(3000))),
  ])();
  return copy;
}

/** A copy in which objects say something under each of the dangerous keys too: all of them, or with dice some. */
export function withDangerousKeys(json: unknown, dice: Dice | null): NonNullable<unknown> | null {
  const told = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(told);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([key, each]) => [key, told(each)] as const);
    const isTold = dice === null || dice.below(2) === 0;
    const more = isTold ? DANGEROUS_KEYS.filter((key) => key !== '' && !Object.hasOwn(value, key)) : [];
    return Object.fromEntries([...entries, ...more.map((key) => [key, `a word for ${key}`] as const)]);
  };
  return told(json) ?? null;
}

/** Letters of a text that is repeated, at the most: repeated again and again, it would take seconds to read by its length alone. */
const LONGEST = 2_000_000;
const repeated = (text: string, times: number): string =>
  text.repeat(Math.min(times, 1 + Math.floor(LONGEST / Math.max(1, text.length))));

interface Place {
  readonly holder: Json[] | { [key: string]: Json };
  readonly key: string;
}

function placesOf(json: Json): Place[] {
  const found: Place[] = [];
  const open: Json[] = [json];
  for (let value = open.pop(); value !== undefined && found.length < 20_000; value = open.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    for (const key of Object.keys(value)) {
      found.push({ holder: value, key });
      open.push(read(value, key));
    }
  }
  return found;
}

const read = (holder: Place['holder'], key: string): Json =>
  (Object.getOwnPropertyDescriptor(holder, key)?.value as Json | undefined) ?? null;

const write = (holder: Place['holder'], key: string, value: Json): void => {
  Object.defineProperty(holder, key, { value, enumerable: true, writable: true, configurable: true });
};

const remove = (holder: Place['holder'], key: string): void => {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else Reflect.deleteProperty(holder, key);
};

function rename(holder: Place['holder'], key: string, name: string): void {
  const value = read(holder, key);
  remove(holder, key);
  if (Array.isArray(holder)) holder.push(value);
  else write(holder, name, value);
}

function double(holder: Place['holder'], value: Json, dice: Dice): void {
  if (!Array.isArray(holder)) {
    write(holder, `${dice.below(100)}`, structuredClone(value));
    return;
  }
  const times = 1 + dice.below(20);
  for (let i = 0; i < times; i++) holder.splice(dice.below(holder.length + 1), 0, structuredClone(value));
}

function swap(a: Place, b: Place): void {
  const [first, second] = [structuredClone(read(a.holder, a.key)), structuredClone(read(b.holder, b.key))];
  write(a.holder, a.key, second);
  write(b.holder, b.key, first);
}

function otherType(value: Json, dice: Dice): Json {
  return dice.oneOf<Json>([
    typeof value === 'string' ? [value] : JSON.stringify(value).slice(0, 500),
    typeof value === 'number' ? `${value}` : [value, value],
    typeof value === 'object' && value !== null
      ? Object.values(value)
      : { id: value, name: value, value, toString: 'x' },
    typeof value === 'object' ? 1785 : Number(value),
    Array.isArray(value) ? Object.fromEntries(value.slice(0, 50).entries()) : [[value]],
    Number.NaN,
  ]);
}

function nested(value: Json, depth: number, dice: Dice): Json {
  const name = dice.oneOf(['children', 'nodes', 'data', 'item', '@graph', 'subEvent', 'attributes', 'x']);
  const isList = dice.below(3);
  let result = value;
  for (let i = 0; i < depth; i++) {
    result = isList === 0 ? [result] : isList === 1 ? { [name]: result } : { [name]: [result] };
  }
  return result;
}
