/** Owns how several node-link graphs in one file, by their names or in a list, are told and become one. */
import type { Problem } from '../../model/dataset/problem';
import { allText } from '../../model/someText';
import { isRunningId } from '../network/isRunningId';
import { isObject, type JsonObject, own, ownList, valueText } from '../text/jsonValue';
import { findLinks } from './findLinks';
import { linkEnds } from './linkEnds';

interface NamedGraph {
  readonly name: string;
  readonly graph: JsonObject;
}

/** What a graph says of a node. */
interface Said {
  readonly graph: string;
  readonly node: JsonObject;
}

interface OneGraph {
  /** Nodes and links, and what the file says beside its graphs. */
  readonly content: JsonObject;
  readonly problem: Problem;
}

const NAMES = ['title', 'name', 'label', 'id', 'key'];
/** What NetworkX says of how a graph is written, which is said of its links. */
const HOW = ['directed', 'multigraph'];
const TITLES = ['name', 'label', 'title', 'caption', 'nodeName', 'nodeLabel'];
/** Files are not looked through for more. */
const MOST_LOOKED_AT = 1000;
const MOST_NAMED = 6;

/** Whether parsed JSON holds two graphs or more, of nodes that are objects and of links, and no list or object beside them. */
export const holdsSeveralGraphs = (content: unknown): boolean => graphsIn(content) !== null;

/**
 * The graphs of parsed JSON as one, whose nodes say in which of them they are: one that several have, by its id, or by its
 * name where ids are numbers, is there once. What they say of it that differs stands beside the name of the graph.
 * Null where there are not several.
 */
export function joinGraphs(content: unknown): OneGraph | null {
  const found = graphsIn(content);
  if (found === null) return null;
  const nodes = new Map<string, Said[]>();
  const rest = new Map(Object.entries(found.rest));
  const links: JsonObject[] = [];
  for (const { name, graph } of found.graphs) {
    const own = ownList(graph, 'nodes') ?? [];
    const { links: listed, key: linksKey } = findLinks(graph, own);
    for (const [key, value] of Object.entries(graph)) {
      const isSaid = key === 'nodes' || key === linksKey || HOW.includes(key) || valueText(value) === name;
      if (!isSaid) rest.set(`${name}, ${key}`, value);
    }
    const directed = typeof graph['directed'] === 'boolean' ? { directed: graph['directed'] } : {};
    const ends = linkEnds(own, listed);
    const idOf = new Map<string, string>();
    for (const [index, node] of own.entries()) {
      if (!isObject(node)) continue;
      const key = ends.keyOf(node, index);
      const id = identityOf(node, key) ?? `${name} #${index + 1}`;
      if (key !== null) idOf.set(key, id);
      const taken = ends.nodeKeys.filter((each) => valueText(node[each]) === id);
      const said = nodes.get(id) ?? [];
      nodes.set(id, said);
      said.push({ graph: name, node: without(node, taken) });
    }
    for (const link of listed) {
      if (!isObject(link)) continue;
      const [from, to] = [ends.fromOf(link), ends.toOf(link)].map((end) =>
        end === null ? null : (idOf.get(end) ?? end),
      );
      const beside = Object.hasOwn(link, 'graph') ? 'in graph' : 'graph';
      links.push({ ...directed, ...without(link, ['id', ...ends.linkKeys]), source: from, target: to, [beside]: name });
    }
  }
  const names = found.graphs.map(({ name }) => name);
  const differing = keysThatDiffer([...nodes.values()]);
  const joined = [...nodes].map(([id, said]) => nodeOf(id, said, differing));
  return { content: { ...Object.fromEntries(rest), nodes: joined, links }, problem: joinedProblem(names) };
}

/** Under what keys graphs say different things of the same node: these are of a graph, on all nodes. */
function keysThatDiffer(nodes: readonly (readonly Said[])[]): ReadonlySet<string> {
  const differing = new Set<string>();
  for (const said of nodes) {
    const firsts = new Map<string, string>();
    for (const [key, value] of said.flatMap(({ node }) => Object.entries(node))) {
      const text = JSON.stringify(value);
      if ((firsts.get(key) ?? text) === text) firsts.set(key, text);
      else differing.add(key);
    }
  }
  return differing;
}

