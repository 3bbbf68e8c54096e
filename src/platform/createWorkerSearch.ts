/** Owns the questions to a search that a worker keeps, whose index it builds in the pauses that a person makes. */
import type { HistoryAnswer, HistoryJob } from '../formats/historyMessages';
import { madeOnce } from '../model/madeOnce';
import { afterPause } from './afterPause';
import type { FindRows } from './openHistory';

type Answer = Extract<HistoryAnswer, { readonly type: 'found' | 'indexed' | 'unfound' }>;
type Found = Extract<Answer, { readonly type: 'found' }>;

interface Waiting<T> {
  readonly resolve: (answer: T) => void;
  readonly reject: (reason: Error) => void;
}

const NOT_LOADED = new Error('The search could not be loaded');

/** The search, which is to hear what the worker answers. From the first question on the index is built. */
export function createWorkerSearch(worker: Worker) {
  const asked = new Map<number, Waiting<Found>>();
  let jobs = 0;
  let taken: Waiting<boolean> | null = null;
  const send = (job: HistoryJob) => worker.postMessage(job);
  const ask = (query: string) =>
    new Promise<Found>((resolve, reject) => {
      jobs += 1;
      asked.set(jobs, { resolve, reject });
      send({ type: 'find', job: jobs, query });
    });
  const takeIn = () =>
    new Promise<boolean>((resolve, reject) => {
      taken = { resolve, reject };
      send({ type: 'index' });
    });
  // A worker that is at it takes a processor from the views: it goes on while nobody works with them.
  const index = madeOnce(async () => {
    do await afterPause();
    while (!(await takeIn()));
  });
  const find: FindRows = async (query) => {
    const { rows, isWhole } = await ask(query);
    if (isWhole) return { rows, later: null };
    const whole = index();
    whole.catch(() => {});
    return { rows, later: () => whole.then(() => ask(query)).then((found) => found.rows) };
  };
  return {
    find,
    /** The worker is no more: whoever waits for it waits in vain. */
    giveUp: (): void => {
      for (const { reject } of asked.values()) reject(NOT_LOADED);
      asked.clear();
      taken?.reject(NOT_LOADED);
    },
    hear: (answer: Answer): void => {
      if (answer.type === 'indexed') taken?.resolve(answer.isWhole);
      else if (answer.job === null) taken?.reject(NOT_LOADED);
      else {
        const found = asked.get(answer.job);
        asked.delete(answer.job);
        if (answer.type === 'found') found?.resolve(answer);
        else found?.reject(NOT_LOADED);
      }
    },
  };
}
