import { expect, test } from 'vitest';
import { createLayoutRuns } from './createLayoutRuns';
import { buildForceLayout } from './forceLayout';
import type { LayoutInput } from './graphNodes';
import type { LayoutAnswer } from './layoutMessages';
import { rehearsedGraph } from './rehearsedGraph';

const small = (fingerprint: string): LayoutInput => ({
  fingerprint,
  radius: new Float32Array(4).fill(5),
  rank: Uint32Array.from([2, 0, 3, 1]),
  from: Uint32Array.from([0, 1, 2]),
  to: Uint32Array.from([1, 2, 3]),
});
/** One that has a first picture before the last. */
const large = (fingerprint: string): LayoutInput => ({ ...rehearsedGraph(), fingerprint });

/** A worker without a browser, whose clock goes on by 2 ms each time that it is looked at. */
function createPlace(kept: Readonly<Record<string, Float32Array>> = {}) {
  const answers: LayoutAnswer[] = [];
  const failures: unknown[] = [];
  const looked: string[] = [];
  const stored: Record<string, Float32Array> = { ...kept };
  let time = 0;
  let waiting: (() => void)[] = [];
  const runs = createLayoutRuns({
    now() {
      time += 2;
      return time;
    },
    lookUp: () => new Promise((resolve) => waiting.push(resolve)),
    store: {
      find: async (fingerprint) => {
        looked.push(fingerprint);
        return stored[fingerprint] ?? null;
      },
      keep: async (fingerprint, positions) => {
        stored[fingerprint] = positions;
      },
    },
    answer: (answer) => answers.push(answer),
    fail: (error) => failures.push(error),
  });
  /** Does so many slices of the work; false where none was to be done. */
  const work = async (slices: number): Promise<boolean> => {
    let hasWorked = false;
    for (let slice = 0; slice < slices; slice++) {
      await new Promise((resolve) => setTimeout(resolve));
      const woken = waiting;
      waiting = [];
      for (const goOn of woken) goOn();
      if (woken.length === 0) break;
      hasWorked = true;
    }
    await new Promise((resolve) => setTimeout(resolve));
    return hasWorked;
  };
  const finish = () => work(100_000);
  return { runs, answers, failures, looked, stored, work, finish };
}

const lastOf = (answers: readonly LayoutAnswer[], job: number) => answers.filter((answer) => answer.job === job).at(-1);

test('a graph that is asked for is laid out, told of on the way, and kept', async () => {
  const { runs, answers, stored, finish } = createPlace();
  runs.take({ type: 'lay-out', job: 7, input: large('a') });
  await finish();
  const pictures = answers.filter(({ positions }) => positions !== null);
  expect(pictures.length).toBeGreaterThan(1);
  expect(answers.map(({ isLast }) => isLast)).toEqual(answers.map((_, i) => i === answers.length - 1));
  const whole = buildForceLayout(large('a'));
  expect(answers.at(-1)).toEqual({ job: 7, positions: whole, done: 1, isLast: true, isFound: false });
  expect(stored['a']).toEqual(whole);
});

test('a layout that was kept is told at once, and one of another length is not taken for it', async () => {
  const positions = new Float32Array(8).fill(3);
  const { runs, answers, finish } = createPlace({ a: positions, b: new Float32Array(6) });
  runs.take({ type: 'lay-out', job: 1, input: small('a') });
  await finish();
  expect(answers).toEqual([{ job: 1, positions, done: 1, isLast: true, isFound: true }]);
  runs.take({ type: 'lay-out', job: 2, input: small('b') });
  await finish();
  expect(lastOf(answers, 2)).toMatchObject({ isLast: true, isFound: false, positions: buildForceLayout(small('b')) });
});

