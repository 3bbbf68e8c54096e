/** Owns the reading of JSON Canvas: a card is called by its first line, by its file or by its address, and its frame and place are left. */
import { failure } from '../../model/result';
import type { ReadInto } from '../format';
import { readNodeLink } from '../node-link/readNodeLink';
import { idText, isObject, type JsonObject, own, ownList } from '../text/jsonValue';

/** How a card looks and where it lies, and what it is called by. */
const TAKEN = new Set([
  'type',
  'text',
  'file',
  'label',
  'x',
  'y',
  'width',
  'height',
  'color',
  'background',
  'backgroundStyle',
]);
const SIDES = new Set(['fromSide', 'toSide', 'fromEnd', 'toEnd', 'color']);

/** Reads parsed JSON; fails where it has no list of cards. */
export const readCanvas: ReadInto<unknown> = (content, into) => {
  const nodes = ownList(content, 'nodes');
  if (nodes === null) {
    return failure('It is no canvas: it has no list of cards', 'Write it as { "nodes": [{ "id", "type", "text" }] }.');
  }
  const edges = (ownList(content, 'edges') ?? []).filter(isObject);
  const ends = new Set(edges.flatMap((edge) => [idText(own(edge, 'fromNode')), idText(own(edge, 'toNode'))]));
  const isFrame = (node: unknown) => own(node, 'type') === 'group' && !ends.has(idText(own(node, 'id')));
  const frames = nodes.filter(isFrame).length;
  if (frames > 0) {
    into.problem({
      path: 'file',
      record: 'file',
      message: `${frames === 1 ? 'A group is' : `${frames} groups are`} a frame around cards, and no record`,
      hint: 'Where it is something of its own, join it to its cards.',
      effect: 'skipped',
      sort: 'file',
    });
  }
  const cards = nodes.map((node) => (isObject(node) ? cardOf(node) : node));
  return readNodeLink(
    {
      nodes: cards.filter((_, i) => !isFrame(nodes[i])),
      edges: edges.map((edge) => ({
        ...Object.fromEntries(Object.entries(edge).filter(([key]) => !SIDES.has(key))),
        directed: own(edge, 'toEnd') !== 'none',
      })),
    },
    into,
  );
};

function cardOf(node: JsonObject): JsonObject {
  const text = idText(own(node, 'text')) ?? '';
  const [first = '', ...more] = text.split('\n');
  const file = idText(own(node, 'file'));
  const name = file
    ?.split('/')
    .at(-1)
    ?.replace(/\.\w{1,5}$/, '');
  const label = name ?? idText(own(node, 'label')) ?? plain(first);
  const summary = more.join('\n').trim();
  return {
    ...Object.fromEntries(Object.entries(node).filter(([key]) => !TAKEN.has(key))),
    ...(label === '' ? {} : { label }),
    ...(summary === '' ? {} : { summary }),
    ...(file === null || file === name ? {} : { file }),
  };
}

/** Without the signs of headings, lists and links. */
const plain = (line: string): string =>
  line
    .replace(/^(?:#+|[-*>])\s+/, '')
    .replace(/\*\*|__|\[\[|\]\]/g, '')
    .trim();
