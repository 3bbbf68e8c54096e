/** Owns the writing of GraphML (graphml.graphdrawing.org): records and undertakings as nodes, relations and ties as edges. */
import type { Dataset } from '../../model/dataset/schema';
import { formatDay } from '../../model/dates/formatEdtf';
import { type Attribute, attributesOf, KEPT } from '../flatRecord';
import { flattenDataset } from '../flattenDataset';
import { keepHistory } from '../keepHistory';
import { element, writeXml, type XmlElement } from '../svg/xml';
import type { WrittenSpan } from '../writtenSpan';

export function writeGraphml(dataset: Dataset): string {
  const { records, relations, ties } = flattenDataset(dataset);
  const nodes = createKeys('n', 'node');
  const edges = createKeys('e', 'edge');
  const graph = createKeys('g', 'graph');
  const nodeList = records.map((record) =>
    element(
      'node',
      { id: record.id },
      nodes.data([['label', record.title], ...attributesOf(record), ...daysOf(record.date)]),
    ),
  );
  const edgeList = [...relations, ...ties].map(({ id, from, to, label, isUndirected, date, attributes }) =>
    element(
      'edge',
      { id, source: from, target: to, directed: isUndirected ? 'false' : null },
      edges.data([['label', label], ...dated(date), ...daysOf(date), ...attributes]),
    ),
  );
  const head = graph.data([
    ['title', dataset.title],
    ['description', dataset.description],
    [KEPT, keepHistory(dataset, 'all')],
  ]);
  const root = element('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' }, [
    ...graph.declared(),
    ...nodes.declared(),
    ...edges.declared(),
    element('graph', { id: 'G', edgedefault: 'directed' }, [...head, ...nodeList, ...edgeList]),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeXml(root)}\n`;
}

/** Gives each name of an attribute a key of its own. */
function createKeys(prefix: string, of: 'node' | 'edge' | 'graph') {
  const ids = new Map<string, string>();
  return {
    data: (attributes: readonly Attribute[]): XmlElement[] =>
      attributes.map(([name, value]) => {
        const key = ids.get(name) ?? `${prefix}${ids.size}`;
        ids.set(name, key);
        return element('data', { key }, [value]);
      }),
    declared: (): XmlElement[] =>
      [...ids].map(([name, id]) => element('key', { id, for: of, 'attr.name': name, 'attr.type': 'string' })),
  };
}

const dated = (date: WrittenSpan | null): Attribute[] => (date === null ? [] : [['date', date.edtf]]);

/** The days within which a date lies, for programs that know days alone. */
const daysOf = (date: WrittenSpan | null): Attribute[] => [
  ...(date?.first == null ? [] : [['first day', formatDay(date.first)] as const]),
  ...(date?.until == null ? [] : [['last day', formatDay(date.until - 1)] as const]),
];
