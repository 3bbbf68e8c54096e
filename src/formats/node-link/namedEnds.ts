/** Owns which ends of links are names that no node has as its id, where most links would be lost without them. */
import type { Problem } from '../../model/dataset/problem';
import { someText } from '../../model/someText';
import { type Attribute, titleRank } from '../network/attributeRoles';

/** The part of the links that must have such an end, of as many links at least. */
const MOST = 0.5;
const FEWEST = 3;
const MOST_NAMED = 10;
/** A name, and no number or running id such as “node_12”, which leads to a node that was left out. */
const isName = (end: string): boolean => /\p{L}{2}/u.test(end) && (!/\d/.test(end) || /[\s@]/.test(end));

export interface NamedEnds {
  /** The node that is meant by an end, by that end. */
  readonly nodeOf: ReadonlyMap<string, string>;
  /** Ends that are no node's name either, each once, in the order of the links: they become nodes. */
  readonly names: readonly string[];
  /** How the ends were read. */
  readonly problems: readonly Problem[];
}

const NONE: NamedEnds = { nodeOf: new Map(), names: [], problems: [] };

/**
 * Each link is given by its two ends. An end is the node of which it is the last name, where it is that of no other, and else a
 * node of its own. None where fewer links are lost, which are listed one by one.
 */
export function namedEnds(
  nodes: readonly { readonly key: string | null; readonly attributes: readonly Attribute[] }[],
  links: readonly (readonly [from: string | null, to: string | null])[],
): NamedEnds {
  const known = new Set(nodes.map(({ key }) => key?.trim()));
  const isLost = (end: string | null): end is string => end !== null && !known.has(end.trim());
  const lost = links.filter((ends) => ends.some(isLost));
  const named = lost.filter((ends) => ends.every((end) => end !== null && (!isLost(end) || isName(end))));
  if (named.length < FEWEST || named.length < MOST * links.length) return NONE;
  const byLastName = nodesByLastName(nodes);
  const ends = [...new Set(named.flat().filter(isLost))];
  const nodeOf = new Map(ends.flatMap((end) => [[end, byLastName.get(end.trim())] as const]).filter(isFound));
  const names = ends.filter((end) => !nodeOf.has(end));
  const found = [...nodeOf].map(([end, key]) => `${end} as ${key}`);
  const problem = (message: string, hint: string): Problem => ({
    path: 'file',
    record: 'file',
    message: `${named.length} of ${links.length} links lead to what is the id of no node of the file; ${message}`,
    hint,
    effect: 'assumed',
    sort: 'reference',
  });
  const made = names.length === 1 ? 'a record was made' : `${names.length} records were made`;
  return {
    nodeOf,
    names,
    problems: [
      ...(nodeOf.size === 0
        ? []
        : [
            problem(
              `their ends were read as the only nodes with such a last name: ${someText(found, MOST_NAMED)}`,
              'If somebody else is meant, write the id of that node in the link.',
            ),
          ]),
      ...(names.length === 0
        ? []
        : [
            problem(
              `${made} of their ends: ${someText(names, MOST_NAMED)}`,
              'Where one of them is a node under another name, write its id in the link.',
            ),
          ]),
    ],
  };
}

const isFound = (each: readonly [string, string | null | undefined]): each is readonly [string, string] =>
  each[1] !== undefined && each[1] !== null;

/** The only node whose name ends in a word; null where several do. */
function nodesByLastName(
  nodes: readonly { readonly key: string | null; readonly attributes: readonly Attribute[] }[],
): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>();
  for (const { key, attributes } of nodes) {
    if (key === null) continue;
    const texts = [key, ...attributes.map(([name, value]) => (titleRank(name) === null ? '' : String(value)))];
    for (const last of new Set(texts.flatMap((text) => /\s(\S+)\s*$/.exec(text)?.[1] ?? []))) {
      found.set(last, found.has(last) ? null : key);
    }
  }
  return found;
}
