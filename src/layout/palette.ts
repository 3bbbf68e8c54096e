/** Owns what colours and shapes mean: colour is theme, shape is kind. */
import type { Kind } from '../model/dataset/kinds';

/** Eight theme colours, each 3:1 on paper and apart for colour-blind readers, and the grey of the last theme. */
const THEME_COLOURS = ['#B5485D', '#A07A12', '#1F7A5C', '#4B3C9B', '#A34A8C', '#2F6FB0', '#5F7A1F', '#8A5A3B'] as const;
const GREY = '#6B7280';

export const INK = '#191D28';
export const QUIET_INK = '#5B6070';
export const PAPER = '#F7F5F0';
export const HAIRLINE = '#E2DED4';
/** Only ever "selected" or "now". */
export const BLUE = '#1D4ED8';

/** The colour of a theme by its place in the data set's list; the last of nine or more is grey, and the eight repeat. */
export function themeColour(place: number, themes: number): string {
  if (place < 0 || (themes > THEME_COLOURS.length && place === themes - 1)) return GREY;
  return THEME_COLOURS[place % THEME_COLOURS.length] ?? GREY;
}

/** The colour of each theme id. */
export const themeColours = (themeIds: readonly string[]): ReadonlyMap<string, string> =>
  new Map(themeIds.map((id, place) => [id, themeColour(place, themeIds.length)]));

export type Shape =
  | 'diamond'
  | 'triangle'
  | 'hexagon'
  | 'pentagon'
  | 'page'
  | 'bar'
  | 'small-bar'
  | 'ring'
  | 'small-ring'
  | 'square-ring'
  | 'disc'
  | 'flag';

export const KIND_SHAPES: Readonly<Record<Kind, Shape>> = {
  summit: 'diamond',
  ministerial: 'triangle',
  conference: 'triangle',
  meeting: 'triangle',
  exercise: 'hexagon',
  workshop: 'hexagon',
  campaign: 'hexagon',
  launch: 'pentagon',
  'legal-step': 'pentagon',
  signature: 'page',
  publication: 'page',
  organisation: 'ring',
  country: 'ring',
  office: 'square-ring',
  person: 'small-ring',
  group: 'bar',
  'sub-group': 'small-bar',
  initiative: 'bar',
  dialogue: 'bar',
  convention: 'page',
  document: 'page',
  topic: 'disc',
  commitment: 'flag',
  priority: 'flag',
  aim: 'flag',
  plan: 'flag',
};

/** Shapes that are drawn as an outline filled with paper. */
export const isHollow = (shape: Shape): boolean =>
  shape === 'ring' || shape === 'small-ring' || shape === 'square-ring';

/** Half the width of a shape at size 1. */
export const SHAPE_SCALE: Readonly<Record<Shape, number>> = {
  diamond: 1.05,
  triangle: 1.05,
  hexagon: 0.95,
  pentagon: 1,
  page: 0.85,
  bar: 1.25,
  'small-bar': 0.9,
  ring: 1.1,
  'small-ring': 0.7,
  'square-ring': 0.75,
  disc: 0.8,
  flag: 0.9,
};

/** The outline of a shape about 0,0 as SVG path data; `r` is half its width in pixels. */
export function shapePath(shape: Shape, r: number): string {
  const points = (list: readonly (readonly [number, number])[]): string =>
    `M${list.map(([x, y]) => `${round(x * r)},${round(y * r)}`).join('L')}Z`;
  switch (shape) {
    case 'diamond':
      return points([
        [0, -1],
        [1, 0],
        [0, 1],
        [-1, 0],
      ]);
    case 'triangle':
      return points([
        [0, -0.95],
        [1, 0.8],
        [-1, 0.8],
      ]);
    case 'hexagon':
      return points(polygon(6, 0));
    case 'pentagon':
      return points(polygon(5, -Math.PI / 2));
    case 'page':
      return points([
        [-0.8, -1],
        [0.3, -1],
        [0.8, -0.5],
        [0.8, 1],
        [-0.8, 1],
      ]);
    case 'bar':
    case 'small-bar':
      return points([
        [-1, -0.72],
        [1, -0.72],
        [1, 0.72],
        [-1, 0.72],
      ]);
    case 'square-ring':
      return points([
        [-1, -1],
        [1, -1],
        [1, 1],
        [-1, 1],
      ]);
    case 'flag':
      return points([
        [-0.8, -1],
        [0.9, -0.45],
        [-0.5, 0.1],
        [-0.5, 1],
        [-0.8, 1],
      ]);
    case 'ring':
    case 'small-ring':
    case 'disc':
      return `M${round(-r)},0A${round(r)},${round(r)} 0 1 1 ${round(r)},0A${round(r)},${round(r)} 0 1 1 ${round(-r)},0Z`;
  }
}

const polygon = (corners: number, from: number): [number, number][] =>
  Array.from({ length: corners }, (_, i) => {
    const angle = from + (i * 2 * Math.PI) / corners;
    return [Math.cos(angle), Math.sin(angle)];
  });

const round = (value: number): number => Math.round(value * 100) / 100;
