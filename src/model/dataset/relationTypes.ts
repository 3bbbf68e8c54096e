/** Owns the vocabulary of relations: what each type says in both directions, and which kinds it may join. */
import { ENTITY_KINDS, type EntityKind, EVENT_KINDS, type EventKind } from './kinds';

type JoinKind = EventKind | EntityKind;

export interface RelationType {
  /** What the source does to the target: "took part in". */
  readonly label: string;
  /** What the target says of the source: "participant". */
  readonly inverse: string;
  readonly from: readonly JoinKind[];
  readonly to: readonly JoinKind[];
}

const BODIES = [
  'organisation',
  'office',
  'group',
  'sub-group',
  'initiative',
  'dialogue',
  'country',
] as const satisfies readonly EntityKind[];
const ACTORS = [...BODIES, 'person'] as const;
const TEXTS = ['document', 'convention'] as const satisfies readonly EntityKind[];
const ANY = [...EVENT_KINDS, ...ENTITY_KINDS] as const;

export const RELATION_TYPE_IDS = [
  'took-part-in',
  'hosted',
  'established',
  'launched',
  'part-of',
  'member-of',
  'holds',
  'office-of',
  'signed',
  'issued',
  'produced',
  'led-to',
  'followed',
  'reports-to',
  'secretariat-of',
  'responsible-for',
  'deals-with',
  'promotes',
  'cooperates-with',
  'complements',
  'refers-to',
  'acts-on',
] as const;

export type RelationTypeId = (typeof RELATION_TYPE_IDS)[number];

export const RELATION_TYPES: Readonly<Record<RelationTypeId, RelationType>> = {
  'took-part-in': { label: 'took part in', inverse: 'participant', from: ACTORS, to: EVENT_KINDS },
  hosted: { label: 'hosted', inverse: 'hosted by', from: ACTORS, to: EVENT_KINDS },
  established: { label: 'established', inverse: 'established by', from: ANY, to: BODIES },
  launched: { label: 'launched', inverse: 'launched by', from: ANY, to: [...BODIES, ...EVENT_KINDS] },
  'part-of': { label: 'part of', inverse: 'has part', from: ANY, to: ANY },
  'member-of': { label: 'member of', inverse: 'member', from: ACTORS, to: BODIES },
  holds: { label: 'holds office', inverse: 'held by', from: ['person'], to: ['office'] },
  'office-of': { label: 'office of', inverse: 'office', from: ['office'], to: BODIES },
  signed: { label: 'signed', inverse: 'signed by', from: ACTORS, to: [...TEXTS, 'signature'] },
  issued: { label: 'issued', inverse: 'issued by', from: [...ACTORS, ...EVENT_KINDS], to: [...TEXTS, 'publication'] },
  produced: { label: 'produced', inverse: 'produced by', from: ANY, to: [...TEXTS, ...BODIES, ...EVENT_KINDS] },
  'led-to': { label: 'led to', inverse: 'came out of', from: ANY, to: ANY },
  followed: {
    label: 'followed',
    inverse: 'followed by',
    from: [...EVENT_KINDS, ...BODIES],
    to: [...EVENT_KINDS, ...BODIES],
  },
  'reports-to': { label: 'reports to', inverse: 'receives report of', from: BODIES, to: [...BODIES, ...EVENT_KINDS] },
  'secretariat-of': { label: 'secretariat of', inverse: 'secretariat', from: BODIES, to: BODIES },
  'responsible-for': { label: 'responsible for', inverse: 'responsibility of', from: ACTORS, to: ENTITY_KINDS },
  'deals-with': { label: 'deals with', inverse: 'dealt with by', from: ANY, to: ['topic', ...TEXTS] },
  promotes: { label: 'promotes', inverse: 'promoted by', from: ANY, to: ENTITY_KINDS },
  'cooperates-with': { label: 'cooperates with', inverse: 'cooperates with', from: ACTORS, to: ACTORS },
  complements: { label: 'complements', inverse: 'complemented by', from: BODIES, to: BODIES },
  'refers-to': { label: 'refers to', inverse: 'referred to in', from: TEXTS, to: ANY },
  'acts-on': { label: 'acts on', inverse: 'acted on by', from: [...EVENT_KINDS, ...ACTORS], to: ANY },
};
