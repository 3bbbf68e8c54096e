/** Owns the line that says as what the JSON of a service was read. */
import type { Problem } from '../../model/dataset/problem';

/** One that says what was taken for granted. */
export const servedProblem = (message: string, hint: string): Problem => ({
  path: 'file',
  record: 'File',
  message,
  hint,
  effect: 'assumed',
  sort: 'file',
});
