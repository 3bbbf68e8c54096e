/** Owns which nodes are written more than once, word for word. */
import type { NodeInput } from '../network/createNetwork';

interface Kept {
  /** Each once, in their order. */
  readonly kept: readonly NodeInput[];
  /** The keys of those that were there more than once. */
  readonly doubled: ReadonlySet<string>;
}

/** Leaves out what an earlier node of the same key says too; nodes with lists or objects within all stay. */
export function withoutDoubles(nodes: readonly NodeInput[]): Kept {
  const doubled = new Set<string>();
  const firsts = new Map<string, NodeInput>();
  /** What the nodes of a key say, written out only where it comes again. */
  const said = new Map<string, Set<string>>();
  const kept = nodes.filter((node) => {
    const { key } = node;
    if (key === null || !isPlain(node)) return true;
    const first = firsts.get(key);
    if (first === undefined) {
      firsts.set(key, node);
      return true;
    }
    const texts = said.get(key) ?? new Set([textOf(first)]);
    said.set(key, texts);
    if (!texts.has(textOf(node))) {
      texts.add(textOf(node));
      return true;
    }
    doubled.add(key);
    return false;
  });
  return { kept, doubled };
}

const isPlain = ({ attributes }: NodeInput): boolean =>
  attributes.every(([, value]) => typeof value !== 'object' || value === null);

const textOf = ({ attributes }: NodeInput): string => JSON.stringify(attributes);
