/** Owns how a node's number becomes a node of the display list: its place, size, tone, and how time has it. */
import { graphNodeOf } from '../graphNodes';
import { rowStandings } from '../graphTime';
import { type Palette, themeColours } from '../palette';
import type { GraphSceneInput, SceneNode, Tone } from '../sceneNode';
import type { ScreenPlaces } from './screenPlaces';

/** Nodes grow with the zoom, but less than the room between them. */
const nodeScale = (k: number): number => Math.min(1.7, Math.max(0.5, k ** 0.6));

/** Gives each node when it is asked for, and the same one again. `followed` are rows that threads lead through. */
export function createSceneNodes(
  input: GraphSceneInput,
  { x, y }: Pick<ScreenPlaces, 'x' | 'y'>,
  followed: ReadonlySet<number>,
): (row: number) => SceneNode {
  const { graph, camera, emphasis, palette, themeIds, pins, focused, time } = input;
  const colours = themeColourList(palette, themeIds);
  const scale = nodeScale(camera.k);
  const standingOf = rowStandings(time);
  const made = new Map<number, SceneNode>();
  return (row) => {
    const known = made.get(row);
    if (known !== undefined) return known;
    const node = graphNodeOf(graph, row);
    const { id, shape, importance } = node;
    const scene: SceneNode = {
      x: x[row] ?? 0,
      y: y[row] ?? 0,
      row,
      id,
      shape,
      importance,
      node,
      r: Math.round(node.radius * scale * 10) / 10,
      tone: toneOf(row, input, followed),
      colour: colours[graph.theme[row] ?? -1] ?? palette.grey,
      selected: emphasis.selected.has(row),
      hovered: emphasis.hovered === row,
      focused: focused === row,
      named: emphasis.named?.has(row) ?? false,
      pinned: Object.hasOwn(pins, id),
      standing: standingOf(row),
      distance: emphasis.lit?.get(row) ?? 0,
    };
    made.set(row, scene);
    return scene;
  };
}

/** The colour of each theme by its place. */
export function themeColourList(palette: Palette, themeIds: readonly string[]): readonly string[] {
  const colours = themeColours(palette, themeIds);
  return themeIds.map((id) => colours.get(id) ?? palette.grey);
}

function toneOf(row: number, { emphasis, passing }: GraphSceneInput, followed: ReadonlySet<number>): Tone {
  // What a person points at is shown plainly, even where the filter dims it.
  if (emphasis.selected.has(row) || emphasis.hovered === row) return 'lit';
  if (!passing.has(row)) return 'quiet';
  return emphasis.lit === null ? 'plain' : emphasis.lit.has(row) || followed.has(row) ? 'lit' : 'quiet';
}
