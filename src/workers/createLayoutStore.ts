/** Owns the layouts that the browser keeps between visits, by fingerprint; where it keeps nothing, none are. */
import type { LayoutStore } from '../layout/createLayoutRuns';
import { answerOf, openedWith } from '../model/deviceTable';

interface KeptLayout {
  readonly fingerprint: string;
  readonly positions: Float32Array;
  /** When it was last asked for, in milliseconds since 1970. */
  readonly usedAt: number;
}

const MOST_LAYOUTS = 20;
const MOST_BYTES = 20e6;
const TABLE = 'layouts';

/** Opens the store at its first use; a browser that refuses (from disk, in a private window) is asked once. */
export function createLayoutStore(): LayoutStore {
  let opened: Promise<IDBDatabase> | null = null;
  const table = async (mode: IDBTransactionMode): Promise<IDBObjectStore> => {
    opened ??= openedWith(indexedDB.open('entente', 1), TABLE, 'fingerprint');
    return (await opened).transaction(TABLE, mode).objectStore(TABLE);
  };
  return {
    async find(fingerprint) {
      try {
        const layouts = await table('readwrite');
        const found: KeptLayout | undefined = await answerOf(layouts.get(fingerprint));
        if (found === undefined) return null;
        layouts.put({ ...found, usedAt: Date.now() } satisfies KeptLayout);
        return found.positions;
      } catch {
        return null;
      }
    },
    async keep(fingerprint, positions) {
      try {
        const layouts = await table('readwrite');
        await answerOf(layouts.put({ fingerprint, positions, usedAt: Date.now() } satisfies KeptLayout));
        await dropOldest(layouts);
      } catch {
        // Without a store the layout is made again at the next visit.
      }
    },
  };
}

/** Keeps those asked for last, as many as there is room for. */
async function dropOldest(layouts: IDBObjectStore): Promise<void> {
  const kept: KeptLayout[] = await answerOf(layouts.getAll());
  let bytes = 0;
  kept
    .sort((a, b) => b.usedAt - a.usedAt)
    .forEach(({ fingerprint, positions }, place) => {
      bytes += positions.byteLength;
      if (place >= MOST_LAYOUTS || (bytes > MOST_BYTES && place > 0)) layouts.delete(fingerprint);
    });
}
