/** Owns the changing and adding of single records, each a step that leaves the data set sound. */
import type { Dataset, HistoryEvent } from '../dataset/schema';
import { failure } from '../result';
import { checkRecord } from './checkRecord';
import { createRecordIds, type Edit, edited, type RecordFamily, type RecordOf, recordsOf, withRecords } from './edit';

/** Fields with their new values; undefined takes one out. */
export type RecordChange<F extends RecordFamily> = {
  readonly [K in keyof Omit<RecordOf[F], 'id'>]?: RecordOf[F][K] | undefined;
};

/** Changes fields of a record. Fails where it is gone, or where the data set could not hold it so. */
export const changeRecord =
  <F extends RecordFamily>(
    family: F,
    id: string,
    change: RecordChange<F> | ((record: RecordOf[F]) => RecordChange<F>),
  ): Edit =>
  (dataset) => {
    const records = recordsOf(dataset, family);
    const record = records.find((other) => other.id === id);
    if (record === undefined) return gone(id);
    const fields = typeof change === 'function' ? change(record) : change;
    const checked = checkRecord(dataset, family, { ...record, ...fields } as RecordOf[F], record);
    if (!checked.ok) return checked;
    const list = records.map((other) => (other.id === id ? checked.value : other));
    return edited(withRecords(dataset, family, list), id, `Changed ${nameOf(dataset, family, checked.value)}.`);
  };

/** What events, entities and undertakings all have. */
type Common = Pick<
  HistoryEvent,
  | 'kind'
  | 'title'
  | 'short'
  | 'aliases'
  | 'summary'
  | 'themes'
  | 'notes'
  | 'figures'
  | 'fields'
  | 'citations'
  | 'internal'
>;
export type CommonChange = { readonly [K in keyof Common]?: Common[K] | undefined };

/** As `changeRecord`, for what all records but relations have. */
export const changeCommon =
  (
    family: 'event' | 'entity' | 'undertaking',
    id: string,
    change: CommonChange | ((record: Common) => CommonChange),
  ): Edit =>
  (dataset) =>
    // The check refuses a kind that is not of the family.
    changeRecord(family, id, change as RecordChange<typeof family>)(dataset);

/** Adds a record, with an id made of its title. */
export const addRecord =
  <F extends RecordFamily>(family: F, record: Omit<RecordOf[F], 'id'>): Edit =>
  (dataset) => {
    const id = createRecordIds(dataset)('title' in record ? String(record.title) : family, family);
    const checked = checkRecord(dataset, family, { ...record, id } as unknown as RecordOf[F]);
    if (!checked.ok) return checked;
    const list = [...recordsOf(dataset, family), checked.value];
    return edited(withRecords(dataset, family, list), id, `Added ${nameOf(dataset, family, checked.value)}.`);
  };

/** What a record is called in a sentence: its title, or of a relation, what it joins. */
export function nameOf(dataset: Dataset, family: RecordFamily, record: RecordOf[RecordFamily]): string {
  if ('title' in record) return `“${record.title}”`;
  if (family !== 'relation') return family;
  const { from, to } = record as RecordOf['relation'];
  const titleOf = (id: string) => [...dataset.events, ...dataset.entities].find((end) => end.id === id)?.title ?? id;
  return `the relation of “${titleOf(from)}” and “${titleOf(to)}”`;
}

export const gone = (id: string) =>
  failure(`There is no record “${id}” any more`, 'It was deleted or merged; undo brings it back.');
