/** Owns what lists of objects in the cells of a column become: sources, names that are joined to the row, places, or words. */
import { fieldsOfName, saysSources } from '../columns/columnNames';
import { kindOfNames } from '../columns/kindOfNames';
import { isRecord, type JsonRecord } from '../json/jsonRecords';
import type { ColumnUse } from '../tableMapping';
import { addressKey, keysOf, type NameOfEntries, nameOfEntries, pointOf, roleKey, textOf } from './entryParts';
import { nestedEvents, type RowNames } from './nestedEvents';
import { inWords, isEmptyValue, partsInWords } from './nestedValue';
import { asTexts, singular, type TextColumn, type Unnested } from './unnested';

/** Lists of which each row has one, which may be empty. */
export type Lists = readonly (readonly JsonRecord[])[];

const CITED =
  /^(?:sources?|links?|references?|citations?|evidence|articles?|press|news|further reading|bibliography|literature|quellen?|belege?|nachweise?|liens?|fuentes?|enlaces?|fonti|bronnen)$/i;

/** What a column of such lists becomes; `rows` names the rows, where a list is of what has a date of its own. */
export function unnestLists(column: string, lists: Lists, rows: RowNames | null): Unnested {
  const entries = lists.flat();
  const name = nameOfEntries(entries, column);
  return (
    (saysCited(column) ? asSources(column, lists) : null) ??
    (name === null ? null : asJoined(column, lists, name)) ??
    (rows === null ? null : nestedEvents(column, lists, rows)) ??
    (name === null ? asIds(column, lists) : (asLinks(column, lists) ?? asNamed(column, lists, name))) ??
    asTexts({ name: column, cells: lists.map(inWords) })
  );
}

function saysCited(column: string): boolean {
  const fields = [...fieldsOfName(column), ...fieldsOfName(singular(column))];
  return CITED.test(column) || fields.includes('source') || fields.includes('url');
}

/** What each has a name and an address, and hardly more, is where it can be read. */
const asLinks = (column: string, lists: Lists): Unnested | null =>
  fieldsOfName(column).length === 0 && keysOf(lists.flat()).length <= MOST_OF_LINKS ? asSources(column, lists) : null;
const MOST_OF_LINKS = 3;

/** Lists of texts, or of texts and objects, in a column of sources: each a source of its own, one a line. Null for other columns. */
export function citedTexts(column: string, values: readonly (object | null)[]): Unnested | null {
  if (!saysSources(column)) return null;
  const lists = values.map((value) => (Array.isArray(value) ? value : value === null ? [] : [value]));
  if (!lists.flat().every((each) => typeof each === 'string' || isEmptyValue(each) || isRecord(each))) return null;
  const records = lists.flat().filter(isRecord);
  const url = records.length === 0 ? 'url' : addressKey(records);
  if (url === null) return null;
  const [title = 'title'] = nameOfEntries(records, column, 0)?.keys ?? [];
  const entries = lists.map((list): readonly JsonRecord[] =>
    list.flatMap((each: unknown) => {
      if (isEmptyValue(each)) return [];
      if (typeof each !== 'string') return isRecord(each) ? [each] : [];
      return [IS_ADDRESS.test(each.trim()) ? { [url]: each } : { [title]: each }];
    }),
  );
  if (records.length > 0) return asSources(column, entries, url);
  const lineOf = (entry: JsonRecord) => bracketed(oneLine(textOf(entry[title])), oneLine(textOf(entry[url])));
  const cells = entries.map((list) => list.map(lineOf).filter(Boolean).join('\n'));
  return { ...asTexts({ name: column, cells }), uses: [{ column, field: 'source' }] };
}

const IS_ADDRESS = /^https?:\/\/\S+$/;

