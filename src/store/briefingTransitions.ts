/** Owns how a briefing and its showing change, each input a past-tense event. */
import { addScene, changeScene, duplicateScene, moveScene, removeScene } from '../model/briefing/editBriefing';
import type { Briefing, Scene } from '../model/dataset/schema';
import type { GraphIndex } from '../model/index/buildGraphIndex';
import type { AppState } from './appState';
import { type Camera, captureView, draftTour, sceneState } from './scenes';
import { selectPassingRows } from './selectors';
import type { Transition } from './transitions';

const editing =
  (edit: (briefing: Briefing, app: AppState) => Briefing): Transition =>
  (app) => {
    const briefing = edit(app.briefing, app);
    return briefing === app.briefing ? app : { ...app, briefing };
  };

/** Adds the present view as a scene after another, or at the end. */
export const sceneAdded = (
  opening: AppState,
  words: Pick<Scene, 'title' | 'caption' | 'citations'>,
  camera: Camera | null,
  after?: number,
): Transition =>
  editing((briefing, app) => addScene(briefing, { ...words, ...captureView(app, opening, camera) }, after));

export const sceneChanged = (id: string, change: Partial<Omit<Scene, 'id' | 'view'>>): Transition =>
  editing((briefing) => changeScene(briefing, id, change));

/** Lets a scene show the present view from now on. */
export const sceneRecaptured = (opening: AppState, id: string, camera: Camera | null): Transition =>
  editing((briefing, app) => changeScene(briefing, id, captureView(app, opening, camera)));

export const sceneMoved = (id: string, to: number): Transition => editing((briefing) => moveScene(briefing, id, to));

export const sceneDuplicated = (id: string): Transition => editing((briefing) => duplicateScene(briefing, id));

export const sceneRemoved = (id: string): Transition => editing((briefing) => removeScene(briefing, id));

export const briefingTitled = (title: string): Transition => editing((briefing) => ({ ...briefing, title }));

/** Adds a scene for each event that the filter shows. */
export const tourDrafted = (index: GraphIndex, opening: AppState): Transition =>
  editing((briefing, app) =>
    draftTour(index, selectPassingRows(index, app), app, opening).reduce(
      (sum, scene) => addScene(sum, scene),
      briefing,
    ),
  );

/** Shows a scene, and begins the presentation where none is under way; places beyond the ends are the ends. */
export const sceneShown =
  (index: GraphIndex, opening: AppState, place: number): Transition =>
  (app) => {
    const { scenes } = app.briefing;
    const shown = Math.min(Math.max(place, 0), scenes.length - 1);
    const scene = scenes[shown];
    if (scene === undefined) return app;
    const presenting = { scene: shown, resume: app.presenting?.resume ?? app };
    return { ...sceneState(index, scene, app, opening).state, presenting };
  };

/** Ends the presentation: everything is as it was before it, but for what was changed in the briefing. */
export const presentationEnded: Transition = (app) =>
  app.presenting === null ? app : { ...app.presenting.resume, briefing: app.briefing, presenting: null };
