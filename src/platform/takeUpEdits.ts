/** Owns the taking up of what an earlier visit left of a history. */
import { parseDataset } from '../model/dataset/parseDataset';
import type { Result } from '../model/result';
import { success } from '../model/result';
import { datasetTakenUp } from '../store/applyEdit';
import type { AppStore } from '../store/createAppStore';
import type { KeptEdits } from './createEditStore';
import type { EditKeeper } from './keepEdits';

/** Shows what was kept as an edit of the present history, which undo takes back; fails where it cannot be read. */
export function takeUpEdits(store: AppStore, edits: EditKeeper, offer: KeptEdits): Result<null> {
  const parsed = parseDataset(offer.text);
  if (!parsed.ok) return parsed;
  edits.takenUp(offer);
  datasetTakenUp(store, parsed.value.dataset);
  return success(null);
}
