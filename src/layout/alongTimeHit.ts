/** Owns what lies under a point of the graph along time: a glyph, a line of the undated strip, or a life-line. */
import type { AlongTimeFrame } from './alongTimeFrame';
import { buildHitTest, type HitTest } from './hitTest';
import type { AlongTimeNode } from './placeAlongTime';

/** Pixels above and below an undated node's middle, and a life-line's, that count as it. */
const STRIP_REACH = 9.5;
const LINE_REACH = 5;

/** Indexes the nodes that are in the panel; glyphs come before lines. */
export function buildAlongTimeHit(nodes: readonly AlongTimeNode[], frame: AlongTimeFrame): HitTest {
  const strip = nodes.filter(({ form }) => form === 'undated');
  const lives = nodes.filter(({ form, y }) => form === 'life' && y > frame.top);
  const onGlyph = buildHitTest(nodes.filter(({ form, inSight }) => inSight && form !== 'undated'));
  return (x, y) => {
    if (x < frame.left) return strip.find((node) => Math.abs(node.y - y) <= STRIP_REACH) ?? null;
    if (y < frame.top) return null;
    return (
      onGlyph(x, y) ?? lives.find((node) => Math.abs(node.y - y) <= LINE_REACH && x >= node.x0 && x <= node.x1) ?? null
    );
  };
}
