/** Owns the events of a calendar as Google's interface for programs gives them, `{ kind: "calendar#events", summary, items }`. */
import { dayAfter } from '../icalendar/componentDate';
import { isObject, type JsonObject, own, ownList } from '../text/jsonValue';
import type { Served } from './fromService';
import { plainRecords } from './plainRecords';

/** The events as records; null where it is no such calendar. */
export function googleCalendar(json: unknown): Served | null {
  const items = ownList(json, 'items');
  if (own(json, 'kind') !== 'calendar#events' || items === null || !items.every(isObject)) return null;
  const records = items.map(({ kind: _, etag: __, summary, start, end, ...more }: JsonObject) => ({
    title: summary,
    start,
    end: isObject(end) && isObject(start) ? lastDay(start, end) : end,
    ...more,
  }));
  const head = { title: own(json, 'summary'), description: own(json, 'description') };
  return plainRecords({ ...head, items: records });
}

/** Events of whole days end on the day before the one that is written. */
function lastDay(start: JsonObject, end: JsonObject): JsonObject {
  const [first, until] = [own(start, 'date'), own(end, 'date')];
  if (typeof first !== 'string' || typeof until !== 'string' || !DAY.test(until) || until <= first) return end;
  return { ...end, date: dayAfter(until, -1) };
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
