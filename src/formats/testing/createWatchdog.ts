/** Owns what ends a test process that hangs: a thread beside it that sees how long the same input is under way. */
import { Worker } from 'node:worker_threads';

export interface Watchdog {
  /** Says what is begun; `words` are printed where it never ends. */
  readonly begin: (words: string) => void;
  readonly destroy: () => Promise<number>;
}

const WATCH = `
const { workerData: { beats, words, limit } } = require('node:worker_threads');
const { writeSync } = require('node:fs');
const beat = new Int32Array(beats);
let last = -1, since = 0;
setInterval(() => {
  const now = Atomics.load(beat, 0);
  const used = process.cpuUsage();
  const seconds = (used.user + used.system) / 1e6;
  if (now !== last) { last = now; since = seconds; }
  else if (seconds - since > limit) {
    writeSync(2, 'This hangs: ' + Buffer.from(new Uint8Array(words)).toString('utf8').replace(/\\0+$/, '') + '\\n');
    process.kill(process.pid, 'SIGKILL');
  }
}, 500);
`;

/** Watches for an input that takes more than `limit` seconds of the processor, so that a busy machine is no hang. */
export function createWatchdog(limit: number): Watchdog {
  const beats = new SharedArrayBuffer(4);
  const words = new SharedArrayBuffer(512);
  const beat = new Int32Array(beats);
  const shown = new Uint8Array(words);
  const worker = new Worker(WATCH, { eval: true, workerData: { beats, words, limit } });
  return {
    begin: (said) => {
      shown.fill(0);
      shown.set(Buffer.from(said).subarray(0, 500));
      Atomics.add(beat, 0, 1);
    },
    destroy: () => worker.terminate(),
  };
}
