/** Owns the graph's time for tests that stand at no date. */
import type { GraphTime } from '../graphTime';

export const WHOLE_HISTORY: GraphTime = { presences: null, linkPresences: null, changes: null, comparison: null };
