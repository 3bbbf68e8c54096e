/** Owns a briefing as a slide deck: native shapes and text from the display list, caption, notes, sources at the end. */
import type pptxgen from 'pptxgenjs';
import type { MeasureText } from '../../layout/marks';
import type { Palette } from '../../layout/palette';
import { moveMark } from '../../layout/picture/moveMark';
import type { PicturePart } from '../../layout/picture/picture';
import { addMark, inches, TITLE_FACE, UI_FACE } from './markShape';

export interface SlideScene {
  readonly title: string;
  /** What is shown, in words: the filter, the window, the date. */
  readonly sentence: string;
  readonly caption: string;
  /** Short, with their numbers among the sources. */
  readonly citations: string;
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
const SOURCES_ON_A_SLIDE = 16;

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
  for (let first = 0; first < sources.length; first += SOURCES_ON_A_SLIDE) {
    const slide = addSlide(file, first === 0 ? 'Sources' : 'Sources, continued', deck);
    slide.addText(
      sources
        .slice(first, first + SOURCES_ON_A_SLIDE)
        .map((source, i) => ({ text: `${first + i + 1}  ${source}`, options: { breakLine: true } })),
      { ...box(MARGIN, 96, WIDTH - 2 * MARGIN, HEIGHT - 150), ...words(15, palette.ink), paraSpaceAfter: 4 },
    );
  }
  // pptxgenjs says its types by the kind of output alone.
  return (await file.write({ outputType: 'uint8array' })) as Uint8Array;
}

function addScene(file: pptxgen, scene: SlideScene, deck: SlideDeck, place: number): void {
  const { palette, measureText, scenes } = deck;
  const slide = addSlide(file, scene.title, deck);
  slide.addText(scene.sentence, { ...box(MARGIN, 74, WIDTH - 2 * MARGIN, 20), ...words(13, palette.quietInk) });
  let y = VIEWS_TOP;
  for (const part of scene.parts) {
    for (const { marks, name } of part.groups) {
      marks.forEach((mark, i) => {
        addMark(slide, moveMark(mark, MARGIN, y), i === 0 ? name : '', measureText);
      });
    }
    y += part.size.height + GAP;
  }
  const left = WIDTH - MARGIN - COLUMN;
  slide.addText(scene.caption, { ...box(left, VIEWS_TOP, COLUMN, 380), ...words(18, palette.ink), fit: 'shrink' });
  slide.addText(scene.citations, {
    ...box(left, 500, COLUMN, 170),
    ...words(11.5, palette.quietInk),
    valign: 'bottom',
    fit: 'shrink',
  });
  slide.addText(`${place + 1} / ${scenes.length}`, {
    ...box(WIDTH - MARGIN - 100, HEIGHT - 34, 100, 18),
    ...words(12, palette.quietInk),
    align: 'right',
  });
  if (scene.notes !== '') slide.addNotes(scene.notes);
}

function addSlide(file: pptxgen, title: string, { palette, marking }: SlideDeck): pptxgen.Slide {
  const slide = file.addSlide();
  slide.background = { color: palette.paper.slice(1) };
  slide.addText(title, {
    ...box(MARGIN, 30, WIDTH - 2 * MARGIN, 42),
    ...words(30, palette.ink),
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

const box = (x: number, y: number, w: number, h: number) => ({
  x: inches(x),
  y: inches(y),
  w: inches(w),
  h: inches(h),
});

const words = (pixels: number, colour: string) =>
  ({ fontFace: UI_FACE, fontSize: pixels * 0.75, color: colour.slice(1), margin: 0, valign: 'top' }) as const;
