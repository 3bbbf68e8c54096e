/** Owns the first gathering in a crowded lane, before it is packed: what is far from the window is left out. */
import { padSpan, type TimeSpan } from '../model/dates/timeSpan';
import { type Candidate, mergeCandidates } from './packLane';

/** A lane of more records than this is crowded. */
const CROWDED = 100;
/** Pixels of the places in each of which a crowded lane has one item at the most of moments, and one of stretches. */
const PLACE = 32;

/** The candidates of a lane, or of a crowded one those near the days covered, gathered where they begin close by. */
export function thinLane(candidates: readonly Candidate[], covers: TimeSpan, scale: number): readonly Candidate[] {
  if (candidates.length <= CROWDED) return candidates;
  const { start, end } = padSpan(covers, 1);
  const near = candidates.filter((candidate) => candidate.start < end && candidate.end > start);
  if (near.length <= CROWDED) return near;
  const places = new Map<string, Candidate>();
  for (const candidate of near) {
    const place = `${Math.floor((candidate.start * scale) / PLACE)} ${candidate.isStretch}`;
    const there = places.get(place);
    places.set(place, there === undefined ? candidate : mergeCandidates(there, candidate));
  }
  return [...places.values()];
}
