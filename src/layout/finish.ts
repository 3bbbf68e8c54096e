/** Owns the running of work that can be left between its steps by those who do not leave it. */

/** Runs work to its end at once. */
export function finish<T>(work: Generator<void, T>): T {
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
}
