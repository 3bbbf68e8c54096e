/**
 * Owns the picture of a large graph as bitmaps: nodes and links are painted out of sight, put together on one canvas
 * that is larger than the panel, and moved with the camera until the next picture is complete.
 */
import type { Camera, Size } from '../../layout/camera';

/** From the top to the bottom. */
type Layer = 'labels' | 'nodes' | 'links';

export interface PictureLayers {
  /** What they cover: a panel of this size, with a margin about it. */
  readonly resize: (size: Size, margin: number) => void;
  /** An empty layer to paint on, in CSS pixels of the panel; the links shown so far stay until `finishLinks`. */
  readonly begin: (layer: Layer) => CanvasRenderingContext2D;
  /** Takes the links painted last instead of those before. */
  readonly finishLinks: () => void;
  /** Shows the layers as they stand, which were painted for this camera. */
  readonly show: (camera: Camera) => void;
  /** Moves the picture to where the camera has gone. */
  readonly follow: (camera: Camera) => void;
  /** Makes it faint, without its labels: what is drawn over it has those that have room. */
  readonly quieten: (isQuiet: boolean) => void;
  readonly destroy: () => void;
}

export function createPictureLayers(element: HTMLElement): PictureLayers {
  const canvas = document.createElement('canvas');
  canvas.className = 'graph-picture';
  canvas.setAttribute('aria-hidden', 'true');
  element.prepend(canvas);
  const shown = contextOf(canvas, false);
  const nodes = contextOf(document.createElement('canvas'), true);
  const labels = contextOf(document.createElement('canvas'), true);
  let links = contextOf(document.createElement('canvas'), true);
  let nextLinks = contextOf(document.createElement('canvas'), true);
  let isQuiet = false;
  let margin = 0;
  let drawnFor: Camera = { x: 0, y: 0, k: 1 };

  const compose = () => {
    shown.clearRect(0, 0, canvas.width, canvas.height);
    for (const { canvas: layer } of isQuiet ? [links, nodes] : [links, nodes, labels]) {
      if (layer.width > 0 && layer.height > 0) shown.drawImage(layer, 0, 0);
    }
  };

  return {
    resize({ width, height }, nextMargin) {
      margin = nextMargin;
      const [wide, high] = [width + 2 * margin, height + 2 * margin];
      for (const { canvas: each } of [shown, labels, nodes, links, nextLinks]) {
        each.width = Math.round(wide * devicePixelRatio);
        each.height = Math.round(high * devicePixelRatio);
      }
      const { style } = canvas;
      style.setProperty('left', `${-margin}px`);
      style.setProperty('top', `${-margin}px`);
      style.setProperty('width', `${wide}px`);
      style.setProperty('height', `${high}px`);
    },
    begin(layer) {
      const context = { labels, nodes, links: nextLinks }[layer];
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, context.canvas.width, context.canvas.height);
      const ratio = devicePixelRatio;
      context.setTransform(ratio, 0, 0, ratio, margin * ratio, margin * ratio);
      return context;
    },
    finishLinks() {
      [links, nextLinks] = [nextLinks, links];
    },
    show(camera) {
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
      canvas.remove();
    },
  };
}

/** Carries out what a layer has only noted down: a canvas paints when somebody looks, and looking now keeps slices short. */
export function flush(layer: CanvasRenderingContext2D): void {
  if (layer.canvas.width > 0) layer.getImageData(0, 0, 1, 1);
}

/** Moves a bitmap that was drawn for one camera to where another has what is on it. */
export function moveBitmap(canvas: HTMLCanvasElement, from: Camera, to: Camera, margin: number): void {
  const scale = to.k / from.k;
  const x = to.x - from.x * scale + margin * (1 - scale);
  const y = to.y - from.y * scale + margin * (1 - scale);
  const isHome = Math.abs(scale - 1) < 1e-9 && Math.abs(x) < 1e-6 && Math.abs(y) < 1e-6;
  canvas.style.setProperty('transform', isHome ? 'none' : `translate(${x}px, ${y}px) scale(${scale})`);
}

/** Layers that are only ever put together by the processor are best kept there. */
function contextOf(canvas: HTMLCanvasElement, isLayer: boolean): CanvasRenderingContext2D {
  const context = canvas.getContext('2d', isLayer ? { willReadFrequently: true } : {});
  if (context === null) throw new Error('This browser gives no canvas to draw on');
  return context;
}
