/** Owns by what parsed JSON is known as ActivityStreams with an event in it. */
import { listOf } from '../text/jsonText';
import { isObject, type JsonObject, own } from '../text/jsonValue';

/** Whether a content says by its context that it is of ActivityStreams, and is or holds an event. */
export const fitsActivityStreams = (content: unknown): boolean =>
  listOf(content)
    .slice(0, 5)
    .some((node) => isObject(node) && listOf(node['@context']).some(isContext) && eventsOf(node).length > 0);

const isContext = (context: unknown): boolean =>
  typeof context === 'string' && /^https?:\/\/www\.w3\.org\/ns\/activitystreams/.test(context);

/** Where an activity or a collection holds what it is about. */
const HOLDERS = ['object', 'items', 'orderedItems', 'first'];
const MOST_LEVELS = 4;

/** The events of a document, each with where it stands: the object itself, or what an activity or a collection holds. */
export function eventsOf(value: unknown, at = '$', level = 0): { readonly event: JsonObject; readonly at: string }[] {
  if (level > MOST_LEVELS) return [];
  if (Array.isArray(value)) return value.flatMap((item, i) => eventsOf(item, `${at}[${i}]`, level + 1));
  if (!isObject(value)) return [];
  if (listOf(own(value, 'type')).includes('Event')) return [{ event: value, at }];
  return HOLDERS.flatMap((name) => eventsOf(own(value, name), `${at}.${name}`, level + 1));
}
