/** Owns the reading of records and of the pairs that name them, such as `{ "people": [{ "id" }], "relations": [{ "a", "b" }] }`: as node-link JSON. */
import { failure } from '../../model/result';
import type { ReadInto } from '../format';
import { readNodeLink } from '../node-link/readNodeLink';
import { isObject } from '../text/jsonValue';
import { recordLinks } from './recordLinks';

/** Reads parsed JSON; fails where it has no records that pairs name. */
export const readRecordLinks: ReadInto<unknown> = (content, into) => {
  const found = recordLinks(content);
  if (found === null) {
    return failure(
      'It is no network: it has no records with ids that a list of pairs names',
      'Write it as { "nodes": [{ "id" }], "links": [{ "source", "target" }] }.',
    );
  }
  const said = Object.entries(found.rest).filter(([, value]) => !isRecords(value));
  for (const [field, value] of Object.entries(found.rest)) {
    if (!isRecords(value)) continue;
    into.problem({
      path: 'file',
      record: field,
      message: `“${field}” was not read: what stands in it is no pair, and no pair names it`,
      hint: 'Save it as a file of its own, and open the files together.',
      effect: 'skipped',
      sort: 'file',
    });
  }
  return readNodeLink({ ...Object.fromEntries(said), nodes: found.nodes, links: found.links }, into);
};

/** A list of records, or an object of them by their ids. */
const isRecords = (value: unknown): boolean =>
  (Array.isArray(value) ? value : isObject(value) ? Object.values(value) : []).some(isObject);
