/** Owns the words of a data set: the kinds and relation types that every data set has, and those that it defines itself. */
import { ENTITY_KINDS, EVENT_KINDS, KIND_LABELS, type Kind, UNDERTAKING_KINDS } from './kinds';
import { RELATION_TYPE_IDS, RELATION_TYPES } from './relationTypes';
import type { OwnKind, OwnRelationType } from './schema';

export interface KindWord {
  readonly id: string;
  readonly label: string;
  readonly family: 'event' | 'entity' | 'undertaking';
  /** The kind that it is drawn as; itself for one that every data set has. */
  readonly like: Kind;
}

export interface RelationWord {
  readonly id: string;
  /** What the source does to the target: "took part in". */
  readonly label: string;
  /** What the target says of the source: "participant". */
  readonly inverse: string;
  /** The kinds that it may join; null for any. */
  readonly joins: { readonly from: readonly string[]; readonly to: readonly string[] } | null;
}

export interface Vocabulary {
  /** Those of every data set first, in their order, then the data set's own. */
  readonly kinds: readonly KindWord[];
  readonly relationTypes: readonly RelationWord[];
}

interface OwnWords {
  readonly kinds?: readonly OwnKind[] | undefined;
  readonly relationTypes?: readonly OwnRelationType[] | undefined;
}

const words = (kinds: readonly Kind[], family: KindWord['family']): KindWord[] =>
  kinds.map((id) => ({ id, label: KIND_LABELS[id], family, like: id }));

const COMMON_KINDS: readonly KindWord[] = [
  ...words(EVENT_KINDS, 'event'),
  ...words(ENTITY_KINDS, 'entity'),
  ...words(UNDERTAKING_KINDS, 'undertaking'),
];

const COMMON_TYPES: readonly RelationWord[] = RELATION_TYPE_IDS.map((id) => {
  const { label, inverse, from, to } = RELATION_TYPES[id];
  return { id, label, inverse, joins: { from, to } };
});

const made = new WeakMap<object, Vocabulary>();

/** The vocabulary of a data set; the same object for the same head. An own word with a common one's id is passed over. */
export function vocabularyOf(head: OwnWords): Vocabulary {
  const known = made.get(head);
  if (known !== undefined) return known;
  const kindIds = new Set(COMMON_KINDS.map(({ id }) => id));
  const typeIds = new Set(COMMON_TYPES.map(({ id }) => id));
  const vocabulary = {
    kinds: [...COMMON_KINDS, ...(head.kinds ?? []).filter(({ id }) => isNew(kindIds, id))],
    relationTypes: [
      ...COMMON_TYPES,
      ...(head.relationTypes ?? [])
        .filter(({ id }) => isNew(typeIds, id))
        .map(({ id, label, inverse }) => ({ id, label, inverse: inverse ?? label, joins: null })),
    ],
  };
  made.set(head, vocabulary);
  return vocabulary;
}

function isNew(ids: Set<string>, id: string): boolean {
  if (ids.has(id)) return false;
  ids.add(id);
  return true;
}
