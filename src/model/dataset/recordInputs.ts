/** Owns what a reader of a foreign file hands over: events, entities and relations in the file's own words. */
import type { KeptParts } from './keptParts';
import type { Problem } from './problem';
import type { Basis, Entity, Note } from './schema';

/** A date: EDTF, or where the reader could make none of it, the text as the file has it. */
export type DateInput =
  | { readonly edtf: string; readonly note?: string; readonly isInferred?: boolean }
  | { readonly unread: string; readonly why?: string };

export interface SourceInput {
  readonly title: string;
  readonly url?: string;
  /** Where in it. */
  readonly locator?: string;
}

/** A value that has no place of its own in a data set: it stands in the details under its label. */
export interface FieldInput {
  readonly label: string;
  readonly value: string;
}

/** What other systems have no word for, and is known where Entente wrote the file itself. */
export interface RestoredParts {
  /** The id that it had; one that is taken already is told apart by a number. */
  readonly id?: string;
  readonly basis?: Basis;
  readonly dateSource?: SourceInput;
  readonly otherDates?: readonly { readonly edtf: string; readonly basis: Basis }[];
  readonly notes?: readonly Pick<Note, 'kind' | 'text'>[];
  readonly reference?: string;
  /** Parts of which texts say less; they stand in place of what the other fields say of the same. */
  readonly kept?: KeptParts;
  /** Of an event. */
  readonly form?: string;
  /** Of an entity. */
  readonly jurisdiction?: Entity['jurisdiction'];
}

export interface RecordInput {
  /** What the file calls it, by which relations find it; one name space for events and entities. Null for none. */
  readonly key: string | null;
  /** By which relations find this very record where another one before it has its key. */
  readonly ownKey?: string;
  /** Empty where the file has none: it is then called by its key. */
  readonly title: string;
  /** Where in the file: `row 12`, `node “n3”`. */
  readonly at: string;
  /** In the file's own word: “Battle”, “person”. */
  readonly kind?: string;
  /** In the file's own words; the first gives the colour. */
  readonly themes?: readonly string[];
  /** The lane, in the file's own words. */
  readonly track?: string;
  readonly short?: string;
  readonly aliases?: readonly string[];
  readonly summary?: string;
  readonly date?: DateInput;
  readonly url?: string;
  readonly fields?: readonly FieldInput[];
  readonly sources?: readonly SourceInput[];
  readonly remarks?: readonly string[];
  readonly isInternal?: boolean;
  /** What the reader saw amiss in this very record, which is listed as the record's. */
  readonly problems?: readonly Problem[];
  readonly restored?: RestoredParts;
}

export interface EventInput extends RecordInput {
  readonly place?: string;
  /** How often, in words; the date is then the time over which it recurs. */
  readonly recurrence?: string;
  readonly isPlanned?: boolean;
}

/** An entity; its date is when it exists. */
export type EntityInput = RecordInput;

export interface RelationInput {
  readonly from: string;
  readonly to: string;
  readonly at: string;
  readonly key?: string;
  /** In the file's own words, read from its start: “employs”. */
  readonly label?: string;
  /** The same, read from its end; with a label of the vocabulary, it is that type where it may join these kinds. */
  readonly inverse?: string;
  readonly role?: string;
  /** Whether it says the same from either end. */
  readonly isUndirected?: boolean;
  readonly validity?: DateInput;
  readonly fields?: readonly FieldInput[];
  readonly sources?: readonly SourceInput[];
  readonly restored?: Pick<RestoredParts, 'id' | 'basis' | 'dateSource' | 'notes' | 'kept'>;
}

/** In what way an undertaking names a record. */
export type TiePart = 'by' | 'madeAt' | 'workedOnBy' | 'deliveredBy';

export interface UndertakingInput extends RecordInput {
  /** The keys of the records that it names. */
  readonly ties: Readonly<Record<TiePart, readonly string[]>>;
  /** What has no place in an entity, as fields: where the ties do not lead to who made it and where, it becomes one. */
  readonly asFields: readonly FieldInput[];
}

/** What an undertaking names, where a file says so apart from it. */
export interface TieInput {
  /** The key of the undertaking. */
  readonly undertaking: string;
  readonly part: TiePart;
  readonly to: string;
  readonly at: string;
}
