/** Owns which keys of a JSON node or edge are attributes: its looks are left out and told, and what is nested is brought up. */

import type { DatasetBuilder } from '../../model/dataset/createDatasetBuilder';
import { allText } from '../../model/someText';
import { idText, isObject, type JsonObject, own } from '../text/jsonValue';
import { type Attribute, kindRank } from './attributeRoles';
import { holdsTimes } from './timesWithin';

/** Where a layout put it; numbers alone. */
const PLACE = new Set('x y z vx vy vz fx fy fz px py'.split(' '));
/** How it is drawn, where the value is a colour, a number, a switch or a style. */
const DRAWN = new Set(
  'color colour size radius font shape borderWidth opacity hidden highlighted forceLabel zIndex fixed physics smooth arrows dashes width height selected selectable locked grabbable pannable __indexColor'.split(
    ' ',
  ),
);
const COLOUR = /^(#[\da-f]{3,8}|(rgb|hsl)a?\(.*\))$/i;

function isLooks(name: string, value: unknown): boolean {
  if (PLACE.has(name)) return value === null || typeof value === 'number';
  if (!DRAWN.has(name)) return false;
  if (/^colou?r$/.test(name)) return isObject(value) || (typeof value === 'string' && COLOUR.test(value));
  return name === 'shape' || typeof value !== 'string';
}

/**
 * The attributes of a node or an edge, in the order of the file. `own` are keys that the format has a meaning for;
 * `nested` are keys whose objects hold attributes themselves, as do those that say when something was.
 */
export function jsonAttributes(
  item: JsonObject,
  ownKeys: readonly string[],
  nested: readonly string[] = [],
  places: Places = new Map(),
): Attribute[] {
  return Object.entries(item).flatMap(([name, value]): Attribute[] => {
    // An id that is none is not lost.
    if (ownKeys.includes(name)) return /^(id|key)$/.test(name) && typeof value === 'object' ? [[name, value]] : [];
    if (nested.includes(name) && isObject(value))
      return jsonAttributes(withoutShell(value, item, nested), [], [], places);
    if (isObject(value) && holdsTimes(name, Object.entries(value))) return jsonAttributes(value, [], [], places);
    if (!isLooks(name, value)) return [[name, value]];
    const isSwitch = value === null || typeof value === 'boolean';
    if (COORDINATE.test(name) ? value !== null : DRAWN.has(name) && !isSwitch) {
      places.set(name, (places.get(name) ?? 0) + 1);
    }
    return [];
  });
}

/** Counts those of some keys of an object that say how it is drawn: not what is nothing, and not a switch. */
export function noteDrawn(item: unknown, keys: readonly string[], places: Places): void {
  for (const name of keys) {
    const value = own(item, name);
    if (value === undefined || value === null || value === '' || typeof value === 'boolean') continue;
    places.set(name, (places.get(name) ?? 0) + 1);
  }
}

/** What says of it all in one, `{ person: { id, name, … } }`, is gone into and says its kind; the id is said once. */
function withoutShell(held: JsonObject, item: JsonObject, nested: readonly string[]): JsonObject {
  const [[shell, only] = ['', null], ...others] = Object.entries(held);
  const isShell = isObject(only) && others.length === 0;
  const inner = Object.entries(isShell ? only : held).filter(
    ([name, value]) => name !== 'id' || idText(value) !== idText(item['id']),
  );
  const hasKind = [...Object.entries(item), ...inner].some(([name]) => kindRank(name) !== null);
  const kind = isShell && !hasKind && !nested.includes(shell) ? [['kind', shell] as const] : [];
  return Object.fromEntries([...kind, ...inner]);
}

/** How many nodes had a place in a drawing, by the names of its coordinates, and how many were drawn in some way. */
export type Places = Map<string, number>;

/** Where it stands; how fast it moves is nothing that anyone gave it. */
const COORDINATE = /^[fp]?[xyz]$/;
const isPlace = (name: string): boolean => name === 'position' || COORDINATE.test(name);

/** Lists once that the places of nodes in a drawing have no place in a history. */
export function tellPlaces(places: Places, into: Pick<DatasetBuilder, 'problem'>): void {
  const names = [...places.keys()].filter(isPlace);
  if (names.length === 0) return;
  const count = Math.max(...names.map((name) => places.get(name) ?? 0));
  into.problem({
    path: 'file',
    record: 'file',
    message: `Where ${count === 1 ? 'a node stands' : `${count} nodes stand`} in its drawing (${allText(names.map((name) => `“${name}”`))}) was taken for no part of the history`,
    hint: 'The graph is laid out anew. Keep the file where you need it as it was drawn.',
    effect: 'assumed',
    sort: 'value',
  });
}

/** Lists once how nodes and links were drawn, after all of them were looked at. */
export function tellDrawn(places: Places, into: Pick<DatasetBuilder, 'problem'>): void {
  const names = [...places.keys()].filter((name) => !isPlace(name));
  if (names.length === 0) return;
  into.problem({
    path: 'file',
    record: 'file',
    message: `How it is drawn (${allText(names.map((name) => `“${name}”`))}) was taken for no part of the history`,
    hint: 'The graph is drawn anew. Keep the file where you need it as it was drawn.',
    effect: 'assumed',
    sort: 'value',
  });
}
