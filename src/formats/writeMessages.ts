/** Owns what the page and the worker that writes files say to each other. */
import type { Dataset } from '../model/dataset/schema';
import type { DataFormat } from './dataFormats';

export interface WriteJob {
  readonly dataset: Dataset;
  readonly format: DataFormat;
}

export type WriteAnswer =
  | { readonly type: 'written'; readonly file: string | Uint8Array<ArrayBuffer> }
  | { readonly type: 'failed'; readonly message: string };
