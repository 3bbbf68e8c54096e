/** Owns what is shown while something is opened. */
import type { Progress } from '../model/dataset/readHistory';
import type { KeptMapping, TableReading } from './table/readTableFiles';

/** What stands between a person and the history that is being opened. */
export type Opening =
  | { readonly type: 'reading'; readonly name: string; readonly progress: Progress; readonly onCancelled: () => void }
  | {
      readonly type: 'tables';
      readonly tables: readonly TableReading[];
      /** A mapping for each table, in their order. */
      readonly onMapped: (mappings: readonly KeptMapping[]) => void;
      readonly onCancelled: () => void;
    }
  | { readonly type: 'host'; readonly host: string; readonly onAllowed: () => void; readonly onCancelled: () => void };
