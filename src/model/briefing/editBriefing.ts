/** Owns how a briefing is put together: scenes added, changed, moved, doubled and taken out, each change a new briefing. */
import type { Briefing, Scene } from '../dataset/schema';

/** A briefing without a scene, for a data set that has none. */
export const EMPTY_BRIEFING: Briefing = { id: 'briefing', title: 'Briefing', scenes: [] };

/** The briefings of a data set with the present one in the place of the first; one without a scene is left out. */
export function briefingsWith(had: readonly Briefing[] | undefined, briefing: Briefing): readonly Briefing[] {
  const others = (had ?? []).slice(1);
  return briefing.scenes.length === 0 ? others : [briefing, ...others];
}

/** Adds a scene after a place, or with -1 before the first. Its id is made its own. */
export function addScene(briefing: Briefing, scene: Omit<Scene, 'id'>, after = briefing.scenes.length - 1): Briefing {
  const scenes = [...briefing.scenes];
  scenes.splice(after + 1, 0, { ...scene, id: freeId(scenes) });
  return { ...briefing, scenes };
}

/** Changes a scene; the same briefing where there is no such scene. */
export function changeScene(briefing: Briefing, id: string, change: Partial<Omit<Scene, 'id'>>): Briefing {
  const at = placeOf(briefing, id);
  if (at < 0) return briefing;
  return { ...briefing, scenes: briefing.scenes.map((scene, i) => (i === at ? { ...scene, ...change } : scene)) };
}

/** Moves a scene to a place, counted without it; places beyond the ends are the ends. */
export function moveScene(briefing: Briefing, id: string, to: number): Briefing {
  const at = placeOf(briefing, id);
  const scene = briefing.scenes[at];
  const place = Math.min(Math.max(to, 0), briefing.scenes.length - 1);
  if (scene === undefined || place === at) return briefing;
  const scenes = briefing.scenes.filter((other) => other !== scene);
  scenes.splice(place, 0, scene);
  return { ...briefing, scenes };
}

/** Puts a copy of a scene after it. */
export function duplicateScene(briefing: Briefing, id: string): Briefing {
  const at = placeOf(briefing, id);
  const scene = briefing.scenes[at];
  return scene === undefined ? briefing : addScene(briefing, scene, at);
}

export function removeScene(briefing: Briefing, id: string): Briefing {
  const at = placeOf(briefing, id);
  return at < 0 ? briefing : { ...briefing, scenes: briefing.scenes.toSpliced(at, 1) };
}

const placeOf = ({ scenes }: Briefing, id: string): number => scenes.findIndex((scene) => scene.id === id);

/** "scene-1", or the first after it that is not taken. */
function freeId(scenes: readonly Scene[]): string {
  const taken = new Set(scenes.map(({ id }) => id));
  for (let number = scenes.length + 1; ; number++) {
    const id = `scene-${number}`;
    if (!taken.has(id)) return id;
  }
}
