/**
 * Owns the display list of a graph of any size: where there is too much for each node and link to be seen, they are gathered. It
 * comes in layers, and can be left between its steps.
 */
import { FEW_NODES, type GraphScene } from './buildGraphScene';
import { buildLabelMarks } from './buildLabelMarks';
import { buildLinkMarks } from './buildLinkMarks';
import { buildNetworkThreads, threadRows } from './buildNetworkThreads';
import { finish } from './finish';
import { buildDiscMarks, buildSegmentMarks } from './graphDetail/buildGatheredMarks';
import { chooseForemost } from './graphDetail/chooseForemost';
import { createSceneNodes, themeColourList } from './graphDetail/createSceneNodes';
import { gatherLinks } from './graphDetail/gatherLinks';
import { type GatheredNodes, gatherNodes } from './graphDetail/gatherNodes';
import { IN_VIEW } from './graphDetail/placeGraph';
import { type ScreenPlaces, screenPlaces } from './graphDetail/screenPlaces';
import { faintLinks, faintRows } from './graphTime';
import type { PlacedNode } from './hitTest';
import type { Mark } from './marks';
import type { GraphSceneInput, SceneNode } from './sceneNode';
import { buildShapes, isInView, nodesWhere, sceneLinks, touchingEdges } from './sceneParts';

/** A scene in layers, so that nodes can be shown while their names and the links are still to come. */
export interface GraphLayers {
  readonly nodes: readonly PlacedNode[];
  /** The discs in which the other nodes are gathered; null where none are. */
  readonly gathered: GatheredNodes | null;
  readonly nodeMarks: readonly Mark[];
  /** Both are to be run to their ends, and can be left between their yields. */
  readonly labelMarks: () => Generator<void, readonly Mark[]>;
  readonly linkMarks: () => Generator<void, readonly Mark[]>;
}

/** What a scene shows alone, such as what is lit; the rest is as if a filter had hidden it. */
export interface SceneSubset {
  readonly rows: ReadonlySet<number>;
  /** Among the graph's edges. */
  readonly edges: readonly number[];
  /** Nodes beside them that keep their names where there is room, the most important first. */
  readonly named: readonly number[];
}

/** Nodes that are drawn each with its shape, and links each with its curve; where there are more, they are gathered. */
const MOST_NODES = 1500;
const MOST_LINKS = 4000;
/** Pixels of the panel to each node that is drawn itself among gathered ones. */
const ROOM = 4200;
const MOST_APART = 300;

/** The whole of a graph of any size at once. */
export function buildWholeScene(input: GraphSceneInput): GraphScene {
  const { nodes, nodeMarks, labelMarks, linkMarks } = finish(buildGraphLayers(input));
  return { marks: [...finish(linkMarks()), ...nodeMarks, ...finish(labelMarks())], nodes };
}

/**
 * Builds the nodes of the picture, of a part of the graph where a subset is given, and readies its links. It can be left
 * between its yields.
 */
export function* buildGraphLayers(input: GraphSceneInput, subset?: SceneSubset): Generator<void, GraphLayers> {
  const screen = screenPlaces(input, subset?.rows);
  const sceneNodeOf = createSceneNodes(input, screen, threadRows(input.threads));
  yield;
  return yield* screen.inView > MOST_NODES
    ? buildFarLayers(input, screen, sceneNodeOf, subset)
    : buildNearLayers(input, screen, sceneNodeOf, subset);
}

type SceneNodeOf = (row: number) => SceneNode;

function* buildNearLayers(
  input: GraphSceneInput,
  screen: ScreenPlaces,
  sceneNodeOf: SceneNodeOf,
  subset: SceneSubset | undefined,
): Generator<void, GraphLayers> {
  const nodes = nodesWhere(screen, screen.shown > FEW_NODES ? IN_VIEW : 1).map(sceneNodeOf);
  const visible = nodes.filter((node) => isInView(node, input.size, input.margin));
  yield;
  const touching = touchingEdges(input, screen, subset?.edges);
  // Of too many, those that end here keep their curves, and those that only pass through are gathered.
  const isPassing = (edge: number) =>
    screen.state[input.graph.edges.from[edge] ?? 0] !== IN_VIEW &&
    screen.state[input.graph.edges.to[edge] ?? 0] !== IN_VIEW;
  const isCrowded = touching.length > MOST_LINKS;
  const ending = isCrowded ? touching.filter((edge) => !isPassing(edge)) : touching;
  const links = ending.length > MOST_LINKS ? [] : ending.map(sceneLinks(input, sceneNodeOf));
  const threads = buildNetworkThreads(input.threads, sceneNodeOf, screen.state, input.palette);
  yield;
  const shapes = buildShapes(visible, input.palette);
  return {
    nodes,
    gathered: null,
    nodeMarks: shapes,
    labelMarks: () => buildLabelMarks([...visible, ...namedBeside(screen, sceneNodeOf, subset)], links, input),
    *linkMarks() {
      const areApart = links.length > 0;
      const gathered = isCrowded ? yield* gatheredLinkMarks(input, screen, (edge) => areApart && !isPassing(edge)) : [];
      return [...gathered, ...buildLinkMarks(links, input), ...threads];
    },
  };
}

