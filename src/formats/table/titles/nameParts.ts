/** Owns how it is recognised that names stand in two columns, the given name in one and the family name in the other. */
import { comparable } from '../columns/columnNames';
import type { Values } from '../columns/columnValues';

const FAMILY = new Set(
  'last name|lastname|lname|name last|surname|family name|nachname|familienname|zuname|nom de famille|apellido|apellidos|cognome|achternaam|nazwisko|prijmeni|фамилия|прізвище|efternamn|efternavn|etternavn|sobrenome|apelido|pavarde|uzvards|perekonnanimi|perenimi|επωνυμο|soyad|soyadi|soyadı|soyisim'.split(
    '|',
  ),
);
const GIVEN = new Set(
  'first name|firstname|fname|name first|given name|given names|forename|forenames|vorname|vornamen|prenom|prenoms|voornaam|imie|fornamn|fornavn|eesnimi'.split(
    '|',
  ),
);
/** Beside a given name it is the family name, beside a family name the given one. */
const EITHER = new Set('name|nom|nombre|nome|naam|jmeno|имя|імя|vardas|vards|nimi|ονομα|ad|adi|adı'.split('|'));

/** Between the two, and a part of the name where both are there. */
const MIDDLE = new Set(
  'middle name|middlename|middle names|middle|middle initial|zweiter vorname|deuxieme prenom|segundo nombre|secondo nome|tussenvoegsel|tussenvoegsels|отчество|по батькові'.split(
    '|',
  ),
);

/** What stands for a given name in rows that have none. */
const INITIALS = new Set('initials|initial|voorletters|voorletter|initialen|initiales|iniziali|iniciales'.split('|'));

interface NameOrder {
  /** In which the parts are said: initials, given names, what stands between. */
  readonly columns: readonly string[];
  /** Said only where `given` is empty; null where none is, or no column has given names. */
  readonly initials: string | null;
  readonly given: string | null;
}

/** In which order the columns before a family name are said, whatever their own is. */
export function orderOfParts(columns: readonly string[]): NameOrder {
  const are = (words: ReadonlySet<string>) => columns.filter((column) => words.has(comparable(column)));
  const [middles, [initials], [given]] = [are(MIDDLE), are(INITIALS), are(GIVEN)];
  const isBoth = initials !== undefined && given !== undefined;
  return {
    columns: [...columns.filter((column) => !middles.includes(column)), ...middles],
    initials: isBoth ? initials : null,
    given: isBoth ? given : null,
  };
}

/** Whether a column is called after a given or a family name, a word before it too: “character_firstname”. */
export function isNamePart(column: string): boolean {
  const name = comparable(column);
  const words = name.split(' ');
  return [name, words.slice(1).join(' '), words.slice(-2).join(' '), words.at(-1) ?? ''].some(
    (each) => FAMILY.has(each) || GIVEN.has(each),
  );
}

/** Whose names they are, beside whom the rows are of. */
const OF_OTHERS =
  /^(?:father|mother|parent|spouse|husband|wife|partner|author|editor|director|owner|manager|contact|teacher|doctor|boss|sender|recipient|vater|mutter|autor|auteur|pere|mere|padre|madre)$/;

/** One given and one family name of which both have the same word before them: “stage_name” and “stage_lastname”; null where another column is of one. */
function stemmedParts(names: readonly string[]): { readonly given: number; readonly family: number } | null {
  const found = names.flatMap((name, family) => {
    const [, stem = '', part = ''] = /^(\S+) (.+)$/.exec(name) ?? [];
    if (!FAMILY.has(part) || OF_OTHERS.test(stem)) return [];
    const given = names.findIndex((other) => {
      const rest = other.startsWith(`${stem} `) ? other.slice(stem.length + 1) : '';
      return GIVEN.has(rest) || EITHER.has(rest);
    });
    return given < 0 ? [] : [{ given, family }];
  });
  const [pair] = found;
  const isNamed = names.some(
    (name, i) => i !== pair?.given && i !== pair?.family && / (?:name|title|titel|titre|nom|nombre|nome)$/.test(name),
  );
  return found.length === 1 && pair !== undefined && !isNamed ? pair : null;
}

interface NameParts {
  readonly given: number;
  readonly middle: number | null;
  readonly family: number;
  /** What stands for given names where there are none. */
  readonly initials?: number;
  /** A column called “Name” beside both that many rows lack, and which is no whole name: that of an employer, of a body among persons. */
  readonly beside?: number;
}

/** The part of the rows with a given or a family name that must have a whole name, for this to be what they are called. */
const MOST_ROWS = 0.7;

/**
 * The columns of given and family names, by their numbers; null where there are not both, or one of them twice. “First” and
 * “last” alone could be of dates, so it is asked which columns hold words.
 */
export function nameParts(
  columns: readonly string[],
  values: readonly Values[],
  areWords: (column: number) => boolean,
): NameParts | null {
  const names = columns.map(comparable);
  const only = (words: ReadonlySet<string>): number | null => {
    const found = names.flatMap((name, i) => (words.has(name) ? [i] : []));
    return found.length === 1 ? (found[0] ?? null) : null;
  };
  const filledIn = (column: number) => values[column]?.filled.length ?? 0;
  const [family, named, either, initials] = [only(FAMILY), only(GIVEN), only(EITHER), only(INITIALS)];
  const given = named ?? (family === null ? null : initials);
  /** Of several, that beside the family name. */
  const middleOf = (last: number) => only(MIDDLE) ?? (MIDDLE.has(names[last - 1] ?? '') ? last - 1 : null);
  const partsOf = (first: number, last: number): NameParts => ({
    given: first,
    middle: middleOf(last),
    family: last,
    ...(initials === null || initials === first ? {} : { initials }),
  });
  if (family !== null && given !== null) {
    if (either === null) return partsOf(given, family);
    // “Name” beside “last name” can be the same names, in more of the rows.
    if (areWithin(values[family], values[either]))
      return { ...partsOf(given, filledIn(either) > filledIn(family) ? either : family), beside: either };
    const [count, most] = [filledIn(either), Math.max(filledIn(given), filledIn(family))];
    return count < MOST_ROWS * most ? { ...partsOf(given, family), beside: either } : null;
  }
  const stemmed = given === null && family === null ? stemmedParts(names) : null;
  if (stemmed !== null) return { ...stemmed, middle: null };
  if (given === null && family === null && either === null) {
    const [first, last] = [names.indexOf('first'), names.indexOf('last')];
    return first >= 0 && last >= 0 && areWords(first) && areWords(last) ? partsOf(first, last) : null;
  }
  if (either === null) return null;
  if (given !== null && !names.some((name) => FAMILY.has(name))) return partsOf(given, either);
  return family !== null && !names.some((name) => GIVEN.has(name)) ? partsOf(either, family) : null;
}

const areWithin = (some: Values | undefined, others: Values | undefined): boolean => {
  const names = [...(some?.distinct ?? [])];
  return names.length > 1 && names.filter((name) => others?.distinct.has(name)).length >= NEARLY_ALL * names.length;
};
const NEARLY_ALL = 0.9;
