/** Owns which two columns join what they name, where neither is called an end by itself: “Period 1” and “Period 2”. */
import { comparable, fieldsOfName } from './columnNames';
import type { Values } from './columnValues';
import { type ColumnField, DATED } from './tableMapping';

interface EndPair {
  readonly from: number;
  readonly to: number;
}

/** The part of the names in one of them that must be in the other too: what has parts or parents is such itself. */
const SHARED = 0.1;
/** What a row has that is a record by itself. */
const OWN: ReadonlySet<ColumnField> = new Set(['title', ...DATED]);
const NUMBERED = /^(.*?)(1|a|one)$/;
const SECOND: Readonly<Record<string, string>> = { '1': '2', a: 'b', one: 'two' };

/**
 * Two columns of words that are counted, and name some of the same, in a table whose rows have neither a name nor a date of
 * their own; or “start” and “end” that are no dates, beside a column that says how they are joined. Null where there are none.
 */
export function pairedEnds(columns: readonly string[], values: readonly Values[]): EndPair | null {
  const names = columns.map(comparable);
  const haveOwn = names.some((name) => fieldsOfName(name).some((field) => OWN.has(field)));
  const closed = names.map((name) => name.replace(/ /g, ''));
  for (const [from, name] of haveOwn ? [] : closed.entries()) {
    const [, stem = '', first = ''] = NUMBERED.exec(name) ?? [];
    if (stem === '' || stem === 'column') continue;
    const to = closed.indexOf(`${stem}${SECOND[first]}`);
    if (to < 0 || closed.includes(`${stem}3`)) continue;
    if (areWords(values[from]) && areWords(values[to]) && share(values[from], values[to])) return { from, to };
  }
  const has = (field: 'start' | 'end' | 'label') =>
    names.findIndex((name, i) => fieldsOfName(name).includes(field) && areWords(values[i]));
  const [from, to, label] = [has('start'), has('end'), has('label')];
  return from >= 0 && to >= 0 && label >= 0 && values[from]?.dated === 0 && values[to]?.dated === 0
    ? { from, to }
    : null;
}

const areWords = (values: Values | undefined): boolean =>
  values !== undefined && values.filled.length > 0 && values.filled.every((value) => /\p{L}/u.test(value));

function share(one: Values | undefined, other: Values | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const [few, many] = one.distinct.size < other.distinct.size ? [one, other] : [other, one];
  return [...few.distinct].filter((name) => many.distinct.has(name)).length >= few.distinct.size * SHARED;
}
