/** Owns how a label that is a class of nodes (“Person”) is told from what each of them is called. */
import type { DatasetBuilder } from '../../model/dataset/createDatasetBuilder';
import { valueText } from '../text/jsonValue';
import { type Attribute, isOfRole, titleRank } from './attributeRoles';
import { isNumberText } from './readMoment';

export interface ClassLabel {
  /** The attribute that holds the class, and would else be the title. */
  readonly label: string;
  /** The attribute that nodes are called by. */
  readonly title: string;
  /** Whether the class is the kind: nodes may have one beside it. */
  readonly isKind: boolean;
}

/** Nodes from which on values can be said to come again and again, and how often each does on average. */
const FEWEST_NODES = 4;
const TIMES_EACH = 3;
/** The part of nodes that have another name, and one of their own. */
const NEARLY_ALL = 0.9;
/** The part that does where there are so many times more of them than classes. */
const MOST = 0.5;
const TELLS_MORE = 5;

interface Naming {
  readonly name: string;
  readonly rank: number;
  readonly values: Set<string>;
  count: number;
}

/** Looks at the attributes of all nodes; null where their titles are what they seem to be. What is found is listed. */
export function findClassLabel(nodes: readonly (readonly Attribute[])[], into: DatasetBuilder): ClassLabel | null {
  const namings = new Map<string, Naming>();
  for (const [name, value] of nodes.flat()) {
    const rank = titleRank(name);
    const text = rank === null ? '' : valueText(value);
    if (rank === null || text === '' || isNumberText(text)) continue;
    const naming = namings.get(name) ?? { name, rank, values: new Set(), count: 0 };
    namings.set(name, naming);
    naming.values.add(text);
    naming.count += 1;
  }
  const [label, ...others] = [...namings.values()].sort((a, b) => a.rank - b.rank);
  if (label === undefined || label.count < FEWEST_NODES || label.values.size * TIMES_EACH > label.count) return null;
  const tellsApart = ({ values, count }: Naming): boolean =>
    values.size >= count * NEARLY_ALL || (values.size >= count * MOST && values.size >= label.values.size * TELLS_MORE);
  const title = others.find((each) => each.count >= nodes.length * NEARLY_ALL && tellsApart(each));
  if (title === undefined) return null;
  const haveKinds = nodes.every((node) =>
    node.some(([name, value]) => isOfRole(name, 'kind') && valueText(value) !== ''),
  );
  into.problem({
    path: 'file',
    record: 'file',
    message:
      `“${label.name}” says the same of many nodes, and was read as ${haveKinds ? 'a field' : 'their kind'}; ` +
      `what they are called was read from “${title.name}”`,
    hint: `If that is wrong, give each node what it is called as “${label.name}”.`,
    effect: 'assumed',
    sort: 'value',
  });
  return { label: label.name, title: title.name, isKind: !haveKinds };
}
