/** Owns edits of a scene that may need a new source: they are edits of the data set, as those of records are. */
import { changeScene } from '../briefing/editBriefing';
import type { Citation } from '../dataset/schema';
import { type Edit, edited } from './edit';

/** Gives a scene of the first briefing other citations, made of those it has by then; none where none are left. */
export const changeSceneCitations =
  (id: string, to: (had: readonly Citation[]) => Citation[]): Edit =>
  (dataset) => {
    const [briefing, ...others] = dataset.briefings ?? [];
    const scene = briefing?.scenes.find((each) => each.id === id);
    if (briefing === undefined || scene === undefined) return edited(dataset, null, 'The scene is gone.');
    const citations = to(scene.citations ?? []);
    const changed = changeScene(briefing, id, { citations: citations.length > 0 ? citations : undefined });
    return edited({ ...dataset, briefings: [changed, ...others] }, null, 'The citations of the scene were changed.');
  };
