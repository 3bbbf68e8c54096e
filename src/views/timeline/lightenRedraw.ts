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
    lines: HTMLElement[];
    minorTexts: HTMLElement[];
    majorTexts: HTMLElement[];
    /** What the last drawing left; what the present one does not take from here is removed after it. */
    readonly redundant: Readonly<Record<Kept, HTMLElement[]>>;
  };
  readonly props: Readonly<Record<'majorLabelHeight' | 'majorLineHeight' | 'minorLineHeight', number>>;
  redraw: () => boolean;
  _repaintMinorText: RepaintText;
  _repaintMajorText: RepaintText;
  _repaintMinorLine: RepaintLine;
  _repaintMajorLine: RepaintLine;
}

type Kept = 'lines' | 'minorTexts' | 'majorTexts';
type RepaintText = (x: number, text: string, orientation: string, className: string) => HTMLElement;
type RepaintLine = (x: number, width: number, orientation: string, className: string) => HTMLElement;

/** Pixels between a line of the axis and its label, at the least. */
const INDENT = 4;

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
 * vis-timeline would take its axis out of the page to write the labels, each of them as markup and in the element of the
 * one that stood in its place before, so that all change when the first goes out of sight; and it would move labels and
 * lines by transforms, of which each is a picture of its own to the browser. Here the axis stays in the page, and a label or
 * line keeps its element.
 */
function lightenAxis(timeAxis: TimeAxis): void {
  const { dom, props } = timeAxis;

  /** The element of the last drawing that says the same, or a new one. */
  const take = (kept: Kept, className: string, text = ''): HTMLElement => {
    const left = dom.redundant[kept];
    const at = left.findIndex((each) => each.className === className && each.textContent === text);
    const element = left.splice(at, at < 0 ? 0 : 1)[0] ?? document.createElement('div');
    if (at < 0) {
      element.className = className;
      element.textContent = text;
      (kept === 'lines' ? dom.background : dom.foreground).append(element);
    }
    dom[kept].push(element);
    return element;
  };

  const put = (element: HTMLElement, x: number, y: number) => {
    element.style.left = `${hundredths(x)}px`;
    element.style.top = `${y}px`;
    return element;
  };

  const line = (className: string, x: number, y: number, width: number, height: number) => {
    const element = put(take('lines', `vis-grid vis-vertical ${className}`), x - 0.5, y);
    element.style.width = `${hundredths(width)}px`;
    element.style.height = `${height}px`;
    return element;
  };

  timeAxis._repaintMinorText = (x, text, _, className) => {
    const element = put(take('minorTexts', `vis-text vis-minor ${className}`, text), x, props.majorLabelHeight);
    // Of a label that begins out of sight the rest would be seen: the year 50 for 1750.
    element.style.visibility = x < -INDENT ? 'hidden' : '';
    return element;
  };
  timeAxis._repaintMajorText = (x, text, _, className) =>
    put(take('majorTexts', `vis-text vis-major ${className}`, text), x, 0);
  timeAxis._repaintMinorLine = (x, width, _, className) =>
    line(`vis-minor ${className}`, x, props.majorLabelHeight, width, props.minorLineHeight);
  timeAxis._repaintMajorLine = (x, width, _, className) =>
    line(`vis-major ${className}`, x, 0, width, props.majorLineHeight);

  const redraw = timeAxis.redraw.bind(timeAxis);
  timeAxis.redraw = () => {
    const parents = [dom.foreground, dom.background].flatMap(({ parentElement }) => parentElement ?? []);
    const stay = <T>(child: T) => child;
    for (const parent of parents) Object.assign(parent, { removeChild: stay, appendChild: stay, insertBefore: stay });
    try {
      return redraw();
    } finally {
      for (const parent of parents) for (const name of MOVES) Reflect.deleteProperty(parent, name);
    }
  };
}

/** What differs by less is the same to the eye, and to the browser too when it is written alike. */
const hundredths = (pixels: number): number => Math.round(pixels * 100) / 100;

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
