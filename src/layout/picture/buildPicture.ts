/** Owns how a picture is put together: marking, title, filter sentence, views, legend, sources, marking. */
import type { Mark, MeasureText, TextMark } from '../marks';
import type { Palette } from '../palette';
import { type Flow, type Legend, layOutLegend, layOutText } from './buildLegend';
import { moveMark } from './moveMark';
import type { Picture, PictureGroup, PicturePart } from './picture';

export interface PictureInput {
  readonly title: string;
  /** Whether the title stands in the picture; it does where this is left out. */
  readonly isTitled?: boolean;
  /** The filter, the window and the date stood at, in words. */
  readonly sentence: string;
  readonly parts: readonly PicturePart[];
  readonly legend: Legend;
  readonly sources: readonly string[];
  /** On every page, such as "LIMITED"; empty for none. */
  readonly marking: string;
  readonly palette: Palette;
  readonly measureText: MeasureText;
}

const MARGIN = 24;
const TITLE_SIZE = 22;
const TITLE_LINE = 30;
const SENTENCE_SIZE = 12.5;
const SMALL_SIZE = 11;
const GAP = 14;
const MARKING_SIZE = 12;

export function buildPicture(input: PictureInput): Picture {
  const { title, isTitled = true, sentence, parts, sources, marking, palette, measureText } = input;
  const inner = parts.reduce((most, { size }) => Math.max(most, size.width), 0);
  // A page has margins of its own.
  const margin = isTitled ? MARGIN : 0;
  const width = inner + 2 * margin;
  const groups: PictureGroup[] = [];
  let y = margin;
  const add = (key: string, marks: readonly Mark[], name = '') => groups.push({ key, name, marks, clip: null });
  const addFlow = (key: string, name: string, { marks, height }: Flow, after: number) => {
    if (height === 0) return;
    add(
      key,
      marks.map((mark) => moveMark(mark, margin, y)),
      name,
    );
    y += height + after;
  };
  const mark = (key: string, at: number) => {
    if (marking !== '') add(key, [markingMark(marking, width / 2, at, palette)]);
  };
  if (marking !== '') {
    mark('marking-above', margin);
    y += MARKING_SIZE + 8;
  }
  if (isTitled) {
    add('title', [titleMark(title, margin, y + TITLE_SIZE, palette)]);
    y += TITLE_LINE;
  }
  addFlow(
    'sentence',
    '',
    layOutText(sentence, inner, { size: SENTENCE_SIZE, colour: palette.quietInk }, measureText),
    GAP,
  );
  for (const part of parts) {
    const clip = { x: margin, y, ...part.size };
    for (const group of part.groups) {
      const marks = group.marks.map((each) => moveMark(each, margin, y));
      groups.push({ ...group, marks, clip: part.key === 'graph' ? clip : null });
    }
    y += part.size.height + GAP;
  }
  addFlow('legend', 'Legend', layOutLegend(input.legend, inner, palette, measureText), GAP);
  if (sources.length > 0) {
    const words = `Sources: ${sources.join('; ')}`;
    addFlow('sources', '', layOutText(words, inner, { size: SMALL_SIZE, colour: palette.quietInk }, measureText), GAP);
  }
  if (marking !== '') {
    mark('marking-below', y + MARKING_SIZE);
    y += MARKING_SIZE + GAP;
  }
  const names = parts.map(({ name }) => name.toLowerCase()).join(' and ');
  return {
    size: { width: Math.ceil(width), height: Math.ceil(y - GAP + margin) },
    paper: palette.paper,
    title,
    description: `${sentence}. The picture shows the ${names}, with a legend and the sources.`,
    groups,
  };
}

const text = { type: 'text', id: null, opacity: 1, lineHeight: TITLE_LINE, halo: null } as const;

const titleMark = (title: string, x: number, y: number, palette: Palette): TextMark => ({
  ...text,
  x,
  y,
  lines: [title],
  size: TITLE_SIZE,
  weight: 600,
  align: 'start',
  fill: palette.ink,
  face: 'title',
});

const markingMark = (marking: string, x: number, y: number, palette: Palette): TextMark => ({
  ...text,
  x,
  y,
  lines: [marking],
  size: MARKING_SIZE,
  weight: 700,
  align: 'middle',
  fill: palette.ink,
});
