/** Owns the legend of a picture: the themes and kinds of what it shows, with their colours and shapes. */
import type { Kind } from '../../model/dataset/kinds';
import type { GraphIndex } from '../../model/index/buildGraphIndex';
import { breakLines } from '../breakLines';
import type { Mark, MeasureText } from '../marks';
import { colourOfTheme, isHollow, KIND_SHAPES, type Palette, SHAPE_SCALE, shapePath } from '../palette';

export interface Legend {
  readonly themes: readonly { readonly label: string; readonly colour: string }[];
  /** One of each shape; kinds that share one are named together. */
  readonly kinds: readonly { readonly label: string; readonly kind: Kind }[];
}

/** The legend of rows. */
export function buildLegend(
  { columns, dataset, kinds: words }: GraphIndex,
  rows: Iterable<number>,
  palette: Palette,
): Legend {
  const themes = new Set<number>();
  const kinds = new Set<number>();
  for (const row of rows) {
    themes.add(columns.theme[row] ?? -1);
    kinds.add(columns.kind[row] ?? 0);
  }
  const byShape = new Map<string, { label: string; kind: Kind }>();
  words.forEach(({ label, like: kind }, place) => {
    if (!kinds.has(place)) return;
    const known = byShape.get(KIND_SHAPES[kind]);
    if (known === undefined) byShape.set(KIND_SHAPES[kind], { label, kind });
    else known.label += `, ${label.toLowerCase()}`;
  });
  return {
    themes: dataset.themes.flatMap(({ id, label }, place) =>
      themes.has(place) ? [{ label, colour: colourOfTheme(palette, dataset.themes, id) }] : [],
    ),
    kinds: [...byShape.values()],
  };
}

const SIZE = 11.5;
const LINE = 18;
const SIGN = 16;
const BETWEEN = 18;
const RADIUS = 5;

export interface Flow {
  readonly marks: readonly Mark[];
  readonly height: number;
}

/** The legend set in lines of a width, from 0, 0. */
export function layOutLegend(legend: Legend, width: number, palette: Palette, measureText: MeasureText): Flow {
  const marks: Mark[] = [];
  let [x, y] = [0, 0];
  const add = (label: string, sign: (x: number, y: number) => Mark) => {
    const needed = SIGN + measureText(label, SIZE, 400);
    if (x > 0 && x + needed > width) {
      x = 0;
      y += LINE;
    }
    marks.push(
      sign(x + RADIUS + 1, y + LINE / 2),
      wordsAt(label, x + SIGN, y + LINE / 2 + SIZE * 0.364, SIZE, palette.ink),
    );
    x += needed + BETWEEN;
  };
  const path = { type: 'path', id: null, opacity: 1, strokeWidth: 1.6, dash: 'solid', stroke: null } as const;
  for (const { label, colour } of legend.themes) {
    add(label, (left, middle) => ({
      ...path,
      x: left,
      y: middle,
      d: 'M-5,-5H5V5H-5Z',
      fill: colour,
    }));
  }
  if (x > 0) {
    x = 0;
    y += LINE;
  }
  for (const { label, kind } of legend.kinds) {
    const shape = KIND_SHAPES[kind];
    add(label, (left, middle) => ({
      ...path,
      x: left,
      y: middle,
      d: shapePath(shape, RADIUS * Math.min(1, SHAPE_SCALE[shape])),
      ...(isHollow(shape) ? { fill: palette.paper, stroke: palette.quietInk } : { fill: palette.quietInk }),
    }));
  }
  return { marks, height: marks.length === 0 ? 0 : y + (x > 0 ? LINE : 0) };
}

/** A text in lines of a width, from 0, 0. */
export function layOutText(
  text: string,
  width: number,
  { size, colour, weight = 400 }: { readonly size: number; readonly colour: string; readonly weight?: 400 | 600 },
  measureText: MeasureText,
): Flow {
  const line = Math.round(size * 1.45);
  const lines = breakLines(text, width, (words) => measureText(words, size, weight));
  const mark = wordsAt(lines, 0, line / 2 + size * 0.364, size, colour);
  return { marks: [{ ...mark, lineHeight: line, weight }], height: lines.length * line };
}

const wordsAt = (words: string | readonly string[], x: number, y: number, size: number, fill: string) =>
  ({
    type: 'text',
    id: null,
    opacity: 1,
    x,
    y,
    lines: typeof words === 'string' ? [words] : words,
    lineHeight: LINE,
    size,
    weight: 400,
    align: 'start',
    fill,
    halo: null,
  }) as const;
