/** Owns what the page and the worker that lays out graphs say to each other. */
import type { LayoutInput } from './graphNodes';

/**
 * A graph to lay out; word that the page has drawn what it had; one to leave as it is; or with `listen`, which brings a
 * port, where graphs will come from before the page asks for them: there each is a `LayoutInput` alone, and null says that
 * the page now begins to draw and needs the time.
 */
export type LayoutRequest =
  | { readonly type: 'listen' }
  | { readonly type: 'lay-out'; readonly job: number; readonly input: LayoutInput }
  | { readonly type: 'go-on' }
  | { readonly type: 'stop'; readonly job: number };

export interface LayoutAnswer {
  /** As in the request. */
  readonly job: number;
  /** x and y of each node; null while there is nothing yet that is worth a look. */
  readonly positions: Float32Array | null;
  /** 0 to 1. */
  readonly done: number;
  readonly isLast: boolean;
  /** Whether it was kept from an earlier visit. */
  readonly isFound: boolean;
}
