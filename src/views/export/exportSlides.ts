/** Owns the export of the briefing as slides. */
import { SLIDE_VIEWS, type SlideScene, toSlides } from '../../formats/pptx/toSlides';
import type { Size } from '../../layout/camera';
import { PALETTES } from '../../layout/palette';
import { sceneState } from '../../store/scenes';
import { selectFollowedUndertakings } from '../../store/selectFollowedUndertakings';
import { createTextMeasure } from '../shared/canvas/createTextMeasure';
import type { Entente } from '../shared/EntenteContext';
import { fileName } from '../shared/fileName';
import { buildBriefingWords } from './briefingWords';
import type { ExportedFile, ExportOrder } from './exportOrder';
import { buildSubject, layOutSubject } from './exportSubject';
import { partsOf } from './partsOf';
import type { Tell } from './runExport';
import { tableOf } from './tableOf';
import { buildViewParts, viewSentence } from './viewParts';

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
/** Of the height of a slide's views, what the timeline takes where both are shown. */
const TIMELINE_SHARE = 0.44;

export async function exportSlides(
  order: ExportOrder,
  entente: Entente,
  tell: Tell,
  signal: AbortSignal,
): Promise<ExportedFile> {
  const subject = buildSubject(entente, order.along);
  const { index, app } = subject;
  const { briefing } = app;
  if (briefing.scenes.length === 0) throw new Error('The briefing has no scenes: add one first');
  tell('Fetching what writes slides', null);
  const { default: PptxGen } = await import('pptxgenjs');
  const graph = await layOutSubject(subject, entente, (done) => tell('Laying out the graph', done), signal);
  const words = buildBriefingWords(index.dataset, briefing);
  const measureText = createTextMeasure();
  // Slides are shown on a projector and printed: always on light paper.
  const palette = PALETTES.light;
  const scenes = briefing.scenes.map((scene): SlideScene => {
    const { state } = sceneState(index, scene, app, entente.opening);
    const table = tableOf(index, state, scene);
    const numbers = words.numbersOf(scene);
    return {
      title: scene.title,
      sentence: viewSentence(index, state),
      caption: scene.caption,
      citations: words.shortOf(scene),
      numbers: numbers.length === 0 ? '' : `Sources ${numbers.join(', ')} of those at the end`,
      words: state.lowerView === 'undertakings' ? selectFollowedUndertakings(index, state).sentences : [],
      notes: order.along.notes ? (scene.notes ?? '') : '',
      table,
      parts: buildViewParts({
        index,
        app: state,
        graph,
        scene,
        camera: null,
        palette,
        measureText,
        ...sizesOf(partsOf(state, scene), table !== null || state.lowerView === 'undertakings'),
      }),
    };
  });
  const deck = {
    title: briefing.title,
    scenes,
    sources: words.sources,
    marking: order.marking.trim(),
    palette,
    measureText,
  };
  const bytes = await toSlides(
    deck,
    () => new PptxGen(),
    async (done) => {
      tell('Drawing the slides', done);
      await new Promise((resolve) => setTimeout(resolve));
      signal.throwIfAborted();
    },
  );
  return { name: fileName(index.dataset.id, 'pptx'), content: new Blob([new Uint8Array(bytes)], { type: TYPE }) };
}

/** Words or a table below the timeline take the room of a graph. */
function sizesOf(
  parts: ReturnType<typeof partsOf>,
  hasWords: boolean,
): {
  readonly timelineSize: Size | null;
  readonly graphSize: Size | null;
} {
  const { width, height, gap } = SLIDE_VIEWS;
  if (parts === 'timeline' && !hasWords) return { timelineSize: { width, height }, graphSize: null };
  if (parts === 'graph' && hasWords) return { timelineSize: null, graphSize: null };
  if (parts === 'graph') return { timelineSize: null, graphSize: { width, height } };
  const above = Math.round((height - gap) * TIMELINE_SHARE);
  return {
    timelineSize: { width, height: above },
    graphSize: hasWords ? null : { width, height: height - gap - above },
  };
}
