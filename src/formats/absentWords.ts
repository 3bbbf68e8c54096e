/** Owns which words of a file say that there is no value, as programs, databases and people write it: NA, NULL, \N, None, unknown. */
import { foldText } from '../model/search/foldText';

/** Those that mean nothing else: R, C and Python, SQL, MySQL’s dumps, spreadsheets, JavaScript. “Null” is a name. */
const NEVER_VALUES: ReadonlySet<string> = new Set([
  'NaN',
  'nan',
  'NaT',
  'NULL',
  'null',
  '(null)',
  '\\N',
  '#N/A',
  'N/A',
  'n/a',
  '<NA>',
  'undefined',
]);
/** Those that can be a step of a scale: “None, Minor, Major”. */
const STEPS: ReadonlySet<string> = new Set(['None', 'nil', '-']);
/** Letters of the longest. */
export const LONGEST_ABSENT = 9;
/** The first letters of all of them. */
export const FIRST_OF_ABSENT = 'Nnu\\#-<(';
/** Steps of a scale, at the most. */
const FEW = 12;

/** Whether a whole value is a word that is never one. */
export const isNeverValue = (text: string): boolean => text.length <= LONGEST_ABSENT && NEVER_VALUES.has(text);

/** Whether a whole value is a word that says that there is none, where `absentAmong` finds that it is no value there. */
export const canBeAbsent = (text: string): boolean =>
  text.length <= LONGEST_ABSENT && (text === 'NA' || STEPS.has(text) || NEVER_VALUES.has(text));

/**
 * Of such words those that stand for no value among the `others` of a column or an attribute. NA is Namibia, or North America,
 * among codes of two letters. None, nil and a dash are values among few others that come again and again, and among signs; but
 * a word of `elsewhere`, which is no value beside them, is one only where each of the others is one word.
 */
export function absentAmong(
  name: string,
  words: readonly string[],
  others: readonly string[],
  elsewhere: ReadonlySet<string> = new Set(),
): readonly string[] {
  if (words.length === 0) return [];
  const distinct = [...new Set(others)];
  const codes = distinct.filter((value) => /^\p{Lu}\p{L}$/u.test(value));
  const areCodes =
    distinct.length === 0
      ? OF_CODES.test(foldText(name).replace(/[\s_.:-]+/g, ' '))
      : codes.length * 2 >= distinct.length;
  const areSteps =
    distinct.length > 0 &&
    distinct.length <= FEW &&
    others.length >= distinct.length * 3 &&
    distinct.every((value) => /\p{L}/u.test(value));
  const areWords = distinct.every((value) => !/\s/.test(value));
  const areSigns = distinct.length > 0 && distinct.every((value) => !/[\p{L}\d]/u.test(value));
  const isStep = (word: string): boolean => (word === '-' ? areSigns : areSteps && (areWords || !elsewhere.has(word)));
  return words.filter((word) => (word === 'NA' ? !areCodes : !STEPS.has(word) || !isStep(word)));
}

const OF_CODES = /(?:^| )(?:code|iso|iso ?2|symbol|continent|state|alpha ?2)(?: |$)/;

/** Whether a text says nothing where no such word can be meant: of a date, a number, an id. In any letters. */
export const saysNothing = (text: string): boolean => text.length <= LONGEST_ABSENT && NOTHING.test(text);
const NOTHING = /^(?:n\/?a|#n\/a|<na>|none|nil|\(?null\)?|nan|nat|\\n|undefined|[-–—]+)$/i;

/** Whether a text says in words or signs that something is not known. */
export const saysUnknown = (text: string): boolean => text.length <= LONGEST_UNKNOWN && UNKNOWN.test(text);
const LONGEST_UNKNOWN = 20;
const UNKNOWN =
  /^(?:\?+|unknown|unbekannt|inconnue?|desconocid[oa]|sconosciut[oa]|onbekend|not (?:available|known)|ohne angabe|keine angaben?|no data|sin datos|нет данных|nessun dato)$/i;
