/** Owns what objects in the cells of a column become: one date, a name with its parts beside it, where something is, or their parts. */
import { own } from '../../text/jsonValue';
import { comparable, fieldsOfName } from '../columns/columnNames';
import { isRecord, type JsonRecord } from '../json/jsonRecords';
import { keysOf, nameOfEntries, pointOf, textOf } from './entryParts';
import { inWords, isEmptyValue } from './nestedValue';
import { asTexts, singular, type TextColumn, type Unnested } from './unnested';

/** Parts that become columns, at the most; objects of more are said in words. */
const MOST_PARTS = 12;

/** What a column of such objects becomes; null for the object of an empty cell. */
export function unnestObjects(column: string, objects: readonly (JsonRecord | null)[]): Unnested {
  const entries = objects.flatMap((each) => (each === null || isEmptyValue(each) ? [] : [each]));
  const keys = keysOf(entries);
  const date = asDate(column, entries, keys);
  const cellsOf = (write: (entry: JsonRecord) => string) => objects.map((each) => (each === null ? '' : write(each)));
  // What stands deeper is taken apart in its turn.
  const writeOf = (key: string) =>
    entries.every((entry) => isEmptyValue(own(entry, key)) || isRecord(own(entry, key)))
      ? (entry: JsonRecord) => (isEmptyValue(own(entry, key)) ? '' : JSON.stringify(own(entry, key)))
      : (entry: JsonRecord) => inWords(own(entry, key));
  const partsWithout = (used: readonly string[]): readonly TextColumn[] =>
    keys
      .filter((key) => !used.includes(key))
      .map((key) => ({ name: `${column}.${key}`, cells: cellsOf(writeOf(key)) }));
  if (date !== null) return asTexts({ name: column, cells: cellsOf(date) }, ...partsWithout(DATE_PARTS));
  if (keys.length > MOST_PARTS || areKeyed(entries, keys)) return asTexts({ name: column, cells: cellsOf(inWords) });
  const points = objects.map((each) => (each === null ? null : pointOf(each)));
  const point = points.find((each) => each !== null);
  const where = (point === undefined ? [] : (['latitude', 'longitude'] as const)).map((part) => ({
    name: part,
    cells: points.map((each) => each?.[part] ?? ''),
  }));
  const used = point?.keys ?? [];
  const name = nameOfEntries(entries, column);
  if (name !== null)
    return asTexts({ name: column, cells: cellsOf(name.of) }, ...where, ...partsWithout([...name.keys, ...used]));
  const isPlace = fieldsOfName(singular(column)).includes('place');
  const words = keys.filter((key) => !used.includes(key));
  // “Lyon, France” of a town and its country.
  const areWords =
    words.length > 0 && words.length <= 4 && entries.every((entry) => words.every((key) => isWord(own(entry, key))));
  if (isPlace && areWords) {
    const said = (entry: JsonRecord) =>
      words
        .map((key) => textOf(own(entry, key)))
        .filter(Boolean)
        .join(', ');
    return asTexts({ name: column, cells: cellsOf(said) }, ...where, ...partsWithout(used));
  }
  const parts = [...where, ...partsWithout(used)];
  return parts.length === 0 ? asTexts({ name: column, cells: cellsOf(inWords) }) : asTexts(...parts);
}

const isWord = (value: unknown): boolean =>
  isEmptyValue(value) || (typeof value === 'string' && !/^https?:/.test(value));

/** Whether each object has its own keys, as those have that are keyed by names or years. */
const areKeyed = (entries: readonly JsonRecord[], keys: readonly string[]): boolean =>
  entries.length > 1 && keys.length > 2 * Math.max(...entries.map((entry) => Object.keys(entry).length));

const DATE_PARTS: readonly string[] = ['year', 'month', 'day'];

/** How the date of an object of year, month and day is written; null where they are none. */
function asDate(
  column: string,
  entries: readonly JsonRecord[],
  keys: readonly string[],
): ((entry: JsonRecord) => string) | null {
  const [called = ''] = column.split('.').slice(-1);
  const isCalled =
    /(?:^| )(?:date|datum|fecha|data)(?: |$)|^(?:start|end|begin|from|to|born|died|birth|death)$/.test(
      comparable(called),
    ) || fieldsOfName(called).some((field) => field === 'date' || field === 'start' || field === 'end');
  if (!isCalled || !keys.includes('year')) return null;
  const areParts = entries.every(
    (entry) =>
      /^[1-9]\d{0,3}$/.test(textOf(entry['year'])) &&
      ['month', 'day'].every((part) => isEmptyValue(entry[part]) || /^\d{1,2}$|^\p{L}+$/u.test(textOf(entry[part]))),
  );
  return areParts ? writtenDate : null;
}

function writtenDate(entry: JsonRecord): string {
  const [year, month, day] = DATE_PARTS.map((part) => textOf(entry[part]));
  if (!year || !month) return year ?? '';
  if (/\p{L}/u.test(month)) return [day, month, year].filter(Boolean).join(' ');
  return [year.padStart(4, '0'), month.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-');
}
