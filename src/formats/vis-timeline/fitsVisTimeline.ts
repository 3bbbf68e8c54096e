/** Owns by what parsed JSON is known as items of vis-timeline. */
import { isObject } from '../text/jsonValue';

/**
 * Whether parsed JSON is a list of vis-timeline items, or an object with the list as `items`: objects alone, one of the
 * first five with a start and a content, none with the ends of a link or the data of a graph's element.
 */
export function fitsVisTimeline(content: unknown): boolean {
  const items = isObject(content) && !('nodes' in content) ? content['items'] : content;
  if (!Array.isArray(items)) return false;
  const first = items.slice(0, 5);
  return (
    first.every((item) => isObject(item) && !('from' in item) && !('data' in item) && !('@type' in item)) &&
    first.some((item) => isObject(item) && 'start' in item && 'content' in item)
  );
}
