/** Owns the graph's display list: what is shown of it, where, in which tone, as marks in CSS pixels of the panel. */
import { buildLabelMarks } from './buildLabelMarks';
import { buildLinkMarks } from './buildLinkMarks';
import { buildNetworkThreads, threadRows } from './buildNetworkThreads';
import { buildNodeMarks } from './buildNodeMarks';
import { type Size, toScreen } from './camera';
import type { GraphNode } from './graphNodes';
import { isNodeShown, nodePoint } from './graphPlaces';
import { isGhost, linkForms, rowStandings } from './graphTime';
import type { PlacedNode } from './hitTest';
import type { Mark } from './marks';
import { themeColours } from './palette';
import type { GraphSceneInput, SceneLink, SceneNode, Tone } from './sceneNode';

export interface GraphScene {
  readonly marks: readonly Mark[];
  /** The nodes that are shown, those outside the panel too. */
  readonly nodes: readonly PlacedNode[];
}

/** Builds the picture; marks in order of painting: links, nodes, labels. */
export function buildGraphScene(input: GraphSceneInput): GraphScene {
  const byPlace = placeNodes(input);
  const nodes = byPlace.filter((node) => node !== null);
  const visible = nodes.filter((node) => isInView(node, input.size));
  const links = drawnLinks(input, byPlace);
  return {
    marks: [
      ...buildLinkMarks(links, input),
      ...buildNetworkThreads(input.threads, nodes, input.palette),
      ...visible.sort((a, b) => rank(a) - rank(b)).flatMap((node) => buildNodeMarks(node, input.palette)),
      ...buildLabelMarks(visible, links, input),
    ],
    nodes,
  };
}

/** Nodes grow with the zoom, but less than the room between them. */
const nodeScale = (k: number): number => Math.min(1.7, Math.max(0.5, k ** 0.6));

function placeNodes(input: GraphSceneInput): (SceneNode | null)[] {
  const { graph, camera, emphasis, palette, themeIds, pins, focused, time } = input;
  const colours = themeColours(palette, themeIds);
  const scale = nodeScale(camera.k);
  const standingOf = rowStandings(time);
  const followed = threadRows(input.threads);
  return graph.nodes.map((node, place) => {
    if (!isNodeShown(node, input)) return null;
    const { row, id, shape, importance } = node;
    return {
      ...toScreen(camera, nodePoint(input, place)),
      row,
      id,
      shape,
      importance,
      node,
      r: Math.round(node.radius * scale * 10) / 10,
      tone: toneOf(node, input, followed),
      colour: colours.get(node.theme ?? '') ?? palette.grey,
      selected: emphasis.selected.has(row),
      hovered: emphasis.hovered === row,
      focused: focused === row,
      named: emphasis.named?.has(row) ?? false,
      pinned: Object.hasOwn(pins, id),
      standing: standingOf(row),
      distance: emphasis.lit?.get(row) ?? 0,
    };
  });
}

function toneOf({ row }: GraphNode, { emphasis, passing }: GraphSceneInput, followed: ReadonlySet<number>): Tone {
  // What a person points at is shown plainly, even where the filter dims it.
  if (emphasis.selected.has(row) || emphasis.hovered === row) return 'lit';
  if (!passing.has(row)) return 'quiet';
  return emphasis.lit === null ? 'plain' : emphasis.lit.has(row) || followed.has(row) ? 'lit' : 'quiet';
}

function drawnLinks({ graph, emphasis, time }: GraphSceneInput, nodes: readonly (SceneNode | null)[]): SceneLink[] {
  const formOf = linkForms(time);
  return graph.edges.flatMap((edge): SceneLink[] => {
    const from = nodes[edge.from] ?? null;
    const to = nodes[edge.to] ?? null;
    if (from === null || to === null) return [];
    const isQuiet = from.tone === 'quiet' || to.tone === 'quiet';
    const tone = isQuiet
      ? 'quiet'
      : emphasis.lit === null
        ? 'plain'
        : emphasis.litLinks.has(edge.link)
          ? 'lit'
          : 'quiet';
    return [{ edge, from, to, tone, form: formOf(edge.link) }];
  });
}

// Room for rings and labels that reach into the panel from outside.
const isInView = ({ x, y, r }: SceneNode, { width, height }: Size): boolean =>
  x > -r - 8 && y > -r - 8 && x < width + r + 8 && y < height + r + 8;

const TONE_RANK: Readonly<Record<Tone, number>> = { quiet: 0, plain: 1, lit: 1 };

/** What is there is painted over what is not. */
const rank = ({ tone, selected, hovered, importance, standing }: SceneNode): number =>
  (isGhost(standing.form) ? 0 : 16) + TONE_RANK[tone] * 4 + Number(selected) * 2 + Number(hovered) * 2 + importance;
