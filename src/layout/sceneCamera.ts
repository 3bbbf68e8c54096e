/** Owns a scene's camera: where the graph is looked at and how closely, whatever the panel's size and proportions. */
import { type Camera, MAX_ZOOM, type Point, type Size, squeezePoint, toLayout } from './camera';

/**
 * The point of the layout in the panel's middle, before the layout is squeezed into the panel, and pixels to a unit as
 * they were in a panel of `REFERENCE`: on a projector or beside a drawer a scene shows as much as where it was captured.
 */
export interface SceneCamera extends Point {
  readonly k: number;
}

const REFERENCE: Size = { width: 1000, height: 600 };
const scaleOf = ({ width, height }: Size): number => Math.min(width / REFERENCE.width, height / REFERENCE.height);

/** What a panel's camera looks at. */
export const toSceneCamera = (camera: Camera, size: Size, squeeze: number): SceneCamera => ({
  ...squeezePoint(toLayout(camera, { x: size.width / 2, y: size.height / 2 }), 1 / squeeze),
  k: camera.k / scaleOf(size),
});

/** The camera of a panel that looks there. */
export function fromSceneCamera(scene: SceneCamera, size: Size, squeeze: number): Camera {
  const middle = squeezePoint(scene, squeeze);
  const k = Math.min(MAX_ZOOM, scene.k * scaleOf(size));
  return { k, x: size.width / 2 - middle.x * k, y: size.height / 2 - middle.y * k };
}
