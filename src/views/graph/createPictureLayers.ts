/**
 * Owns the picture of a large graph as bitmaps: nodes, links and names are put together on one canvas that is larger than
 * the panel, and moved with the camera until the next picture is complete.
 */
import type { Camera, Size } from '../../layout/camera';

/** What a picture is put together of; null for what is still to come. */
interface PictureBitmaps {
  readonly nodes: ImageBitmap;
  readonly links: ImageBitmap | null;
  /** Whether the names written last are of this picture; otherwise it has none yet. */
  readonly hasNames: boolean;
}

export interface PictureLayers {
  /** What they cover: a panel of this size, with a margin about it. Empties them. */
  readonly resize: (size: Size, margin: number) => void;
  /** An empty layer to write names on, in CSS pixels of the panel; what is shown stays as it is. */
  readonly beginNames: () => CanvasRenderingContext2D;
  /** Shows bitmaps that were painted for this camera, which are theirs from now on. */
  readonly show: (bitmaps: PictureBitmaps, camera: Camera) => void;
  /** Moves the picture to where the camera has gone. */
  readonly follow: (camera: Camera) => void;
  /** Makes it faint, without its names: what is drawn over it has those that have room. */
  readonly quieten: (isQuiet: boolean) => void;
  readonly destroy: () => void;
}

export function createPictureLayers(element: HTMLElement): PictureLayers {
  const canvas = document.createElement('canvas');
  canvas.className = 'graph-picture';
  canvas.setAttribute('aria-hidden', 'true');
  element.prepend(canvas);
  const shown = contextOf(canvas, {});
  // Only ever put together by the processor, they are best kept there.
  let names = contextOf(document.createElement('canvas'), { willReadFrequently: true });
  let nextNames = contextOf(document.createElement('canvas'), { willReadFrequently: true });
  let bitmaps: PictureBitmaps | null = null;
  let isQuiet = false;
  let margin = 0;
  let drawnFor: Camera = { x: 0, y: 0, k: 1 };

  const compose = () => {
    shown.clearRect(0, 0, canvas.width, canvas.height);
    if (bitmaps === null || canvas.width === 0 || canvas.height === 0) return;
    if (bitmaps.links !== null) shown.drawImage(bitmaps.links, 0, 0);
    shown.drawImage(bitmaps.nodes, 0, 0);
    if (bitmaps.hasNames && !isQuiet) shown.drawImage(names.canvas, 0, 0);
  };

  /** Lets go of bitmaps that are not among the next. */
  const take = (next: PictureBitmaps | null) => {
    if (bitmaps !== null && bitmaps.nodes !== next?.nodes) bitmaps.nodes.close();
    if (bitmaps !== null && bitmaps.links !== next?.links) bitmaps.links?.close();
    bitmaps = next;
  };

  return {
    resize({ width, height }, nextMargin) {
      margin = nextMargin;
      const [wide, high] = [width + 2 * margin, height + 2 * margin];
      for (const { canvas: each } of [shown, names, nextNames]) {
        each.width = Math.round(wide * devicePixelRatio);
        each.height = Math.round(high * devicePixelRatio);
      }
      const { style } = canvas;
      style.setProperty('left', `${-margin}px`);
      style.setProperty('top', `${-margin}px`);
      style.setProperty('width', `${wide}px`);
      style.setProperty('height', `${high}px`);
      take(null);
    },
    beginNames() {
      const { canvas: layer } = nextNames;
      nextNames.setTransform(1, 0, 0, 1, 0, 0);
      nextNames.clearRect(0, 0, layer.width, layer.height);
      const ratio = devicePixelRatio;
      nextNames.setTransform(ratio, 0, 0, ratio, margin * ratio, margin * ratio);
      return nextNames;
    },
    show(next, camera) {
      take(next);
      if (next.hasNames) [names, nextNames] = [nextNames, names];
      drawnFor = camera;
      compose();
    },
    follow(camera) {
      moveBitmap(canvas, drawnFor, camera, margin);
    },
    quieten(next) {
      if (next === isQuiet) return;
      isQuiet = next;
      canvas.classList.toggle('is-quiet', isQuiet);
      compose();
    },
    destroy() {
      take(null);
      canvas.remove();
    },
  };
}

/** Moves a bitmap that was drawn for one camera to where another has what is on it. */
export function moveBitmap(canvas: HTMLCanvasElement, from: Camera, to: Camera, margin: number): void {
  const scale = to.k / from.k;
  const x = to.x - from.x * scale + margin * (1 - scale);
  const y = to.y - from.y * scale + margin * (1 - scale);
  const isHome = Math.abs(scale - 1) < 1e-9 && Math.abs(x) < 1e-6 && Math.abs(y) < 1e-6;
  canvas.style.setProperty('transform', isHome ? 'none' : `translate(${x}px, ${y}px) scale(${scale})`);
}

function contextOf(canvas: HTMLCanvasElement, settings: CanvasRenderingContext2DSettings): CanvasRenderingContext2D {
  const context = canvas.getContext('2d', settings);
  if (context === null) throw new Error('This browser gives no canvas to draw on');
  return context;
}
