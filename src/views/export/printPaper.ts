/** Owns the print layout: the briefing, a scene a page with end notes, or the present view, for the browser's own print. */
import { pictureElement } from '../../formats/svg/toSvg';
import type { MeasureText } from '../../layout/marks';
import { PALETTES, type Palette } from '../../layout/palette';
import { buildLegend } from '../../layout/picture/buildLegend';
import { buildPicture } from '../../layout/picture/buildPicture';
import type { SceneCamera } from '../../layout/sceneCamera';
import type { Scene } from '../../model/dataset/schema';
import type { GraphIndex } from '../../model/index/buildGraphIndex';
import type { AppState } from '../../store/appState';
import { sceneState } from '../../store/scenes';
import { selectFollowedUndertakings } from '../../store/selectFollowedUndertakings';
import { createTextMeasure } from '../shared/canvas/createTextMeasure';
import type { Entente } from '../shared/EntenteContext';
import { buildBriefingWords } from './briefingWords';
import type { ExportOrder } from './exportOrder';
import { rowsShown, sourcesShown } from './exportPicture';
import { buildSubject, type ExportSubject, type LaidOutGraph, layOutSubject } from './exportSubject';
import { paperTable } from './paperTable';
import { partsOf } from './partsOf';
import type { Tell } from './runExport';
import { svgNode } from './svgNode';
import { tableOf } from './tableOf';
import { buildViewParts, viewSentence } from './viewParts';
import './printPaper.css';

/** Ink on white. */
const PAPER: Palette = { ...PALETTES.light, paper: '#FFFFFF', panel: '#FFFFFF' };
/** Pixels of the views on a page, which is drawn in to its width. */
const WIDTH = 760;
const TIMELINE_HEIGHT = 300;
const GRAPH_HEIGHT = 400;
/** Screens put letters on whole pixels, paper does not: there a line may be longer than it was measured. */
const LONGER_ON_PAPER = 1.03;

/** Makes the pages, opens the browser's print, and takes them away again after it. */
export async function printPaper(order: ExportOrder, entente: Entente, tell: Tell, signal: AbortSignal): Promise<void> {
  const subject = buildSubject(entente, order.along);
  const isBriefing = order.paper.subject === 'briefing';
  if (isBriefing && subject.app.briefing.scenes.length === 0) {
    throw new Error('The briefing has no scenes: add one first, or print the present view');
  }
  const graph = await layOutSubject(subject, entente, (done) => tell('Laying out the graph', done), signal);
  tell('Setting the pages', null);
  const pages = isBriefing ? briefingPages(order, subject, graph, entente) : [viewPage(subject, graph, entente)];
  document.querySelector('.print-pages')?.remove();
  const paper = part('div', `print-pages is-${order.paper.size.toLowerCase()}`);
  paper.append(...pages.map((page) => markedPage(page, order.marking.trim())));
  document.body.append(paper);
  let isPrinted = false;
  try {
    await document.fonts.ready;
    signal.throwIfAborted();
    // Some browsers come back from `print` before the person has: the pages stay until they say that it is over.
    addEventListener('afterprint', () => paper.remove(), { once: true });
    print();
    isPrinted = true;
  } finally {
    if (!isPrinted) paper.remove();
  }
}

function briefingPages(
  order: ExportOrder,
  { index, app }: ExportSubject,
  graph: LaidOutGraph,
  { opening }: Entente,
): HTMLElement[] {
  const { briefing } = app;
  const words = buildBriefingWords(index.dataset, briefing);
  const scenes = briefing.scenes.map((scene, i) => {
    const { state } = sceneState(index, scene, app, opening);
    const page = part('article', 'print-body');
    page.append(
      part('p', 'print-head', `${briefing.title} · ${i + 1} of ${briefing.scenes.length}`),
      part('h2', '', scene.title),
      ...pageViews({ index, app: state }, graph, scene, `scene-${i}`, { sources: [], camera: null }),
    );
    const caption = part('p', 'print-caption', scene.caption);
    const numbers = words.numbersOf(scene);
    if (numbers.length > 0) caption.append(part('span', 'print-numbers', ` [${numbers.join(', ')}]`));
    page.append(caption);
    if (order.along.notes && scene.notes !== undefined) page.append(part('p', 'print-notes', scene.notes));
    return page;
  });
  if (words.sources.length === 0) return scenes;
  const end = part('article', 'print-body');
  const list = part('ol', 'print-sources');
  list.append(...words.sources.map((source) => part('li', '', source)));
  end.append(part('p', 'print-head', briefing.title), part('h2', '', 'Sources'), list);
  return [...scenes, end];
}

