/** Owns which two columns are the ends of a relation in a table that is called after relations, where its columns alone do not say it. */
import { foldText } from '../../../model/search/foldText';
import { comparable, fieldsOfName, isCalledId } from '../columns/columnNames';
import { isAddressColumn, isDateColumn, type Values } from '../columns/columnValues';
import type { EndPair } from '../columns/countedColumns';
import { isTitleByName } from '../columns/noNames';
import type { ColumnField } from '../tableMapping';
import { areMerged, share } from './pairedEnds';

/** No “cities”, “clients” or “knowledge”. */
const RELATIONS =
  /relation(?:ship)?s?(?![a-z])|beziehung(?:en)?(?![a-z])|(?:^|[^a-z])(?:edges?|edge ?lists?|links?|ties|liens?)(?![a-z])/;

/** Whether a file or sheet is called after relations. */
export const saysRelations = (name: string): boolean => RELATIONS.test(foldText(name));

/**
 * Two that are called the names of something, such as “Figure name” and “Monastery name”; two that are counted from 0; two columns of ids, or of names that come again, with nothing beside them; or two columns of
 * names that name some of the same. Null where there are none, or the rows have titles.
 */
export function namedEnds(columns: readonly string[], values: readonly Values[]): EndPair | null {
  const names = columns.map(comparable);
  const called = names.flatMap((name, i) =>
    / name$/.test(name) && values[i] !== undefined && canBeEnds(columns[i] ?? '', values[i]) ? [i] : [],
  );
  const [one, other, third] = called;
  if (one !== undefined && other !== undefined && third === undefined) return { from: one, to: other };
  if (names.some((name, i) => isTitleByName(name, values[i]))) return null;
  const ofEnds = values.map((each, i) => canBeEnds(columns[i] ?? '', each));
  const counted = fromZero(names).find(({ from, to }) => ofEnds[from] && ofEnds[to]);
  if (counted !== undefined) return counted;
  if (names.length === 2 && ofEnds.every(Boolean) && columns.every(isCalledId)) return { from: 0, to: 1 };
  if (names.length === 2 && ofEnds.every(Boolean) && areOfTwoSorts(names, values)) return { from: 0, to: 1 };
  const words = names.flatMap((name, i) => (ofEnds[i] && fieldsOfName(name).length === 0 ? [i] : []));
  for (const [n, from] of words.entries()) {
    const to = words.slice(n + 1).find((i) => nameSame(values[from], values[i]));
    if (to !== undefined) return { from, to };
  }
  return null;
}

/** Names of persons and of what they took part in, one of them at least named more than once. */
const areOfTwoSorts = (names: readonly string[], values: readonly Values[]): boolean =>
  names.every((name) => fieldsOfName(name).every((field) => NAMING.has(field))) &&
  values.every(({ filled }) => filled.every((value) => /\p{L}/u.test(value))) &&
  values.some(({ filled, distinct }) => distinct.size < filled.length) &&
  !areMerged(values[0], values[1]);
const NAMING: ReadonlySet<ColumnField> = new Set(['entities', 'place', 'from', 'to']);

/** “id_0” and “id_1”, “node0” and “node1”, or “0” and “1”, where there is no “2”. */
function fromZero(names: readonly string[]): readonly EndPair[] {
  const closed = names.map((name) => name.replaceAll(' ', ''));
  return closed.flatMap((name, from) => {
    if (!ZERO.test(name)) return [];
    const [to, third] = ['1', '2'].map((count) => closed.indexOf(name.replace(ZERO, count)));
    return to === undefined || to < 0 || third !== -1 ? [] : [{ from, to }];
  });
}

const ZERO = /(?<!\d)0(?=$|id$|name$)/;
/** Letters of a name. */
const LONGEST = 60;
/** What is named more than once beside it, so that it is no coincidence. */
const FEWEST = 2;

/** Names or ids, no dates, measures or addresses. */
const canBeEnds = (column: string, values: Values): boolean =>
  values.filled.length > 0 &&
  values.filled.every((value) => value.length <= LONGEST && (/\p{L}/u.test(value) || /^\d+$/.test(value))) &&
  !isDateColumn(values) &&
  !isAddressColumn(column, values) &&
  !values.filled.some((value) => /^(?:https?:|www\.)/i.test(value));

const nameSame = (one: Values | undefined, other: Values | undefined): boolean =>
  [one, other].every(
    (each) => (each?.distinct.size ?? 0) >= FEWEST && each?.filled.every((value) => /\p{L}/u.test(value)),
  ) &&
  share(one, other) &&
  !areMerged(one, other);
