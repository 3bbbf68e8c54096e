/** Owns scenes as states: the present view as a scene, a scene as the state that shows it, and a first draft of a tour. */
import type { Scene } from '../model/dataset/schema';
import type { GraphIndex } from '../model/index/buildGraphIndex';
import type { RowSet } from '../model/index/rowSet';
import { boundsAt } from '../model/time/boundsColumns';
import { decodeAddress, encodeAddress } from './addressCodec';
import type { AppState } from './appState';

export type Camera = NonNullable<Scene['camera']>;

/** What a capture takes over of the present view. */
export function captureView(app: AppState, opening: AppState, camera: Camera | null): Pick<Scene, 'view' | 'camera'> {
  const view = encodeAddress({ ...app, presenting: null }, opening);
  return camera === null ? { view } : { view, camera };
}

export interface SceneState {
  readonly state: AppState;
  /** What the scene names and the data set no longer has, a sentence each. */
  readonly notes: readonly string[];
}

/** The state in which a scene is shown; the rest of the present state, such as the briefing itself, stays. */
export function sceneState(index: GraphIndex, scene: Scene, app: AppState, opening: AppState): SceneState {
  const { state, notes } = decodeAddress(scene.view, index, opening);
  const { pins, briefing, presenting } = app;
  const gone = [...(scene.highlighted ?? []), ...(scene.labelled ?? [])].filter((id) => !index.rowOf.has(id));
  return {
    state: { ...state, pins, briefing, presenting },
    notes: [
      ...notes.map((note) => note.replace(/^The link/, 'The scene')),
      ...gone.map((id) => `The scene names the record “${id}”, which is not in this data set.`),
    ],
  };
}

/** Scenes that a tour has at the most: nobody sits through more. */
export const MOST_SCENES = 60;

/** A first draft: a scene for each event that passes, in order of time, standing at its date, as the filter is. */
export function draftTour(index: GraphIndex, passing: RowSet, app: AppState, opening: AppState): Omit<Scene, 'id'>[] {
  const isEvent = (row: number) => row < index.counts.event && passing.has(row);
  const events = [...index.inTime].filter(isEvent).slice(0, MOST_SCENES);
  return events.flatMap((number) => {
    const row = index.row(number);
    const bounds = boundsAt(index.columns.bounds, number);
    if (row === undefined || bounds === null) return [];
    const start = Number.isFinite(bounds.startMin) ? bounds.startMin : bounds.endMax - 1;
    const asOf = bounds.shape === 'moment' && bounds.endMax - bounds.startMin === 1 ? start : null;
    const end = Number.isFinite(bounds.endMax) ? bounds.endMax : start + 1;
    const around = { start: start - HALF_YEAR, end: end + HALF_YEAR };
    const state: AppState = { ...app, selection: [row.id], connecting: false, window: around, asOf, compared: null };
    return [
      {
        title: row.short,
        caption: row.record.summary,
        citations: row.record.citations,
        ...captureView(state, opening, null),
      },
    ];
  });
}

const HALF_YEAR = 183;
