/** Owns what a record is when it has just been added: as little as can be said without a guess. */
import type { Dataset } from '../dataset/schema';
import { failure } from '../result';
import { andThen, type Edit } from './edit';
import { addRecord } from './editRecords';
import { addRelationType, addTrack } from './editWords';

const EMPTY = { summary: '', themes: [], citations: [] };

/** An event without a date, of the kind of the last one, in the first track. */
export const addNewEvent: Edit = (dataset) => {
  const last = dataset.events.at(-1);
  const add = (track: string) =>
    addRecord('event', { ...EMPTY, title: 'New event', kind: last?.kind ?? 'meeting', track });
  const track = dataset.tracks[0]?.id;
  return (track !== undefined ? add(track) : andThen(addTrack('Events'), add))(dataset);
};

/** An entity without a time, of the kind of the last one. */
export const addNewEntity: Edit = (dataset) =>
  addRecord('entity', { ...EMPTY, title: 'New entity', kind: dataset.entities.at(-1)?.kind ?? 'organisation' })(
    dataset,
  );

/** A relation that says no more than that there is one; its type is to be chosen. */
export const joinRecords = (from: string, to: string): Edit =>
  andThen(addRelationType('related to'), (type) => addRecord('relation', { type, from, to, citations: [] }));

/** An undertaking of two records: the event or document in which it was undertaken, at its date, and a body. */
export const addNewUndertaking =
  (one: string, two: string): Edit =>
  (dataset) => {
    const entity = (id: string) => dataset.entities.find((record) => record.id === id);
    const at = dateAt(dataset, one) !== undefined || entity(one) === undefined ? one : two;
    const by = entity(at === one ? two : one);
    const made = dateAt(dataset, at);
    if (by === undefined) {
      return failure('An undertaking needs a body that undertook it', 'Select an event and an entity together.');
    }
    if (made === undefined) {
      return failure('What it was undertaken at has no date', 'Give that event a date first.');
    }
    const title = { title: 'New undertaking', kind: 'commitment' } as const;
    return addRecord('undertaking', { ...EMPTY, ...title, by: [by.id], at, made, outcomes: [] })(dataset);
  };

/** The date of an event. */
const dateAt = ({ events }: Dataset, id: string) => events.find((record) => record.id === id)?.date;
