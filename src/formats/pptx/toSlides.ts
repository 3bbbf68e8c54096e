/** Owns a briefing as a slide deck: native shapes and text from the display list, caption, notes, sources at the end, all of it fitted. */
import type pptxgen from 'pptxgenjs';
import type { MeasureText } from '../../layout/marks';
import type { Palette } from '../../layout/palette';
import { moveMark } from '../../layout/picture/moveMark';
import type { PicturePart } from '../../layout/picture/picture';
import { addSlideTable, type SlideTable } from './addSlideTable';
import { fitSlideText, slideTextHeight } from './fitSlideText';
import { addMark, TITLE_FACE, UI_FACE } from './markShape';
import { box, words } from './slideWords';

export interface SlideScene {
  readonly title: string;
  /** What is shown, in words: the filter, the window, the date. */
  readonly sentence: string;
  readonly caption: string;
  /** Short, with their numbers among the sources; and the numbers alone, for where that is too much. */
  readonly citations: string;
  readonly numbers: string;
  /** Sentences below the views, in the place of one that is made of words. */
  readonly words: readonly string[];
  /** A table below the views, or alone; null for none. */
  readonly table: SlideTable | null;
  /** For the speaker; empty for none. */
  readonly notes: string;
  readonly parts: readonly PicturePart[];
}

export interface SlideDeck {
  readonly title: string;
  readonly scenes: readonly SlideScene[];
  /** Numbered from 1 in their order. */
  readonly sources: readonly string[];
  readonly marking: string;
  readonly palette: Palette;
  readonly measureText: MeasureText;
}

/** Pixels of a slide of 16:9, and of what is on it. */
const WIDTH = 1280;
const HEIGHT = 720;
const MARGIN = 40;
const VIEWS_TOP = 104;
const GAP = 12;
const COLUMN = 300;
/** The room for the views of a slide, left of its caption. */
export const SLIDE_VIEWS = { width: WIDTH - 2 * MARGIN - COLUMN - 24, height: HEIGHT - VIEWS_TOP - 44, gap: GAP };
/** Of the column beside the views, what citations take at the most; the caption has the rest. */
const MOST_CITED = 190;
const SOURCES = { width: WIDTH - 2 * MARGIN, height: HEIGHT - 150, size: 15, gap: 6 };
/** Sizes that can be read on a projector, the best one first; the last one where nothing fits. */
const TITLE_SIZES = [30, 27, 24, 21, 18, 15];
const SENTENCE_SIZES = [14, 13, 12, 11, 10];
const CAPTION_SIZES = [20, 19, 18, 17, 16, 15, 14, 13, 12, 11];
const CITATION_SIZES = [13, 12, 11];
const WORDS_SIZES = [20, 18, 16, 14, 13, 12, 11];

/** The bytes of the file. `makeDeck` gives an empty deck of pptxgenjs, which is loaded when it is asked for. */
export async function toSlides(
  deck: SlideDeck,
  makeDeck: () => pptxgen,
  onSlide: (done: number) => Promise<void>,
): Promise<Uint8Array> {
  const { scenes, sources, title, palette } = deck;
  const file = makeDeck();
  file.defineLayout({ name: 'ENTENTE', width: WIDTH / 96, height: HEIGHT / 96 });
  file.layout = 'ENTENTE';
  file.title = title;
  file.company = '';
  file.author = 'Entente';
  file.theme = { headFontFace: TITLE_FACE, bodyFontFace: UI_FACE };
  for (const [i, scene] of scenes.entries()) {
    addScene(file, scene, deck, i);
    await onSlide((i + 1) / (scenes.length + 1));
  }
  let first = 0;
  while (first < sources.length) {
    const count = sourcesThatFit(sources, first, deck.measureText);
    const slide = addSlide(file, first === 0 ? 'Sources' : 'Sources, continued', deck);
    slide.addText(
      sources
        .slice(first, first + count)
        .map((source, i) => ({ text: numbered(source, first + i), options: { breakLine: true } })),
      {
        ...box(MARGIN, 96, SOURCES.width, SOURCES.height),
        ...words(SOURCES.size, palette.ink),
        paraSpaceAfter: SOURCES.gap * 0.75,
      },
    );
    first += count;
  }
  // pptxgenjs says its types by the kind of output alone.
  return (await file.write({ outputType: 'uint8array' })) as Uint8Array;
}

const numbered = (source: string, place: number): string => `${place + 1}  ${source}`;

