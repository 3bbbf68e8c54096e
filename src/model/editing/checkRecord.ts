/** Owns what stands against a record: by the format, by its dates, and by what it refers to. */
import * as z from 'zod/mini';
import { type AnyRecord, datesOf, type Reference, referencesOf } from '../dataset/recordParts';
import { type Dataset, entitySchema, eventSchema, relationSchema, undertakingSchema } from '../dataset/schema';
import { vocabularyOf } from '../dataset/vocabulary';
import { parseEdtf } from '../dates/parseEdtf';
import { type Failure, failure, type Result, success } from '../result';
import { type RecordFamily, type RecordOf, recordsOf } from './edit';
import { fieldName } from './fieldName';

// The words of what is refused: a file that is opened has words of its own, and does without these.
z.config(z.locales.en());

const SCHEMAS: { readonly [F in RecordFamily]: z.ZodMiniType<RecordOf[F]> } = {
  event: eventSchema,
  entity: entitySchema,
  relation: relationSchema,
  undertaking: undertakingSchema,
};

/**
 * The record without what is left out, if the data set that it is to stand in can hold it. A date or a reference that was
 * as wrong before does not stand against it: a file that has faults is mended one by one.
 */
export function checkRecord<F extends RecordFamily>(
  dataset: Dataset,
  family: F,
  record: RecordOf[F],
  before?: RecordOf[F],
): Result<RecordOf[F]> {
  const plain = JSON.parse(JSON.stringify(record)) as unknown;
  const read = SCHEMAS[family].safeParse(plain);
  if (!read.success) return refused(read.error.issues[0]);
  const wrong =
    badDate(read.data, before) ?? lostReference(dataset, read.data, before) ?? wrongKind(dataset, family, read.data);
  return wrong === null ? success(read.data) : { ok: false, failure: wrong };
}

/** What the format says against a field, as a refusal that names it. */
export function refused(issue: z.core.$ZodIssue | undefined): Result<never> {
  const path = issue?.path ?? [];
  const isEmpty = issue?.code === 'too_small' || issue?.code === 'invalid_type';
  if (!isEmpty)
    return failure(`“${fieldName(path)}” cannot be read: ${issue?.message ?? ''}`, 'Write it in another way.');
  return failure(
    `“${fieldName(path)}” may not be empty`,
    path.at(-1) === 'citations' ? 'Choose the source that it rests on.' : 'Write something there, or take it out.',
  );
}

const wrong = (message: string, hint: string): Failure => ({ message, hint });

function badDate(record: AnyRecord, before: AnyRecord | undefined): Failure | null {
  const had = new Set(before === undefined ? [] : datesOf(before).map(({ statement }) => statement.edtf));
  for (const { label, statement } of datesOf(record)) {
    const read = had.has(statement.edtf) ? null : parseEdtf(statement.edtf);
    if (read?.ok === false) return wrong(`“${label}”: ${read.failure.message}`, read.failure.hint);
  }
  return null;
}

function lostReference(dataset: Dataset, record: AnyRecord, before: AnyRecord | undefined): Failure | null {
  const had = new Set(before === undefined ? [] : referencesOf(before).map(({ id }) => id));
  const lists = {
    theme: [dataset.themes],
    track: [dataset.tracks],
    source: [dataset.sources],
    'event or entity': [dataset.events, dataset.entities],
  } as const satisfies Record<Reference['what'], readonly (readonly { readonly id: string }[])[]>;
  const lost = referencesOf(record).find(
    ({ what, id }) => !had.has(id) && !lists[what].some((list) => list.some((item) => item.id === id)),
  );
  return lost === undefined ? null : wrong(`There is no ${lost.what} “${lost.id}”`, 'Choose another, or add it first.');
}

/** Of an event or entity, whether its relations still hold with its kind; of a relation, whether it may join its ends. */
function wrongKind(dataset: Dataset, family: RecordFamily, record: RecordOf[RecordFamily]): Failure | null {
  const { kinds } = vocabularyOf(dataset);
  if (family === 'relation') return wrongJoin(dataset, record as RecordOf['relation']);
  const { kind } = record as RecordOf['event' | 'entity' | 'undertaking'];
  if (!kinds.some((word) => word.id === kind && word.family === family)) {
    return wrong(`“${kind}” is not a kind of ${family}`, 'Choose another, or make it a kind of the data set.');
  }
  if (family === 'undertaking') return null;
  const changed = { ...dataset, ...replaced(dataset, family as 'event' | 'entity', record) };
  for (const relation of dataset.relations) {
    if (relation.from !== record.id && relation.to !== record.id) continue;
    const found = wrongJoin(changed, relation);
    if (found !== null) return { ...found, hint: 'Remove that relation or give it another type first.' };
  }
  return null;
}

function replaced(dataset: Dataset, family: 'event' | 'entity', record: RecordOf[RecordFamily]): Partial<Dataset> {
  const others = recordsOf(dataset, family).filter(({ id }) => id !== record.id);
  const list = [...others, record];
  return family === 'event' ? { events: list as RecordOf['event'][] } : { entities: list as RecordOf['entity'][] };
}

/** What a relation's type says against its two ends; null where it may join them. */
function wrongJoin(dataset: Dataset, { type, from, to }: Pick<RecordOf['relation'], 'type' | 'from' | 'to'>) {
  const { kinds, relationTypes } = vocabularyOf(dataset);
  const word = relationTypes.find(({ id }) => id === type);
  if (word === undefined) return wrong(`There is no relation type “${type}”`, 'Choose another, or add it first.');
  if (word.joins === null) return null;
  const kindOf = (id: string) => {
    const kind = (dataset.events.find((e) => e.id === id) ?? dataset.entities.find((e) => e.id === id))?.kind;
    return kinds.find((other) => other.id === kind);
  };
  const [first, last] = [kindOf(from), kindOf(to)];
  if (first === undefined || last === undefined) return null;
  return word.joins.from.includes(first.like) && word.joins.to.includes(last.like)
    ? null
    : wrong(
        `“${word.label}” cannot join ${first.label} to ${last.label}`,
        'Choose another relation type, or turn it round.',
      );
}
