/** Owns how a node of schema.org that Entente wrote becomes the record that it was, with the relations that it bears. */
import type { DatasetBuilder } from '../../model/dataset/createDatasetBuilder';
import { RELATION_TYPES, type RelationTypeId } from '../../model/dataset/relationTypes';
import type { Attribute } from '../flatRecord';
import { restoreRecord, restoreRelation } from '../restoreRecord';
import { jsonText, listOf } from '../text/jsonText';
import { isObject } from '../text/jsonValue';
import type { KeyedNode } from './createNodes';
import { WRITTEN_PROPERTIES } from './writtenTypes';

/** Hands a node over; false where Entente did not write it, and nothing was handed over. */
export function restoreNode({ node, key, at }: KeyedNode, into: DatasetBuilder): boolean {
  const properties = listOf(node['additionalProperty']).flatMap((each): Attribute[] =>
    isObject(each) && typeof each['name'] === 'string' && typeof each['value'] === 'string'
      ? [[each['name'], each['value']]]
      : [],
  );
  const family = properties.find(([name]) => name === 'family')?.[1] ?? '';
  if (family !== 'event' && family !== 'entity') return false;
  const known = new Set([...PLACED, ...WRITTEN_PROPERTIES.keys()]);
  const others = Object.entries(node).filter(([name]) => !known.has(name));
  const attributes: Attribute[] = [
    ...properties,
    [
      'themes',
      listOf(node['keywords'])
        .map((word) => jsonText(word).replaceAll(';', ','))
        .join('; '),
    ],
    ['summary', textOf(node['description'])],
    ['place', placeOf(node['location'])],
    ['url', textOf(node['url'])],
    ...others.map(([name, value]) => [name, jsonText(value)] as const),
  ];
  const title = textOf(node['name']) || key;
  const said = attributes.filter(([, value]) => value !== '');
  restoreRecord({ id: key.replace(/^#/, ''), key, title, at, family, attributes: said }, into);
  for (const [property, { type, on }] of WRITTEN_PROPERTIES) {
    for (const value of listOf(node[property])) restoreEnd(value, property, type, on, { node, key, at }, into);
  }
  return true;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const placeOf = (value: unknown): string => (isObject(value) ? textOf(value['name']) : textOf(value));

function restoreEnd(
  value: unknown,
  property: string,
  type: RelationTypeId,
  on: 'from' | 'to',
  { key, at }: KeyedNode,
  into: DatasetBuilder,
): void {
  const other = isObject(value) ? jsonText(value['@id']) : jsonText(value);
  if (other === '') return;
  const [from, to] = on === 'from' ? [key, other] : [other, key];
  const { label, inverse } = RELATION_TYPES[type];
  const attributes: Attribute[] = [['inverse', inverse]];
  restoreRelation({ id: '', from, to, label, at: `${at}.${property}`, attributes }, into);
}

/** What is said in other words too, or stands in a place of its own. */
const PLACED = new Set(
  (
    '@id @type @context name description keywords alternateName identifier citation additionalProperty location url ' +
    'startDate endDate birthDate deathDate foundingDate dissolutionDate datePublished expires legislationDate eventStatus'
  ).split(' '),
);
