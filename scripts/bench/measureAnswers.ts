/** Owns how soon the app answers: to the pointer on a node, a facet, a date and a letter in the search field. */

import { paperOf, shownNodes } from './measureViews';
import type { BenchPage } from './openBrowser';
import { type Metrics, medianOf } from './readings';
import { attempt, withinLimit } from './withinLimit';

const TIMES = 5;
const LETTERS = ['t', 'c', 'r', 's', 'm'] as const;

/** Milliseconds of each answer, as medians of five inputs, motion reduced; of the search also the first key, with its index to build. */
export async function measureAnswers(bench: BenchPage, ids: readonly string[]): Promise<Metrics> {
  // The fading of what has already changed is not what is waited for.
  await bench.page.emulateMedia({ reducedMotion: 'reduce' });
  const answers = {
    ...(await attempt('hover', ['hover'], () => measureHover(bench, ids))),
    ...(await attempt('search', ['searchFirst', 'search'], () => measureSearch(bench))),
    ...(await attempt('facet', ['facet'], () => measureFacet(bench))),
    ...(await attempt('as of', ['asOf'], () => measureAsOf(bench))),
  };
  await bench.page.emulateMedia({ reducedMotion: 'no-preference' });
  return answers;
}

/** The time from an event that `act` causes until its effect is on screen. */
async function answerTo({ ask }: BenchPage, event: string, act: () => Promise<unknown>): Promise<number> {
  await ask((type) => window.benchRecorder.awaitRestAfter(type), event);
  await act();
  return ask(() => window.benchRecorder.answer());
}

/** Throws where what should have changed has not. */
function demandChange(before: unknown, after: unknown): void {
  if (JSON.stringify(before) === JSON.stringify(after)) throw new Error('the page did not follow');
}

async function measureHover(bench: BenchPage, ids: readonly string[]): Promise<Metrics> {
  const { page, ask } = bench;
  const nodes = (await shownNodes(bench, ids)).filter(
    (_, i, all) => i % Math.max(1, Math.floor(all.length / TIMES)) === 0,
  );
  const paper = await paperOf(bench, nodes);
  const times: number[] = [];
  for (const { x, y } of nodes.slice(0, TIMES)) {
    await page.mouse.move(paper.x, paper.y);
    await ask(() => window.benchRecorder.rest());
    const around = { x: Math.max(0, x - 40), y: Math.max(0, y - 40), width: 80, height: 80 };
    const before = times.length === 0 ? await page.screenshot({ clip: around }) : null;
    times.push(await answerTo(bench, 'pointermove', () => page.mouse.move(x, y)));
    if (before !== null) demandChange(before, await page.screenshot({ clip: around }));
  }
  if (times.length === 0) throw new Error('the graph shows none of the records');
  return { hover: medianOf(times) };
}

async function measureFacet(bench: BenchPage): Promise<Metrics> {
  const { page, ask } = bench;
  const choices = page.getByRole('region', { name: 'Filters' }).getByRole('checkbox');
  const filterOf = () => ask(() => (window.entente?.state() as { filter?: unknown } | undefined)?.filter);
  const times: number[] = [];
  for (let i = 0; i < TIMES; i++) {
    const before = await filterOf();
    times.push(await answerTo(bench, 'click', () => choices.nth(i).click({ force: true })));
    demandChange(before, await filterOf());
  }
  await page.getByRole('button', { name: 'Clear all' }).click();
  await ask(() => window.benchRecorder.rest());
  return { facet: medianOf(times) };
}

async function measureAsOf(bench: BenchPage): Promise<Metrics> {
  const { page, ask } = bench;
  const slider = page.getByRole('slider', { name: 'Date', exact: true });
  const asOf = () => ask(() => (window.entente?.state() as { asOf?: unknown } | undefined)?.asOf);
  await slider.fill('0');
  await ask(() => window.benchRecorder.rest());
  await slider.focus();
  const times: number[] = [];
  for (let i = 0; i < TIMES; i++) {
    const before = await asOf();
    times.push(await answerTo(bench, 'keydown', () => page.keyboard.press('ArrowRight')));
    demandChange(before, await asOf());
  }
  return { asOf: medianOf(times) };
}

async function measureSearch({ page, ask, limitMs }: BenchPage): Promise<Metrics> {
  const field = page.getByRole('combobox', { name: 'Search', exact: true });
  await field.click();
  // The search is loaded when a person goes there, and takes the place of the plain field.
  await withinLimit(field.and(page.locator('[aria-autocomplete="list"]')).waitFor(), limitMs);
  const times: number[] = [];
  for (const letter of LETTERS) {
    await withinLimit(
      field.evaluate((element) => window.benchRecorder.awaitOptionsOf(element)),
      limitMs,
    );
    await page.keyboard.press(letter);
    times.push(await ask(() => window.benchRecorder.answer()));
    await field.fill('');
    await ask(() => window.benchRecorder.rest());
  }
  await page.keyboard.press('Escape');
  const [searchFirst = null, ...later] = times;
  return { searchFirst, search: medianOf(later) };
}
