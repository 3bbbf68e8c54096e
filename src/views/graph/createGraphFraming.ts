/** Owns what of a graph is looked at: all of it until a person moves the camera, a scene, or where a person has led it. */
import {
  type Bounds,
  fitCamera,
  mixCameras,
  recentreCamera,
  revealCamera,
  type Size,
  squeezeFor,
} from '../../layout/camera';
import { boundsOfAll, boundsOfLayout, boundsOfShown, type GraphPlaces } from '../../layout/graphPlaces';
import { fromSceneCamera, type SceneCamera, toSceneCamera } from '../../layout/sceneCamera';
import type { CameraControl } from './createCameraControl';

export interface GraphFraming {
  /** By how much the layout is drawn wider and lower, for a panel that is. */
  readonly squeeze: () => number;
  /** What is where; null before there is anything to draw, or any room to draw it in. */
  readonly places: () => GraphPlaces | null;
  readonly fitAll: (instant?: boolean) => void;
  /** Shows just these. */
  readonly fit: (ids: readonly string[]) => void;
  /** Brings nodes into view where they are outside, or too near the edge. */
  readonly reveal: (ids: readonly string[]) => void;
  /** Moves the camera as a person wants it, from where on it stays there. */
  readonly moveByHand: (move: () => void) => void;
  readonly gestureBegan: () => void;
  /** Where a person has led the camera; null while all of the graph is fitted. */
  readonly cameraOf: () => SceneCamera | null;
  /** Glides to where a scene looks; with null all of the graph is fitted. */
  readonly showCamera: (camera: SceneCamera | null, instant?: boolean) => void;
  /** The positions are others; while all is fitted the camera goes along, gently where they have been shown before. */
  readonly positionsChanged: (wereShown: boolean) => void;
  readonly resized: (before: Size, now: Size) => void;
}

export interface FramedGraph {
  readonly places: () => Omit<GraphPlaces, 'squeeze'> | null;
  readonly size: () => Size;
}

/** How much of the way to the whole layout the camera goes with each refinement of it. */
const GENTLY = 0.6;
/** From scene to scene, in milliseconds. */
const GLIDE_MS = 350;

export function createGraphFraming(control: CameraControl, graph: FramedGraph): GraphFraming {
  let squeeze = 1;
  // Until a person moves the camera, all of the graph stays fitted to the panel.
  let isFitted = true;
  /** What a scene looks at, until a person moves the camera: also in a panel that has no size yet, or another one since. */
  let ofScene: SceneCamera | null = null;

  const places = (): GraphPlaces | null => {
    const own = graph.places();
    return own === null || graph.size().width === 0 ? null : { ...own, squeeze };
  };

  const boundsIn = (find: (places: GraphPlaces) => Bounds | null): Bounds | null => {
    const now = places();
    return now === null ? null : find(now);
  };

  const setLimits = () => {
    const bounds = boundsIn(boundsOfAll);
    const size = graph.size();
    if (bounds !== null) control.setLimits(bounds, size, Math.min(0.4, fitCamera(bounds, size).k * 0.7));
  };

  const fitAll = (instant = false, gently = false, duration?: number) => {
    const layout = boundsIn(boundsOfLayout);
    const size = graph.size();
    if (layout === null) return;
    const next = squeezeFor(layout, size);
    squeeze = gently ? squeeze + (next - squeeze) * GENTLY : next;
    setLimits();
    const bounds = boundsIn(boundsOfShown);
    if (bounds === null) return;
    isFitted = true;
    ofScene = null;
    const camera = fitCamera(bounds, size);
    control.moveTo(gently ? mixCameras(control.camera(), camera, GENTLY, size) : camera, instant, duration);
  };

  const showCamera = (camera: SceneCamera | null, instant = false) => {
    ofScene = camera;
    if (camera === null) fitAll(instant, false, GLIDE_MS);
    else if (places() !== null) {
      setLimits();
      isFitted = false;
      control.moveTo(fromSceneCamera(camera, graph.size(), squeeze), instant, GLIDE_MS);
    }
  };

  const gestureBegan = () => {
    isFitted = false;
    ofScene = null;
  };
  const moveByHand = (move: () => void) => {
    gestureBegan();
    move();
  };

  return {
    squeeze: () => squeeze,
    places,
    fitAll,
    fit(ids) {
      const bounds = boundsIn((now) => boundsOfShown(now, ids));
      if (bounds !== null) moveByHand(() => control.moveTo(fitCamera(bounds, graph.size())));
    },
    reveal(ids) {
      const bounds = boundsIn((now) => boundsOfShown(now, ids));
      const camera = control.camera();
      const next = bounds === null ? camera : revealCamera(camera, bounds, graph.size());
      if (next !== camera) moveByHand(() => control.moveTo(next));
    },
    moveByHand,
    gestureBegan,
    cameraOf: () => (isFitted || places() === null ? null : toSceneCamera(control.camera(), graph.size(), squeeze)),
    showCamera,
    positionsChanged(wereShown) {
      setLimits();
      if (isFitted) fitAll(true, wereShown);
    },
    resized(before, now) {
      setLimits();
      const wanted = ofScene;
      if (isFitted || before.width === 0) fitAll(true);
      if (wanted !== null) showCamera(wanted, true);
      else if (!isFitted) control.moveTo(recentreCamera(control.camera(), before, now), true);
    },
  };
}
