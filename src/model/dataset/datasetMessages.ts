/** Owns what the page and the worker that reads data sets say to each other. */
import type { Result } from '../result';
import type { ReadHistory } from './readHistory';

export type DatasetJob =
  | { readonly type: 'read'; readonly bytes: ArrayBuffer }
  | { readonly type: 'find'; readonly job: number; readonly query: string };

export type DatasetAnswer =
  | { readonly type: 'progress'; readonly step: string; readonly done: number | null }
  | { readonly type: 'read'; readonly result: Result<ReadHistory> }
  | { readonly type: 'found'; readonly job: number; readonly rows: readonly number[] };
