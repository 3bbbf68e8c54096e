/** Owns what the views read: derived from index and state, worked out once for each change. */
import type { GraphTime } from '../layout/graphTime';
import type { Scene } from '../model/dataset/schema';
import type { DayNumber } from '../model/dates/dayNumber';
import type { TimeSpan } from '../model/dates/timeSpan';
import { countFacets, type FacetCounts, selectPassing } from '../model/filter/filter';
import { filterSentence } from '../model/filter/filterSentence';
import type { GraphIndex } from '../model/index/buildGraphIndex';
import { buildEmphasis, buildPathEmphasis, type Emphasis, NO_MARKS, type SceneMarks } from '../model/index/emphasis';
import { allRows, type RowSet } from '../model/index/rowSet';
import { type Depth, findPath, type PathStep } from '../model/index/walkGraph';
import { type Comparison, compareTimes } from '../model/time/compareTimes';
import { buildStops } from '../model/time/playback';
import {
  type Changes,
  changesBetween,
  linkPresencesAt,
  type PresenceColumn,
  presencesAt,
} from '../model/time/presence';
import { buildThreads, type Thread } from '../model/undertakings/buildThreads';
import type { AppState, Compared } from './appState';
import { memoizeLast } from './memoizeLast';

/** The window that the filter asks about; always the same one where it asks nothing, so that nothing is worked out anew. */
const ANY_WINDOW: TimeSpan = { start: 0, end: 1 };
const questionWindow = ({ filter, window }: AppState): TimeSpan => (filter.when === null ? ANY_WINDOW : window);

const passingRows = memoizeLast(selectPassing);
const facetCounts = memoizeLast(countFacets);
const sentence = memoizeLast(filterSentence);

/** Which rows the filter lets through. */
export const selectPassingRows = (index: GraphIndex, app: AppState): RowSet =>
  passingRows(index, app.filter, questionWindow(app));

export const selectFacetCounts = (index: GraphIndex, app: AppState): FacetCounts =>
  facetCounts(index, app.filter, questionWindow(app));

export const selectFilterSentence = (index: GraphIndex, app: AppState): string =>
  sentence(index, app.filter, questionWindow(app), selectPassingRows(index, app));

const presences = memoizeLast((index: GraphIndex, day: DayNumber) => presencesAt(index.columns.lifespans, day));
/** What there is at the date that the graph stands at, by row; null while it stands at none. */
export const selectPresences = (index: GraphIndex, { asOf }: AppState): PresenceColumn | null =>
  asOf === null ? null : presences(index, asOf);

const linkPresences = memoizeLast((index: GraphIndex, day: DayNumber, rows: PresenceColumn) =>
  linkPresencesAt(index.links, rows, day),
);
/** The same by link. */
export const selectLinkPresences = (index: GraphIndex, { asOf }: AppState): PresenceColumn | null =>
  asOf === null ? null : linkPresences(index, asOf, presences(index, asOf));

const changes = memoizeLast((index: GraphIndex, since: DayNumber, rows: PresenceColumn) =>
  changesBetween(presencesAt(index.columns.lifespans, since), rows),
);
/** What has just come and gone; null while nothing is marked. */
export const selectChanges = (index: GraphIndex, { asOf, asOfSince }: AppState): Changes | null =>
  asOf === null || asOfSince === null ? null : changes(index, asOfSince, presences(index, asOf));

const stops = memoizeLast(buildStops);
/** The days on which an event that passes the filter begins. */
export const selectStops = (index: GraphIndex, app: AppState): readonly DayNumber[] =>
  stops(index, selectPassingRows(index, app));

const comparison = memoizeLast((index: GraphIndex, { before, after }: Compared, shown: RowSet) =>
  compareTimes(index, before, after, shown),
);
/** What the comparison found; null while nothing is compared. What a filter hides is not counted. */
export const selectComparison = (index: GraphIndex, app: AppState): Comparison | null =>
  app.compared === null ? null : comparison(index, app.compared, selectShownRows(index, app));

