/** Owns how a person's mappings of tables are kept on this device: by the columns of the table, the one used last first. */
import type { KeptMapping } from '../formats/table/readTableFiles';

export interface MappingStore {
  readonly kept: () => Promise<readonly KeptMapping[]>;
  readonly keep: (said: readonly KeptMapping[]) => void;
}

/** What stands in the storage: the mapping as its line of options, which is checked when it is read. */
interface Kept {
  readonly columns: readonly string[];
  readonly line: string;
}

const KEY = 'entente:mappings';
const MOST = 50;

export function createMappingStore(): MappingStore {
  const stored = (): readonly Kept[] => {
    try {
      const list = JSON.parse(localStorage.getItem(KEY) ?? '[]') as unknown;
      return Array.isArray(list) ? list.filter(isKept) : [];
    } catch {
      // No storage, or not what was put there: nothing is kept.
      return [];
    }
  };
  return {
    async kept() {
      const list = stored();
      if (list.length === 0) return [];
      const { readMappingLine } = await import('../formats/table/mappingLine');
      return list.flatMap(({ columns, line }) => {
        const read = readMappingLine(line);
        return read.ok ? [{ name: null, columns, mapping: read.value }] : [];
      });
    },
    async keep(said) {
      const { writeMappingLine } = await import('../formats/table/mappingLine');
      const fresh = said.flatMap(({ columns, mapping, isShownAgain }): Kept[] =>
        // Not yet what it means.
        isShownAgain ? [] : [{ columns, line: writeMappingLine(mapping) }],
      );
      const keyOf = ({ columns }: Kept) => columns.join('\n');
      const keys = new Set(fresh.map(keyOf));
      const others = stored().filter((kept) => !keys.has(keyOf(kept)));
      try {
        localStorage.setItem(KEY, JSON.stringify([...fresh, ...others].slice(0, MOST)));
      } catch {
        // It is asked again next time.
      }
    },
  };
}

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' &&
  value !== null &&
  Array.isArray((value as Kept).columns) &&
  (value as Kept).columns.every((column) => typeof column === 'string') &&
  typeof (value as Kept).line === 'string';
