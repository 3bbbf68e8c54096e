/** Owns which events are written under the id that another program gave them, so that it knows them again. */
import type { HistoryEvent } from '../model/dataset/schema';
import type { Attribute } from './flatRecord';

/** The field of an event that has its id in a calendar (RFC 5545, 3.8.4.7). */
export const CALENDAR_ID = 'UID';
/** The field of a slide that has its id in a timeline of TimelineJS. */
export const SLIDE_ID = 'unique_id';
/** The field of an occurrence that was moved: it shares the id of its series. */
export const INSTEAD_OF = 'Instead of';
/** The name under which the id that an event has here is kept where it is written under another. */
export const OWN_ID = 'id';

/** The id that a field gives each event, by the event's own; of those that share one, the first has it, as nothing else tells them apart. */
export function givenIds(events: readonly HistoryEvent[], label: string): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const given = new Map<string, string>();
  for (const { id, fields = [] } of events) {
    const value = fields.find((field) => field.label === label)?.value ?? '';
    if (value === '' || value !== value.trim() || /[\r\n]/.test(value) || taken.has(value)) continue;
    if (fields.some((field) => field.label === INSTEAD_OF)) continue;
    taken.add(value);
    given.set(id, value);
  }
  return given;
}

/** What is kept of an event that is written under another id than its own. */
export const ownId = (id: string, given: string | undefined): readonly Attribute[] =>
  given === undefined ? [] : [[OWN_ID, id]];
