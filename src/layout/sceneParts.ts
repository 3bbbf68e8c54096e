/** Owns what every display list of the graph is put together by: which nodes and edges are seen, and in which order they are painted. */
import { buildNodeMarks } from './buildNodeMarks';
import type { Size } from './camera';
import { mayTouch, type ScreenPlaces } from './graphDetail/screenPlaces';
import { isGhost, linkForms } from './graphTime';
import type { Mark } from './marks';
import type { Palette } from './palette';
import type { GraphSceneInput, SceneLink, SceneNode, Tone } from './sceneNode';

/** The nodes that are shown (1), or in what is drawn (3). */
export function nodesWhere({ state }: ScreenPlaces, least: number): number[] {
  const nodes: number[] = [];
  for (let node = 0; node < state.length; node++) if ((state[node] ?? 0) >= least) nodes.push(node);
  return nodes;
}

/** The edges that may be seen, of those whose ends are both shown; `among` leaves out others. */
export function touchingEdges(input: GraphSceneInput, screen: ScreenPlaces, among?: readonly number[]): number[] {
  const { edges } = input.graph;
  const found: number[] = [];
  const { state, placed } = screen;
  const look = (edge: number) => {
    const areShown = (state[edges.from[edge] ?? 0] ?? 0) > 0 && (state[edges.to[edge] ?? 0] ?? 0) > 0;
    if (areShown && mayTouch(placed.view, screen, edges, edge)) found.push(edge);
  };
  if (among !== undefined) for (const edge of among) look(edge);
  else for (let edge = 0; edge < edges.link.length; edge++) look(edge);
  return found;
}

/** How an edge becomes a link of the display list. */
export function sceneLinks(
  { graph, emphasis, time }: GraphSceneInput,
  sceneNodeOf: (row: number) => SceneNode,
): (edge: number) => SceneLink {
  const formOf = linkForms(time);
  const { edges } = graph;
  return (edge) => {
    const from = sceneNodeOf(edges.from[edge] ?? 0);
    const to = sceneNodeOf(edges.to[edge] ?? 0);
    const link = edges.link[edge] ?? 0;
    const isQuiet = from.tone === 'quiet' || to.tone === 'quiet';
    const tone = isQuiet ? 'quiet' : emphasis.lit === null ? 'plain' : emphasis.litLinks.has(link) ? 'lit' : 'quiet';
    return { id: graph.edgeIdOf(edge), edge, bend: edges.bend[edge] ?? 0, from, to, tone, form: formOf(link) };
  };
}

/** With room for rings and labels that reach into the panel from outside. */
export const isInView = ({ x, y, r }: SceneNode, { width, height }: Size, margin: number): boolean =>
  x > -margin - r - 8 && y > -margin - r - 8 && x < width + margin + r + 8 && y < height + margin + r + 8;

const TONE_RANK: Readonly<Record<Tone, number>> = { quiet: 0, plain: 1, lit: 1 };

/** The shapes of nodes; what is there is painted over what is not. */
export const buildShapes = (nodes: readonly SceneNode[], palette: Palette): Mark[] =>
  [...nodes].sort((a, b) => rank(a) - rank(b)).flatMap((node) => buildNodeMarks(node, palette));

const rank = ({ tone, selected, hovered, importance, standing }: SceneNode): number =>
  (isGhost(standing.form) ? 0 : 16) + TONE_RANK[tone] * 4 + Number(selected) * 2 + Number(hovered) * 2 + importance;
