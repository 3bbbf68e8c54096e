/** Owns how a layout under way is watched and ended. */

export interface LayoutReports {
  /** A picture to show meanwhile: x and y of each node, near those before, with the part of the work done, 0 to 1. */
  readonly onRefined: (positions: Float32Array, done: number) => void;
  /** The part of the work done, 0 to 1, while there is no picture yet. */
  readonly onProgress: (done: number) => void;
  /** Aborting ends the work; the layout is then as it stands. Said as far as it is needed: a page's `AbortSignal`. */
  readonly signal: {
    readonly aborted: boolean;
    readonly addEventListener: (type: 'abort', listener: () => void, options: { once: true }) => void;
  };
}
