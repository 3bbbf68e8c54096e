/** Owns how what was kept of a history as a whole is handed over. */
import type { DatasetBuilder } from '../model/dataset/createDatasetBuilder';
import { type KeptHistory, parseKeptHistory } from '../model/dataset/keptParts';

/** Hands over what a text of JSON says, and what `instead` says otherwise; lists a text that is damaged. */
export function restoreHistory(text: string, into: DatasetBuilder, instead: KeptHistory = {}): void {
  const kept = parseKeptHistory(text);
  if (kept === null && text !== '') into.problem(damagedKept('history', 'History'));
  into.restore({ ...kept, ...instead });
}

/** Says of a record, or of the history, that no more than its texts could be read. */
export const damagedKept = (path: string, record: string) => ({
  path,
  record,
  message: 'What Entente kept of it as JSON is damaged, and what the texts beside it say was read alone',
  hint: 'Leave what is called “entente” as it is when the file is changed, or write the file again.',
  effect: 'kept' as const,
  sort: 'value' as const,
});
