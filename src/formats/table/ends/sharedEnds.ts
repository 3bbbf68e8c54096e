/**
 * Owns which two columns are the ends of relations by what stands in them alone, in a table without titles and dates: the first
 * that names anything does so again and again, and another names some of the same; or both name again and again, and nothing else is there.
 */
import { foldText } from '../../../model/search/foldText';
import { comparable, fieldsOfName, isCalledId, isCalledName } from '../columns/columnNames';
import { isDateColumn, type Values } from '../columns/columnValues';
import type { EndPair } from '../columns/countedColumns';
import { areBareIds, isNumber, isTitleByName } from '../columns/noNames';
import { type ColumnField, DATED } from '../tableMapping';
import { isNamePart, nameParts } from '../titles/nameParts';
import { areMerged } from './pairedEnds';

/** The part of the names in one column that must stand in the other, and their number. */
const SHARED = 0.3;
const FEWEST = 2;
/** Names in a column at the least: fewer are kinds. */
const FEWEST_NAMES = 3;
/** Columns of a list of pairs at the most. */
const WIDEST = 6;
/** The part of its rows in which the first names again, or of its names that the other names too where it seldom does. */
const AGAIN = 0.1;
const HALF = 0.5;
/** The part of the names in one column that are words of names in the other, and of those that are no whole name there. */
const NEARLY_ALL = 0.9;
const SHORTENED = 0.2;
/** Letters of a name. */
const LONGEST = 120;
/** Rows of a list of who belongs where, at the least. */
const FEWEST_ROWS = 4;

/** What an end may be called besides: whom a row names, where, an id. */
const NAMING: ReadonlySet<ColumnField> = new Set(['entities', 'from', 'to', 'id']);

/** Null where there are none. */
export function sharedEnds(columns: readonly string[], values: readonly Values[]): EndPair | null {
  if (columns.length > WIDEST || columns.some((column, i) => isTitleByName(column, values[i]))) return null;
  const isNaming = (column: string, i: number) =>
    isCalledName(column) && !(OF_MANY.test(comparable(column)) && comesOften(values[i]));
  if (columns.some((column, i) => isNaming(column, i) || fieldsOfName(column).some((field) => DATED.has(field))))
    return null;
  if (values.some(isDateColumn) || nameParts(columns, values, () => true) !== null) return null;
  const names = columns.flatMap((column, i) => (canName(values[i]) || areIdsAgain(column, values[i]) ? [i] : []));
  const [first = -1] = names;
  const mayBegin =
    comesAgain(values[first]) ||
    (names.length === 2 && names.every((i) => areBareIds(values[i]))) ||
    columns.every(isUnnamed);
  if (first < 0 || !mayBeEnd(columns[first], values[first]) || !mayBegin) return null;
  const isSeldom = !columns.every(isUnnamed) && !comesOften(values[first]) && !areBareIds(values[first]);
  const other = names.find(
    (i) =>
      i !== first &&
      mayBeEnd(columns[i], values[i]) &&
      nameSame(values[first], values[i]) &&
      !arePartsOf(values[first], values[i]) &&
      !(isSeldom && !areHeldIn(values[first], values[i])),
  );
  if (other !== undefined) return { from: first, to: other };
  const [, second = -1] = names;
  const isOfTwo =
    names.length === 2 &&
    values.every((each, i) => names.includes(i) || each.filled.every((value) => isNumber(value))) &&
    names.every((i) => !isUnnamed(columns[i] ?? '') && mayBeEnd(columns[i], values[i]) && comesAgain(values[i])) &&
    comesOften(values[first]) &&
    !mayBeSame(values[first], values[second]) &&
    areOfTwoSorts(values[first], values[second]) &&
    !arePartsOf(values[first], values[second]);
  if (!isOfTwo) return null;
  // Who belongs to it comes before what it is, whichever stands first.
  return OF_MANY.test(comparable(columns[second] ?? '')) ? { from: second, to: first } : { from: first, to: second };
}