/** Each with its own title and address, one a line; in brackets too where it is words, so that it stays a source of its own. */
function asSources(column: string, lists: Lists, url = addressKey(lists.flat())): Unnested | null {
  if (url === null) return null;
  const name = nameOfEntries(lists.flat(), column, 0);
  const cells = lists.map((list) =>
    list
      .map((entry) => bracketed(oneLine(name?.of(entry) ?? ''), oneLine(textOf(entry[url]))))
      .filter(Boolean)
      .join('\n'),
  );
  const rest = restOf(column, lists, (entry) => name?.of(entry) || textOf(entry[url]), [...(name?.keys ?? []), url]);
  return {
    ...asTexts({ name: column, cells }, rest),
    uses: [
      { column, field: 'source' },
      { column: rest.name, field: 'field' },
    ],
    told: `the addresses in “${column}” as sources`,
  };
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
const bracketed = (title: string, url: string): string =>
  title === '' && url === '' ? '' : `${title} <${url}>`.trim();

/** Roles by which names are joined, at the most. */
const MOST_ROLES = 8;

/** Persons and the like, joined as what they were there where roles come again. */
function asJoined(column: string, lists: Lists, name: NameOfEntries): Unnested | null {
  const entries = lists.flat();
  const names = entries.map(name.of);
  const role = roleKey(entries.map((entry) => without(entry, name.keys)));
  const kind = kindOfNames(column, names);
  const isNaming = fieldsOfName(column).includes('entities') || kind !== null;
  if (!isNaming && (role === null || !names.every((each) => /^\p{Lu}|[^\p{ASCII}]/u.test(each)))) return null;
  const roles = role === null ? [] : [...new Set(entries.map((entry) => textOf(entry[role])))];
  const areRoles =
    role !== null &&
    fieldsOfName(role).includes('role') &&
    roles.length <= MOST_ROLES &&
    roles.length * 2 <= entries.length &&
    roles.every((each) => /\p{L}/u.test(each) && each.length < 40);
  const use = (of: string): ColumnUse => ({
    column: of,
    field: 'entities',
    splitter: ';',
    ...(kind === null ? {} : { kind }),
  });
  const joined: readonly (readonly [TextColumn, ColumnUse])[] = areRoles
    ? roles.map((said) => {
        const called = `${column}: ${said}`;
        const cells = lists.map((list) =>
          namesIn(
            list.filter((entry) => textOf(entry[role]) === said),
            name,
          ),
        );
        return [
          { name: called, cells },
          { ...use(called), relation: said },
        ] as const;
      })
    : [[{ name: column, cells: lists.map((list) => namesIn(list, name)) }, use(column)]];
  const rest = restOf(column, lists, name.of, areRoles ? [...name.keys, role] : name.keys);
  return {
    ...asTexts(...joined.map(([each]) => each), rest),
    uses: [...joined.map(([, each]) => each), { column: rest.name, field: 'field' }],
    told: `the names in “${column}” as joined to their rows`,
  };
}

/** Ids of others, and what they are to the row: `[{ "id": "p4", "type": "adopted" }]`. Null where entries say more. */
function asIds(column: string, lists: Lists): Unnested | null {
  const entries = lists.flat();
  const [key] = keysOf(entries).filter((each) => ID.test(each));
  const areIds =
    key !== undefined &&
    entries.every((entry) => textOf(entry[key]) !== '' && !/[;,]/.test(textOf(entry[key]))) &&
    keysOf(entries).length <= MOST_OF_IDS;
  if (!areIds) return null;
  const cells = lists.map((list) => list.map((entry) => textOf(entry[key])).join('; '));
  const rest = restOf(column, lists, (entry) => textOf(entry[key]), [key]);
  return {
    ...asTexts({ name: column, cells }, rest),
    uses: [rest.name, column].map((each) => ({ column: each, field: 'field' })),
  };
}
const ID = /^(?:_?id|@id|ref|key)$/;
const MOST_OF_IDS = 2;

/** Names of anything else; where there is a point in each row at most, it is where that was. */
function asNamed(column: string, lists: Lists, name: NameOfEntries): Unnested {
  const isPlace = fieldsOfName(singular(column)).includes('place');
  const points = lists.map((list) => list.map(pointOf));
  const isOnePoint = points.every((list) => list.length <= 1) && points.some(([point]) => point);
  const keys = isOnePoint ? (points.flat().find((point) => point !== null)?.keys ?? []) : [];
  const known = isOnePoint
    ? (['latitude', 'longitude'] as const).map((part) => ({
        name: part,
        cells: points.map(([point]) => point?.[part] ?? ''),
      }))
    : [];
  const cells = lists.map((list) => namesIn(list, name));
  const texts = asTexts({ name: column, cells }, ...known, restOf(column, lists, name.of, [...name.keys, ...keys]));
  // What a row has several of is not what it is called.
  return fieldsOfName(column).length > 0
    ? texts
    : { ...texts, uses: [...texts.uses, { column, field: isPlace ? 'place' : 'field' }] };
}

const namesIn = (list: readonly JsonRecord[], name: NameOfEntries): string =>
  [...new Set(list.map((entry) => oneLine(name.of(entry)).replaceAll(';', ',')))].filter(Boolean).join('; ');

/** What else is said of the entries, each after its name. */
function restOf(
  column: string,
  lists: Lists,
  nameOf: (entry: JsonRecord) => string,
  keys: readonly string[],
): TextColumn {
  const cells = lists.map((list) =>
    list
      .flatMap((entry) => {
        const words = partsInWords(entry, keys);
        return words === '' ? [] : [list.length > 1 ? `${nameOf(entry)} – ${words}` : words];
      })
      .join('; '),
  );
  return { name: `${column} details`, cells };
}

const without = (entry: JsonRecord, keys: readonly string[]): JsonRecord =>
  Object.fromEntries(Object.entries(entry).filter(([key]) => !keys.includes(key)));
