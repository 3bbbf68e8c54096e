/** Owns how a list of graphs, each of them a list of links and what is said of it, is told and becomes one network. */
import { FROM_KEYS, TO_KEYS } from '../node-link/linkEnds';
import { idText, type JsonObject, own } from '../text/jsonValue';

const GRAPH_KEYS = ['graph', 'edges', 'links'] as const;

interface GraphList {
  /** The links of all graphs, each with what is said of its graph. */
  readonly links: readonly JsonObject[];
  /** How many graphs there are. */
  readonly count: number;
}

/** The links of graphs that are nothing but links, words and numbers; null for any other list, such as one of records that join others. */
export function graphList(content: unknown): GraphList | null {
  if (!Array.isArray(content) || content.length === 0) return null;
  const key = GRAPH_KEYS.find((each) => content.every((graph: unknown) => areLinks(own(graph, each))));
  if (key === undefined) return null;
  const links: JsonObject[] = [];
  for (const [i, graph] of (content as readonly JsonObject[]).entries()) {
    const said = Object.entries(graph).filter(([name]) => name !== key);
    if (said.some(([, value]) => typeof value === 'object' && value !== null)) return null;
    const held = graph[key] as readonly JsonObject[];
    const ends = new Set(held.flatMap((link) => [...FROM_KEYS, ...TO_KEYS].map((end) => idText(link[end]))));
    if (said.some(([, value]) => ends.has(idText(value) ?? ''))) return null;
    // Graphs of which nothing is said are told apart by their numbers.
    const told = said.length > 0 || content.length === 1 ? said : [['graph', i + 1] as const];
    for (const link of held) {
      const beside = told.map(([name, value]) => [Object.hasOwn(link, name) ? `graph ${name}` : name, value] as const);
      links.push({ ...Object.fromEntries(beside), ...link });
    }
  }
  return { links, count: content.length };
}

const areLinks = (links: unknown): boolean =>
  Array.isArray(links) &&
  links.length > 0 &&
  links.every((link) => [FROM_KEYS, TO_KEYS].every((keys) => keys.some((key) => idText(own(link, key)) !== null)));
