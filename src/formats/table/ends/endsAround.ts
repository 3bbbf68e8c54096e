/** Owns which two columns are the ends of a relation by their first words, whatever stands behind: “sourceCharacterId” and “targetCharacterId”, “subject_id” and “object_id”. */
import { fieldsOfName } from '../columns/columnNames';
import { isDateColumn, type Values } from '../columns/columnValues';
import type { EndPair } from '../columns/countedColumns';
import { type ColumnField, DATED } from '../tableMapping';

const WORDS: readonly (readonly [string, RegExp])[] = [
  ['source', /^(?:target|destination)$/],
  ['from', /^to$/],
  ['von', /^(?:zu|nach|an)$/],
  ['quelle', /^ziel$/],
  ['subject', /^object$/],
];
/** What is an end where a column says how they are joined, or nothing stands beside them: objects of a collection have subjects too. */
const STATED = 'subject';
/** What is said of an end beside what it is. */
const SAID: ReadonlySet<ColumnField> = new Set([
  ...DATED,
  'month',
  'day',
  'kind',
  'themes',
  'summary',
  'latitude',
  'longitude',
  'url',
  'role',
  'label',
]);
const OTHERWISE =
  /(?:^| )(?:lang|language|sprache|text|sentence|version|time|month|day|year|date|count|weight|group|status|description|age|price|value)$/;
const ID = /(?:^| )(?:id|node|vertex)$/;
/** Letters of a name. */
const LONGEST = 60;

/**
 * The first such two columns of names or ids, those that are called after ids first, by their names as they are compared;
 * beside a title, those of ids alone. Null where there are none.
 */
export function endsAround(names: readonly string[], values: readonly Values[], isTitled: boolean): EndPair | null {
  const isStated = names.length === 2 || names.some((name) => fieldsOfName(name).includes('label'));
  const pairs = names.flatMap((name, from) => {
    const [first = '', ...rest] = name.split(' ');
    if (first === STATED && (isTitled || !isStated)) return [];
    const behind = rest.join(' ');
    const word = WORDS.find(([each]) => each === first)?.[1];
    if (word === undefined || behind === '' || OTHERWISE.test(behind)) return [];
    if ([name, behind].some((each) => fieldsOfName(each).some((field) => SAID.has(field)))) return [];
    const to = names.findIndex((other) => {
      const [begin = '', ...more] = other.split(' ');
      return word.test(begin) && more.join(' ') === behind;
    });
    return to >= 0 && areEnds(values[from], behind) && areEnds(values[to], behind) ? [{ from, to }] : [];
  });
  const ofIds = pairs.find(({ from }) => ID.test(names[from] ?? ''));
  return ofIds ?? (isTitled ? null : (pairs[0] ?? null));
}

/** Names, or the numbers of records where the column says that they are such. */
const areEnds = (values: Values | undefined, behind: string): boolean =>
  values !== undefined &&
  values.filled.length > 0 &&
  values.filled.every((value) => value.length <= LONGEST) &&
  (ID.test(behind)
    ? values.filled.every((value) => /^[^.,]*$/.test(value) || /\p{L}/u.test(value))
    : !isDateColumn(values) && values.filled.every((value) => /\p{L}/u.test(value)));
