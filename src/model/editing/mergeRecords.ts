/** Owns the merging of two records that turned out to be one: nothing that either says is lost. */
import type { Dataset, Entity, Field, HistoryEvent, Relation, Undertaking } from '../dataset/schema';
import { failure } from '../result';
import { checkRecord } from './checkRecord';
import { type Edit, edited, familyOfRecord, recordsOf, withRecords } from './edit';
import { gone } from './editRecords';
import { renamed, renameInBriefings } from './renameInBriefings';

type Described = HistoryEvent | Entity | Undertaking;

/**
 * Merges the second record into the first, which keeps its id, title and what else it says; where the two differ, what
 * the second says becomes an alias, another date or a field. All that led to the second leads to the first.
 */
export const mergeRecords =
  (firstId: string, secondId: string): Edit =>
  (dataset) => {
    const family = familyOfRecord(dataset, firstId);
    const other = familyOfRecord(dataset, secondId);
    if (family === null) return gone(firstId);
    if (other === null) return gone(secondId);
    if (family === 'relation' || family !== other || firstId === secondId) {
      return failure('Only two events, two entities or two undertakings can be merged', 'Choose two of one family.');
    }
    const list = recordsOf(dataset, family) as readonly Described[];
    const first = list.find(({ id }) => id === firstId);
    const second = list.find(({ id }) => id === secondId);
    if (first === undefined || second === undefined) return gone(secondId);
    const rest = redirect(dataset, new Map([[secondId, firstId]]));
    const records = (recordsOf(rest, family) as readonly Described[])
      .filter(({ id }) => id !== secondId)
      .map((record) => (record.id === firstId ? unite(record, second) : record));
    const next = withRecords(rest, family, records);
    const merged = records.find(({ id }) => id === firstId) ?? first;
    const checked = checkRecord(next, family, merged);
    if (!checked.ok) return checked;
    return edited(next, firstId, `Merged “${second.title}” into “${first.title}”.`);
  };

/** Has all that names an id name another: relations, undertakings, scenes. A relation of the two to each other goes. */
function redirect(dataset: Dataset, ids: ReadonlyMap<string, string>): Dataset {
  const now = (id: string) => ids.get(id) ?? id;
  const relations = dataset.relations
    .map((relation) => ({ ...relation, from: now(relation.from), to: now(relation.to) }))
    .filter(({ from, to }, place) => {
      const had = dataset.relations[place];
      return from !== to || had?.from === had?.to;
    });
  const undertakings = dataset.undertakings.map(({ outcomes, workedOnBy, ...undertaking }) => ({
    ...undertaking,
    at: now(undertaking.at),
    by: renamed(undertaking.by, ids),
    ...(workedOnBy === undefined ? {} : { workedOnBy: renamed(workedOnBy, ids) }),
    outcomes: outcomes.map((outcome) => ({ ...outcome, deliveredBy: renamed(outcome.deliveredBy, ids) })),
  }));
  const { united, ids: doubled } = uniteRelations(relations, new Set(ids.values()));
  return renameInBriefings({ ...dataset, relations: united, undertakings }, new Map([...ids, ...doubled]));
}

/** Relations of a record that say the same of the same two, as one with the citations of both. */
function uniteRelations(relations: readonly Relation[], of: ReadonlySet<string>) {
  const firsts = new Map<string, number>();
  const united: Relation[] = [];
  const ids = new Map<string, string>();
  for (const relation of relations) {
    const { id, citations, ...said } = relation;
    const key = of.has(relation.from) || of.has(relation.to) ? JSON.stringify(Object.entries(said).sort()) : id;
    const place = firsts.get(key);
    const same = place === undefined ? undefined : united[place];
    if (place === undefined || same === undefined) {
      firsts.set(key, united.length);
      united.push(relation);
    } else {
      united[place] = { ...same, citations: distinct([...same.citations, ...citations]) };
      ids.set(id, same.id);
    }
  }
  return { united, ids };
}

/** The labels under which what only one of two can be is kept of the second. */
const SINGLE: Readonly<Record<string, string>> = {
  summary: 'Summary',
  kind: 'Kind',
  short: 'Short title',
  track: 'Track',
  place: 'Place',
  reference: 'Reference',
  form: 'Form',
  recurrence: 'Recurrence',
  url: 'Address',
  jurisdiction: 'Jurisdiction',
  at: 'Undertaken at',
};
const DATES = ['date', 'existence', 'made', 'due'] as const;
const LISTS = ['themes', 'notes', 'figures', 'fields', 'citations', 'otherDates', 'by', 'workedOnBy', 'outcomes'];

function unite(first: Described, second: Described): Described {
  const [a, b] = [first as Record<string, unknown>, second as Record<string, unknown>] as const;
  const merged: Record<string, unknown> = { ...b, ...a };
  if (a['planned'] === undefined) delete merged['planned'];
  if (first.internal === true || second.internal === true) merged['internal'] = true;
  const aliases = [...(first.aliases ?? []), second.title, ...(second.aliases ?? [])];
  merged['aliases'] = distinct(aliases).filter((alias) => alias !== first.title);
  if ((merged['aliases'] as string[]).length === 0) delete merged['aliases'];
  for (const name of LISTS) {
    const items = [...((a[name] as unknown[]) ?? []), ...((b[name] as unknown[]) ?? [])];
    if (items.length > 0) merged[name] = distinct(items);
  }
  const differing: Field[] = [];
  for (const [name, label] of Object.entries(SINGLE)) {
    const [had, other] = [a[name], b[name]];
    if (had === '') merged[name] = other ?? '';
    else if (typeof other === 'string' && other !== '' && had !== undefined && had !== other) {
      differing.push({ label: `${label} of “${second.title}”`, value: other });
    }
  }
  for (const name of DATES) {
    const [had, other] = [a[name], b[name]] as [{ edtf: string } | undefined, { edtf: string } | undefined];
    if (had === undefined || other === undefined || had.edtf === other.edtf) continue;
    if (name === 'made' || name === 'due') differing.push({ label: `${name} of “${second.title}”`, value: other.edtf });
    else merged['otherDates'] = distinct([...((merged['otherDates'] as unknown[]) ?? []), other]);
  }
  if (differing.length > 0) merged['fields'] = distinct([...((merged['fields'] as Field[]) ?? []), ...differing]);
  return merged as unknown as Described;
}

/** Each item once, by what it says. */
function distinct<T>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
