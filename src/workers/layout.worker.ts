/** Owns nothing: takes graphs, answers with where their nodes stand, over and over until they stand still. */
import { createForceLayout } from '../layout/forceLayout';
import type { LayoutInput } from '../layout/graphNodes';
import type { LayoutAnswer, LayoutRequest } from '../layout/layoutMessages';
import { rehearsedGraph } from '../layout/rehearsedGraph';
import { createLayoutStore } from './createLayoutStore';

/** Between two reports: often enough to be watched, and not so often that drawing them takes the page's time. */
const REPORT_MS = 250;
/** Up to here there is a first picture before the page has drawn the rest, and it is worked at even then. */
const QUICK_NODES = 10_000;
/** A rehearsal longer than this makes nothing quicker. */
const REHEARSAL_MS = 300;
/** After so much work the worker looks whether it was told to stop. */
const SLICE_MS = 12;

/** A graph that is being laid out, or that has been and was not asked for yet. */
interface Run {
  readonly fingerprint: string;
  /** Null while the page has not asked for it. */
  job: number | null;
  isStopped: boolean;
  state: Omit<LayoutAnswer, 'job' | 'positions'>;
  /** Where the nodes stand now; null while there is nothing worth a look. */
  positions: () => Float32Array | null;
}

const store = createLayoutStore();
let runs: readonly Run[] = [];
/** While the page draws what it has, it is left the time. */
let isHeld = false;
let sleeping: (() => void)[] = [];

const { port1: here, port2: there } = new MessageChannel();
let continueRun: (() => void)[] = [];
here.onmessage = () => {
  const [next, ...others] = continueRun;
  continueRun = others;
  next?.();
};
/** Lets messages that came in meanwhile be received. */
const lookUp = () =>
  new Promise<void>((resolve) => {
    continueRun.push(resolve);
    there.postMessage(null);
  });

addEventListener('message', ({ data, ports: [port] }: MessageEvent<LayoutRequest>) => {
  if (data.type === 'lay-out') takeUp(data.job, data.input);
  else if (data.type === 'stop') stopWhere((run) => run.job === data.job);
  else if (data.type === 'go-on') isHeld = false;
  else if (port !== undefined) {
    port.onmessage = (ahead: MessageEvent<LayoutInput | null>) => hear(ahead.data);
    void rehearse();
  }
  wake();
});

/** Lays out what nobody asked for, up to a first picture and over again, until there is a graph to lay out. */
async function rehearse(): Promise<void> {
  const end = performance.now() + REHEARSAL_MS;
  let layout = createForceLayout(rehearsedGraph());
  let lookedUp = performance.now();
  while (runs.length === 0 && lookedUp < end) {
    layout.step();
    if (layout.isUseful()) layout = createForceLayout(rehearsedGraph());
    if (performance.now() - lookedUp < SLICE_MS) continue;
    await lookUp();
    lookedUp = performance.now();
  }
}

/** Begins what the page will ask for; of what it has not asked for, the latest alone is of use. */
function hear(ahead: LayoutInput | null): void {
  // Word of the drawing that comes after the page has asked is too late to be followed by word of its end.
  isHeld = ahead === null && runs.every(({ job }) => job === null);
  if (ahead === null) return;
  stopWhere((run) => run.job === null);
  begin(ahead);
  wake();
}

async function rest(run: Run): Promise<void> {
  while (isHeld && !run.isStopped) await new Promise<void>((resolve) => sleeping.push(resolve));
}

function wake(): void {
  const woken = sleeping;
  sleeping = [];
  for (const goOn of woken) goOn();
}

function takeUp(job: number, input: LayoutInput): void {
  const isSame = (run: Run) => run.job === null && !run.isStopped && run.fingerprint === input.fingerprint;
  const run = runs.find(isSame) ?? begin(input);
  run.job = job;
  if (run.positions() !== null) tell(run);
}

function stopWhere(isMeant: (run: Run) => boolean): void {
  for (const run of runs) if (isMeant(run)) run.isStopped = true;
}

function begin(input: LayoutInput): Run {
  const state = { done: 0, isLast: false, isFound: false };
  const run: Run = {
    fingerprint: input.fingerprint,
    job: null,
    isStopped: false,
    state,
    positions: () => null,
  };
  runs = [...runs, run];
  void follow(run, input);
  return run;
}

async function follow(run: Run, input: LayoutInput): Promise<void> {
  const kept = await store.find(input.fingerprint);
  const found = kept?.length === 2 * input.rank.length ? kept : null;
  const positions = found ?? (await layOut(run, input));
  run.state = { done: 1, isLast: true, isFound: found !== null };
  run.positions = () => positions;
  tell(run);
  if (run.isStopped) drop(run);
  else if (found === null) await store.keep(input.fingerprint, positions);
}

async function layOut(run: Run, input: LayoutInput): Promise<Float32Array> {
  const layout = createForceLayout(input);
  const isLarge = input.rank.length > QUICK_NODES;
  run.positions = () => (layout.isUseful() ? layout.positions() : null);
  let reported = performance.now();
  let lookedUp = reported;
  let wasUseful = false;
  while (!run.isStopped && layout.step()) {
    const now = performance.now();
    const isFirst: boolean = !wasUseful && layout.isUseful();
    if (isFirst || now - reported > REPORT_MS) {
      wasUseful ||= isFirst;
      reported = now;
      run.state = { ...run.state, done: layout.done() };
      tell(run);
    }
    if (now - lookedUp > SLICE_MS) {
      await lookUp();
      if (isLarge || layout.isUseful()) await rest(run);
      lookedUp = performance.now();
    }
  }
  return layout.positions();
}

/** Tells who has asked how it stands; what is told last is given away. */
function tell(run: Run): void {
  if (run.job === null) return;
  const message: LayoutAnswer = { ...run.state, job: run.job, positions: run.positions() };
  postMessage(message);
  if (run.state.isLast) drop(run);
}

function drop(run: Run): void {
  runs = runs.filter((other) => other !== run);
}
