/** Owns the camera's arithmetic: from layout units to CSS pixels and back, fitting, revealing and keeping hold of the graph. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Width and height of a panel in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A point p of the layout stands at p * k + (x, y) in CSS pixels of the panel. */
export interface Camera extends Point {
  readonly k: number;
}

export interface Bounds {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

/** Room in CSS pixels that stays free between the panel's edges and what is shown. */
export interface Insets {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

export const MAX_ZOOM = 6;
/** Fitting never enlarges beyond this: a single node would fill the panel. */
const MAX_FIT_ZOOM = 1.8;
/** The radius of the most important node. */
const LARGEST_NODE = 14;

export const toScreen = ({ x, y, k }: Camera, point: Point): Point => ({ x: point.x * k + x, y: point.y * k + y });

export const toLayout = ({ x, y, k }: Camera, point: Point): Point => ({ x: (point.x - x) / k, y: (point.y - y) / k });

/** The least box that holds all points; null where there are none. */
export function boundsOf(points: Iterable<Point>): Bounds | null {
  let bounds: Bounds | null = null;
  for (const { x, y } of points) {
    bounds =
      bounds === null
        ? { minX: x, minY: y, maxX: x, maxY: y }
        : {
            minX: Math.min(bounds.minX, x),
            minY: Math.min(bounds.minY, y),
            maxX: Math.max(bounds.maxX, x),
            maxY: Math.max(bounds.maxY, y),
          };
  }
  return bounds;
}

/** A point with its x drawn in by a factor and its y drawn out by the same; areas stay as they are. */
export const squeezePoint = ({ x, y }: Point, by: number): Point => ({ x: x * by, y: y / by });

/** The squeeze that gives a layout the panel's own proportions, as far as labels bear it. */
export function squeezeFor(bounds: Bounds, size: Size): number {
  const insets = insetsOf(size);
  const panel = (size.width - 2 * insets.x) / Math.max(1, size.height - insets.top - insets.bottom);
  const layout = Math.max(1, bounds.maxX - bounds.minX) / Math.max(1, bounds.maxY - bounds.minY);
  return clamp(Math.sqrt(panel / layout), 0.62, 1.35);
}

/** Room for the labels of the outermost nodes; less of it where the panel is small. */
export const insetsOf = ({ width, height }: Size): Insets => ({
  x: Math.min(58, width * 0.11),
  top: Math.min(24, height * 0.06),
  bottom: Math.min(40, height * 0.1),
});

/** The camera that shows the bounds as large as they fit, in the middle of what the insets leave. */
export function fitCamera(bounds: Bounds, size: Size, maxK = MAX_FIT_ZOOM): Camera {
  const insets = insetsOf(size);
  const width = Math.max(1, size.width - 2 * insets.x);
  const heightBelow = (top: number) => Math.max(1, size.height - top - insets.bottom);
  const zoomBelow = (top: number) =>
    Math.min(
      maxK,
      width / Math.max(1, bounds.maxX - bounds.minX),
      heightBelow(top) / Math.max(1, bounds.maxY - bounds.minY),
    );
  // Nodes grow with the zoom: the topmost is not to stand out of the panel.
  const top = Math.max(insets.top, LARGEST_NODE * zoomBelow(insets.top));
  const k = zoomBelow(top);
  return {
    k,
    x: insets.x + width / 2 - ((bounds.minX + bounds.maxX) / 2) * k,
    y: top + heightBelow(top) / 2 - ((bounds.minY + bounds.maxY) / 2) * k,
  };
}

/** Holds the middle of the panel within the bounds, so that the graph cannot be lost. */
export function clampCamera(camera: Camera, bounds: Bounds, { width, height }: Size): Camera {
  const middle = toLayout(camera, { x: width / 2, y: height / 2 });
  const x = clamp(middle.x, bounds.minX, bounds.maxX);
  const y = clamp(middle.y, bounds.minY, bounds.maxY);
  if (x === middle.x && y === middle.y) return camera;
  return { k: camera.k, x: camera.x + (middle.x - x) * camera.k, y: camera.y + (middle.y - y) * camera.k };
}

/**
 * The camera, moved as little as it takes for the bounds to lie within the insets; zoomed out where they are too large.
 * The same camera where they lie there already.
 */
export function revealCamera(camera: Camera, bounds: Bounds, size: Size): Camera {
  const insets = insetsOf(size);
  const width = size.width - 2 * insets.x;
  const height = size.height - insets.top - insets.bottom;
  const tooLarge =
    (bounds.maxX - bounds.minX) * camera.k > width + 1 || (bounds.maxY - bounds.minY) * camera.k > height + 1;
  if (tooLarge) return fitCamera(bounds, size, camera.k);
  const min = toScreen(camera, { x: bounds.minX, y: bounds.minY });
  const max = toScreen(camera, { x: bounds.maxX, y: bounds.maxY });
  const dx = shiftInto(min.x, max.x, insets.x, size.width - insets.x);
  const dy = shiftInto(min.y, max.y, insets.top, size.height - insets.bottom);
  return dx === 0 && dy === 0 ? camera : { k: camera.k, x: camera.x + dx, y: camera.y + dy };
}

/** The camera with the layout point in the panel's middle kept there, after the panel's size has changed. */
export const recentreCamera = (camera: Camera, from: Size, to: Size): Camera => ({
  k: camera.k,
  x: camera.x + (to.width - from.width) / 2,
  y: camera.y + (to.height - from.height) / 2,
});

/** The camera on the way from one to another, `t` from 0 to 1: the panel's middle moves straight, the zoom by ratio. */
export function mixCameras(from: Camera, to: Camera, t: number, { width, height }: Size): Camera {
  if (t >= 1) return to;
  const middle = { x: width / 2, y: height / 2 };
  const a = toLayout(from, middle);
  const b = toLayout(to, middle);
  const k = from.k * (to.k / from.k) ** t;
  return { k, x: middle.x - (a.x + (b.x - a.x) * t) * k, y: middle.y - (a.y + (b.y - a.y) * t) * k };
}

/** Slow at both ends. */
export const easeInOut = (t: number): number => (t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2);

const shiftInto = (min: number, max: number, low: number, high: number): number =>
  min < low ? low - min : max > high ? high - max : 0;

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
