/** Owns what a record and a relation are where a format knows names and texts alone. */
import { FAMILIES, type Family } from '../model/index/rows';
import type { WrittenSpan } from './writtenSpan';

/** A name and a text that is not empty. */
export type Attribute = readonly [name: string, value: string];

export interface FlatRecord {
  readonly id: string;
  readonly family: Family;
  readonly kind: string;
  readonly title: string;
  readonly date: WrittenSpan | null;
  readonly themes: readonly string[];
  /** All else that is said of it. */
  readonly attributes: readonly Attribute[];
  /** Of an undertaking: the ids of the records that it names. Networks have edges for them. */
  readonly named: readonly Attribute[];
}

export interface FlatRelation {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly label: string;
  /** Whether it says the same from either end. */
  readonly isUndirected: boolean;
  readonly date: WrittenSpan | null;
  readonly attributes: readonly Attribute[];
}

/** Names in one text; a semicolon within a name becomes a comma, since semicolons part them. */
export const listOf = (names: readonly string[]): string =>
  names.map((name) => name.replaceAll(';', ',').trim()).join('; ');

/** All names that are used here and by the writers. */
export const FLAT_NAMES: ReadonlySet<string> = new Set(
  (
    'id|title|kind|date|date (edtf)|date basis|date source|date note|other dates|due|short|aliases|theme|themes|' +
    'other themes|track|place|url|reference|form|jurisdiction|recurrence|planned|internal|summary|notes|figures|source|' +
    'sources|citations|by|at|worked on by|outcomes|from|to|type|inverse|role|family|label|first day|last day|' +
    'delivered by|publisher|start|end|entente'
  ).split('|'),
);

/** Whether a word is what Entente writes of the family of a record. */
export const isFamily = (word: string): word is Family => (FAMILIES as readonly string[]).includes(word);

/** The name of what is kept as JSON beside the texts. */
export const KEPT = 'entente';

const OWN = ' (field)';

/** A field's label, told apart from the names that are used here. */
export const fieldName = (label: string): string =>
  FLAT_NAMES.has(label.toLowerCase()) || label.endsWith(OWN) ? `${label}${OWN}` : label;

/** The label of a field from its name. */
export const fieldLabel = (name: string): string => (name.endsWith(OWN) ? name.slice(0, -OWN.length) : name);

/** A record in names and texts, for formats that have a place for such: what its nodes and slides bear. */
export const attributesOf = ({ kind, family, date, themes, attributes }: FlatRecord): Attribute[] => [
  ['kind', kind],
  ['family', family],
  ...themeAttributes(themes),
  ...(date === null ? [] : [['date', date.edtf] as const]),
  ...attributes,
];

/** The themes for formats of one value a name: the first, by which programs colour, and the others. */
export const themeAttributes = ([first, ...others]: readonly string[]): Attribute[] => [
  ...(first === undefined ? [] : [['theme', first] as const]),
  ...(others.length === 0 ? [] : [['other themes', listOf(others)] as const]),
];
