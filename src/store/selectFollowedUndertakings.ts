/** Owns what the view of undertakings reads; apart from the other selectors, since it is loaded with that view. */
import type { GraphIndex } from '../model/index/buildGraphIndex';
import { type FollowedUndertakings, followUndertakings } from '../model/undertakings/followUndertakings';
import type { AppState } from './appState';
import { memoizeLast } from './memoizeLast';
import { selectPassingRows } from './selectors';

const followed = memoizeLast(followUndertakings);
export const selectFollowedUndertakings = (index: GraphIndex, app: AppState): FollowedUndertakings =>
  followed(index, selectPassingRows(index, app), app.filter.mode, app.undertakingGrouping);
