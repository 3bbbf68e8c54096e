/**
 * Owns the data set's format, version 2: written once here, from which come the TypeScript types, the check of each
 * record at loading, and the JSON Schema in `public/schema/`. A file of version 1 is one of version 2 that uses less of it.
 */
import * as z from 'zod/mini';
import { KIND_IDS, UNDERTAKING_KINDS } from './kinds';

export const FORMAT = 'entente';
export const FORMAT_VERSION = 2;
export const FORMAT_VERSIONS = [1, FORMAT_VERSION] as const;

/** An id: lower-case words joined by hyphens, unique over all records of the data set. */
const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const text = z.string().check(z.minLength(1));
const list = <T extends z.ZodMiniType>(item: T) => z.array(item);
const some = <T extends z.ZodMiniType>(item: T) => z.array(item).check(z.minLength(1));
const maybe = z.optional;

export const BASES = ['stated', 'inferred', 'external'] as const;
export const OUTCOME_STATUSES = ['reported', 'partly-reported', 'still-priority', 'not-mentioned'] as const;
export const NOTE_KINDS = ['discrepancy', 'correction', 'gap', 'remark'] as const;

/** Where a statement is written, and what it supports. Paragraphs and bullets count from 1 within their section. */
const citation = z.strictObject({
  source: id,
  section: maybe(text),
  paragraph: maybe(z.number().check(z.int(), z.positive())),
  bullet: maybe(z.number().check(z.int(), z.positive())),
  /** Another way to say where: a page, a row, an address within the source. */
  locator: maybe(text),
  supports: maybe(text),
});

/** A date as firm as its source: EDTF, on what basis it is said, and how it was arrived at. */
const dateStatement = z.strictObject({
  edtf: text,
  basis: z.enum(BASES),
  source: maybe(id),
  note: maybe(text),
});

const note = z.strictObject({ kind: z.enum(NOTE_KINDS), text, citations: maybe(list(citation)) });

/** What the file that a record came from says of it beyond what this format has a place for. */
const field = z.strictObject({ label: text, value: text });

/** A count that holds at a date: "53 countries, March 2014". */
const figure = z.strictObject({ label: text, value: text, asOf: dateStatement, citations: some(citation) });

const described = {
  id,
  title: text,
  /** A shorter title for labels. */
  short: maybe(text),
  /** Other spellings and short forms, which the search finds too. */
  aliases: maybe(list(text)),
  /** Empty where nothing is said. */
  summary: z.string(),
  /** The first one gives the colour. */
  themes: list(id),
  notes: maybe(list(note)),
  figures: maybe(list(figure)),
  fields: maybe(list(field)),
  /** Empty where no source is named; the problems list says so. */
  citations: list(citation),
  /** Not for everybody's eyes: an export asks whether it goes along. */
  internal: maybe(z.literal(true)),
};

const dated = {
  /** Absent where nothing says when. */
  date: maybe(dateStatement),
  /** What other sources alone support, where it differs from `date`. */
  otherDates: maybe(list(dateStatement)),
};

const eventBase = {
  ...described,
  ...dated,
  track: id,
  place: maybe(text),
  /** Announced, but not shown by any source to have taken place. */
  planned: maybe(z.literal(true)),
  /** For a series that is told as one event: how often, in words. Its date is then the time over which it recurs. */
  recurrence: maybe(text),
};

const entityBase = {
  ...described,
  /** When it exists; absent where no source says. */
  existence: maybe(dateStatement),
  otherDates: maybe(list(dateStatement)),
  /** The lane in which its existence is drawn; without one it stands in the graph alone. */
  track: maybe(id),
  url: maybe(text),
};

/** A kind of the vocabulary, or one that the data set's own `kinds` define. */
const kind = id;
const reference = { reference: maybe(text) };

export const eventSchema = z.strictObject({
  kind,
  ...eventBase,
  ...reference,
  /** Of an exercise: table-top, live. */
  form: maybe(text),
});

export const entitySchema = z.strictObject({
  kind,
  ...entityBase,
  ...reference,
  jurisdiction: maybe(z.enum(['EU', 'US', 'joint', 'other'])),
});

export const relationSchema = z.strictObject({
  id,
  /** A type of the vocabulary, or one that the data set's own `relationTypes` define. */
  type: id,
  from: id,
  to: id,
  /** In what role, in words: "US Secretary of Homeland Security". */
  role: maybe(text),
  validity: maybe(dateStatement),
  notes: maybe(list(note)),
  fields: maybe(list(field)),
  citations: list(citation),
});

const outcome = z.strictObject({
  status: z.enum(OUTCOME_STATUSES),
  summary: text,
  /** When the outcome came about or was reported. */
  date: maybe(dateStatement),
  /** The events and entities that delivered it. */
  deliveredBy: list(id),
  /** What the status rests on; for "not mentioned", the source that was read. */
  citations: some(citation),
});