/** A node as all graphs have it, or one of them more than once. */
function nodeOf(id: string, said: readonly Said[], differing: ReadonlySet<string>): JsonObject {
  const entries = new Map<string, unknown>([['id', id]]);
  /** What stands under each name so far, as text. */
  const told = new Map<string, Set<string>>();
  for (const { graph, node } of said) {
    for (const [key, value] of Object.entries(node)) {
      const called = differing.has(key) ? `${key} (${graph})` : key === 'id' ? 'own id' : key;
      const texts = told.get(called) ?? new Set();
      told.set(called, texts);
      const text = JSON.stringify(value);
      if (texts.has(text)) continue;
      texts.add(text);
      entries.set(texts.size === 1 ? called : `${called} ${texts.size}`, value);
    }
  }
  entries.set(entries.has('group') ? 'graphs' : 'group', [...new Set(said.map(({ graph }) => graph))]);
  return Object.fromEntries(entries);
}

/** By what a node is known in other graphs of the file. */
function identityOf(node: JsonObject, key: string | null): string | null {
  const title = TITLES.map((name) => valueText(own(node, name))).find((text) => text !== '');
  return key !== null && !isRunningId(key) && !key.startsWith('#') ? key : (title ?? key);
}

function graphsIn(content: unknown): { readonly graphs: readonly NamedGraph[]; readonly rest: JsonObject } | null {
  const held = isObject(content) ? listIn(content) : null;
  if (held !== null) {
    const found = graphsIn(held.list);
    return found === null ? null : { graphs: found.graphs, rest: { ...held.rest, ...found.rest } };
  }
  const entries: readonly (readonly [string, unknown])[] = Array.isArray(content)
    ? content.map((graph: unknown, index) => [`${index + 1}`, graph])
    : isObject(content)
      ? Object.entries(content)
      : [];
  if (entries.length < 2 || entries.length > MOST_LOOKED_AT) return null;
  const graphs: NamedGraph[] = [];
  const rest = new Map<string, unknown>();
  for (const [key, graph] of entries) {
    if (isObject(graph) && isGraph(graph)) {
      const own = NAMES.map((name) => valueText(graph[name])).find((text) => text !== '');
      const called = (Array.isArray(content) ? own : key) ?? `Graph ${key}`;
      graphs.push({ name: graphs.some(({ name }) => name === called) ? `${called} (${key})` : called, graph });
    } else if (typeof graph === 'object' && graph !== null) return null;
    else rest.set(key, graph);
  }
  return graphs.length < 2 ? null : { graphs, rest: Object.fromEntries(rest) };
}

/** The one list that an object has, and what it says besides: a collection of graphs; null for any other object. */
function listIn(content: JsonObject): { readonly list: readonly unknown[]; readonly rest: JsonObject } | null {
  const held = Object.entries(content).filter(([, value]) => typeof value === 'object' && value !== null);
  const [key = '', list] = held[0] ?? [];
  if (held.length !== 1 || !Array.isArray(list)) return null;
  return { list, rest: Object.fromEntries(Object.entries(content).filter(([each]) => each !== key)) };
}

/** Whether it has nodes that are objects, and links between them or none. */
function isGraph(graph: JsonObject): boolean {
  const nodes = ownList(graph, 'nodes');
  const links = ownList(graph, 'links') ?? ownList(graph, 'edges');
  return nodes !== null && links !== null && nodes.length > 0 && nodes.every(isObject) && links.every(isObject);
}

const without = (node: JsonObject, keys: readonly string[]): JsonObject =>
  Object.fromEntries(Object.entries(node).filter(([key]) => !keys.includes(key)));

const joinedProblem = (names: readonly string[]): Problem => ({
  path: 'file',
  record: 'file',
  message: `The ${names.length} graphs in it became one: ${allText(names.slice(0, MOST_NAMED).map((name) => `“${name}”`))}${names.length > MOST_NAMED ? ' …' : ''}`,
  hint: 'Each node says in which of them it is; those of one id or name are one. Where they are not, save each graph as a file of its own.',
  effect: 'assumed',
  sort: 'file',
});
