/** Owns what the page and the worker that reads files and searches say to each other. */
import type { ViewColumns } from '../layout/viewColumns';
import type { ReadHistory } from '../model/dataset/readHistory';
import type { Result } from '../model/result';
import type { KeptMapping, TableReading } from './table/readTableFiles';
import type { TableRecords } from './table/records/openTableRecords';

/** What a file holds, read when it is asked for: a Blob, which crosses to a worker without its bytes. */
export interface FileContent {
  /** In bytes. */
  readonly size: number;
  /** Rejects where the file was moved, changed or deleted since it was chosen. */
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
  readonly slice: (start: number, end: number) => FileContent;
}

/** A file that a person chose, or that was fetched. */
export interface ChosenFile {
  readonly name: string;
  readonly content: FileContent;
}

/** A history that was read, and how. */
export interface HistoryRead extends ReadHistory {
  /** The table that its records are read from when somebody looks; null where they are in the index. */
  readonly records: TableRecords | null;
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

/** What was said of tables just now, and what is kept from another time. */
export interface KnownMappings {
  readonly said: readonly KeptMapping[];
  /** As it stands in the storage. */
  readonly kept: string | null;
}

/** A reading may bring a port to the worker that lays graphs out, which hears there what `OnGraph` is told. */
export type HistoryJob =
  | { readonly type: 'read'; readonly files: readonly ChosenFile[]; readonly mappings: KnownMappings }
  | { readonly type: 'find'; readonly job: number; readonly query: string }
  /** Some more records are taken into the search index. */
  | { readonly type: 'index' };

export type HistoryAnswer =
  | { readonly type: 'progress'; readonly step: string; readonly done: number | null }
  | { readonly type: 'read'; readonly result: Result<HistoryRead | TablesAsked> }
  | {
      readonly type: 'found';
      readonly job: number;
      readonly rows: readonly number[];
      /** Whether every record was looked through by all that it says. */
      readonly isWhole: boolean;
    }
  | { readonly type: 'indexed'; readonly isWhole: boolean }
  /** The search could not be loaded or built, for a question or, without its number, for the index. */
  | { readonly type: 'unfound'; readonly job: number | null };
