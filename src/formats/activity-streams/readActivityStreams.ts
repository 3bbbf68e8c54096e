/**
 * Owns the reading of events of ActivityStreams, as Mobilizon and other servers of the Fediverse write them, by the
 * properties of schema.org that say the same (W3C, Activity Vocabulary, 2017).
 */
import { failure, success } from '../../model/result';
import type { ReadInto } from '../format';
import { addNode } from '../schema-org/addNode';
import { createNodes } from '../schema-org/createNodes';
import { withProperNames } from '../schema-org/withProperNames';
import { jsonText, listOf } from '../text/jsonText';
import { isObject, type JsonObject } from '../text/jsonValue';
import { eventsOf } from './fitsActivityStreams';

/** What is attached to an event, answers it, or says whom it was sent to becomes no record. */
export const readActivityStreams: ReadInto<unknown> = (content, into) => {
  const events = eventsOf(content);
  if (events.length === 0) {
    return failure(
      'There is no event in this ActivityStreams document',
      'An event has "type": "Event". Of a collection, save the page that has its items.',
    );
  }
  const nodes = createNodes();
  for (const { event, at } of events) {
    const named = withProperNames(event, at);
    for (const problem of named.problems) into.problem(problem);
    if (isObject(named.value)) nodes.place(asSchemaOrg(named.value), at);
  }
  for (let placed = nodes.next(); placed !== null; placed = nodes.next()) addNode(placed, nodes, into);
  return success(null);
};

const NAMES: ReadonlyMap<string, string> = new Map([
  ['id', '@id'],
  ['startTime', 'startDate'],
  ['endTime', 'endDate'],
  ['content', 'description'],
]);
const STATUS = 'ical:status';

function asSchemaOrg(event: JsonObject): JsonObject {
  const { '@context': _, type: _type, location, tag, attributedTo, url, ...rest } = event;
  const entries = new Map<string, unknown>([['@type', 'Event']]);
  for (const [name, value] of Object.entries(rest)) {
    const proper = NAMES.get(name);
    if (value === null || entries.get(proper ?? name) !== undefined) continue;
    entries.set(proper ?? name, proper === undefined ? plain(value) : value);
  }
  // Made of its entries: written key by key, “__proto__” would be no key.
  const node: Record<string, unknown> = Object.fromEntries(entries);
  if (node['description'] === undefined) {
    node['description'] = node['summary'];
    delete node['summary'];
  }
  node['location'] = listOf(location).map(typed);
  node['keywords'] = listOf(tag).map((each) => jsonText(isObject(each) ? each['name'] : each).replace(/^#/, ''));
  if (isObject(attributedTo)) node['organizer'] = typed(attributedTo);
  else node['attributedTo'] = attributedTo;
  node['url'] = addressOf(url);
  if (/^cancell?ed$/i.test(jsonText(node[STATUS]))) node['eventStatus'] = 'EventCancelled';
  return node;
}

/** A place or an actor, as a node with its id and type: an address within it is one of schema.org. */
function typed(value: unknown): unknown {
  if (!isObject(value)) return value;
  const { id, type, address, ...rest } = value;
  return {
    ...rest,
    ...(typeof id === 'string' ? { '@id': id } : {}),
    '@type': typeof type === 'string' ? type : 'Place',
    ...(address === undefined || address === null
      ? {}
      : { address: isObject(address) ? withoutType(address) : address }),
  };
}

const withoutType = ({ type: _, ...rest }: JsonObject): JsonObject => rest;

/** What is attached, and other objects, as a text: their names with their addresses. */
function plain(value: unknown): unknown {
  return listOf(value)
    .map((each) => {
      if (!isObject(each)) return jsonText(each);
      const [name, address] = [jsonText(each['name']), addressOf(each['url'] ?? each['href'] ?? each['value'])];
      return name === '' && address === '' ? jsonText(each) : [name, address].filter((part) => part !== '').join(': ');
    })
    .filter((text) => text !== '')
    .join(', ');
}

/** The first address of a list of links, of which some can be to other forms of the same. */
function addressOf(value: unknown): string {
  const links = listOf(value);
  const page = links.find((link) => isObject(link) && link['mediaType'] === 'text/html') ?? links[0];
  return jsonText(isObject(page) ? page['href'] : page);
}