test('what was begun ahead is joined by who asks for it, and not begun again', async () => {
  const { runs, answers, looked, work, finish } = createPlace();
  runs.hear(large('a'));
  await work(3);
  expect(answers).toEqual([]);
  runs.take({ type: 'lay-out', job: 1, input: large('a') });
  await finish();
  expect(lastOf(answers, 1)).toMatchObject({ isLast: true, positions: buildForceLayout(large('a')) });
  expect(looked).toEqual(['a']);
});

test('what was finished ahead is told as soon as it is asked for', async () => {
  const { runs, answers, finish } = createPlace();
  runs.hear(small('a'));
  await finish();
  runs.take({ type: 'lay-out', job: 1, input: small('a') });
  expect(answers).toHaveLength(1);
  expect(answers[0]).toMatchObject({ job: 1, isLast: true });
});

test('a layout that is stopped is told as it stands, and not kept', async () => {
  const { runs, answers, stored, work, finish } = createPlace();
  runs.take({ type: 'lay-out', job: 1, input: large('a') });
  runs.take({ type: 'lay-out', job: 2, input: small('b') });
  await work(3);
  runs.take({ type: 'stop', job: 1 });
  await finish();
  expect(lastOf(answers, 1)?.isLast).toBe(true);
  expect(lastOf(answers, 1)?.positions).not.toEqual(buildForceLayout(large('a')));
  expect(lastOf(answers, 2)).toMatchObject({ isLast: true, positions: buildForceLayout(small('b')) });
  expect(Object.keys(stored)).toEqual(['b']);
});

test('of what was begun ahead the latest takes the place of the one before', async () => {
  const { runs, answers, looked, stored, work, finish } = createPlace();
  runs.hear(large('a'));
  await work(3);
  runs.hear(small('b'));
  await finish();
  expect(Object.keys(stored)).toEqual(['b']);
  runs.take({ type: 'lay-out', job: 1, input: large('a') });
  await finish();
  expect(looked).toEqual(['a', 'b', 'a']);
  expect(lastOf(answers, 1)).toMatchObject({ isLast: true, positions: buildForceLayout(large('a')) });
});

test('while the page draws there is a first picture and no more, until it says to go on', async () => {
  const { runs, answers, finish } = createPlace();
  runs.hear(large('a'));
  runs.hear(null);
  expect(await finish()).toBe(true);
  runs.take({ type: 'lay-out', job: 1, input: large('a') });
  expect(answers.map(({ positions, isLast }) => [positions !== null, isLast])).toEqual([[true, false]]);
  expect(await finish()).toBe(false);
  runs.take({ type: 'go-on' });
  await finish();
  expect(lastOf(answers, 1)?.isLast).toBe(true);
});

test('a layout at rest ends when it is stopped', async () => {
  const { runs, answers, finish } = createPlace();
  runs.hear(large('a'));
  runs.hear(null);
  await finish();
  runs.take({ type: 'lay-out', job: 1, input: large('a') });
  runs.take({ type: 'stop', job: 1 });
  await finish();
  expect(lastOf(answers, 1)?.isLast).toBe(true);
});

test('a layout that fails is said to have failed, and is begun anew when it is asked for again', async () => {
  const { runs, answers, failures, looked, finish } = createPlace();
  const broken = { ...small('a'), rank: null as unknown as Uint32Array };
  runs.hear(broken);
  await finish();
  expect(failures).toHaveLength(1);
  runs.take({ type: 'lay-out', job: 1, input: small('a') });
  await finish();
  expect(looked).toEqual(['a', 'a']);
  expect(lastOf(answers, 1)?.isLast).toBe(true);
});

test('a rehearsal ends by itself, or when there is a graph to lay out', async () => {
  const alone = createPlace();
  alone.runs.rehearse();
  await alone.finish();
  expect(await alone.work(1)).toBe(false);
  const asked = createPlace();
  asked.runs.rehearse();
  asked.runs.take({ type: 'lay-out', job: 1, input: small('a') });
  await asked.finish();
  expect(asked.answers.at(-1)?.isLast).toBe(true);
  expect([...alone.answers, ...alone.failures, ...asked.failures]).toEqual([]);
});
