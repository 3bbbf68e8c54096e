/** Owns the edited data sets that the browser keeps on this device, each under the data set that it was made of. */
import { answerOf, openedWith } from '../model/deviceTable';

export interface KeptEdits {
  /** The data set that was edited, and the visit in which it was. */
  readonly key: string;
  /** The edited data set, as the text of its file. */
  readonly text: string;
  /** When it was edited last, in milliseconds since 1970. */
  readonly savedAt: number;
  /** A person has given it up; until the next visit it can be brought back. */
  readonly isDiscarded?: boolean;
}

export interface EditStore {
  /** What was kept under keys that begin so, the newest first; empty where the browser keeps nothing. */
  readonly find: (start: string) => Promise<readonly KeptEdits[]>;
  /** Whether there is anything under keys that begin so, without reading it. */
  readonly has: (start: string) => Promise<boolean>;
  /** The newest of what was kept under keys that begin otherwise, and was not given up; null where there is none. */
  readonly newestBeside: (start: string) => Promise<KeptEdits | null>;
  /** Rejects where the browser refuses, or has no room. */
  readonly keep: (edits: KeptEdits) => Promise<void>;
  readonly forget: (key: string) => Promise<void>;
}

const TABLE = 'edits';

/** Opens the store at its first use. */
export function createEditStore(): EditStore {
  let opened: Promise<IDBDatabase> | null = null;
  const table = async (mode: IDBTransactionMode): Promise<IDBObjectStore> => {
    opened ??= openedWith(indexedDB.open('entente-edits', 1), TABLE, 'key');
    try {
      return (await opened).transaction(TABLE, mode).objectStore(TABLE);
    } catch (error) {
      // What was refused once may be allowed when it is asked for again.
      opened = null;
      throw error;
    }
  };
  const beginningWith = (start: string) => IDBKeyRange.bound(start, `${start}\uffff`);
  return {
    async find(start) {
      try {
        const edits: KeptEdits[] = await answerOf((await table('readonly')).getAll(beginningWith(start)));
        return edits.sort((a, b) => b.savedAt - a.savedAt);
      } catch {
        return [];
      }
    },
    async has(start) {
      try {
        return (await answerOf((await table('readonly')).count(beginningWith(start)))) > 0;
      } catch {
        return false;
      }
    },
    async newestBeside(start) {
      try {
        const keys = await answerOf((await table('readonly')).getAllKeys());
        const others = keys.map(String).filter((key) => !key.startsWith(start));
        others.sort((a, b) => visitOf(b) - visitOf(a));
        for (const key of others) {
          const edits: KeptEdits | undefined = await answerOf((await table('readonly')).get(key));
          if (edits !== undefined && edits.isDiscarded !== true) return edits;
        }
      } catch {}
      return null;
    },
    async keep(edits) {
      const kept = await table('readwrite');
      kept.put(edits);
      await committed(kept.transaction);
    },
    async forget(key) {
      const kept = await table('readwrite');
      kept.delete(key);
      await committed(kept.transaction);
    },
  };
}

/** When the visit began under which a key keeps its edits. */
const visitOf = (key: string): number => Number.parseInt(key.slice(key.lastIndexOf(' ') + 1), 10) || 0;

/** An edit is saved when it is on the disk, not when it was handed over; a page that is left may not live to see it. */
function committed(transaction: IDBTransaction): Promise<void> {
  // Not left to the browser, which gives up what a page has not asked for when it is closed.
  transaction.commit();
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('The browser gave up the saving'));
  });
}
