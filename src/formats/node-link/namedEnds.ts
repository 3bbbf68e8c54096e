/** Owns which ends of links are names that no node has, where most links would be lost without them. */
import type { Problem } from '../../model/dataset/problem';
import { someText } from '../../model/someText';

/** The part of the links that must have such an end, of as many links at least. */
const MOST = 0.5;
const FEWEST = 3;
const MOST_NAMED = 10;
/** A name, and no number or running id such as “node_12”, which leads to a node that was left out. */
const isName = (end: string): boolean => /\p{L}{2}/u.test(end) && (!/\d/.test(end) || /[\s@]/.test(end));

export interface NamedEnds {
  /** Each once, in the order of the links. */
  readonly names: readonly string[];
  /** That they became nodes. */
  readonly problems: readonly Problem[];
}

/** `ids` are those of the nodes; each link is given by its two ends. None where fewer links are lost, which are listed one by one. */
export function namedEnds(
  ids: ReadonlySet<string | null>,
  links: readonly (readonly [from: string | null, to: string | null])[],
): NamedEnds {
  const known = new Set([...ids].map((id) => id?.trim()));
  const isLost = (end: string | null): end is string => end !== null && !known.has(end.trim());
  const lost = links.filter((ends) => ends.some(isLost));
  const named = lost.filter((ends) => ends.every((end) => end !== null && (!isLost(end) || isName(end))));
  if (named.length < FEWEST || named.length < MOST * links.length) return { names: [], problems: [] };
  const names = [...new Set(named.flat().filter(isLost))];
  return {
    names,
    problems: [
      {
        path: 'file',
        record: 'file',
        message: `${named.length} of ${links.length} links lead to what is no node of the file; ${names.length === 1 ? 'a record was' : `${names.length} records were`} made of their ends: ${someText(names, MOST_NAMED)}`,
        hint: 'Where one of them is a node under another name, write its id in the link.',
        effect: 'assumed',
        sort: 'reference',
      },
    ],
  };
}
