/** Owns what was changed between two states of a data set, in a few words. */
import { countedText } from '../countText';
import type { Dataset } from '../dataset/schema';

const GROUPS = ['events', 'entities', 'relations', 'undertakings', 'sources', 'briefings'] as const;
const NOUNS: Readonly<Record<(typeof GROUPS)[number], readonly [one: string, more: string]>> = {
  events: ['event', 'events'],
  entities: ['entity', 'entities'],
  relations: ['relation', 'relations'],
  undertakings: ['undertaking', 'undertakings'],
  sources: ['source', 'sources'],
  briefings: ['briefing', 'briefings'],
};
const HEAD = ['title', 'description', 'opening', 'themes', 'tracks', 'kinds', 'relationTypes'] as const;
/** Names that are given before the rest is counted. */
const NAMED = 1;

/** The groups of records that two states of a data set are compared by. */
export type ComparedData = Pick<Dataset, (typeof GROUPS)[number] | (typeof HEAD)[number]>;

/**
 * What the second has and the first has not: “changed “Summit, Lisbon” and 2 more events, added 1 relation”; “nothing” where
 * both say the same.
 */
export function changeWords(before: ComparedData, after: ComparedData): string {
  const changed: string[] = [];
  const added: string[] = [];
  const gone: string[] = [];
  for (const group of GROUPS) {
    const had = recordsById(before[group]);
    const has = recordsById(after[group]);
    const ids = [...has.keys()];
    const count = (into: string[], list: readonly string[], from: ReadonlyMap<string, object>) => {
      if (list.length > 0) into.push(counted(group, list, from));
    };
    count(
      changed,
      ids.filter((id) => had.has(id) && JSON.stringify(had.get(id)) !== JSON.stringify(has.get(id))),
      has,
    );
    count(
      added,
      ids.filter((id) => !had.has(id)),
      has,
    );
    count(
      gone,
      [...had.keys()].filter((id) => !has.has(id)),
      had,
    );
  }
  if (HEAD.some((part) => JSON.stringify(before[part]) !== JSON.stringify(after[part])))
    changed.push('the data set itself');
  const parts = [
    ['changed', changed],
    ['added', added],
    ['deleted', gone],
  ] as const;
  return (
    parts
      .filter(([, list]) => list.length > 0)
      .map(([verb, list]) => `${verb} ${list.join(', ')}`)
      .join('; ') || 'nothing'
  );
}

const recordsById = (records: readonly { readonly id: string }[] = []): ReadonlyMap<string, object> =>
  new Map(records.map((record) => [record.id, record]));

/** The first by its title, where it has one, and how many there are beside it. */
function counted(group: (typeof GROUPS)[number], ids: readonly string[], records: ReadonlyMap<string, object>): string {
  const [one, more] = NOUNS[group];
  const first = records.get(ids[0] ?? '');
  const rest = ids.length - NAMED;
  if (first === undefined || !('title' in first)) return countedText(ids.length, one, more);
  const name = `“${String(first.title)}”`;
  return rest === 0 ? name : `${name} and ${countedText(rest, `more ${one}`, `more ${more}`)}`;
}
