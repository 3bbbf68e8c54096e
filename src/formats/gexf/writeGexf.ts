/**
 * Owns the writing of GEXF 1.3 (gexf.net/1.3): records and undertakings as nodes, relations and ties as edges, in time by
 * `start` and `end`, which are days within the span; an end that is left out is open.
 */
import type { Dataset } from '../../model/dataset/schema';
import { formatDay } from '../../model/dates/formatEdtf';
import { type Attribute, attributesOf, type FlatRecord, type FlatRelation } from '../flatRecord';
import { flattenDataset } from '../flattenDataset';
import { keepHistory } from '../keepHistory';
import { element, writeXml, type XmlElement } from '../svg/xml';
import type { WrittenSpan } from '../writtenSpan';

export function writeGexf(dataset: Dataset): string {
  const { records, relations, ties } = flattenDataset(dataset);
  const nodes = createAttributes('n');
  const edges = createAttributes('e');
  const nodeList = records.map((record) => nodeOf(record, nodes));
  const edgeList = [...relations, ...ties].map((relation) => edgeOf(relation, edges));
  const root = element('gexf', { xmlns: 'http://gexf.net/1.3', version: '1.3' }, [
    element('meta', {}, [
      element('creator', {}, ['Entente']),
      element('title', {}, [dataset.title]),
      element('description', {}, [dataset.description]),
      // Programs pass over elements of a prefix that they do not know.
      element('entente:history', { 'xmlns:entente': 'urn:entente' }, [keepHistory(dataset, 'all')]),
    ]),
    element(
      'graph',
      { mode: 'dynamic', defaultedgetype: 'directed', timeformat: 'date', timerepresentation: 'interval' },
      [
        ...nodes.declared('node'),
        ...edges.declared('edge'),
        element('nodes', {}, nodeList),
        element('edges', {}, edgeList),
      ],
    ),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeXml(root)}\n`;
}

type Attributes = ReturnType<typeof createAttributes>;

/** Gives each name of an attribute an id of its own. */
function createAttributes(prefix: string) {
  const ids = new Map<string, string>();
  return {
    values: (attributes: readonly Attribute[]): XmlElement[] => {
      const list = attributes.map(([name, value]) => {
        const id = ids.get(name) ?? `${prefix}${ids.size}`;
        ids.set(name, id);
        return element('attvalue', { for: id, value });
      });
      return list.length === 0 ? [] : [element('attvalues', {}, list)];
    },
    declared: (of: 'node' | 'edge'): XmlElement[] =>
      ids.size === 0
        ? []
        : [
            element(
              'attributes',
              { class: of, mode: 'static' },
              [...ids].map(([title, id]) => element('attribute', { id, title, type: 'string' })),
            ),
          ],
  };
}

const nodeOf = (record: FlatRecord, nodes: Attributes): XmlElement =>
  element('node', { id: record.id, label: record.title, ...spell(record.date) }, nodes.values(attributesOf(record)));

const edgeOf = ({ id, from, to, label, isUndirected, date, attributes }: FlatRelation, edges: Attributes): XmlElement =>
  element(
    'edge',
    // By its kind, two edges between the same nodes stay two.
    { id, source: from, target: to, type: isUndirected ? 'undirected' : null, label, kind: label, ...spell(date) },
    edges.values([...dated(date), ...attributes]),
  );

/** The first and the last day, both within. */
const spell = (date: WrittenSpan | null) => ({
  start: date?.first == null ? null : formatDay(date.first),
  end: date?.until == null ? null : formatDay(date.until - 1),
});

/** The date as firm as it is, beside the span that is counted with. */
const dated = (date: WrittenSpan | null): Attribute[] => (date === null ? [] : [['date', date.edtf]]);
