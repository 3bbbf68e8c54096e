/** Owns the export of the present view as a picture. */
import { toSvg } from '../../formats/svg/toSvg';
import type { Size } from '../../layout/camera';
import { buildLegend } from '../../layout/picture/buildLegend';
import { buildPicture } from '../../layout/picture/buildPicture';
import type { Picture } from '../../layout/picture/picture';
import { EXTERNAL_RECORD } from '../../model/filter/facets';
import type { GraphIndex } from '../../model/index/buildGraphIndex';
import { listAt } from '../../model/index/lists';
import { rowsIn } from '../../model/index/rowSet';
import type { AppState } from '../../store/appState';
import { selectShownRows } from '../../store/selectors';
import { createTextMeasure } from '../shared/canvas/createTextMeasure';
import type { Entente } from '../shared/EntenteContext';
import { fileName } from '../shared/fileName';
import { drawPng } from './drawPng';
import { loadExportFonts } from './exportFonts';
import type { ExportedFile, ExportOrder } from './exportOrder';
import { buildSubject, type ExportSubject, type LaidOutGraph, layOutSubject } from './exportSubject';
import type { Tell } from './runExport';
import { buildViewParts, viewSentence } from './viewParts';

/** Where a view is not on screen to be measured. */
const USUAL: Readonly<Record<'timeline' | 'graph', Size>> = {
  timeline: { width: 1200, height: 360 },
  graph: { width: 1200, height: 620 },
};

export async function exportPicture(
  order: ExportOrder,
  entente: Entente,
  tell: Tell,
  signal: AbortSignal,
): Promise<ExportedFile> {
  const { format, parts, scale } = order.picture;
  const subject = buildSubject(entente, order.along);
  const graph =
    parts === 'timeline'
      ? null
      : await layOutSubject(subject, entente, (done) => tell('Laying out the graph', done), signal);
  tell('Drawing', null);
  const picture = pictureOf(subject, graph, parts, order.marking.trim(), entente);
  if (format === 'svg') {
    const fonts = await loadExportFonts(textOf(picture), signal);
    const content = new Blob([toSvg(picture, fonts)], { type: 'image/svg+xml' });
    return { name: fileName(subject.index.dataset.id, 'svg'), content };
  }
  const family = getComputedStyle(document.documentElement).getPropertyValue('--font-ui');
  const content = await drawPng(picture, scale, family);
  return { name: fileName(subject.index.dataset.id, 'png'), content };
}

/** The picture of a state, of the size that its views have on screen. */
function pictureOf(
  { index, app }: ExportSubject,
  graph: LaidOutGraph | null,
  parts: 'both' | 'timeline' | 'graph',
  marking: string,
  { palette, graphCamera }: Entente,
): Picture {
  const measureText = createTextMeasure();
  const timelineSize = sizeOnScreen('.timeline-frame') ?? USUAL.timeline;
  const graphSize = sizeOnScreen('.graph-stage') ?? USUAL.graph;
  return buildPicture({
    title: index.dataset.title,
    sentence: viewSentence(index, app),
    parts: buildViewParts({
      index,
      app,
      graph,
      timelineSize: parts === 'graph' ? null : timelineSize,
      graphSize: parts === 'timeline' ? null : { ...graphSize, width: timelineSize.width },
      scene: null,
      camera: graphCamera.current?.cameraOf() ?? null,
      palette,
      measureText,
    }),
    legend: buildLegend(index, rowsShown(index, app, parts), palette),
    sources: sourcesShown(index, app, parts),
    marking,
    palette,
    measureText,
  });
}

function sizeOnScreen(selector: string): Size | null {
  const element = document.querySelector<HTMLElement>(selector);
  if (element === null || element.clientWidth < 200) return null;
  return { width: element.clientWidth, height: element.clientHeight };
}

/** The rows that the views show: the graph has no undertakings. */
export function* rowsShown(index: GraphIndex, app: AppState, parts: 'both' | 'timeline' | 'graph'): Generator<number> {
  const end = parts === 'graph' ? index.counts.event + index.counts.entity : index.rowCount;
  for (const row of rowsIn(selectShownRows(index, app))) if (row < end) yield row;
}

/** The documents that what is shown rests on, and how many other pages the data set cites. */
export function sourcesShown(index: GraphIndex, app: AppState, parts: 'both' | 'timeline' | 'graph'): string[] {
  const places = new Set<number>();
  for (const row of rowsShown(index, app, parts)) {
    for (const place of listAt(index.columns.facets.source, row)) places.add(place);
  }
  const { sources } = index.dataset;
  const pages = sources.filter(({ kind }) => kind === 'external').length;
  return index.facets.source.flatMap(({ value }, place) => {
    if (!places.has(place)) return [];
    if (value === EXTERNAL_RECORD) return [`external record (${pages} ${pages === 1 ? 'page' : 'pages'})`];
    const source = sources.find(({ id }) => id === value);
    if (source === undefined) return [];
    return [[source.title, source.publisher, source.reference].filter((part) => part !== undefined).join(', ')];
  });
}

const textOf = ({ groups }: Picture): string =>
  groups.flatMap(({ marks }) => marks.flatMap((mark) => (mark.type === 'text' ? mark.lines : []))).join(' ');
