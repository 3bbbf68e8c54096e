/** Owns what earlier visits left of a history as it is offered: what was changed in each, taking it up, giving it up and bringing it back. */
import { parseDataset } from '../model/dataset/parseDataset';
import { collectDataset } from '../model/dataset/writeDataset';
import { type ComparedData, changeWords } from '../model/editing/changeWords';
import type { GraphIndex } from '../model/index/buildGraphIndex';
import { datasetTakenUp } from '../store/applyEdit';
import type { AppStore } from '../store/createAppStore';
import type { KeptEdits } from './createEditStore';
import type { EditKeeper } from './keepEdits';

/** What is kept of each earlier visit, in the order given; none is read before it is asked about. */
export const buildOffers = (
  store: AppStore,
  edits: Pick<EditKeeper, 'isOfAnother' | 'takenUp' | 'discard' | 'restore'>,
  kept: readonly KeptEdits[],
) =>
  kept.map((offer) => ({
    key: offer.key,
    savedAt: offer.savedAt,
    isOfAnother: edits.isOfAnother(offer),
    wordsOf: () => wordsOf(store.opened, offer),
    /** Shows it as an edit of the present history, which undo takes back; gives why it cannot be read, or null. */
    takeUp: (): string | null => {
      const parsed = parseDataset(offer.text);
      if (!parsed.ok) return `${parsed.failure.message}.`;
      edits.takenUp(offer);
      datasetTakenUp(store, parsed.value.dataset);
      return null;
    },
    discard: () => edits.discard(offer),
    restore: () => edits.restore(offer),
  }));

/** What was changed, in a few words; empty where it cannot be read. */
function wordsOf(opened: GraphIndex, { text }: KeptEdits): string {
  try {
    return changeWords(collectDataset(opened, opened.dataset.briefings ?? []), JSON.parse(text) as ComparedData);
  } catch {
    return '';
  }
}
