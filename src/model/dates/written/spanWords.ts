/** Owns the words and signs between the two ends of a span or of what is not known: “between 1046 and 1050”, “1046 x 1050”, “23 & 24 July”. */

const BETWEEN =
  /^(?:between|zwischen|entre|tra|fra|tussen)\s+(.+)\s+(?:and|und|et|y|e|en)\s+(.+)$|^(.*?(?<!\d)(?:[5-9]\d\d|1[0-5]\d\d))\s?[x×]\s?(.*(?<!\d)(?:[5-9]\d\d|1[0-5]\d\d))$/;
/** Numbers further apart are a length and a width. */
const NEAR = 100;

/** The two dates between which one is; null where none is. Of charters, “1046 x 1050” says so. */
export function readBetween(text: string): readonly [string, string] | null {
  const [, from, until, first, last] = BETWEEN.exec(text) ?? [];
  if (from !== undefined && until !== undefined) return [from, until];
  if (first === undefined || last === undefined) return null;
  return Number(last.slice(-4)) - Number(first.slice(-4)) <= NEAR ? [first, last] : null;
}

/** Whether an end of a span is said not to be known, which is not that it goes on: “1858 – unknown”. */
export const isUnknown = (text: string): boolean => UNKNOWN.test(text);

const UNKNOWN =
  /^(?:\?+|unknown|not known|unk\.|unbekannt|nicht bekannt|inconnue?|desconocid[oa]|sconosciut[oa]|desconhecid[oa]|onbekend|okand|ukendt|ukjent|nieznan[ay]|неизвестно|невідомо)$/;

/** What stands between a start and an end, the surest first. */
export const SEPARATORS = [
  /\s(?:to|through|thru|until|till?|bis|a|au|al|hasta|fino al?|tot(?: en met)?|t\/m|do|по|-|–|\/)\s|\sall['’]\s?/g,
  /\s?–\s?/g,
  /\s?-\s?/g,
  /\//g,
];

/** Two days one after the other: “23 & 24 July 1990”. */
const NEXT_DAY = /(?<!\d)(\d{1,2}(?:\.|st|nd|rd|th)?)\s?(?:&|\+|and|und|u\.|et|e|y|i|og|och|en)\s?(?=(\d{1,2})(?!\d))/;

const joinNext = (all: string, day: string, next: string): string =>
  Number(next) === Number.parseInt(day, 10) + 1 ? `${day}–` : all;

/** The text with a dash between two such days. */
export const withNextDay = (text: string): string => text.replace(NEXT_DAY, joinNext);
