/** Owns what the graph's display list is built of: nodes and links with their place on screen and their tone. */
import type { Emphasis } from '../model/index/emphasis';
import type { Thread } from '../model/undertakings/buildThreads';
import type { Camera, Size } from './camera';
import type { FitText } from './fitText';
import type { GraphNode } from './graphNodes';
import type { GraphPlaces } from './graphPlaces';
import type { Form, GraphTime, Standing } from './graphTime';
import type { PlacedNode } from './hitTest';
import type { Palette } from './palette';

export interface GraphSceneInput extends GraphPlaces {
  /** The undertakings that the selection concerns, followed to what delivered them. */
  readonly threads: readonly Thread[];
  /** What of the graph is there at the date stood at, or differs between those compared. Moves nothing. */
  readonly time: GraphTime;
  /** Ids of the data set's themes, in its order. */
  readonly themeIds: readonly string[];
  readonly camera: Camera;
  readonly size: Size;
  /** Pixels beyond each side of the panel that are drawn too, without labels, so that there is something to pan to. */
  readonly margin: number;
  readonly emphasis: Emphasis;
  /** The row that the keyboard stands on. */
  readonly focused: number | null;
  readonly palette: Palette;
  readonly fitText: FitText;
}

/** How loud something is: part of what is lit, of a picture in which nothing is lit, or behind what is lit. */
export type Tone = 'lit' | 'plain' | 'quiet';

export interface SceneNode extends PlacedNode {
  readonly node: GraphNode;
  readonly tone: Tone;
  readonly colour: string;
  readonly selected: boolean;
  readonly hovered: boolean;
  readonly focused: boolean;
  /** Named by the scene that is presented. */
  readonly named?: boolean;
  readonly pinned: boolean;
  readonly standing: Standing;
  /** Steps from what is selected or hovered; 0 where nothing is lit. */
  readonly distance: number;
}

export interface SceneLink {
  readonly id: string;
  /** Its number among the graph's edges. */
  readonly edge: number;
  readonly bend: number;
  readonly from: SceneNode;
  readonly to: SceneNode;
  readonly tone: Tone;
  readonly form: Form;
}
