/** Owns which node lies under a point. */
import { type QuadtreeInternalNode, type QuadtreeLeaf, quadtree } from 'd3-quadtree';
import { rimDistance } from './nodeGeometry';
import type { Shape } from './palette';

/** A node as it was drawn: its centre and half width in CSS pixels of the panel. */
export interface PlacedNode {
  readonly row: number;
  readonly id: string;
  readonly shape: Shape;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** 0 to 1. */
  readonly importance: number;
}

/** The node at x, y, or null. */
export type HitTest = (x: number, y: number) => PlacedNode | null;

/** Pixels about a node that count as it: small nodes are hard to hit. */
const SLACK = 5;

/** Indexes the nodes; of several under a point, the one whose rim is nearest answers. */
export function buildHitTest(nodes: readonly PlacedNode[]): HitTest {
  const tree = quadtree<PlacedNode>(
    [...nodes],
    ({ x }) => x,
    ({ y }) => y,
  );
  // Corners of a shape lie further out than its half width.
  const reach = 1.5 * Math.max(0, ...nodes.map(({ r }) => r)) + SLACK;
  return (x, y) => {
    let best: PlacedNode | null = null;
    let least = SLACK;
    tree.visit((quad, x0, y0, x1, y1) => {
      if (x0 > x + reach || x1 < x - reach || y0 > y + reach || y1 < y - reach) return true;
      for (const node of leafNodes(quad)) {
        const [dx, dy] = [x - node.x, y - node.y];
        const outside = Math.hypot(dx, dy) - rimDistance(node.shape, node.r, dx, dy);
        if (outside <= least) {
          best = node;
          least = outside;
        }
      }
      return false;
    });
    return best;
  };
}

function leafNodes(quad: QuadtreeInternalNode<PlacedNode> | QuadtreeLeaf<PlacedNode>): PlacedNode[] {
  const nodes: PlacedNode[] = [];
  let leaf: QuadtreeLeaf<PlacedNode> | undefined = quad.length === undefined ? quad : undefined;
  for (; leaf !== undefined; leaf = leaf.next) nodes.push(leaf.data);
  return nodes;
}
