/** Owns the base picture of a large graph as bitmaps: its nodes, and the links that lie below them. */
import { buildGraphLayers } from '../layout/buildGraphLayers';
import type { GatheredNodes } from '../layout/graphDetail/gatherNodes';
import type { Mark } from '../layout/marks';
import type { GraphSceneInput } from '../layout/sceneNode';
import { NO_EMPHASIS } from '../model/index/emphasis';
import { createRasterPainter, isRasterMark } from './createRasterPainter';
import { createPiecePainter } from './drawCanvas';

/** What a base picture shows: nothing of what is lit, and no names, which the page writes. */
export interface PictureInput extends Omit<GraphSceneInput, 'emphasis' | 'focused' | 'threads' | 'fitText'> {
  /** Pixels to a CSS pixel. */
  readonly ratio: number;
}

export interface PaintedNodes {
  /** The nodes that are drawn each with its shape. */
  readonly rows: Uint32Array;
  /** The discs in which the others are gathered; null where none are. */
  readonly gathered: GatheredNodes | null;
  /** The panel with its margin. */
  readonly bitmap: ImageBitmap;
}

/** Told of a picture as it comes: the nodes first. */
export interface PictureParts {
  readonly nodes: (painted: PaintedNodes) => void;
  /** The last. */
  readonly links: (bitmap: ImageBitmap) => void;
}

/** Paints pictures one at a time. */
export interface GraphPainter {
  /** Begins a picture; one under way is given up. */
  readonly paint: (input: PictureInput, parts: PictureParts) => void;
  /** Gives up the picture under way. */
  readonly cancel: () => void;
}

/** The same parts as pixels. */
interface PixelParts {
  readonly nodes: (painted: Omit<PaintedNodes, 'bitmap'>, pixels: ImageData) => void;
  readonly links: (pixels: ImageData) => void;
}

export interface PiecemealPainter {
  /** To be run to its end; it can be left between its yields. */
  readonly paint: (input: PictureInput, parts: PixelParts) => Generator<void>;
  /** Carries out what a canvas has only noted down. */
  readonly flush: () => void;
}

/** A painter that keeps its canvas and its pixels for the next picture. */
export function createPiecemealPainter(): PiecemealPainter {
  const canvas = new OffscreenCanvas(1, 1);
  const context = contextOf(canvas);
  const paintRaster = createRasterPainter();
  const paintInPieces = createPiecePainter();

  /** What is very many lies below the rest. */
  function* paintLayer({ size, margin, ratio }: PictureInput, marks: readonly Mark[]): Generator<void> {
    const width = Math.round((size.width + 2 * margin) * ratio);
    const height = Math.round((size.height + 2 * margin) * ratio);
    if (canvas.width !== width) canvas.width = width;
    if (canvas.height !== height) canvas.height = height;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, width, height);
    context.setTransform(ratio, 0, 0, ratio, margin * ratio, margin * ratio);
    yield* paintRaster(context, marks.filter(isRasterMark));
    const others = marks.filter((mark) => !isRasterMark(mark));
    yield* paintInPieces(context, others, 'sans-serif');
  }

  // Not the canvas's own bitmap: it would be another canvas after that, for which a worker waits until the page is free.
  const pixelsNow = () => context.getImageData(0, 0, canvas.width, canvas.height);

  return {
    *paint(input, parts) {
      const scene = yield* buildGraphLayers({
        ...input,
        emphasis: NO_EMPHASIS,
        focused: null,
        threads: [],
        fitText: () => ({ lines: [], width: 0 }),
      });
      yield;
      yield* paintLayer(input, scene.nodeMarks);
      const rows = Uint32Array.from(scene.nodes, ({ row }) => row);
      parts.nodes({ rows, gathered: scene.gathered }, pixelsNow());
      yield;
      yield* paintLayer(input, yield* scene.linkMarks());
      parts.links(pixelsNow());
    },
    flush() {
      // A canvas notes down what is drawn and paints it when somebody looks; looking now keeps slices short.
      context.getImageData(0, 0, 1, 1);
    },
  };
}

/** Makes bitmaps of pixels, which takes a while, and hands them on in their order. */
export function bitmapsFrom(parts: PictureParts): PixelParts {
  let nodes = Promise.resolve();
  return {
    nodes: (painted, pixels) => {
      nodes = createImageBitmap(pixels).then((bitmap) => parts.nodes({ ...painted, bitmap }));
    },
    links: (pixels) => {
      const bitmap = createImageBitmap(pixels);
      void nodes.then(async () => parts.links(await bitmap));
    },
  };
}

function contextOf(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('This browser gives no canvas to draw on');
  return context;
}