function* buildFarLayers(
  input: GraphSceneInput,
  screen: ScreenPlaces,
  sceneNodeOf: SceneNodeOf,
  subset: SceneSubset | undefined,
): Generator<void, GraphLayers> {
  const { graph, size, palette, pins, focused, emphasis } = input;
  const faint = faintColumn(input);
  const most = Math.min(MOST_APART, Math.round((size.width * size.height) / ROOM));
  const apart = new Set(chooseForemost(graph, candidatesIn(screen, faint), most));
  const named = emphasis.named ?? [];
  const pointedAt = [focused, emphasis.hovered, ...emphasis.selected, ...named, ...Object.keys(pins).map(graph.nodeOf)];
  for (const node of pointedAt) if (screen.state[node ?? -1] === IN_VIEW) apart.add(node ?? -1);
  yield;
  const gathered = gatherNodes(screen, apart, faint);
  const nodes = [...apart].sort((a, b) => a - b).map(sceneNodeOf);
  const threads = buildNetworkThreads(input.threads, sceneNodeOf, screen.state, palette);
  const lit = subset === undefined ? [] : touchingEdges(input, screen, subset.edges);
  return {
    nodes,
    gathered,
    nodeMarks: [
      ...buildDiscMarks(gathered, themeColourList(palette, input.themeIds), palette),
      ...buildShapes(nodes, palette),
    ],
    labelMarks: () => buildLabelMarks([...nodes, ...namedBeside(screen, sceneNodeOf, subset)], [], input),
    *linkMarks() {
      const marks =
        subset !== undefined && lit.length <= MOST_LINKS
          ? buildLinkMarks(lit.map(sceneLinks(input, sceneNodeOf)), input)
          : yield* gatheredLinkMarks(input, screen);
      return [...marks, ...threads];
    },
  };
}

/** The nodes that are not in a subset and keep their names. */
function namedBeside(
  { state }: ScreenPlaces,
  sceneNodeOf: SceneNodeOf,
  subset: SceneSubset | undefined,
): readonly SceneNode[] {
  return (subset?.named ?? []).filter((node) => (state[node] ?? 0) === 0).map(sceneNodeOf);
}

function* gatheredLinkMarks(
  input: GraphSceneInput,
  screen: ScreenPlaces,
  isApart: ((edge: number) => boolean) | null = null,
): Generator<void, readonly Mark[]> {
  const links = yield* gatherLinks(screen, hasFaint(input) ? faintLinks(input) : null, isApart);
  return yield* buildSegmentMarks(links, input.size, input.palette);
}

/** Whether anything may be drawn quietly at all. */
const hasFaint = ({ mode, time: { presences, linkPresences, comparison } }: GraphSceneInput): boolean =>
  mode === 'dim' || presences !== null || linkPresences !== null || comparison !== null;

/** 1 for what is drawn quietly, by node; null where nothing is. */
function faintColumn(input: GraphSceneInput): Uint8Array | null {
  if (!hasFaint(input)) return null;
  const isFaint = faintRows(input);
  const faint = new Uint8Array(input.graph.count);
  for (let node = 0; node < faint.length; node++) faint[node] = Number(isFaint(node));
  return faint;
}

/** The nodes in view that are not drawn quietly. */
function candidatesIn({ state, inView }: ScreenPlaces, faint: Uint8Array | null): Uint32Array {
  const candidates = new Uint32Array(inView);
  let count = 0;
  for (let node = 0; node < state.length; node++) {
    if (state[node] !== IN_VIEW || faint?.[node] === 1) continue;
    candidates[count] = node;
    count += 1;
  }
  return candidates.subarray(0, count);
}
