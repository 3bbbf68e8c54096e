/** Owns how a node of schema.org that Entente wrote becomes the record that it was, with the relations that it bears. */
import type { DatasetBuilder } from '../../model/dataset/createDatasetBuilder';
import { RELATION_TYPES, type RelationTypeId } from '../../model/dataset/relationTypes';
import { type Attribute, isFamily } from '../flatRecord';
import { restoreRecord, restoreRelation } from '../restoreRecord';
import { jsonText, listOf } from '../text/jsonText';
import { isObject, type JsonObject } from '../text/jsonValue';
import type { KeyedNode } from './createNodes';
import { WRITTEN_PROPERTIES } from './writtenTypes';

/** Names and texts that a node bears. */
const propertiesOf = (node: JsonObject): Attribute[] =>
  listOf(node['additionalProperty']).flatMap((each): Attribute[] =>
    isObject(each) && typeof each['name'] === 'string' && typeof each['value'] === 'string'
      ? [[each['name'], each['value']]]
      : [],
  );

interface Role {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly attributes: readonly Attribute[];
}

/** The relation that Entente wrote a node for; null for any other node. */
export function roleOf(node: JsonObject): Role | null {
  const properties = propertiesOf(node);
  const found = new Map(properties);
  const [from, to, label] = [found.get('from') ?? '', found.get('to') ?? '', jsonText(node['roleName'])];
  if (found.get('family') !== 'relation' || from === '' || to === '' || label === '') return null;
  const attributes = properties.filter(([name]) => name !== 'from' && name !== 'to');
  return { from: `#${from}`, to: `#${to}`, label, attributes };
}

/** Says the same of two relations that say the same of the same records. */
export const roleKey = ({ from, to, label }: Omit<Role, 'attributes'>): string => [from, label, to].join('\n');

/**
 * Hands a node over; false where Entente did not write it, and nothing was handed over. Ends that it names are relations
 * where no role says so.
 */
export function restoreNode({ node, key, at }: KeyedNode, roles: ReadonlySet<string>, into: DatasetBuilder): boolean {
  const role = roleOf(node);
  if (role !== null) {
    restoreRelation({ ...role, id: key.replace(/^#/, ''), at }, into);
    return true;
  }
  const properties = propertiesOf(node);
  const family = properties.find(([name]) => name === 'family')?.[1] ?? '';
  if (!isFamily(family)) return false;
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
  const keyOf = (id: string) => (key.startsWith('#') ? `#${id}` : id);
  restoreRecord({ id: key.replace(/^#/, ''), key, keyOf, title, at, family, attributes: said }, into);
  for (const [property, { type, on }] of WRITTEN_PROPERTIES) {
    for (const value of listOf(node[property])) restoreEnd(value, property, type, on, { node, key, at }, roles, into);
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
  roles: ReadonlySet<string>,
  into: DatasetBuilder,
): void {
  const other = isObject(value) ? jsonText(value['@id']) : jsonText(value);
  if (other === '') return;
  const [from, to] = on === 'from' ? [key, other] : [other, key];
  const { label, inverse } = RELATION_TYPES[type];
  if (roles.has(roleKey({ from, to, label }))) return;
  const attributes: Attribute[] = [['inverse', inverse]];
  restoreRelation({ id: '', from, to, label, at: `${at}.${property}`, attributes }, into);
}

/** What is said in other words too, or stands in a place of its own. */
const PLACED = new Set(
  (
    '@id @type @context name description keywords alternateName identifier citation additionalProperty location url ' +
    'agent participant scheduledTime startDate endDate birthDate deathDate foundingDate dissolutionDate datePublished expires legislationDate eventStatus'
  ).split(' '),
);
