/** Owns what is said of a record that could not be read as it stands. */

export interface Problem {
  /** Where in the file: `events[3].date.edtf`. */
  readonly path: string;
  /** The record's title or id, or where neither can be read, its path. */
  readonly record: string;
  readonly message: string;
  readonly hint: string;
  /** What was done about it: the record left out, or kept without the part that could not be read. */
  readonly effect: 'skipped' | 'kept';
}