function viewPage(subject: ExportSubject, graph: LaidOutGraph, { graphCamera }: Entente): HTMLElement {
  const camera = graphCamera.current?.cameraOf() ?? null;
  const { index, app } = subject;
  const page = part('article', 'print-body');
  const sources = sourcesShown(index, app, partsOf(app, null));
  page.append(part('h2', '', index.dataset.title), ...pageViews(subject, graph, null, 'view', { sources, camera }));
  return page;
}

interface Besides {
  readonly sources: readonly string[];
  readonly camera: SceneCamera | null;
}

/** The picture without its title, which is the page's, and what stands in it as words: a table, or the undertakings. */
function pageViews(
  { index, app }: Pick<ExportSubject, 'index' | 'app'>,
  graph: LaidOutGraph,
  scene: Scene | null,
  key: string,
  { sources, camera }: Besides,
): Element[] {
  const table = tableOf(index, app, scene);
  const parts = table === null ? partsOf(app, scene) : 'timeline';
  const words = table === null ? undertakingWords(index, app) : [paperTable(table)];
  // Nothing of such a scene is drawn.
  if (table !== null && scene?.parts === 'graph') return [part('p', 'print-head', viewSentence(index, app)), ...words];
  const measureOnScreen = createTextMeasure();
  const measureText: MeasureText = (...text) => LONGER_ON_PAPER * measureOnScreen(...text);
  const alone = words.length > 0 ? TIMELINE_HEIGHT : TIMELINE_HEIGHT + GRAPH_HEIGHT;
  const picture = buildPicture({
    title: scene?.title ?? index.dataset.title,
    isTitled: false,
    sentence: viewSentence(index, app),
    parts: buildViewParts({
      index,
      app,
      graph,
      scene,
      camera,
      timelineSize: parts === 'graph' ? null : { width: WIDTH, height: parts === 'timeline' ? alone : TIMELINE_HEIGHT },
      graphSize: parts === 'timeline' ? null : { width: WIDTH, height: parts === 'graph' ? alone : GRAPH_HEIGHT },
      palette: PAPER,
      measureText,
    }),
    legend: buildLegend(index, rowsShown(index, app, parts), PAPER),
    sources,
    marking: '',
    palette: PAPER,
    measureText,
  });
  return [svgNode(pictureElement(picture, key)), ...words];
}

/** What became of the undertakings, where their view is shown. */
const undertakingWords = (index: GraphIndex, app: AppState): HTMLElement[] =>
  app.lowerView === 'undertakings'
    ? selectFollowedUndertakings(index, app).sentences.map((sentence) => part('p', 'print-undertakings', sentence))
    : [];

/** The marking stands above and below, and again on every further sheet that a page runs on to. */
function markedPage(body: HTMLElement, marking: string): HTMLElement {
  const page = part('section', 'print-page');
  const mark = (place: string) => {
    const row = part('div', `print-marking is-${place}`);
    row.append(part('div', '', marking));
    return row;
  };
  const middle = part('div', 'print-middle');
  middle.append(body);
  page.append(...(marking === '' ? [middle] : [mark('above'), middle, mark('below')]));
  return page;
}

function part(name: string, className: string, text = ''): HTMLElement {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.textContent = text;
  return element;
}
