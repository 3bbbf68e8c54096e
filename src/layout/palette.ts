/** Owns what colours and shapes mean: colour is theme, shape is kind. */
import type { Kind } from '../model/dataset/kinds';

export const SCHEMES = ['light', 'dark', 'contrast'] as const;
export type Scheme = (typeof SCHEMES)[number];

export interface Palette {
  /** The page, the panels on it, and what floats. */
  readonly paper: string;
  readonly panel: string;
  readonly ink: string;
  readonly quietInk: string;
  readonly hairline: string;
  /** Only ever "selected" or "now". */
  readonly blue: string;
  /** Lines between nodes while nothing is lit, and those that are lit. */
  readonly link: string;
  readonly litLink: string;
  /** What a comparison finds added, gone and changed; its signs have forms of their own. */
  readonly added: string;
  readonly gone: string;
  readonly changed: string;
  /** Eight theme colours, each at least 3:1 on paper and apart for colour-blind readers. */
  readonly themes: readonly string[];
  /** The colour of the last theme of nine or more. */
  readonly grey: string;
}

/** Three palettes of their own, not inversions of one another. */
export const PALETTES: Readonly<Record<Scheme, Palette>> = {
  light: {
    paper: '#F7F5F0',
    panel: '#FFFFFF',
    ink: '#191D28',
    quietInk: '#5B6070',
    hairline: '#E2DED4',
    blue: '#1D4ED8',
    link: '#A9A499',
    litLink: '#3C4254',
    added: '#17694A',
    gone: '#9C2F3F',
    changed: '#77590A',
    themes: ['#B5485D', '#A07A12', '#1F7A5C', '#4B3C9B', '#A34A8C', '#2F6FB0', '#5F7A1F', '#8A5A3B'],
    grey: '#6B7280',
  },
  dark: {
    paper: '#15171D',
    panel: '#1C1F27',
    ink: '#ECEAE4',
    quietInk: '#A5A8B3',
    hairline: '#343844',
    blue: '#8AB0FF',
    link: '#565B69',
    litLink: '#C9CBD3',
    added: '#7ED3AB',
    gone: '#F29AA6',
    changed: '#E4C062',
    themes: ['#E58496', '#D6AE4A', '#5CB996', '#A99BF0', '#DB8CC7', '#74AEE8', '#A3BF5E', '#C99A78'],
    grey: '#9AA0AD',
  },
  contrast: {
    paper: '#FFFFFF',
    panel: '#FFFFFF',
    ink: '#000000',
    quietInk: '#2E2E2E',
    hairline: '#767676',
    blue: '#0033CC',
    link: '#6B6B6B',
    litLink: '#000000',
    added: '#00482C',
    gone: '#7A0019',
    changed: '#4F3900',
    themes: ['#8E1F38', '#6B4E00', '#0B5239', '#2F2080', '#7A1F64', '#0E4480', '#3D5200', '#5E3415'],
    grey: '#444444',
  },
};

/** The colour of a theme by its place in the data set's list; the last of nine or more is grey, and the eight repeat. */
function themeColour(palette: Palette, place: number, themes: number): string {
  if (place < 0 || (themes > palette.themes.length && place === themes - 1)) return palette.grey;
  return palette.themes[place % palette.themes.length] ?? palette.grey;
}

/** The colour of one theme; grey for none, or one that the list does not have. */
export const colourOfTheme = (
  palette: Palette,
  themes: readonly { readonly id: string }[],
  id: string | null,
): string =>
  themeColour(
    palette,
    themes.findIndex((theme) => theme.id === id),
    themes.length,
  );

/** The colour of each theme id. */
export const themeColours = (palette: Palette, themeIds: readonly string[]): ReadonlyMap<string, string> =>
  new Map(themeIds.map((id, place) => [id, themeColour(palette, place, themeIds.length)]));

export const SHAPES = [
  'diamond',
  'triangle',
  'hexagon',
  'pentagon',
  'page',
  'bar',
  'small-bar',
  'ring',
  'small-ring',
  'square-ring',
  'disc',
  'flag',
] as const;
export type Shape = (typeof SHAPES)[number];

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
