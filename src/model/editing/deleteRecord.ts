/** Owns the deleting of a record, with all that cannot stand without it. */
import { countedText } from '../countText';
import type { Dataset } from '../dataset/schema';
import { type Edit, edited, familyOfRecord, recordsOf, withRecords } from './edit';
import { gone, nameOf } from './editRecords';
import { renameInBriefings } from './renameInBriefings';

/**
 * Deletes a record. Relations of it go along, and so do undertakings that were made at it or by it alone; what else
 * names it no longer does. The edit says how many went along.
 */
export const deleteRecord =
  (id: string): Edit =>
  (dataset) => {
    const family = familyOfRecord(dataset, id);
    const record = family === null ? undefined : recordsOf(dataset, family).find((other) => other.id === id);
    if (family === null || record === undefined) return gone(id);
    const relations = dataset.relations.filter(({ from, to }) => from !== id && to !== id);
    const undertakings = dataset.undertakings
      .filter(({ at, by }) => at !== id && by.some((body) => body !== id))
      .map((undertaking) => withoutBody(undertaking, id));
    const rest: Dataset = { ...dataset, relations, undertakings };
    const left = withRecords(
      rest,
      family,
      recordsOf(rest, family).filter((other) => other.id !== id),
    );
    const lost = new Set(
      [...dataset.relations, ...dataset.undertakings].map((other) => other.id).filter((other) => other !== id),
    );
    for (const other of [...left.relations, ...left.undertakings]) lost.delete(other.id);
    const ids = new Map([id, ...lost].map((other) => [other, null]));
    const along = [
      counted(dataset.relations.filter((other) => lost.has(other.id)).length, 'relation'),
      counted(dataset.undertakings.filter((other) => lost.has(other.id)).length, 'undertaking'),
    ].filter((words) => words !== '');
    const said = `Deleted ${nameOf(dataset, family, record)}${along.length === 0 ? '' : `, and with it ${along.join(' and ')}`}.`;
    return edited(renameInBriefings(left, ids), null, said);
  };

function withoutBody(undertaking: Dataset['undertakings'][number], id: string): Dataset['undertakings'][number] {
  const { by, workedOnBy, outcomes } = undertaking;
  const others = (ids: readonly string[]) => ids.filter((other) => other !== id);
  return {
    ...undertaking,
    by: others(by),
    ...(workedOnBy === undefined ? {} : { workedOnBy: others(workedOnBy) }),
    outcomes: outcomes.map((outcome) => ({ ...outcome, deliveredBy: others(outcome.deliveredBy) })),
  };
}

const counted = (count: number, noun: string): string => (count === 0 ? '' : countedText(count, noun));
