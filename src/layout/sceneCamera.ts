/** Owns a scene's camera: where the graph is looked at and how closely, whatever the panel's size and proportions. */
import { type Camera, type Point, type Size, squeezePoint, toLayout } from './camera';

/** The point of the layout in the panel's middle, before the layout is squeezed into the panel, and pixels to a unit. */
export interface SceneCamera extends Point {
  readonly k: number;
}

/** What a panel's camera looks at. */
export const toSceneCamera = (camera: Camera, { width, height }: Size, squeeze: number): SceneCamera => ({
  ...squeezePoint(toLayout(camera, { x: width / 2, y: height / 2 }), 1 / squeeze),
  k: camera.k,
});

/** The camera of a panel that looks there. */
export function fromSceneCamera({ x, y, k }: SceneCamera, { width, height }: Size, squeeze: number): Camera {
  const middle = squeezePoint({ x, y }, squeeze);
  return { k, x: width / 2 - middle.x * k, y: height / 2 - middle.y * k };
}
