import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../model/dataset/schema';
import { generateHistory } from '../../model/testing/generateHistory';
import { sampleDataset } from '../../model/testing/sampleDataset';
import { writeGexf } from './writeGexf';

interface Element {
  readonly id: string;
  readonly label: string;
  readonly start?: string;
  readonly end?: string;
  readonly source?: string;
  readonly target?: string;
  readonly attvalues: { readonly attvalue: readonly { readonly for: string; readonly value: string }[] };
}

/** The nodes and edges, with their attributes by title. */
function graphOf(dataset: Dataset) {
  const text = writeGexf(dataset);
  expect(XMLValidator.validate(text)).toBe(true);
  const lists = new Set(['node', 'edge', 'attribute', 'attributes', 'attvalue']);
  const { graph } = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseAttributeValue: false,
    trimValues: false,
    isArray: (name) => lists.has(name),
  }).parse(text).gexf as { graph: { nodes: { node: Element[] }; edges: { edge: Element[] }; attributes: Declared[] } };
  const titles = new Map(graph.attributes.flatMap(({ attribute }) => attribute.map(({ id, title }) => [id, title])));
  const plain = ({ attvalues, ...element }: Element) => ({
    ...element,
    ...Object.fromEntries((attvalues?.attvalue ?? []).map(({ for: id, value }) => [titles.get(id), value])),
  });
  return { nodes: graph.nodes.node.map(plain), edges: graph.edges.edge.map(plain) };
}
interface Declared {
  readonly attribute: readonly { readonly id: string; readonly title: string }[];
}

describe('a data set as GEXF', () => {
  test('a month is its days, and stands beside them as it is; an end that is open is left out', () => {
    const { nodes } = graphOf(sampleDataset);
    expect(nodes[1]).toMatchObject({
      id: 'meeting',
      label: 'Ministerial, Gödöllő',
      start: '2011-04-01',
      end: '2011-04-30',
      date: '2011-04',
      kind: 'Ministerial',
      theme: 'ICT and economy',
      'other themes': 'Cybercrime',
    });
    const group = nodes.find(({ id }) => id === 'group');
    expect(group).toMatchObject({ start: '2010-11-20', date: '2010-11-20/..' });
    expect(group).not.toHaveProperty('end');
    expect(nodes.find(({ id }) => id === 'kroes')).not.toHaveProperty('start');
  });

  test('relations are edges with what they say, and undertakings are tied to where and by whom they were made', () => {
    const { edges } = graphOf(sampleDataset);
    expect(edges).toContainEqual(
      expect.objectContaining({ source: 'kroes', target: 'meeting', label: 'took part in', role: 'Vice-President' }),
    );
    expect(edges.filter(({ source }) => source === 'u-exercise').map(({ label, target }) => [label, target])).toEqual([
      ['undertaken at', 'summit'],
      ['undertaken by', 'group'],
      ['delivered by', 'meeting'],
    ]);
  });

  test('no text is markup, and lines stay lines', () => {
    const [event] = sampleDataset.events;
    const events = event === undefined ? [] : [{ ...event, title: '"A" & <b>', summary: 'one\ntwo\u0000' }];
    const text = writeGexf({ ...sampleDataset, events, relations: [], undertakings: [] });
    expect(text).toContain('label="&quot;A&quot; &amp; &lt;b&gt;"');
    expect(text).toContain('value="one&#10;two"');
  });

  test('of a generated history, nothing is missing', () => {
    const history = generateHistory({ events: 200, seed: 3 });
    const { nodes, edges } = graphOf(history);
    const { events, entities, undertakings, relations } = history;
    expect(nodes.map(({ id }) => id)).toEqual([...events, ...entities, ...undertakings].map(({ id }) => id));
    expect(edges.slice(0, relations.length).map(({ id, source, target }) => [id, source, target])).toEqual(
      relations.map(({ id, from, to }) => [id, from, to]),
    );
  });
});
