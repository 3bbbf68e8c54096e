/**
 * Owns what a format of names and texts holds of a record and of a history beside its texts, as JSON: the parts that a text
 * says less of than the data set does.
 */
import * as z from 'zod/mini';
import { parseEdtf } from '../dates/parseEdtf';
import { type Citation, type DateStatement, eventSchema, headSchema, sourceSchema, undertakingSchema } from './schema';

const { notes, figures, fields, citations, otherDates, aliases } = eventSchema.shape;
const { due, outcomes } = undertakingSchema.shape;
const maybe = z.optional;

const recordSchema = z.object({
  citations: maybe(citations),
  notes,
  figures,
  otherDates,
  fields,
  aliases,
  /** Labels. */
  themes: maybe(z.array(z.string())),
  /** The id of the date's source. */
  dateSource: maybe(z.string()),
  due,
  outcomes: maybe(outcomes),
  /** The sources that these parts name. */
  sources: maybe(z.array(z.object({ id: z.string(), title: z.string() }))),
});

const historySchema = z.object({
  id: maybe(headSchema.shape.id),
  /** Where it is empty, which a file that says none would not tell. */
  description: maybe(z.literal('')),
  opening: headSchema.shape.opening,
  themes: maybe(headSchema.shape.themes),
  tracks: maybe(headSchema.shape.tracks),
  kinds: headSchema.shape.kinds,
  relationTypes: headSchema.shape.relationTypes,
  sources: maybe(z.array(sourceSchema)),
});

const sourcePartsSchema = z.object({
  date: sourceSchema.shape.date,
  notes: sourceSchema.shape.notes,
  outline: sourceSchema.shape.outline,
});

/** Parts of a record; ids of sources are those of the file. */
export type KeptParts = z.infer<typeof recordSchema>;

/** What a history says beside its records. */
export type KeptHistory = z.infer<typeof historySchema>;

/** Parts from their JSON; null where it is damaged. */
export function parseKeptParts(text: string): KeptParts | null {
  const read = recordSchema.safeParse(parsed(text));
  if (!read.success) return null;
  const { due: by, ...parts } = read.data;
  return by !== undefined && parseEdtf(by.edtf).ok ? read.data : parts;
}

/** A history from its JSON; null where it is damaged. */
export function parseKeptHistory(text: string): KeptHistory | null {
  const read = historySchema.safeParse(parsed(text));
  return read.success ? read.data : null;
}

/** What a source rests on and how it is divided, from its JSON; null where it is damaged. */
export function parseKeptSource(text: string): z.infer<typeof sourcePartsSchema> | null {
  const read = sourcePartsSchema.safeParse(parsed(text));
  return read.success ? read.data : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/** The parts with other ids for their sources. */
export function withSources(parts: KeptParts, idOf: (id: string) => string): KeptParts {
  const cite = (citation: Citation): Citation => ({ ...citation, source: idOf(citation.source) });
  const date = <T extends DateStatement>(statement: T): T =>
    statement.source === undefined ? statement : { ...statement, source: idOf(statement.source) };
  const { citations: cited, notes: said, figures: counted, otherDates: others, outcomes: made } = parts;
  return {
    ...parts,
    ...(cited === undefined ? {} : { citations: cited.map(cite) }),
    ...(said === undefined
      ? {}
      : {
          notes: said.map((note) =>
            note.citations === undefined ? note : { ...note, citations: note.citations.map(cite) },
          ),
        }),
    ...(counted === undefined
      ? {}
      : {
          figures: counted.map((each) => ({ ...each, asOf: date(each.asOf), citations: each.citations.map(cite) })),
        }),
    ...(others === undefined ? {} : { otherDates: others.map(date) }),
    ...(parts.dateSource === undefined ? {} : { dateSource: idOf(parts.dateSource) }),
    ...(parts.due === undefined ? {} : { due: date(parts.due) }),
    ...(made === undefined
      ? {}
      : {
          outcomes: made.map((each) => ({
            ...each,
            ...(each.date === undefined ? {} : { date: date(each.date) }),
            citations: each.citations.map(cite),
          })),
        }),
  };
}