export const undertakingSchema = z.strictObject({
  kind: z.enum(UNDERTAKING_KINDS),
  ...described,
  /** The bodies that undertook it. */
  by: some(id),
  /** The event or document in which it was undertaken. */
  at: id,
  made: dateStatement,
  due: maybe(dateStatement),
  /** Who worked on it. */
  workedOnBy: maybe(list(id)),
  outcomes: list(outcome),
});

export const sourceSchema = z.strictObject({
  id,
  /** `document`: a ground of the data set. `external`: another page that was consulted. */
  kind: z.enum(['document', 'external']),
  title: text,
  short: text,
  publisher: maybe(text),
  reference: maybe(text),
  url: maybe(text),
  date: maybe(dateStatement),
  notes: maybe(list(note)),
  /** The document's sections in order, with how many paragraphs and bullets each has: what coverage is counted over. */
  outline: maybe(
    list(
      z.strictObject({
        section: text,
        paragraphs: z.number().check(z.int(), z.nonnegative()),
        bullets: z.number().check(z.int(), z.nonnegative()),
      }),
    ),
  ),
});

/**
 * Where the graph's camera looks: the point in its middle in layout units, and pixels to a unit in a panel of 1000 by 600.
 * A scene without one has all of the graph fitted.
 */
const camera = z.strictObject({ x: z.number(), y: z.number(), k: z.number().check(z.positive()) });

export const SCENE_PARTS = ['both', 'timeline', 'graph'] as const;

/** One picture of a briefing, and what is said to it. */
export const sceneSchema = z.strictObject({
  id,
  title: text,
  /** Stands beside the views, in the presenter's own words. */
  caption: z.string(),
  /** For the speaker alone. */
  notes: maybe(text),
  citations: maybe(list(citation)),
  /** What the views show, as the address says it; empty for the opening view. */
  view: z.string(),
  /** Which views are shown; both where it is left out. */
  parts: maybe(z.enum(SCENE_PARTS)),
  camera: maybe(camera),
  /** Ids of records that are lit beside the selection, and of those that are named however little room there is. */
  highlighted: maybe(list(id)),
  labelled: maybe(list(id)),
});

/** An ordered list of scenes. */
export const briefingSchema = z.strictObject({ id, title: text, scenes: list(sceneSchema) });

export const themeSchema = z.strictObject({ id, label: text, description: maybe(text) });
export const trackSchema = z.strictObject({ id, label: text });

/** A kind of the data set's own. */
export const ownKindSchema = z.strictObject({
  id,
  label: text,
  family: z.enum(['event', 'entity']),
  /** The kind of the vocabulary that it is drawn as. */
  like: z.enum(KIND_IDS),
});

/** A relation type of the data set's own; without an inverse, it says the same from either end. */
export const ownRelationTypeSchema = z.strictObject({ id, label: text, inverse: maybe(text) });

export const headSchema = z.object({
  format: z.literal(FORMAT),
  version: z.literal(FORMAT_VERSIONS),
  id,
  title: text,
  description: z.string(),
  /** What the timeline shows at first sight, an EDTF interval; the whole history where it is left out. */
  opening: maybe(text),
  themes: list(themeSchema),
  tracks: list(trackSchema),
  kinds: maybe(list(ownKindSchema)),
  relationTypes: maybe(list(ownRelationTypeSchema)),
});

export const datasetSchema = z.strictObject({
  $schema: maybe(text),
  ...headSchema.shape,
  sources: list(sourceSchema),
  events: list(eventSchema),
  entities: list(entitySchema),
  relations: list(relationSchema),
  undertakings: list(undertakingSchema),
  briefings: maybe(list(briefingSchema)),
});

export type Citation = z.infer<typeof citation>;
export type DateStatement = z.infer<typeof dateStatement>;
export type Basis = (typeof BASES)[number];
export type Note = z.infer<typeof note>;
export type Field = z.infer<typeof field>;
export type OwnKind = z.infer<typeof ownKindSchema>;
export type OwnRelationType = z.infer<typeof ownRelationTypeSchema>;
export type HistoryEvent = z.infer<typeof eventSchema>;
export type Entity = z.infer<typeof entitySchema>;
export type Relation = z.infer<typeof relationSchema>;
export type OutcomeStatus = (typeof OUTCOME_STATUSES)[number];
export type Undertaking = z.infer<typeof undertakingSchema>;
export type Dataset = z.infer<typeof datasetSchema>;
export type Scene = z.infer<typeof sceneSchema>;
export type Briefing = z.infer<typeof briefingSchema>;

/** A data set without its records. */
export type DatasetHead = Omit<Dataset, 'events' | 'entities' | 'relations' | 'undertakings'>;
