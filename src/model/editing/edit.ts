/** Owns what an edit is: a pure step from a sound data set to another, or a failure that says what stands against it. */
import type { Dataset, Entity, HistoryEvent, Relation, Undertaking } from '../dataset/schema';
import { createSlugs } from '../dataset/slugs';
import { type Result, success } from '../result';

export interface Edited {
  readonly dataset: Dataset;
  /** What was changed or made; of what is gone, what to look at instead, or null. */
  readonly id: string | null;
  /** What was done, as a sentence for the person. */
  readonly said: string;
}

export type Edit = (dataset: Dataset) => Result<Edited>;

export interface RecordOf {
  readonly event: HistoryEvent;
  readonly entity: Entity;
  readonly relation: Relation;
  readonly undertaking: Undertaking;
}
export type RecordFamily = keyof RecordOf;
export const RECORD_FAMILIES = ['event', 'entity', 'relation', 'undertaking'] as const satisfies RecordFamily[];

const GROUPS = { event: 'events', entity: 'entities', relation: 'relations', undertaking: 'undertakings' } as const;

/** The records of a family, in the order of the file. */
export const recordsOf = <F extends RecordFamily>(dataset: Dataset, family: F): readonly RecordOf[F][] =>
  dataset[GROUPS[family]] as readonly unknown[] as readonly RecordOf[F][];

/** The data set with other records of a family. */
export const withRecords = <F extends RecordFamily>(
  dataset: Dataset,
  family: F,
  records: readonly RecordOf[F][],
): Dataset => ({ ...dataset, [GROUPS[family]]: records });

/** The family of a record; null where there is no such record. */
export const familyOfRecord = (dataset: Dataset, id: string): RecordFamily | null =>
  RECORD_FAMILIES.find((family) => recordsOf(dataset, family).some((record) => record.id === id)) ?? null;

/** Makes ids that no record, source or briefing of the data set has. */
export const createRecordIds = (dataset: Dataset) =>
  createSlugs(
    [
      dataset.sources,
      dataset.events,
      dataset.entities,
      dataset.relations,
      dataset.undertakings,
      dataset.briefings ?? [],
    ].flatMap((group) => group.map(({ id }) => id)),
  );

/** One edit, and then another that needs to know the id that the first one gave; both are one step, or none is. */
export const andThen =
  (first: Edit, next: (id: string) => Edit): Edit =>
  (dataset) => {
    const done = first(dataset);
    return done.ok && done.value.id !== null ? next(done.value.id)(done.value.dataset) : done;
  };

export const edited = (dataset: Dataset, id: string | null, said: string): Result<Edited> =>
  success({ dataset, id, said });
