/** Owns which ids of nodes say nothing beyond being one. */

/** “12”, “n3”, “node_7”, “a”. */
export const isRunningId = (id: string): boolean => RUNNING.test(id);
const RUNNING = /^(?:(?:[nve]|node|vertex|edge|id)?[-_ :]*\d+|n\d+(?:::n\d+)+|\w{1,2})$/i;
