/** Owns the walk over a JSON list of nodes or edges: what is no object in it is listed and left out. */
import type { DatasetBuilder } from '../../model/dataset/createDatasetBuilder';
import { isObject, type JsonObject, valueText } from '../text/jsonValue';

const MOST_SHOWN = 60;

/** The objects of a list, each with its place, which counts from 1. */
export function listItems(
  list: readonly unknown[],
  of: 'node' | 'edge',
  into: DatasetBuilder,
): readonly { readonly item: JsonObject; readonly place: number }[] {
  return list.flatMap((item, index) => {
    const place = index + 1;
    if (isObject(item)) return [{ item, place }];
    into.problem({
      path: `${of} ${place}`,
      record: `${of} ${place}`,
      message: `It is no ${of}, but “${valueText(item).slice(0, MOST_SHOWN) || 'null'}”`,
      hint: `Write each ${of} as an object with its keys.`,
      effect: 'skipped',
      sort: 'record',
    });
    return [];
  });
}

/** Where an item stands: by its id, or by its place. */
export const placeOf = (of: string, key: string | null, place: number): string =>
  key === null ? `${of} ${place}` : `${of} “${key}”`;
