/** Owns the work on the layouts that are asked for: which is under way, what is told of it, when it rests and when it ends. */
import { createForceLayout } from './forceLayout';
import type { LayoutInput } from './graphNodes';
import type { LayoutAnswer, LayoutRequest } from './layoutMessages';
import { rehearsedGraph } from './rehearsedGraph';

/** Layouts that are kept between visits, by fingerprint. */
export interface LayoutStore {
  /** Null where none is kept. */
  readonly find: (fingerprint: string) => Promise<Float32Array | null>;
  readonly keep: (fingerprint: string, positions: Float32Array) => Promise<void>;
}

export interface LayoutPlace {
  /** The time in milliseconds. */
  readonly now: () => number;
  /** Lets messages that came in meanwhile be received. */
  readonly lookUp: () => Promise<void>;
  readonly store: LayoutStore;
  readonly answer: (answer: LayoutAnswer) => void;
  /** A layout has failed, and nothing will be told of it any more. */
  readonly fail: (error: unknown) => void;
}

export interface LayoutRuns {
  /** Does what the page asks for. */
  readonly take: (request: Exclude<LayoutRequest, { readonly type: 'listen' }>) => void;
  /** Begins what the page will ask for; null says that the page begins to draw. */
  readonly hear: (ahead: LayoutInput | null) => void;
  /** Lays out what nobody asked for, up to a first picture and over again, until there is a graph to lay out. */
  readonly rehearse: () => void;
}

/** Between two reports: often enough to be watched, and not so often that drawing them takes the page's time. */
const REPORT_MS = 250;
/** Up to here there is a first picture before the page has drawn the rest, and it is worked at even then. */
const QUICK_NODES = 10_000;
/** A rehearsal longer than this makes nothing quicker. */
const REHEARSAL_MS = 300;
/** After so much work it is looked whether there is word to stop. */
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

export function createLayoutRuns({ now, lookUp, store, answer, fail }: LayoutPlace): LayoutRuns {
  let runs: readonly Run[] = [];
  /** While the page draws what it has, it is left the time. */
  let isHeld = false;
  let sleeping: (() => void)[] = [];

  async function rehearse(): Promise<void> {
    const end = now() + REHEARSAL_MS;
    let layout = createForceLayout(rehearsedGraph());
    let lookedUp = now();
    while (runs.length === 0 && lookedUp < end) {
      layout.step();
      if (layout.isUseful()) layout = createForceLayout(rehearsedGraph());
      if (now() - lookedUp < SLICE_MS) continue;
      await lookUp();
      lookedUp = now();
    }
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
    const run: Run = { fingerprint: input.fingerprint, job: null, isStopped: false, state, positions: () => null };
    runs = [...runs, run];
    follow(run, input).catch((error: unknown) => {
      drop(run);
      fail(error);
    });
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
    let reported = now();
    let lookedUp = reported;
    let wasUseful = false;
    while (!run.isStopped && layout.step()) {
      const time = now();
      const isFirst: boolean = !wasUseful && layout.isUseful();
      if (isFirst || time - reported > REPORT_MS) {
        wasUseful ||= isFirst;
        reported = time;
        run.state = { ...run.state, done: layout.done() };
        tell(run);
      }
      if (time - lookedUp > SLICE_MS) {
        await lookUp();
        if (isLarge || layout.isUseful()) await rest(run);
        lookedUp = now();
      }
    }
    return layout.positions();
  }

  /** Tells who has asked how it stands; what is told last is given away. */
  function tell(run: Run): void {
    if (run.job === null) return;
    answer({ ...run.state, job: run.job, positions: run.positions() });
    if (run.state.isLast) drop(run);
  }

  function drop(run: Run): void {
    runs = runs.filter((other) => other !== run);
  }

  return {
    take(request) {
      if (request.type === 'lay-out') takeUp(request.job, request.input);
      else if (request.type === 'stop') stopWhere((run) => run.job === request.job);
      else isHeld = false;
      wake();
    },
    hear(ahead) {
      // Word of the drawing that comes after the page has asked is too late to be followed by word of its end.
      isHeld = ahead === null && runs.every(({ job }) => job === null);
      if (ahead === null) return;
      // Of what the page has not asked for, the latest alone is of use.
      stopWhere((run) => run.job === null);
      begin(ahead);
      wake();
    },
    rehearse: () => {
      rehearse().catch(fail);
    },
  };
}
