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

/** What is called so after a word that says of what: “personName”, “book_title”, but not “file name” or “type label”. */
const CALLED = /^(?<of>.*\p{L})[\s_.-]*(?:name|title|label|titel|titre|titulo|titolo|nom|nombre|nome|naam)$/u;
const OF_NO_NAME =
  /(?:file|path|type|kind|class|category|group|community|cluster|layer|color|colour|key|column|table|host|user|domain|icon|image|font|style|edge|relation|alt|alternative|other|status|role|language|gender|genre|former|previous|old|original|job|parent|country|city|place|org|sub|re|no|de)$/;

/** Of keys, sums and the like, which nothing is called. */
const CODED = /^(?=.*[\d+/=])[\w+/=-]{20,}$/;

interface Named {
  readonly title: string;
  /** The attributes that it is made of. */
  readonly of: readonly Attribute[];
}

/** Whether nearly all nodes that have an attribute of a name have a value of their own: those of a class share it. */
export function attributesOfEach(nodes: readonly (readonly Attribute[])[]): (name: string) => boolean {
  const said = new Map<string, { readonly values: Set<string>; count: number }>();
  for (const [name, value] of nodes.flat()) {
    if (!CALLED.test(foldName(name))) continue;
    const known = said.get(name) ?? { values: new Set(), count: 0 };
    said.set(name, known);
    known.values.add(idText(value) ?? '');
    known.count += 1;
  }
  return (name) => {
    const { values, count = 0 } = said.get(name) ?? {};
    return (values?.size ?? 0) >= NEARLY_ALL * count;
  };
}
const NEARLY_ALL = 0.9;

/**
 * The name of a node by its other attributes; null where none of them says one. `isOfEach` says which tell nodes apart; a file
 * is what it is called by only where its id says nothing (`isNumbered`).
 */
export function nameOfParts(
  attributes: readonly Attribute[],
  isOfEach: (name: string) => boolean,
  isNumbered = false,
): Named | null {
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
  const own = attributes.filter(([name]) => isOfEach(name));
  const calledBy = (fits: (of: string) => boolean): Attribute | undefined =>
    own.find(([name, value]) => {
      const of = CALLED.exec(foldName(name))?.groups?.['of'];
      const text = idText(value);
      return of !== undefined && fits(of) && text !== null && !isNumberText(text) && !CODED.test(text);
    });
  const called = calledBy((of) => !OF_NO_NAME.test(of)) ?? (isNumbered ? calledBy((of) => of === 'file') : undefined);
  return called === undefined ? null : { title: idText(called[1]) ?? '', of: [called] };
}
