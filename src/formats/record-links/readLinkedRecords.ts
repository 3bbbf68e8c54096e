/** Owns the reading of records that each hold links between names, such as `[{ "id", "edges": [{ "parent", "child" }] }]`: as node-link JSON. */
import { failure } from '../../model/result';
import type { ReadInto } from '../format';
import { readNodeLink } from '../node-link/readNodeLink';
import { linkedRecords } from './linkedRecords';

/** Reads parsed JSON; fails where no records in it hold links. */
export const readLinkedRecords: ReadInto<unknown> = (content, into) => {
  const found = linkedRecords(content);
  if (found === null) {
    return failure(
      'It is no network: it has no records that hold lists of links',
      'Write it as { "nodes": [{ "id" }], "links": [{ "source", "target" }] }.',
    );
  }
  const { nodes, links, rest, keys } = found;
  into.problem({
    path: 'file',
    record: 'file',
    message: `Links were read from the lists within its records: ${keys.map((key) => `“${key}”`).join(', ')}; each says of which record it is`,
    hint: 'Where the same name is somebody else in another record, open each record as a file of its own.',
    effect: 'assumed',
    sort: 'file',
  });
  return readNodeLink({ ...rest, nodes, links }, into);
};
