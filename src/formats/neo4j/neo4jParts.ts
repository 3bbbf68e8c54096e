/** Owns what in JSON of Neo4j is a node and what a relationship, as APOC, the browser and the HTTP interface write them. */
import { readIsoDate } from '../../model/dates/written/readIsoDate';
import { idText, isObject, type JsonObject, own, valueText } from '../text/jsonValue';

/** The id of a node or a relationship; null where it has none. */
export const idOf = (part: JsonObject): string | null =>
  idText(own(part, 'id')) ?? idText(identityOf(own(part, 'identity'))) ?? idText(own(part, 'elementId'));

/** The driver for JavaScript writes whole numbers in two halves. */
const identityOf = (value: unknown): unknown => (isObject(value) ? own(value, 'low') : value);

export const isNode = (value: unknown): value is JsonObject =>
  isObject(value) &&
  (own(value, 'type') === 'node' ||
    (Array.isArray(own(value, 'labels')) && isObject(own(value, 'properties')) && own(value, 'start') === undefined)) &&
  idOf(value) !== null;

/** A relationship says its type and where it starts and ends; items of a timeline do too, with dates and with words to show. */
export const isRelationship = (value: unknown): value is JsonObject =>
  isObject(value) &&
  (typeof own(value, 'type') === 'string' || typeof own(value, 'label') === 'string') &&
  endOf(value, 'start') !== null &&
  endOf(value, 'end') !== null &&
  (own(value, 'type') === 'relationship' || isObject(own(value, 'properties')) || !isItem(value));

/** Whether something with a start and an end lasts from the one to the other, and joins nothing. */
const isItem = (value: JsonObject): boolean =>
  SHOWN.some((key) => Object.hasOwn(value, key)) || ['start', 'end'].every((side) => isDate(own(value, side)));

const SHOWN = ['content', 'title', 'name', 'text'];

/** Numbers of fewer digits than a year, or of more, are ids. */
const isDate = (value: unknown): boolean =>
  /^\s*[+-]?\d{3,4}(?!\d)/.test(valueText(value)) && readIsoDate(valueText(value)) !== null;

/** The id of the node where a relationship starts or ends. */
export function endOf(part: JsonObject, side: 'start' | 'end'): string | null {
  const end = own(part, side) ?? own(part, `${side}Node`);
  if (isObject(end)) return idOf(end) ?? idText(own(end, 'low'));
  return idText(end) ?? idText(own(part, `${side}NodeElementId`));
}
