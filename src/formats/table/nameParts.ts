/** Owns how it is recognised that names stand in two columns, the given name in one and the family name in the other. */
import { comparable } from './columnNames';

const FAMILY = new Set(
  'last name|lastname|surname|family name|nachname|familienname|zuname|nom de famille|apellido|apellidos|cognome|achternaam'.split(
    '|',
  ),
);
const GIVEN = new Set(
  'first name|firstname|given name|given names|forename|forenames|vorname|vornamen|prenom|prenoms|voornaam'.split('|'),
);
/** Beside a given name it is the family name, beside a family name the given one. */
const EITHER = new Set('name|nom|nombre|nome|naam'.split('|'));

/** The columns of given and family names, by their numbers; null where there are not both, or one of them twice. */
export function nameParts(columns: readonly string[]): { readonly given: number; readonly family: number } | null {
  const names = columns.map(comparable);
  const only = (words: ReadonlySet<string>): number | null => {
    const found = names.flatMap((name, i) => (words.has(name) ? [i] : []));
    return found.length === 1 ? (found[0] ?? null) : null;
  };
  const [family, given, either] = [only(FAMILY), only(GIVEN), only(EITHER)];
  if (family !== null && given !== null) return either === null ? { given, family } : null;
  if (either === null) return null;
  if (given !== null && !names.some((name) => FAMILY.has(name))) return { given, family: either };
  return family !== null && !names.some((name) => GIVEN.has(name)) ? { given: either, family } : null;
}
