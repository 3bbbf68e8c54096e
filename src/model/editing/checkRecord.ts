/** Owns what stands against a record: by the format, by its dates, and by what it refers to. */
import type * as z from 'zod/mini';
import {
  type Dataset,
  type DateStatement,
  entitySchema,
  eventSchema,
  relationSchema,
  undertakingSchema,
} from '../dataset/schema';
import { vocabularyOf } from '../dataset/vocabulary';
import { parseEdtf } from '../dates/parseEdtf';
import { type Failure, failure, type Result, success } from '../result';
import { type RecordFamily, type RecordOf, recordsOf } from './edit';

const SCHEMAS: { readonly [F in RecordFamily]: z.ZodMiniType<RecordOf[F]> } = {
  event: eventSchema,
  entity: entitySchema,
  relation: relationSchema,
  undertaking: undertakingSchema,
};

/** The record without what is left out, if the data set that it is to stand in can hold it. */
export function checkRecord<F extends RecordFamily>(
  dataset: Dataset,
  family: F,
  record: RecordOf[F],
): Result<RecordOf[F]> {
  const plain = JSON.parse(JSON.stringify(record)) as unknown;
  const read = SCHEMAS[family].safeParse(plain);
  if (!read.success) {
    const issue = read.error.issues[0];
    const place = issue?.path.filter((part) => typeof part === 'string').join(', ') || 'The record';
    const isEmpty = issue?.code === 'too_small' || issue?.code === 'invalid_type';
    return isEmpty
      ? failure(`“${place}” may not be empty`, 'Write something there, or take it out.')
      : failure(`“${place}” cannot be read: ${issue?.message ?? ''}`, 'Write it in another way.');
  }
  const wrong =
    badDate(read.data) ?? lostReference(dataset, family, read.data) ?? wrongKind(dataset, family, read.data);
  return wrong === null ? success(read.data) : { ok: false, failure: wrong };
}

const wrong = (message: string, hint: string): Failure => ({ message, hint });

function badDate(record: RecordOf[RecordFamily]): Failure | null {
  const statements: (DateStatement | undefined)[] = [
    ...('date' in record ? [record.date] : []),
    ...('existence' in record ? [record.existence] : []),
    ...('validity' in record ? [record.validity] : []),
    ...('made' in record ? [record.made, record.due, ...record.outcomes.map(({ date }) => date)] : []),
    ...('otherDates' in record ? (record.otherDates ?? []) : []),
  ];
  for (const statement of statements) {
    const read = statement === undefined ? null : parseEdtf(statement.edtf);
    if (read?.ok === false) return read.failure;
  }
  return null;
}

function lostReference(dataset: Dataset, family: RecordFamily, record: RecordOf[RecordFamily]): Failure | null {
  const has = (list: readonly { readonly id: string }[], id: string) => list.some((item) => item.id === id);
  const lost = (what: string, id: string) => wrong(`There is no ${what} “${id}”`, 'Choose another, or add it first.');
  for (const theme of 'themes' in record ? record.themes : []) {
    if (!has(dataset.themes, theme)) return lost('theme', theme);
  }
  if ('track' in record && record.track !== undefined && !has(dataset.tracks, record.track)) {
    return lost('track', record.track);
  }
  for (const { source } of record.citations) if (!has(dataset.sources, source)) return lost('source', source);
  const ends =
    family === 'relation'
      ? [(record as RecordOf['relation']).from, (record as RecordOf['relation']).to]
      : 'outcomes' in record
        ? [record.at, ...record.by, ...(record.workedOnBy ?? []), ...record.outcomes.flatMap((o) => o.deliveredBy)]
        : [];
  const missing = ends.find((id) => !has(dataset.events, id) && !has(dataset.entities, id));
  return missing === undefined ? null : lost('event or entity', missing);
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