/** How many of the sources from a place on a slide has room for: one at least. */
function sourcesThatFit(sources: readonly string[], first: number, measureText: MeasureText): number {
  let room = SOURCES.height;
  let count = 0;
  for (const source of sources.slice(first)) {
    room -= slideTextHeight(numbered(source, first + count), SOURCES.size, SOURCES, measureText) + SOURCES.gap;
    if (room < 0 && count > 0) break;
    count += 1;
  }
  return count;
}

function addScene(file: pptxgen, scene: SlideScene, deck: SlideDeck, place: number): void {
  const { palette, measureText, scenes } = deck;
  const slide = addSlide(file, scene.title, deck);
  const sizeOf = (text: string, width: number, height: number, sizes: readonly number[]) =>
    fitSlideText(text, { width, height, sizes }, measureText) ?? sizes.at(-1) ?? 11;
  const wide = WIDTH - 2 * MARGIN;
  slide.addText(scene.sentence, {
    ...box(MARGIN, 74, wide, 24),
    ...words(sizeOf(scene.sentence, wide, 24, SENTENCE_SIZES), palette.quietInk),
  });
  let y = VIEWS_TOP;
  for (const part of scene.parts) {
    for (const { marks, name } of part.groups) {
      marks.forEach((mark, i) => {
        addMark(slide, moveMark(mark, MARGIN, y), i === 0 ? name : '', measureText);
      });
    }
    y += part.size.height + GAP;
  }
  if (scene.words.length > 0) {
    const height = VIEWS_TOP + SLIDE_VIEWS.height - y;
    const size = sizeOf(scene.words.join('\n\n'), SLIDE_VIEWS.width, height, WORDS_SIZES);
    slide.addText(
      scene.words.map((text) => ({ text, options: { breakLine: true } })),
      { ...box(MARGIN, y, SLIDE_VIEWS.width, height), ...words(size, palette.ink), paraSpaceAfter: size * 0.6 },
    );
  }
  if (scene.table !== null) {
    const height = VIEWS_TOP + SLIDE_VIEWS.height - y;
    addSlideTable(slide, scene.table, { x: MARGIN, y, width: SLIDE_VIEWS.width, height }, deck);
  }
  addColumn(slide, scene, deck);
  slide.addText(`${place + 1} / ${scenes.length}`, {
    ...box(WIDTH - MARGIN - 100, HEIGHT - 34, 100, 18),
    ...words(12, palette.quietInk),
    align: 'right',
  });
  if (scene.notes !== '') slide.addNotes(scene.notes);
}

/** Caption and citations, beside the views: the citations as high as they are, the caption in what is left. */
function addColumn(slide: pptxgen.Slide, scene: SlideScene, { palette, measureText }: SlideDeck): void {
  const left = WIDTH - MARGIN - COLUMN;
  const bottom = VIEWS_TOP + SLIDE_VIEWS.height;
  const room = { width: COLUMN, height: MOST_CITED, sizes: CITATION_SIZES };
  const fitting = fitSlideText(scene.citations, room, measureText);
  const cited = fitting === null ? scene.numbers : scene.citations;
  const size = fitting ?? 13;
  const height = cited === '' ? 0 : slideTextHeight(cited, size, room, measureText);
  const captionRoom = { width: COLUMN, height: bottom - VIEWS_TOP - height - 2 * GAP, sizes: CAPTION_SIZES };
  slide.addText(scene.caption, {
    ...box(left, VIEWS_TOP, COLUMN, captionRoom.height),
    ...words(fitSlideText(scene.caption, captionRoom, measureText) ?? 11, palette.ink),
    fit: 'shrink',
  });
  slide.addText(cited, {
    ...box(left, bottom - height, COLUMN, height),
    ...words(size, palette.quietInk),
    valign: 'bottom',
  });
}

function addSlide(file: pptxgen, title: string, { palette, marking, measureText }: SlideDeck): pptxgen.Slide {
  const slide = file.addSlide();
  slide.background = { color: palette.paper.slice(1) };
  const room = { width: WIDTH - 2 * MARGIN, height: 46, sizes: TITLE_SIZES, weight: 600 } as const;
  slide.addText(title, {
    ...box(MARGIN, 27, room.width, room.height),
    ...words(fitSlideText(title, room, measureText) ?? 15, palette.ink),
    fontFace: TITLE_FACE,
    bold: true,
    objectName: 'Title',
  });
  if (marking !== '') {
    for (const y of [6, HEIGHT - 24]) {
      slide.addText(marking, {
        ...box(WIDTH / 4, y, WIDTH / 2, 18),
        ...words(12, palette.ink),
        bold: true,
        align: 'center',
      });
    }
  }
  return slide;
}
