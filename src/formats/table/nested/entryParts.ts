/** Owns which part of the entries of a list, or of an object, is their name, their address, their role, and when and where they were. */

import { readDateText } from '../../../model/dates/written/readDateText';
import { comparable, fieldsOfName, saysLife } from '../columns/columnNames';
import { saysChanged } from '../dates/bookkeepingDates';
import { isRecord, type JsonRecord } from '../json/jsonRecords';
import type { ColumnField } from '../tableMapping';
import { isEmptyValue } from './nestedValue';
import { singular } from './unnested';

/** The part of the entries that must have it. */
const NEARLY_ALL = 0.9;
const MOST = 0.7;
const LONGEST_NAME = 160;

const FAMILY =
  /^(?:last|family|sur|nach|familien|achter)(?: ?(?:name|naam)s?)?$|^(?:apellidos?|cognome|nom de famille)$/;
const BEFORE_FAMILY = /^(?:first|given|vor|fore|voor)(?: ?(?:name|naam)s?)?$|^(?:prenoms?|nombres?|nome|name|nom)$/;
const ROLE =
  /^(?:role|position|job|job title|function|title|rolle|funktion|fonction|rol|ruolo|character|part|capacity|affiliation|organi[sz]ation|org|company|employer|email)$/;

export const textOf = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';

/** The keys that any of the entries has. */
export const keysOf = (entries: readonly JsonRecord[]): readonly string[] => [...new Set(entries.flatMap(Object.keys))];

/** The name of an entry, and of which parts it is made; null where nearly all have none. */
export interface NameOfEntries {
  readonly keys: readonly string[];
  readonly of: (entry: JsonRecord) => string;
}

export function nameOfEntries(
  entries: readonly JsonRecord[],
  column: string,
  /** The part of them that must have it. */
  share = NEARLY_ALL,
): NameOfEntries | null {
  const keys = keysOf(entries);
  const family = keys.find((key) => FAMILY.test(comparable(key)));
  const given = keys.find((key) => key !== family && BEFORE_FAMILY.test(comparable(key)));
  if (family !== undefined && given !== undefined) {
    const made = (entry: JsonRecord) => [textOf(entry[given]), textOf(entry[family])].filter(Boolean).join(' ');
    if (mostHave(entries, share, (entry) => made(entry) !== '')) return { keys: [given, family], of: made };
  }
  const own = comparable(singular(column));
  const ranked = [
    ...keys.filter((key) => fieldsOfName(key).includes('title')),
    ...keys.filter((key) => /^(?:label|username|login)$/.test(comparable(key))),
    ...keys.filter((key) => comparable(key) === own || comparable(key) === comparable(column)),
    ...keys.filter((key) => /^(?:text|value)$/.test(key)),
  ];
  const key = ranked.find((each) => mostHave(entries, share, (entry) => isName(textOf(entry[each]))));
  return key === undefined ? null : { keys: [key], of: (entry) => textOf(entry[key]) };
}

const isName = (text: string): boolean => /\p{L}|\d/u.test(text) && text.length <= LONGEST_NAME;

const mostHave = (entries: readonly JsonRecord[], share: number, has: (entry: JsonRecord) => boolean): boolean => {
  const count = entries.filter(has).length;
  return count > 0 && count >= share * entries.length;
};

/** The part that says what somebody was there, or of whom: such entries are persons or bodies. */
export const roleKey = (entries: readonly JsonRecord[]): string | null =>
  keysOf(entries).find((key) => ROLE.test(comparable(key))) ?? null;

/** The part that is an address of a page, in most of them. */
export const addressKey = (entries: readonly JsonRecord[]): string | null =>
  keysOf(entries).find(
    (key) => entries.filter((entry) => /^https?:\/\/\S+$/.test(textOf(entry[key]))).length * 2 >= entries.length,
  ) ?? null;

const WHEN: ReadonlySet<ColumnField> = new Set(['date', 'start', 'year']);

/** The part that says when each was, no life and no note of when it was written down. */
export function dateKey(entries: readonly JsonRecord[]): string | null {
  const found = keysOf(entries).find((key) => {
    if (saysLife(key) || saysChanged(key) || !fieldsOfName(key).some((field) => WHEN.has(field))) return false;
    const filled = entries.flatMap((entry) => (isEmptyValue(entry[key]) ? [] : [textOf(entry[key])]));
    const dated = filled.filter((text) => readDateText(text, 'day-first') !== null);
    return filled.length >= MOST * entries.length && dated.length >= MOST * filled.length;
  });
  return found ?? null;
}

const IS_LATITUDE = /^(?:lat|latitude)$/i;
const IS_LONGITUDE = /^(?:lon|lng|long|longitude)$/i;

/** Where an object says that something is, and by which parts; null where it does not. */
export function pointOf(entry: JsonRecord): { latitude: string; longitude: string; keys: readonly string[] } | null {
  const keys = Object.keys(entry);
  const [lat, lon] = [keys.find((key) => IS_LATITUDE.test(key)), keys.find((key) => IS_LONGITUDE.test(key))];
  if (lat !== undefined && lon !== undefined) {
    const [latitude, longitude] = [textOf(entry[lat]), textOf(entry[lon])];
    return latitude === '' || longitude === '' ? null : { latitude, longitude, keys: [lat, lon] };
  }
  for (const key of keys) {
    const value = entry[key];
    const inner = isRecord(value) ? pointOf(value) : null;
    if (inner !== null && isRecord(value) && inner.keys.length === Object.keys(value).length)
      return { ...inner, keys: [key] };
  }
  const { type, coordinates } = entry;
  if (type !== 'Point' || !Array.isArray(coordinates)) return null;
  const [longitude, latitude] = coordinates.map(textOf);
  return longitude === undefined || latitude === undefined
    ? null
    : { latitude, longitude, keys: ['type', 'coordinates'] };
}
