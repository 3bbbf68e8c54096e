/** Owns how gathered nodes and links are drawn: discs in theme colours, and lines that are the fainter the more there are. */
import type { Size } from '../camera';
import type { DiscsMark, SegmentsMark } from '../marks';
import type { Palette } from '../palette';
import type { GatheredLinks } from './gatherLinks';
import type { GatheredNodes } from './gatherNodes';

const FAINT_DISC = 0.28;
/** Above this radius in pixels a disc has a rim. */
const RIM_FROM = 2.4;

/** A mark for each theme, quietened ones below. */
export function buildDiscMarks(nodes: GatheredNodes, colours: readonly string[], palette: Palette): DiscsMark[] {
  const groups = new Map<number, number[]>();
  for (let disc = 0; disc < nodes.count; disc++) {
    const isLarge = (nodes.r[disc] ?? 0) >= RIM_FROM;
    const key = ((nodes.theme[disc] ?? -1) + 1) * 4 + (isLarge ? 2 : 0) + (nodes.faint[disc] === 1 ? 0 : 1);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [disc]);
    else group.push(disc);
  }
  const drawn = [...groups].map(([key, group]): DiscsMark => {
    const discs = new Float32Array(3 * group.length);
    group.forEach((disc, i) => {
      discs[3 * i] = nodes.x[disc] ?? 0;
      discs[3 * i + 1] = nodes.y[disc] ?? 0;
      discs[3 * i + 2] = nodes.r[disc] ?? 0;
    });
    return {
      type: 'discs',
      id: null,
      opacity: (key & 1) === 1 ? 1 : FAINT_DISC,
      discs,
      fill: colours[(key >> 2) - 1] ?? palette.grey,
      stroke: (key & 2) === 2 ? palette.paper : null,
      strokeWidth: 0.75,
    };
  });
  return drawn.sort((a, b) => a.opacity - b.opacity);
}

/** Classes of lines by number of links and by length in pixels, each twice the one before. */
const STRENGTHS = 6;
const LENGTHS = 6;
const SHORT = 16;
const LOUDEST = 0.75;
const QUIETEST = 0.025;
/** How often a pixel may be covered by lines on average before they get fainter. */
const COVER = 0.55;
const FAINT_LINE = 0.35;
/** By class, relative to a short line of one link: the root of its number, less for its length. */
const LOUDNESS = Array.from(
  { length: STRENGTHS * LENGTHS },
  (_, key) => 2 ** (0.5 * Math.floor(key / LENGTHS)) * 2 ** (-0.5 * (key % LENGTHS)),
);
/** Lines between two yields. */
const STRETCH = 4096;

/**
 * A mark for each class of lines, the loudest last. How loud a line is falls with the ink on screen and with its own
 * length, and rises with the root of its number, so that dense places show and a long multitude does not cover them. It can be left between its yields.
 */
export function* buildSegmentMarks(
  links: GatheredLinks,
  { width, height }: Size,
  palette: Palette,
): Generator<void, SegmentsMark[]> {
  const { count, ends, size, faint } = links;
  const diagonal = Math.hypot(width, height);
  const classOf = new Uint8Array(count);
  const sizes = new Uint32Array(2 * STRENGTHS * LENGTHS);
  let ink = 0;
  for (let line = 0; line < count; line++) {
    if (line % STRETCH === STRETCH - 1) yield;
    const dx = (ends[4 * line + 2] ?? 0) - (ends[4 * line] ?? 0);
    const dy = (ends[4 * line + 3] ?? 0) - (ends[4 * line + 1] ?? 0);
    const square = dx * dx + dy * dy;
    const strength = Math.min(STRENGTHS - 1, 31 - Math.clz32(size[line] ?? 1));
    // Half the logarithm of a square is that of the length.
    const span = Math.min(LENGTHS - 1, (31 - Math.clz32(Math.max(1, Math.min(0x7fffffff, square / SHORT ** 2)))) >> 1);
    const key = ((faint[line] ?? 0) * STRENGTHS + strength) * LENGTHS + span;
    classOf[line] = key;
    sizes[key] = (sizes[key] ?? 0) + 1;
    ink += Math.min(diagonal, Math.sqrt(square)) * (LOUDNESS[strength * LENGTHS + span] ?? 0);
  }
  const base = Math.min(0.65, (COVER * width * height) / Math.max(1, ink));
  const sorted = new Float32Array(4 * count);
  const next = new Uint32Array(sizes.length);
  for (let key = 1; key < sizes.length; key++) next[key] = (next[key - 1] ?? 0) + 4 * (sizes[key - 1] ?? 0);
  for (let line = 0; line < count; line++) {
    if (line % STRETCH === STRETCH - 1) yield;
    const key = classOf[line] ?? 0;
    const place = next[key] ?? 0;
    next[key] = place + 4;
    sorted[place] = ends[4 * line] ?? 0;
    sorted[place + 1] = ends[4 * line + 1] ?? 0;
    sorted[place + 2] = ends[4 * line + 2] ?? 0;
    sorted[place + 3] = ends[4 * line + 3] ?? 0;
  }
  const marks: SegmentsMark[] = [];
  for (const [key, number] of sizes.entries()) {
    if (number === 0) continue;
    const own = base * (LOUDNESS[key % LOUDNESS.length] ?? 0);
    marks.push({
      type: 'segments',
      id: null,
      opacity: Math.min(LOUDEST, Math.max(QUIETEST, own)) * (key >= LOUDNESS.length ? FAINT_LINE : 1),
      ends: sorted.subarray((next[key] ?? 0) - 4 * number, next[key]),
      stroke: palette.link,
      strokeWidth: 1,
    });
  }
  return marks.sort((a, b) => a.opacity - b.opacity);
}
