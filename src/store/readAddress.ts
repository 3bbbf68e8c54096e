/** Owns what an address says: the view that it says, or the scene of the briefing that it names. */
import type { GraphIndex } from '../model/index/buildGraphIndex';
import { type DecodedAddress, decodeAddress, sceneOfAddress } from './addressCodec';
import type { AppState } from './appState';
import { sceneShown } from './briefingTransitions';
import { sceneState } from './scenes';

/** Reads a hash, with or without its `#`, over the opening state, whose briefing its scene is one of. */
export function readAddress(hash: string, index: GraphIndex, opening: AppState): DecodedAddress {
  const place = sceneOfAddress(hash);
  const scene = place === null ? undefined : opening.briefing.scenes[place];
  if (place === null || scene === undefined) {
    const { state, notes } = decodeAddress(hash, index, opening);
    if (place === null) return { state, notes };
    const count = opening.briefing.scenes.length;
    const had = count === 0 ? 'has no scenes' : `has scenes 1 to ${count}`;
    return { state, notes: [...notes, `The link names a scene that is not there: this briefing ${had}.`] };
  }
  return {
    state: sceneShown(index, opening, place)(opening),
    notes: sceneState(index, scene, opening, opening).notes,
  };
}
