/** Owns the shape of an expected failure: a value, with what is wrong and what to do about it. */

export interface Failure {
  /** What is wrong, as a sentence without a full stop. */
  readonly message: string;
  /** What a person can do about it. */
  readonly hint: string;
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

export const success = <T>(value: T): Result<T> => ({ ok: true, value });
export const failure = (message: string, hint: string): Result<never> => ({ ok: false, failure: { message, hint } });