const graphTime = memoizeLast(
  (
    presences: GraphTime['presences'],
    linkPresences: GraphTime['linkPresences'],
    changes: GraphTime['changes'],
    comparison: GraphTime['comparison'],
  ): GraphTime => ({ presences, linkPresences, changes, comparison }),
);
/** What the graph stands at, for its pictures. */
export const selectGraphTime = (index: GraphIndex, app: AppState): GraphTime =>
  graphTime(
    selectPresences(index, app),
    selectLinkPresences(index, app),
    selectChanges(index, app),
    selectComparison(index, app),
  );

const everyRow = memoizeLast((index: GraphIndex): RowSet => allRows(index.rowCount));
/** Which rows are shown at all, be they quietened. */
export const selectShownRows = (index: GraphIndex, app: AppState): RowSet =>
  app.filter.mode === 'only' ? selectPassingRows(index, app) : everyRow(index);

/** How many undertakings are all that is shown, of which the pictures of relationships draw none; 0 where there is more. */
export function selectUndertakingsAlone(index: GraphIndex, app: AppState): number {
  const shown = selectShownRows(index, app);
  const { event, entity } = index.counts;
  for (let row = 0; row < event + entity; row++) if (shown.has(row)) return 0;
  return shown.size;
}

const threads = memoizeLast(buildThreads);
/** The threads of undertakings that the selection concerns. */
export const selectThreads = (index: GraphIndex, { selection }: AppState): readonly Thread[] =>
  threads(index, selectSelectedRows(index, selection));

/** The rows that a selection stands on: the records in it, and the two ends of each relation in it. */
export const selectSelectedRows = memoizeLast((index: GraphIndex, selection: readonly string[]): readonly number[] => [
  ...new Set(
    selection.flatMap((id) => {
      const row = index.rowOf.get(id);
      if (row !== undefined) return [row];
      const link = index.linkOf(id);
      return link === undefined ? [] : [index.links.from[link] ?? 0, index.links.to[link] ?? 0];
    }),
  ),
]);

/** How the two things selected are connected; null where that is not asked, or where they are not connected. */
export const selectConnection = memoizeLast(
  (index: GraphIndex, selection: readonly string[], connecting: boolean): readonly PathStep[] | null => {
    const [from, to] = selectSelectedRows(index, selection);
    return connecting && from !== undefined && to !== undefined ? findPath(index, from, to) : null;
  },
);

export const sceneMarks = memoizeLast((index: GraphIndex, { highlighted = [], labelled = [] }: Scene): SceneMarks => {
  const rows = (ids: readonly string[]) => ids.flatMap((id) => index.rowOf.get(id) ?? []);
  return { highlighted: rows(highlighted), labelled: rows(labelled) };
});
/** What the scene that is presented lights and names of its own. */
export function selectSceneMarks(index: GraphIndex, app: AppState): SceneMarks {
  const scene = selectShownScene(app);
  return scene === null ? NO_MARKS : sceneMarks(index, scene);
}

/** The scene that is presented; null while none is. */
export const selectShownScene = ({ presenting, briefing }: AppState): Scene | null =>
  presenting === null ? null : (briefing.scenes[presenting.scene] ?? null);

/** What is lit: the connection where it is shown, otherwise the neighbourhood of what is selected and hovered. */
export const selectEmphasis = memoizeLast(
  (
    index: GraphIndex,
    selection: readonly string[],
    connecting: boolean,
    depth: Depth,
    hoveredId: string | null,
    marks: SceneMarks = NO_MARKS,
  ): Emphasis => {
    const hovered = hoveredId === null ? null : (index.rowOf.get(hoveredId) ?? null);
    const path = selectConnection(index, selection, connecting);
    if (path !== null) return buildPathEmphasis(path, hovered);
    return buildEmphasis(index, selectSelectedRows(index, selection), depth, hovered, marks);
  },
);
