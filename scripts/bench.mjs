/** Owns `npm run bench`: times what docs/performance.md tells, each figure beside what it is held against. */
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { browserArguments, ensureBrowser } from './findBrowser.mjs';
import { ensureInstalled, run } from './run.mjs';

const SECONDS = 60;
const LATE_FRAME_MS = 33;

ensureInstalled();
run('node', ['scripts/runTypeScript.mjs', 'scripts/benchQueries.ts']);
const executablePath = await ensureBrowser();
run('npm', ['run', '--silent', 'build', '--', '--logLevel', 'warn']);
const server = await preview({ preview: { host: '127.0.0.1', port: 4192 }, logLevel: 'warn' });
const browser = await chromium.launch({ executablePath, args: [...browserArguments, '--js-flags=--expose-gc'] });

/** Frames over `seconds` on a page: how many, how many late, and the 95th percentile. */
const countFrames = (page, seconds) =>
  page.evaluate(
    ([duration, late]) =>
      new Promise((resolve) => {
        const gaps = [];
        let last = performance.now();
        const end = last + duration * 1000;
        const tick = (now) => {
          gaps.push(now - last);
          last = now;
          if (now < end) return requestAnimationFrame(tick);
          gaps.sort((a, b) => a - b);
          resolve({
            frames: gaps.length,
            late: gaps.filter((gap) => gap > late).length,
            p95: gaps[Math.floor(gaps.length * 0.95)],
            worst: gaps.at(-1),
          });
        };
        requestAnimationFrame(tick);
      }),
    [seconds, LATE_FRAME_MS],
  );

const heapOf = (page) =>
  page.evaluate(() => {
    globalThis.gc?.();
    return performance.memory.usedJSHeapSize / 1e6;
  });

const row = (name, { frames, late, p95, worst }) =>
  `| ${name} | ${frames} | ${late} | ${((100 * late) / frames).toFixed(2)} % | ${p95.toFixed(1)} ms | ${worst.toFixed(0)} ms |`;

const empty = await browser.newPage();
const baseline = await countFrames(empty, 10);
await empty.close();

const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'no-preference' });
await page.goto(`${server.resolvedUrls?.local[0]}`);
await page.waitForFunction(() => window.entente !== undefined);
await page.evaluate(() => window.entente.whenIdle());
await page.getByRole('checkbox', { name: 'Loop' }).check();
await page.getByRole('radio', { name: 'Day', exact: true }).check();
await page.getByRole('button', { name: 'Play', exact: true }).click();
await countFrames(page, 5);
const before = await heapOf(page);
const playing = await countFrames(page, SECONDS);
const after = await heapOf(page);
await page.getByRole('button', { name: 'Pause', exact: true }).click();

console.log(`\nPlayback of the default history by day, ${SECONDS} s, 1440x900, Chromium without a GPU`);
console.log(`| page | frames | over ${LATE_FRAME_MS} ms | share | p95 | worst |\n|---|---|---|---|---|---|`);
console.log(row('empty page', baseline));
console.log(row('playback', playing));
console.log(`heap after 5 s of playback ${before.toFixed(1)} MB, after ${SECONDS} s more ${after.toFixed(1)} MB`);
await browser.close();
await server.close();
