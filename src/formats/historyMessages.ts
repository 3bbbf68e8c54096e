/** Owns what the page and the worker that reads files and searches say to each other. */
import type { ViewColumns } from '../layout/viewColumns';
import type { ReadHistory } from '../model/dataset/readHistory';
import type { Result } from '../model/result';
import type { SourceFile } from './format';
import type { KeptMapping, TableReading } from './table/readTableFiles';

/** A history that was read, and how. */
export interface HistoryRead extends ReadHistory {
  /** Null where it is small, and the views work it out themselves. */
  readonly views: ViewColumns | null;
  /** “GEXF”. */
  readonly format: string;
  /** How tables were read; empty for other formats. */
  readonly tables: readonly TableReading[];
}

/** Tables of which something must be said before they are read. */
export interface TablesAsked {
  readonly asked: readonly TableReading[];
}

export type HistoryJob =
  | { readonly type: 'read'; readonly files: readonly SourceFile[]; readonly mappings: readonly KeptMapping[] }
  | { readonly type: 'find'; readonly job: number; readonly query: string };

export type HistoryAnswer =
  | { readonly type: 'progress'; readonly step: string; readonly done: number | null }
  | { readonly type: 'read'; readonly result: Result<HistoryRead | TablesAsked> }
  | { readonly type: 'found'; readonly job: number; readonly rows: readonly number[] };
