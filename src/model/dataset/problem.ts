/** Owns what is said of a record that could not be read as it stands. */

/** What a problem is about; problems of one sort are listed together. */
export const PROBLEM_SORTS = ['record', 'date', 'reference', 'duplicate', 'value', 'file'] as const;
export type ProblemSort = (typeof PROBLEM_SORTS)[number];

/**
 * What was done about it: the record left out; kept without the part that could not be read; kept with that part put
 * right; or read in one of several senses.
 */
export type ProblemEffect = 'skipped' | 'kept' | 'repaired' | 'assumed';

export interface Problem {
  /** Where in the file: `events[3].date.edtf`, “row 12”. */
  readonly path: string;
  /** The record's title or id, or where neither can be read, its path. */
  readonly record: string;
  /** What is wrong, as a sentence without a full stop. */
  readonly message: string;
  /** What a person can do about it. */
  readonly hint: string;
  readonly effect: ProblemEffect;
  /** “record” where it is left out. */
  readonly sort?: ProblemSort;
  /** The id of the record that it concerns, where that is in the data set. */
  readonly id?: string;
}
