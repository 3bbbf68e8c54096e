/** Owns what a node without a title is called by what else is said of it: its given and family name, or what it is known by. */
import { idText } from '../text/jsonValue';
import { type Attribute, foldName } from './attributeRoles';
import { isNumberText } from './readMoment';

const GIVEN = /^(?:firstname|givenname|forename|fname|vorname|prenom|nombrepila|voornaam)$/;
const FAMILY = /^(?:lastname|familyname|surname|lname|nachname|nomdefamille|apellidos?|cognome|achternaam)$/;
/** The more telling first; a value last, which is all that some nodes have. */
const KNOWN_BY = [
  'fullname',
  'username',
  'screenname',
  'nickname',
  'login',
  'handle',
  'userid',
  'email',
  'mail',
  'value',
];

/** Of keys, sums and the like, which nothing is called. */
const CODED = /^(?=.*[\d+/=])[\w+/=-]{20,}$/;

interface Named {
  readonly title: string;
  /** The attributes that it is made of. */
  readonly of: readonly Attribute[];
}

/** The name of a node by its other attributes; null where none of them says one. */
export function nameOfParts(attributes: readonly Attribute[]): Named | null {
  const wordOf = (fits: (name: string) => boolean): Attribute | undefined =>
    attributes.find(([name, value]) => {
      const text = idText(value);
      return text !== null && !isNumberText(text) && !CODED.test(text) && fits(foldName(name));
    });
  const parts = [GIVEN, FAMILY]
    .map((pattern) => wordOf((name) => pattern.test(name)))
    .filter((each) => each !== undefined);
  if (parts.length > 0) return { title: parts.map(([, value]) => idText(value)).join(' '), of: parts };
  for (const known of KNOWN_BY) {
    const found = wordOf((name) => name === known);
    if (found !== undefined) return { title: idText(found[1]) ?? '', of: [found] };
  }
  return null;
}
