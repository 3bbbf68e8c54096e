/**
 * Owns what keeps a frame of vis-timeline short: what it would measure anew in each frame is measured once for each view,
 * so that the browser lays the page out once a frame, and its axis stays in the page while its labels are written.
 */
import type { Timeline } from 'vis-timeline/esnext';

type Parts = Readonly<Record<string, HTMLElement>>;

/** What vis-timeline has and its types leave out. */
interface Hidden {
  readonly body: { readonly dom: { readonly center: HTMLElement } };
  readonly timeAxis: TimeAxis;
  readonly itemSet: {
    readonly dom: Parts;
    readonly groups: Readonly<Record<string, { readonly dom: Parts }>>;
    readonly constructor: {
      readonly types: Readonly<Record<'point' | 'range', { readonly prototype: ItemPrototype }>>;
    };
  };
}

interface ItemPrototype {
  _getDomComponentsSizes: (this: { readonly data: { readonly width?: number } }) => object;
}

interface TimeAxis {
  readonly dom: {
    readonly foreground: HTMLElement;
    readonly background: HTMLElement;
    readonly minorTexts: readonly Element[];
    /** Each holds an element with the text. */
    readonly majorTexts: readonly Element[];
  };
  redraw: () => boolean;
  /** Puts a label or a line in its place. */
  _setXY: (element: HTMLElement, x: number, y: number) => void;
}

/** By which the axis would be taken out of the page and put there again. */
const MOVES = ['removeChild', 'appendChild', 'insertBefore'];

const MEASURED = ['offsetTop', 'offsetLeft', 'offsetWidth', 'offsetHeight', 'clientWidth', 'clientHeight'] as const;

export interface LightRedraw {
  /** Measures again, until the next whole drawing: lanes or items or the size of the panel change. */
  readonly forget: () => void;
  /** From the next drawing on, sizes stay as they are then. */
  readonly keep: () => void;
}

export function lightenRedraw(timeline: Timeline): LightRedraw {
  const { body, itemSet, timeAxis } = timeline as unknown as Hidden;
  const remembering = new WeakSet<HTMLElement>();
  let sizes = new WeakMap<HTMLElement, Map<string, number>>();
  let isKept = false;

  const remember = (element: HTMLElement) => {
    if (remembering.has(element)) return;
    remembering.add(element);
    for (const name of MEASURED) {
      const measure = () => Number(Reflect.get(HTMLElement.prototype, name, element));
      Object.defineProperty(element, name, {
        get: () => {
          if (!isKept) return measure();
          const known = sizes.get(element) ?? new Map<string, number>();
          sizes.set(element, known);
          const size = known.get(name) ?? measure();
          known.set(name, size);
          return size;
        },
      });
    }
  };

  lightenAxis(timeAxis);
  sizeItems(itemSet.constructor.types);
  return {
    forget: () => {
      isKept = false;
      sizes = new WeakMap();
    },
    keep: () => {
      if (isKept) return;
      isKept = true;
      // Each point asks for its width, to know whether it is in sight.
      remember(body.dom.center);
      for (const { dom } of [itemSet, ...Object.values(itemSet.groups)]) Object.values(dom).forEach(remember);
    },
  };
}

/**
 * vis-timeline would take its axis out of the page to write the labels, and write each of them as markup, changed or not:
 * the browser would build all of it again in each frame. It would also move each label and line by a transform, which makes
 * twenty pictures of them for the browser to put together.
 */
function lightenAxis(timeAxis: TimeAxis): void {
  const { dom } = timeAxis;
  const known = new WeakSet<Element>();
  const redraw = timeAxis.redraw.bind(timeAxis);
  timeAxis._setXY = ({ style }, x, y) => {
    style.left = `${x}px`;
    style.top = `${y}px`;
  };
  timeAxis.redraw = () => {
    const parents = [dom.foreground, dom.background].flatMap(({ parentElement }) => parentElement ?? []);
    const stay = <T>(child: T) => child;
    for (const parent of parents) Object.assign(parent, { removeChild: stay, appendChild: stay, insertBefore: stay });
    try {
      return redraw();
    } finally {
      for (const parent of parents) for (const name of MOVES) Reflect.deleteProperty(parent, name);
      const texts = [...dom.minorTexts, ...dom.majorTexts.flatMap(({ firstElementChild }) => firstElementChild ?? [])];
      for (const text of texts) {
        if (known.has(text)) continue;
        known.add(text);
        writePlain(text);
      }
    }
  };
}

/**
 * vis-timeline would measure each item when it is built or changed, before it builds the next, and so have the page laid out
 * for each of them. A point is as wide as its data say; the height of lanes is that of their labels.
 */
function sizeItems({ point, range }: Hidden['itemSet']['constructor']['types']): void {
  const nothing = { width: 0, height: 0 };
  point.prototype._getDomComponentsSizes = function () {
    return { dot: nothing, content: nothing, point: { width: this.data.width ?? 0, height: 0 } };
  };
  range.prototype._getDomComponentsSizes = () => ({ content: nothing, box: nothing });
}

/** What is written to the element as markup from now on is written as text, where it is another than stands there. */
function writePlain(element: Element): void {
  Object.defineProperty(element, 'innerHTML', {
    set: (text: string) => {
      if (element.textContent !== text) element.textContent = text;
    },
  });
}
