/** Owns the timing of window queries: by index beside a plain scan, over 100,000 dated records. */
import { countText } from '../src/model/countText';
import { createRandom } from '../src/model/testing/createRandom';
import { buildBounds, type TimeBounds } from '../src/model/time/boundsColumns';
import { answersQuestion, buildTimeIndex, CERTAINTIES, WINDOW_RELATIONS } from '../src/model/time/buildTimeIndex';

const RECORDS = 100_000;
const DAYS = 36_500;
const ROUNDS = 40;

const random = createRandom(1);
const records: TimeBounds[] = Array.from({ length: RECORDS }, () => {
  const startMin = Math.floor(random() * DAYS);
  const loose = random() < 0.3 ? Math.floor(random() * 365) : 0;
  const length = random() < 0.3 ? Math.floor(random() * 2000) : 1;
  return {
    startMin,
    startMax: startMin + loose,
    endMin: startMin + length,
    endMax: startMin + loose + length,
    uncertain: random() < 0.02,
  };
});

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const built = performance.now();
const index = buildTimeIndex(buildBounds(records));
const questions = WINDOW_RELATIONS.flatMap((relation) => CERTAINTIES.map((certainty) => ({ relation, certainty })));
for (const question of questions) index.query({ start: 0, end: 1 }, question);
console.log(
  `Which of ${countText(RECORDS)} dated records are active, start or end in a window of 90 days: by index, and by looking at each. Medians of ${ROUNDS} windows; the index of all questions was built in ${(performance.now() - built).toFixed(0)} ms.\n`,
);
console.log('| question | found | index | plain scan | ratio |\n|---|---|---|---|---|');
for (const question of questions) {
  const byIndex: number[] = [];
  const byScan: number[] = [];
  const found: number[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    const start = Math.floor(random() * DAYS);
    const window = { start, end: start + 90 };
    const a = performance.now();
    const answered = index.query(window, question);
    const b = performance.now();
    const scanned = records.flatMap((bounds, n) => (answersQuestion(bounds, window, question) ? [n] : []));
    const c = performance.now();
    if (answered.length !== scanned.length) throw new Error('The index and the scan differ');
    byIndex.push(b - a);
    byScan.push(c - b);
    found.push(answered.length);
  }
  const [fast, slow] = [median(byIndex), median(byScan)];
  const name = `${question.certainty} ${question.relation}`;
  console.log(
    `| ${name} | ${median(found)} | ${fast.toFixed(2)} ms | ${slow.toFixed(2)} ms | ${(slow / fast).toFixed(0)}x |`,
  );
}
