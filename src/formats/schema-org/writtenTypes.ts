/** Owns which words of schema.org stand for kinds and relations: only those that say the same. */
import type { Kind } from '../../model/dataset/kinds';

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

interface SchemaProperty {
  readonly name: string;
  /** Which end bears it. */
  readonly on: 'from' | 'to';
}

/** The property that says what a relation says; where its ends are of families that it joins. */
export function schemaProperty(type: string, from: 'event' | 'entity', to: 'event' | 'entity'): SchemaProperty | null {
  const ends = `${from} ${to}`;
  switch (type) {
    case 'hosted':
      return ends === 'entity event' ? { name: 'organizer', on: 'to' } : null;
    case 'took-part-in':
      return ends === 'entity event' ? { name: 'attendee', on: 'to' } : null;
    case 'part-of':
      return ends === 'event event' ? { name: 'superEvent', on: 'from' } : null;
    case 'member-of':
      return ends === 'entity entity' ? { name: 'memberOf', on: 'from' } : null;
    case 'deals-with':
      return from === 'event' ? { name: 'about', on: 'from' } : null;
    default:
      return null;
  }
}
