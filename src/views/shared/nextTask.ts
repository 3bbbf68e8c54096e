/** Owns the break between two pieces of work each of which is short, so that what a person does is heard in between. */

/** Goes on in a task of its own, before the browser draws what there is so far; at once where a browser cannot be asked for that. */
export const nextTask = (): Promise<void> =>
  'scheduler' in globalThis ? scheduler.postTask(() => undefined, { priority: 'user-blocking' }) : Promise.resolve();
