/** Owns which words of schema.org stand for kinds and relations: only those that say the same. */
import type { Kind } from '../../model/dataset/kinds';
import type { RelationTypeId } from '../../model/dataset/relationTypes';

const TYPES: Readonly<Partial<Record<Kind, string>>> = {
  publication: 'PublicationEvent',
  workshop: 'EducationEvent',
  organisation: 'Organization',
  group: 'Organization',
  'sub-group': 'Organization',
  initiative: 'Project',
  person: 'Person',
  convention: 'Legislation',
  document: 'CreativeWork',
  country: 'Country',
  topic: 'DefinedTerm',
};

/** The type of an event or entity, by its kind; none for those that schema.org has no word for. */
export const SCHEMA_TYPES: ReadonlyMap<string, string> = new Map(Object.entries(TYPES));

interface WrittenProperty {
  readonly type: RelationTypeId;
  /** Which end bears it. */
  readonly on: 'from' | 'to';
  /** The families that it joins. */
  readonly joins: readonly string[];
}

/** The properties that say what relations of a type say. */
export const WRITTEN_PROPERTIES: ReadonlyMap<string, WrittenProperty> = new Map([
  ['organizer', { type: 'hosted', on: 'to', joins: ['entity event'] }],
  ['attendee', { type: 'took-part-in', on: 'to', joins: ['entity event'] }],
  ['superEvent', { type: 'part-of', on: 'from', joins: ['event event'] }],
  ['memberOf', { type: 'member-of', on: 'from', joins: ['entity entity'] }],
  ['about', { type: 'deals-with', on: 'from', joins: ['event event', 'event entity'] }],
]);

/** The property that says what a relation says; where its ends are of families that it joins. */
export function schemaProperty(
  type: string,
  from: 'event' | 'entity',
  to: 'event' | 'entity',
): { readonly name: string; readonly on: 'from' | 'to' } | null {
  for (const [name, written] of WRITTEN_PROPERTIES) {
    if (written.type === type && written.joins.includes(`${from} ${to}`)) return { name, on: written.on };
  }
  return null;
}
