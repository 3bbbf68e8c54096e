/** Owns how a person's mappings of tables are kept on this device: by the columns of the table, the one used last first. */
import type { KeptLine } from '../formats/table/mappingLine';
import type { KeptMapping } from '../formats/table/readTableFiles';

export interface MappingStore {
  /** As lines of options, which are checked when they are read. */
  readonly kept: () => readonly KeptLine[];
  readonly keep: (said: readonly KeptMapping[]) => void;
}

const KEY = 'entente:mappings';
const MOST = 50;

export function createMappingStore(): MappingStore {
  const kept = (): readonly KeptLine[] => {
    try {
      const list = JSON.parse(localStorage.getItem(KEY) ?? '[]') as unknown;
      return Array.isArray(list) ? list.filter(isKept) : [];
    } catch {
      // No storage, or not what was put there: nothing is kept.
      return [];
    }
  };
  return {
    kept,
    async keep(said) {
      const { writeMappingLine } = await import('../formats/table/mappingLine');
      const fresh = said.flatMap(({ columns, mapping, isShownAgain }): KeptLine[] =>
        // Not yet what it means.
        isShownAgain ? [] : [{ columns, line: writeMappingLine(mapping) }],
      );
      const keyOf = ({ columns }: KeptLine) => columns.join('\n');
      const keys = new Set(fresh.map(keyOf));
      const others = kept().filter((kept) => !keys.has(keyOf(kept)));
      try {
        localStorage.setItem(KEY, JSON.stringify([...fresh, ...others].slice(0, MOST)));
      } catch {
        // It is asked again next time.
      }
    },
  };
}

const isKept = (value: unknown): value is KeptLine =>
  typeof value === 'object' &&
  value !== null &&
  Array.isArray((value as KeptLine).columns) &&
  (value as KeptLine).columns.every((column) => typeof column === 'string') &&
  typeof (value as KeptLine).line === 'string';
