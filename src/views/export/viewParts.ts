/** Owns the views of a state as parts of a picture: timeline and graph, built anew from the same view models as on screen. */
import { buildWholeScene } from '../../layout/buildGraphLayers';
import { laneColumnWidth } from '../../layout/buildLanes';
import { buildTimelineScene } from '../../layout/buildTimelineScene';
import { buildTimelineView } from '../../layout/buildTimelineView';
import { type Camera, fitCamera, type Size, squeezeFor } from '../../layout/camera';
import { memoizeFitText } from '../../layout/fitText';
import { boundsOfLayout, boundsOfShown } from '../../layout/graphPlaces';
import type { MeasureText } from '../../layout/marks';
import type { Palette } from '../../layout/palette';
import { buildGraphPart } from '../../layout/picture/graphPart';
import type { PicturePart } from '../../layout/picture/picture';
import { drawableSpan } from '../../layout/placeRecord';
import { fromSceneCamera, type SceneCamera } from '../../layout/sceneCamera';
import { buildTimelineIndex } from '../../layout/timeline/buildTimelineIndex';
import { type DateFlag, flagOfDay } from '../../layout/timelineScene/dateMarks';
import { AXIS_HEIGHT } from '../../layout/timelineScene/itemGeometry';
import type { Scene } from '../../model/dataset/schema';
import { dayWords } from '../../model/dates/dateWords';
import type { GraphIndex } from '../../model/index/buildGraphIndex';
import type { Emphasis } from '../../model/index/emphasis';
import { timeWords } from '../../model/time/compareTimes';
import type { AppState } from '../../store/appState';
import {
  sceneMarks,
  selectEmphasis,
  selectFilterSentence,
  selectGraphTime,
  selectPassingRows,
  selectThreads,
} from '../../store/selectors';
import type { LaidOutGraph } from './exportSubject';

export interface PartsInput {
  readonly index: GraphIndex;
  readonly app: AppState;
  /** Null where the graph is not asked for. */
  readonly graph: LaidOutGraph | null;
  readonly timelineSize: Size | null;
  readonly graphSize: Size | null;
  /** What the state is shown for; null for the present view. */
  readonly scene: Scene | null;
  /** Where the graph is looked at in the present view; null for all of it. A scene has its own. */
  readonly camera: SceneCamera | null;
  readonly palette: Palette;
  readonly measureText: MeasureText;
}

/** The parts that a size is given for, the timeline first. */
export function buildViewParts(input: PartsInput): PicturePart[] {
  const emphasis = emphasisOf(input);
  return [
    ...(input.timelineSize === null ? [] : [timelinePart(input, input.timelineSize, emphasis)]),
    ...(input.graphSize === null || input.graph === null
      ? []
      : [graphPart(input, input.graph, input.graphSize, emphasis)]),
  ];
}

/** "14 of 62 events: theme is cybercrime · 2010 – 2014 · as of 26 March 2014". */
export function viewSentence(index: GraphIndex, app: AppState): string {
  const { start, end } = app.window;
  const { asOf, compared } = app;
  return [
    selectFilterSentence(index, app),
    timeWords({ start: Math.floor(start), end: Math.ceil(end) }),
    ...(asOf === null ? [] : [`as of ${dayWords(asOf)}`]),
    ...(compared === null ? [] : [`A is ${timeWords(compared.before)}, B is ${timeWords(compared.after)}`]),
  ].join(' · ');
}

/** As on screen, with what the scene lights and names. */
function emphasisOf({ index, app, scene }: PartsInput): Emphasis {
  const marks = scene === null ? undefined : sceneMarks(index, scene);
  return selectEmphasis(index, app.selection, app.connecting, app.depth, null, marks);
}

function timelinePart(input: PartsInput, size: Size, emphasis: Emphasis): PicturePart {
  const { index, app, palette, measureText } = input;
  const laneColumn = laneColumnWidth(size.width);
  const width = size.width - laneColumn;
  const timeline = buildTimelineIndex(index, selectPassingRows(index, app), app.filter.mode, app.grouping);
  const window = drawableSpan(app.window);
  const height = size.height - AXIS_HEIGHT;
  const view = buildTimelineView({ timeline, window, width, height, laneColumn, palette, measureText });
  const threads = selectThreads(index, app).map(({ from, to, kind }) => ({
    from: index.idOf(from),
    to: index.idOf(to),
    kind,
  }));
  const scene = buildTimelineScene({
    view,
    timeline,
    window,
    width,
    laneColumn,
    emphasis,
    dates: datesOf(app),
    threads,
    palette,
    measureText,
  });
  return { key: 'timeline', name: 'Timeline', ...scene };
}

function datesOf({ asOf, compared }: AppState): DateFlag[] {
  if (compared === null) return asOf === null ? [] : [flagOfDay(asOf)];
  return [
    { span: compared.before, flag: 'A' },
    { span: compared.after, flag: 'B' },
  ];
}

function graphPart(input: PartsInput, { graph, positions }: LaidOutGraph, size: Size, emphasis: Emphasis): PicturePart {
  const { index, app, palette, measureText, scene } = input;
  const lookedAt = scene === null ? input.camera : (scene.camera ?? null);
  const places = {
    graph,
    positions,
    pins: app.pins,
    squeeze: 1,
    passing: selectPassingRows(index, app),
    mode: app.filter.mode,
  };
  const layout = boundsOfLayout(places);
  const squeeze = layout === null ? 1 : squeezeFor(layout, size);
  const squeezed = { ...places, squeeze };
  const bounds = boundsOfShown(squeezed);
  const whole: Camera = bounds === null ? { x: 0, y: 0, k: 1 } : fitCamera(bounds, size);
  const { marks } = buildWholeScene({
    ...squeezed,
    threads: selectThreads(index, app),
    time: selectGraphTime(index, app),
    themeIds: index.dataset.themes.map(({ id }) => id),
    camera: lookedAt === null ? whole : fromSceneCamera(lookedAt, size, squeeze),
    size,
    margin: 0,
    emphasis,
    focused: null,
    palette,
    fitText: memoizeFitText(measureText),
  });
  return buildGraphPart(marks, size, (id) => index.rowById(id)?.title ?? '');
}
