/** Owns which labels come first, in the network and along time alike: what is pointed at, what is lit and near, the rest. */
import type { Tone } from './sceneNode';

interface Labelled {
  readonly tone: Tone;
  readonly selected: boolean;
  /** Steps from what is selected or hovered. */
  readonly distance: number;
}

/** 0 for what is quiet, 2 for a picture in which nothing is lit, 3 to 6 for what is lit, 8 and 9 for what is pointed at. */
export function labelLoudness({ tone, selected, distance }: Labelled, isPointedAt: boolean): number {
  if (isPointedAt) return 8 + Number(selected);
  if (tone === 'lit') return 6 - Math.min(3, distance);
  return tone === 'plain' ? 2 : 0;
}
