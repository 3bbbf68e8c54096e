/** Owns the reading of pairs that are told by their keys: as node-link JSON. */
import { failure } from '../../model/result';
import type { ReadInto } from '../format';
import { readNodeLink } from '../node-link/readNodeLink';
import { namedPairs } from './namedPairs';

/** Reads parsed JSON; fails where it is no list of such pairs. */
export const readNamedPairs: ReadInto<unknown> = (content, into) => {
  const found = namedPairs(content);
  if (found === null) {
    return failure(
      'It is no network: it has no pairs of names, one the key of the other',
      'Write it as { "father": [{ "John": "William" }] }.',
    );
  }
  return readNodeLink({ nodes: found.nodes, links: found.links }, into);
};
