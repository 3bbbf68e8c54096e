/** Owns a canvas that fills its element and stays crisp: its size, its pixel ratio and its typeface. */
import type { Size } from '../../../layout/camera';
import type { MeasureText } from '../../../layout/marks';

export interface SharpCanvasHandlers {
  /** In CSS pixels; also called when the pixel ratio changes. The canvas is empty then. */
  readonly resized: (size: Size) => void;
  /** Texts may now have other widths. */
  readonly fontsLoaded: () => void;
}

export interface SharpCanvas {
  readonly element: HTMLCanvasElement;
  /** Wipes it, and gives the context in CSS pixels. */
  readonly clear: () => CanvasRenderingContext2D;
  readonly measureText: MeasureText;
  readonly fontFamily: () => string;
  readonly destroy: () => void;
}

export function createSharpCanvas(element: HTMLElement, handlers: SharpCanvasHandlers): SharpCanvas {
  const canvas = document.createElement('canvas');
  canvas.className = 'graph-canvas';
  canvas.setAttribute('aria-hidden', 'true');
  element.append(canvas);
  const found = canvas.getContext('2d');
  if (found === null) throw new Error('This browser gives no canvas to draw on');
  const context = found;
  // Texts are measured on a canvas that is not in the page: for the typeface of one that is, a browser lays the page out.
  const ruler = document.createElement('canvas').getContext('2d') ?? context;
  let family = '';
  let size: Size = { width: 0, height: 0 };
  let ratio = 1;

  const resize = () => {
    size = { width: element.clientWidth, height: element.clientHeight };
    ratio = devicePixelRatio;
    canvas.width = Math.round(size.width * ratio);
    canvas.height = Math.round(size.height * ratio);
    handlers.resized(size);
  };

  // Moving to another screen or zooming the page changes the ratio; there is no event for it but this query's.
  let ratioQuery: MediaQueryList | null = null;
  const watchRatio = () => {
    ratioQuery?.removeEventListener('change', ratioChanged);
    ratioQuery = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    ratioQuery.addEventListener('change', ratioChanged);
  };
  const ratioChanged = () => {
    watchRatio();
    resize();
  };
  watchRatio();

  const observer = new ResizeObserver(resize);
  observer.observe(element);
  document.fonts.addEventListener('loadingdone', handlers.fontsLoaded);

  const fontFamily = () => {
    if (family === '') family = getComputedStyle(element).fontFamily;
    return family;
  };
  return {
    element: canvas,
    clear() {
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.clearRect(0, 0, size.width, size.height);
      return context;
    },
    measureText(text, fontSize, weight) {
      ruler.font = `${weight} ${fontSize}px ${fontFamily()}`;
      return ruler.measureText(text).width;
    },
    fontFamily,
    destroy() {
      observer.disconnect();
      ratioQuery?.removeEventListener('change', ratioChanged);
      document.fonts.removeEventListener('loadingdone', handlers.fontsLoaded);
      canvas.remove();
    },
  };
}
