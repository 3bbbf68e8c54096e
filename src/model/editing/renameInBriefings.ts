/** Owns how the scenes of briefings follow records that get another id or are deleted. */
import type { Dataset, Scene } from '../dataset/schema';

/** What each id is called now; null for what is gone. */
export type NewIds = ReadonlyMap<string, string | null>;

/** Has all scenes light, name and select what the ids are called now. */
export function renameInBriefings(dataset: Dataset, ids: NewIds): Dataset {
  const { briefings } = dataset;
  if (briefings === undefined) return dataset;
  return {
    ...dataset,
    briefings: briefings.map((briefing) => ({
      ...briefing,
      scenes: briefing.scenes.map((scene) => renameInScene(scene, ids)),
    })),
  };
}

function renameInScene(scene: Scene, ids: NewIds): Scene {
  const { view, highlighted, labelled } = scene;
  return {
    ...scene,
    view: view
      .split('&')
      .flatMap((part) => renameInPart(part, ids))
      .join('&'),
    ...(highlighted === undefined ? {} : { highlighted: renamed(highlighted, ids) }),
    ...(labelled === undefined ? {} : { labelled: renamed(labelled, ids) }),
  };
}

/** The selection of an address: "select=kroes.group". */
function renameInPart(part: string, ids: NewIds): string[] {
  if (!part.startsWith('select=')) return [part];
  const chosen = renamed(part.slice('select='.length).split('.'), ids);
  return chosen.length === 0 ? [] : [`select=${chosen.join('.')}`];
}

/** The ids as they are now, each once. */
export const renamed = (list: readonly string[], ids: NewIds): string[] => [
  ...new Set(
    list.flatMap((id) => {
      const now = ids.get(id);
      return now === undefined ? [id] : now === null ? [] : [now];
    }),
  ),
];
