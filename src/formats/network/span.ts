/** Owns what a file says of when something is there, in the file's own words. */

/** From a start to an end, either of which may be left out; or a moment. */
export interface Span {
  readonly start?: unknown;
  readonly end?: unknown;
  /** Whether the bound itself is left out. */
  readonly isStartOpen?: boolean;
  readonly isEndOpen?: boolean;
  readonly at?: unknown;
}
