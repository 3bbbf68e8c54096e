/** Owns lists of records that stand beside one another in JSON and are alike: they are one table, in which each record says of which list it is. */
import type { Problem } from '../../../model/dataset/problem';
import type { JsonRecord } from './jsonRecords';
import { keysAsNames, saysWhen, sharedFields } from './mappedRecords';

export interface NamedList {
  readonly field: string;
  readonly records: readonly JsonRecord[];
  /** A list; a map of records under their ids or names; a map of names to dates. */
  readonly kind: 'list' | 'map' | 'dates';
}

interface ListsAlike {
  readonly records: readonly JsonRecord[];
  /** The lists that are in it. */
  readonly fields: readonly string[];
  readonly problem: Problem;
}

/** The part of its fields that a list shares with another. */
const SHARED = 0.75;
const NAMES = ['list', 'in list', 'of the list'];
const IDS = /^(?:_?id|key|uuid)$/i;

/**
 * The records of a list and of those like it; null where none is, or where an id in one is that of another's record. Maps are alike where
 * each record of both has a key and the same date, whatever else some have; a key that is in two of them is a name, and no id.
 */
export function listsAlike(most: NamedList, lists: readonly NamedList[]): ListsAlike | null {
  const fields = fieldsOf(most);
  const alike = lists.filter((list) => list === most || areAlike(fieldsOf(list), fields) || areMapsAlike(list, most));
  const areMaps = alike.every(({ kind }) => kind !== 'list');
  const isAmbiguous = shareIds(alike);
  if (alike.length < 2 || (isAmbiguous && !areMaps)) return null;
  const known = new Set(alike.flatMap((list) => [...fieldsOf(list)]));
  const name = NAMES.find((each) => !known.has(each));
  if (name === undefined) return null;
  return {
    records: alike.flatMap(({ field, records }) =>
      (isAmbiguous ? keysAsNames(records) : records).map((record) => ({ ...record, [name]: field })),
    ),
    fields: alike.map(({ field }) => field),
    problem: {
      path: 'file',
      record: most.field,
      message: `${alike.length} lists of like records were read as one table: ${alike.map(({ field, records }) => `“${field}” (${records.length})`).join(', ')}`,
      hint: `Of which list a record is stands in its field “${name}”.`,
      effect: 'assumed',
      sort: 'file',
    },
  };
}

const fieldsOf = ({ records }: NamedList): ReadonlySet<string> => new Set(records.flatMap(Object.keys));

function areAlike(fields: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  const shared = [...fields].filter((field) => others.has(field)).length;
  return shared > 1 && shared >= SHARED * Math.max(fields.size, others.size);
}

function areMapsAlike(one: NamedList, other: NamedList): boolean {
  if (one.kind === 'list' || other.kind === 'list') return false;
  const others = sharedFields(other.records);
  const shared = sharedFields(one.records).filter((field) => others.includes(field));
  return shared.some(saysWhen) && shared.some((field) => !saysWhen(field));
}

/** Whether an id, or a whole record, stands in more than one of the lists. */
function shareIds(lists: readonly NamedList[]): boolean {
  const found = new Set<string>();
  return lists.some(({ records }) => {
    const told = new Set(
      records.flatMap((record) => [
        JSON.stringify(record),
        ...Object.entries(record).flatMap(([name, value]) => (IDS.test(name) ? [`id ${JSON.stringify(value)}`] : [])),
      ]),
    );
    const isShared = [...told].some((each) => found.has(each));
    for (const each of told) found.add(each);
    return isShared;
  });
}