/** “member_name”: who belongs to more than one stands in it again. */
const OF_MANY = /^(?:person|member|player|actor|author|artist|student|director|delegate|musician|owner|holder)s? name$/;

const isUnnamed = (column: string): boolean => /^Column \d+$/.test(column);

/** What is called an event is a title, unless addresses stand there. */
const mayBeEnd = (column: string | undefined, values: Values | undefined): boolean =>
  fieldsOfName(column ?? '').every((field) => NAMING.has(field) || (field === 'title' && areBareIds(values))) &&
  !CLASS.test(foldText(column ?? '')) &&
  !isNamePart(column ?? '');

/** What many are of, or what is said of one. */
const CLASS =
  /(?:^|[^a-z])(?:type|kind|class|category|genre|gender|sex|status|colou?r|language|religion|region|country|state|city|town|nationality|unit|level|size|answer|value|typ|art|land|stadt|farbe|sprache|pays|ville|langue|pais|ciudad|paese|citta|stad|taal)(?![a-z])/;

/** Names of three or more, none of them a text, a number or an address of a page. */
const canName = (values: Values | undefined): boolean =>
  values !== undefined &&
  values.distinct.size >= FEWEST_NAMES &&
  (areBareIds(values) ||
    values.filled.every((value) => value.length <= LONGEST && /\p{L}/u.test(value) && !/^https?:/.test(value)));

/** Numbers that come again in a column called after ids: those of whom and what rows tell of. */
const areIdsAgain = (column: string, values: Values | undefined): boolean =>
  isCalledId(column) &&
  comesOften(values) &&
  (values?.distinct.size ?? 0) >= FEWEST &&
  values?.filled.every((value) => /^\d+$/.test(value)) === true;

const comesAgain = (values: Values | undefined): boolean =>
  values !== undefined && values.distinct.size < values.filled.length;

/** One name that stands twice is a slip. */
const comesOften = (values: Values | undefined): boolean =>
  values !== undefined && values.filled.length - values.distinct.size >= AGAIN * values.filled.length;

const areHeldIn = (one: Values | undefined, other: Values | undefined): boolean =>
  [...(one?.distinct ?? [])].filter((name) => other?.distinct.has(name)).length >= HALF * (one?.distinct.size ?? 1);

/** First names and short names of what stands in the other column: each is a word of a name there, some of them not the whole. */
function arePartsOf(one: Values | undefined, other: Values | undefined): boolean {
  const wholes = one?.distinct ?? new Set<string>();
  const parts = [...(other?.distinct ?? [])];
  const words = new Set([...wholes].flatMap((name) => name.split(/[\s,]+/)));
  const shorter = parts.filter((part) => !wholes.has(part) && words.has(part)).length;
  const whole = parts.filter((part) => wholes.has(part)).length;
  return shorter >= SHORTENED * parts.length && shorter + whole >= NEARLY_ALL * parts.length;
}

function nameSame(one: Values | undefined, other: Values | undefined): boolean {
  if (one === undefined || other === undefined || areMerged(one, other)) return false;
  const both = [...one.distinct].filter((name) => other.distinct.has(name)).length;
  return both >= FEWEST && both >= SHARED * Math.min(one.distinct.size, other.distinct.size);
}

/** Numbers of which one could stand for two: what is numbered 7 in the one column is another than what is in the other. */
function mayBeSame(one: Values | undefined, other: Values | undefined): boolean {
  const [some, more] = [one, other].map((each) =>
    [...(each?.distinct ?? [])].filter((value) => /^\d+$/.test(value)).map(Number),
  );
  if (some === undefined || more === undefined || some.length === 0 || more.length === 0) return false;
  return Math.min(...some) <= Math.max(...more) && Math.min(...more) <= Math.max(...some);
}

/** No pair twice: who is where is said once. */
function areOfTwoSorts(one: Values | undefined, other: Values | undefined): boolean {
  const [some = [], more = []] = [one?.filled, other?.filled];
  const pairs = new Set(some.map((name, i) => `${name}\n${more[i]}`));
  return some.length >= FEWEST_ROWS && some.length === more.length && pairs.size === some.length;
}
