/** Owns the writing of GraphML (graphml.graphdrawing.org): records and undertakings as nodes, relations and ties as edges. */
import type { Dataset } from '../../model/dataset/schema';
import { formatDay } from '../../model/dates/formatEdtf';
import { type Attribute, flattenDataset, themeAttributes } from '../flattenDataset';
import { element, writeXml, type XmlElement } from '../svg/xml';
import type { WrittenSpan } from '../writtenSpan';

export function writeGraphml(dataset: Dataset): string {
  const { records, relations, ties } = flattenDataset(dataset);
  const nodes = createKeys('n', 'node');
  const edges = createKeys('e', 'edge');
  const nodeList = records.map(({ id, title, kind, family, date, themes, attributes }) =>
    element(
      'node',
      { id },
      nodes.data([
        ['label', title],
        ['kind', kind],
        ['family', family],
        ...themeAttributes(themes),
        ...dated(date),
        ...attributes,
      ]),
    ),
  );
  const edgeList = [...relations, ...ties].map(({ id, from, to, label, isUndirected, date, attributes }) =>
    element(
      'edge',
      { id, source: from, target: to, directed: isUndirected ? 'false' : null },
      edges.data([['label', label], ...dated(date), ...attributes]),
    ),
  );
  const root = element('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' }, [
    element('desc', {}, [dataset.title]),
    ...nodes.declared(),
    ...edges.declared(),
    element('graph', { id: 'G', edgedefault: 'directed' }, [
      element('desc', {}, [dataset.description]),
      ...nodeList,
      ...edgeList,
    ]),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeXml(root)}\n`;
}

/** Gives each name of an attribute a key of its own. */
function createKeys(prefix: string, of: 'node' | 'edge') {
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

/** The date as firm as it is, and the days within which it lies, for programs that know days alone. */
function dated(date: WrittenSpan | null): Attribute[] {
  if (date === null) return [];
  return [
    ['date', date.edtf],
    ...(date.first === null ? [] : [['first day', formatDay(date.first)] as const]),
    ...(date.until === null ? [] : [['last day', formatDay(date.until - 1)] as const]),
  ];
}
