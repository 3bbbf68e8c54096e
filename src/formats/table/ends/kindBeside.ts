/** Owns which column says how two ends are joined, where its name is misspelt or says nothing: “head”, “tail” and “realation”. */
import { comparable } from '../columns/columnNames';
import type { Values } from '../columns/columnValues';
import { kindOfNames } from '../columns/kindOfNames';
import { isNumber } from '../columns/noNames';
import type { ColumnField } from '../tableMapping';

const WORDS = ['relation', 'relationship'] as const;

/** Whether a column, by its name as it is compared, is called after relations, one letter too many, too few or another. */
export const saysRelation = (name: string): boolean => WORDS.some((word) => isNearly(name, word));

/** Whether two words differ in one letter at the most. */
function isNearly(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1);
}

const LONGEST = 40;

/** Such a column that is free, or the only one of words beside the ends, in which a few come again and again; -1 where there is none. */
export function kindBeside(
  columns: readonly string[],
  values: readonly Values[],
  fields: readonly ColumnField[],
): number {
  const areKinds = (i: number) =>
    fields[i] === 'field' &&
    (values[i]?.filled.length ?? 0) > 0 &&
    values[i]?.filled.every((value) => /\p{L}/u.test(value) && value.length <= LONGEST) === true;
  const named = columns.findIndex((column, i) => saysRelation(comparable(column)) && areKinds(i));
  if (named >= 0) return named;
  const isHead = ['head', 'tail'].every((end) => columns.some((column) => comparable(column).startsWith(end)));
  const others = fields.flatMap((field, i) =>
    field === 'field' && values[i]?.filled.some((value) => !isNumber(value)) ? [i] : [],
  );
  const [only = -1, ...more] = others;
  const { filled = [], distinct } = values[only] ?? {};
  return isHead &&
    more.length === 0 &&
    only >= 0 &&
    areKinds(only) &&
    (distinct?.size ?? 0) * 2 <= filled.length &&
    kindOfNames(columns[only] ?? '', [...(distinct ?? [])]) === null
    ? only
    : -1;
}
