/** Owns the reading of JSON that is a tree, as hierarchies are drawn from: `{ "name", "children": [{ "name" }] }`, each joined to what it is under. */
import { failure } from '../../model/result';
import type { ReadInto } from '../format';
import { readNodeLink } from '../node-link/readNodeLink';
import { treeOf } from './treeOf';

/** Reads parsed JSON; fails where it is no tree. */
export const readTree: ReadInto<unknown> = (content, into) => {
  const tree = treeOf(content);
  if (tree === null) {
    return failure(
      'It is no tree: not each record in it has a name',
      'Write it as { "name", "children": [{ "name", "children": [] }] }.',
    );
  }
  const { nodes, keys } = tree;
  into.problem({
    path: 'file',
    record: 'file',
    message: `It is a tree: each record was joined from what stands above it, as “${keys[1]}” has it`,
    hint: 'Where two have one name, both are records of their own.',
    effect: 'assumed',
    sort: 'file',
  });
  return readNodeLink(
    {
      directed: true,
      nodes: nodes.map(({ record, name }, i) => ({
        ...Object.fromEntries(
          Object.entries(record).filter(([key]) => !keys.includes(key) && key !== 'id' && key !== 'size'),
        ),
        // In a network it is how large something is drawn, and here what is measured.
        ...(Object.hasOwn(record, 'size')
          ? { [Object.hasOwn(record, 'value') ? 'own size' : 'value']: record['size'] }
          : {}),
        ...(Object.hasOwn(record, 'id') && keys[0] !== 'id' ? { 'own id': record['id'] } : {}),
        id: String(i),
        label: name,
      })),
      links: nodes.flatMap(({ above }, i) => (above === null ? [] : [{ source: String(above), target: String(i) }])),
    },
    into,
  );
};
