/** Owns which attribute says what a node is, where nodes have several that may: one that all have is better than one of some. */
import type { DatasetBuilder } from '../../model/dataset/createDatasetBuilder';
import { allText } from '../../model/someText';
import { valueText } from '../text/jsonValue';
import { type Attribute, type dealAttributes, kindRank } from './attributeRoles';
import { isNumberText } from './readMoment';

/** Nodes from which on it says something that all have an attribute. */
const FEWEST_NODES = 4;

/**
 * The attribute of kinds that every node has, where the one that would come first is of only some of them; null where the
 * first will do. What is found is listed.
 */
export function kindOfAll(
  nodes: readonly (readonly Attribute[])[],
  into: Pick<DatasetBuilder, 'problem'>,
): string | null {
  if (nodes.length < FEWEST_NODES) return null;
  const found = new Map<string, { name: string; rank: number; count: number; values: Set<string> }>();
  for (const node of nodes) {
    for (const [name, value] of node) {
      const rank = kindRank(name);
      const text = rank === null ? '' : valueText(Array.isArray(value) ? value[0] : value);
      if (rank === null || text === '' || isNumberText(text)) continue;
      const kind = found.get(name) ?? { name, rank, count: 0, values: new Set<string>() };
      found.set(name, kind);
      kind.count += 1;
      kind.values.add(text);
    }
  }
  const [first, ...others] = [...found.values()].sort((a, b) => a.rank - b.rank);
  if (first === undefined || first.count === nodes.length) return null;
  // What is another for each node is a name, and no kind.
  const ofAll = others.find(({ count, values }) => count === nodes.length && values.size * 2 <= count);
  if (ofAll === undefined) return null;
  const ofSome = [first, ...others].filter(({ rank }) => rank < ofAll.rank).map(({ name }) => `“${name}”`);
  into.problem({
    path: 'file',
    record: 'file',
    message: `What each node is was read from “${ofAll.name}”, which all have; ${allText(ofSome)}, ${ofSome.length === 1 ? 'which only some have, is a field' : 'which only some have, are fields'}`,
    hint: 'If that is wrong, give each node its kind as “type”.',
    effect: 'assumed',
    sort: 'value',
  });
  return ofAll.name;
}

type Deal = ReturnType<typeof dealAttributes>;

/** The attributes of a node with that kind before its others. */
export function withKindFirst(deal: Deal, name: string | null): Deal {
  const kinds = deal.byRole.get('kind') ?? [];
  if (name === null || kinds.length < 2) return deal;
  const ordered = [...kinds.filter((each) => each[0] === name), ...kinds.filter((each) => each[0] !== name)];
  return { ...deal, byRole: new Map(deal.byRole).set('kind', ordered) };
}
