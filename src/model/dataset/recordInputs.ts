/** Owns what a reader of a foreign file hands over: events, entities and relations in the file's own words. */

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

export interface RecordInput {
  /** What the file calls it, by which relations find it; one name space for events and entities. Null for none. */
  readonly key: string | null;
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
  readonly role?: string;
  /** Whether it says the same from either end. */
  readonly isUndirected?: boolean;
  readonly validity?: DateInput;
  readonly fields?: readonly FieldInput[];
  readonly sources?: readonly SourceInput[];
}
