/** Owns the questions to a search that a worker keeps, whose index it builds in the pauses that a person makes. */
import type { HistoryAnswer, HistoryJob } from '../formats/historyMessages';
import { afterPause } from './afterPause';
import type { FindRows } from './openHistory';

type Answer = Extract<HistoryAnswer, { readonly type: 'found' | 'indexed' }>;
type Found = Extract<Answer, { readonly type: 'found' }>;

/** The search, which is to hear what the worker answers. From the first question on the index is built. */
export function createWorkerSearch(worker: Worker) {
  const asked = new Map<number, (found: Found) => void>();
  let jobs = 0;
  let goOn: (isWhole: boolean) => void = () => {};
  let indexing: Promise<void> | null = null;
  const send = (job: HistoryJob) => worker.postMessage(job);
  const ask = (query: string) =>
    new Promise<Found>((found) => {
      jobs += 1;
      asked.set(jobs, found);
      send({ type: 'find', job: jobs, query });
    });
  const takeIn = () =>
    new Promise<boolean>((taken) => {
      goOn = taken;
      send({ type: 'index' });
    });
  // A worker that is at it takes a processor from the views: it goes on while nobody works with them.
  const index = async () => {
    do await afterPause();
    while (!(await takeIn()));
  };
  const find: FindRows = async (query) => {
    const { rows, isWhole } = await ask(query);
    if (isWhole) return { rows, later: null };
    indexing ??= index();
    const whole = indexing;
    return { rows, later: () => whole.then(() => ask(query)).then((found) => found.rows) };
  };
  return {
    find,
    hear: (answer: Answer): void => {
      if (answer.type === 'indexed') goOn(answer.isWhole);
      else {
        asked.get(answer.job)?.(answer);
        asked.delete(answer.job);
      }
    },
  };
}
