/** Owns which values are no names: numbers, bare ids and addresses, which speak against a column that is called after names. */
import { foldText } from '../../../model/search/foldText';
import type { ColumnField } from '../tableMapping';
import { fieldsOfName } from './columnNames';
import type { Values } from './columnValues';

/** Numbers, with an exponent, a unit or as a part of the earth's circles too: 6.74e+18, 12 km, 37.5°N. */
const NUMBER =
  /^[-+−]?(?:\d{1,3}(?:[,.' ]\d{3})+|\d+)(?:[.,]\d+)?(?:e[-+]?\d+)?\s?(?:%|°\s?[nsewo]?|[kcm]?m²?|km\/h|k?g|ha|ft|mi|lbs?|usd|eur|[€$£])?$/i;
/** Ids of catalogues that name everything: Wikidata, the Internet Movie Database, UUIDs and sums in hexadecimals. */
const ID =
  /^(?:wd:)?(?:[QPL]\d{2,}|(?:nm|tt)\d{7,}|[QPL]?\d*-?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|(?=\w*\d)[0-9a-f]{16,})$/i;
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;

type Filled = Pick<Values, 'filled'>;

/** The part of the values that must be such. */
const NEARLY_ALL = 0.9;
/** Letters of what can be such a number. */
const LONGEST = 60;

/** Whether it is a number, written in whatever way. */
export const isNumber = (value: string): boolean => value.length <= LONGEST && NUMBER.test(value);

/** Whether it is the id or the address of something, and not its name. */
export const isBareId = (value: string): boolean => ADDRESS.test(value) || (value.length <= LONGEST && ID.test(value));

const areNearlyAll = (values: Filled | undefined, fits: (value: string) => boolean): boolean =>
  values !== undefined &&
  values.filled.length > 0 &&
  values.filled.filter(fits).length >= NEARLY_ALL * values.filled.length;

/** Whether nearly all values of a column are numbers, bare ids or addresses. */
export const areNoNames = (values: Filled | undefined): boolean =>
  areNearlyAll(values, (value) => isNumber(value) || isBareId(value));

/** Whether nearly all values of a column are bare ids or addresses. */
export const areBareIds = (values: Filled | undefined): boolean => areNearlyAll(values, isBareId);

/** Whether nearly all values of a column are numbers. */
export const areNumbers = (values: Filled | undefined): boolean => areNearlyAll(values, isNumber);

/** What is so and what is not, folded: with the one, the other or both. */
const FLAGS: readonly (readonly string[])[] = [
  ['true', 'false'],
  ['yes', 'no'],
  ['ja', 'nein'],
  ['ja', 'nee'],
  ['ja', 'nej'],
  ['ja', 'nei'],
  ['oui', 'non'],
  ['si', 'no'],
  ['sim', 'nao'],
  ['tak', 'nie'],
  ['ano', 'ne'],
  ['да', 'нет'],
  ['так', 'ні'],
  ['ναι', 'οχι'],
  ['evet', 'hayir'],
  ['wahr', 'falsch'],
  ['vrai', 'faux'],
  ['verdadero', 'falso'],
  ['vero', 'falso'],
  ['是', '否'],
];
/** One sign is a name as soon as a flag, where there are few rows. */
const SIGNS: readonly (readonly string[])[] = [
  ['0', '1'],
  ['t', 'f'],
  ['y', 'n'],
  ['j', 'n'],
  ['o', 'n'],
  ['x'],
  ['✓', '✗'],
  ['✔', '✘'],
];
const FEWEST_WORDS = 2;
const FEWEST_SIGNS = 3;

/** Whether all that stands in a column says yes or no, whatever the column is called. */
export function areFlags(values: Pick<Values, 'filled' | 'distinct'> | undefined): boolean {
  if (values === undefined || values.filled.length < FEWEST_WORDS || values.distinct.size > FEWEST_SIGNS) return false;
  const said = [...values.distinct].map(foldText);
  const pairs = values.filled.length < FEWEST_SIGNS ? FLAGS : [...FLAGS, ...SIGNS];
  return pairs.some((pair) => said.every((word) => pair.includes(word)));
}

/** Whether a column is called after what its rows are called, and its values do not speak against it. */
export const isTitleByName = (column: string, values: Values | undefined): boolean =>
  fieldsOfName(column).includes('title' satisfies ColumnField) && !areNoNames(values);
