/** Owns nothing: takes graphs, answers with where their nodes stand, over and over until they stand still. */
import { createLayoutRuns } from '../layout/createLayoutRuns';
import type { LayoutInput } from '../layout/graphNodes';
import type { LayoutRequest } from '../layout/layoutMessages';
import { createLayoutStore } from './createLayoutStore';

const { port1: here, port2: there } = new MessageChannel();
let continueRun: (() => void)[] = [];
here.onmessage = () => {
  const [next, ...others] = continueRun;
  continueRun = others;
  next?.();
};

const runs = createLayoutRuns({
  now: () => performance.now(),
  lookUp: () =>
    new Promise((resolve) => {
      continueRun.push(resolve);
      there.postMessage(null);
    }),
  store: createLayoutStore(),
  answer: (answer) => postMessage(answer),
  // In a task of its own: the page is told of what is thrown there, and not of a promise that is rejected.
  fail: (error) =>
    setTimeout(() => {
      throw error;
    }),
});

addEventListener('message', ({ data, ports: [port] }: MessageEvent<LayoutRequest>) => {
  if (data.type !== 'listen') runs.take(data);
  else if (port !== undefined) {
    port.onmessage = (ahead: MessageEvent<LayoutInput | null>) => runs.hear(ahead.data);
    runs.rehearse();
  }
});
