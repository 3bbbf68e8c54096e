/** Owns what a view tells of itself to tests, embedders and the idle signal. */
import type { Point } from '../layout/camera';

export interface ViewReport {
  /** What is waited for shows no record. */
  readonly view: 'graph' | 'table' | 'timeline' | 'waiting';
  /** Where the view shows a record, in CSS pixels of the viewport; null where it does not. */
  readonly pointOf: (id: string) => Point | null;
  readonly isIdle: () => boolean;
}
