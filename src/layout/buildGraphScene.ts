/** Owns the display list of a graph of which each node and link can be seen: where, in which tone, as marks in CSS pixels of the panel. */
import { buildLabelMarks } from './buildLabelMarks';
import { buildLinkMarks } from './buildLinkMarks';
import { buildNetworkThreads, threadRows } from './buildNetworkThreads';
import { finish } from './finish';
import { createSceneNodes } from './graphDetail/createSceneNodes';
import { IN_VIEW } from './graphDetail/placeGraph';
import { screenPlaces } from './graphDetail/screenPlaces';
import type { PlacedNode } from './hitTest';
import type { Mark } from './marks';
import type { GraphSceneInput } from './sceneNode';
import { buildShapes, isInView, nodesWhere, sceneLinks, touchingEdges } from './sceneParts';

export interface GraphScene {
  /** In order of painting: links and threads, which lie under the others; then nodes and labels. */
  readonly marks: readonly Mark[];
  /** The nodes that are drawn themselves; where there are few, those outside the panel too. */
  readonly nodes: readonly PlacedNode[];
}

/** Nodes of which all are known to the list, be they in view or not. */
export const FEW_NODES = 400;

/** Draws each node with its shape and each link with its curve, however many there are. */
export function buildGraphScene(input: GraphSceneInput): GraphScene {
  const screen = screenPlaces(input);
  const sceneNodeOf = createSceneNodes(input, screen, threadRows(input.threads));
  const nodes = nodesWhere(screen, screen.shown > FEW_NODES ? IN_VIEW : 1).map(sceneNodeOf);
  const visible = nodes.filter((node) => isInView(node, input.size, input.margin));
  const links = touchingEdges(input, screen).map(sceneLinks(input, sceneNodeOf));
  const threads = buildNetworkThreads(input.threads, sceneNodeOf, screen.state, input.palette);
  const shapes = buildShapes(visible, input.palette);
  const names = finish(buildLabelMarks(visible, links, input));
  return { marks: [...buildLinkMarks(links, input), ...threads, ...shapes, ...names], nodes };
}
