import type { Page } from '@playwright/test';
import { expect, openApp, regions, settled, test } from './journey';
import { openFile } from './openFile';

/** The text of a history of so many meetings, each of which two of half as many people took part in. */
function crowdedHistory(title: string, meetings: number): string {
  const people = Math.ceil(meetings / 2);
  const citations = [{ source: 'register', supports: 'the whole record' }];
  const described = (name: string) => ({ title: name, summary: `${name}.`, themes: ['all'], citations });
  const day = (i: number) => new Date(Date.UTC(2000, 0, 1 + i)).toISOString().slice(0, 10);
  return JSON.stringify({
    format: 'entente',
    version: 1,
    id: 'crowded',
    title,
    description: 'A history for the tests.',
    opening: '2000/2002',
    themes: [{ id: 'all', label: 'All' }],
    tracks: [{ id: 'meetings', label: 'Meetings' }],
    sources: [{ id: 'register', kind: 'document', title: 'A register', short: 'Register' }],
    events: Array.from({ length: meetings }, (_, i) => ({
      ...described(`Meeting ${i}`),
      id: `meeting-${i}`,
      kind: 'meeting',
      track: 'meetings',
      date: { edtf: day(i % 900), basis: 'stated' },
    })),
    entities: Array.from({ length: people }, (_, i) => ({
      ...described(`Person ${i}`),
      id: `person-${i}`,
      kind: 'person',
    })),
    relations: Array.from({ length: 2 * meetings }, (_, i) => ({
      id: `part-${i}`,
      type: 'took-part-in',
      from: `person-${(i * i + 7 * i) % people}`,
      to: `meeting-${i >> 1}`,
      citations,
    })),
    undertakings: [],
  });
}

const marks = (page: Page) => page.evaluate(() => performance.getEntriesByName('entente:layout-found').length);

const keptLayouts = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('entente', 1);
        opening.onsuccess = () => {
          const counting = opening.result.transaction('layouts').objectStore('layouts').count();
          counting.onsuccess = () => resolve(counting.result);
        };
      }),
  );

const LAYOUT = /layout\.worker/;

test('the default history is drawn without a worker, from the layout that the build has made', async ({ page }) => {
  let workers = 0;
  page.on('worker', (worker) => {
    if (LAYOUT.test(worker.url())) workers += 1;
  });
  await openApp(page);
  expect(await marks(page)).toBe(1);
  expect(workers).toBe(0);
});

test('the layout of another history is kept, and found again at the next visit', async ({ page }) => {
  const text = crowdedHistory('Some meetings', 300);
  await page.route('**/meetings.json', (route) => route.fulfill({ contentType: 'application/json', body: text }));
  await openApp(page, '?data=meetings.json');
  expect(await marks(page)).toBe(0);
  const before = await page.evaluate(() => window.entente?.pointOf('person-3'));
  await expect.poll(() => keptLayouts(page)).toBe(1);
  await page.reload();
  await settled(page);
  expect(await marks(page)).toBe(1);
  expect(await page.evaluate(() => window.entente?.pointOf('person-3'))).toEqual(before);
});

test('a large graph is drawn while it is laid out, and left as it is when a person says so', async ({ page }) => {
  const told: string[] = [];
  await page.exposeFunction('tell', (text: string) => told.push(text));
  // Clicked when it comes up: on a busy machine the layout may be done before the pointer gets there.
  await page.addInitScript(() => {
    const stopped = new MutationObserver(() => {
      const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Stop here');
      if (button === undefined) return;
      stopped.disconnect();
      Reflect.get(window, 'tell')(button.previousElementSibling?.getAttribute('aria-label'));
      button.click();
    });
    stopped.observe(document, { childList: true, subtree: true });
  });
  const text = crowdedHistory('Many meetings', 8000);
  await page.route('**/meetings.json', (route) => route.fulfill({ contentType: 'application/json', body: text }));
  await openApp(page, '?data=meetings.json');
  expect(told).toEqual(['Laying out 12,000 nodes']);
  await expect(regions(page).graph.getByRole('progressbar')).toBeHidden();
  expect(await page.evaluate(() => window.entente?.pointOf('person-3'))).not.toBeNull();
  // What was left unfinished is not kept.
  expect(await keptLayouts(page)).toBe(0);
});

test('a graph that was begun to be laid out while its file was read is there when a person goes to it', async ({
  page,
}) => {
  const text = crowdedHistory('Many meetings', 3000);
  await page.route('**/meetings.json', (route) => route.fulfill({ contentType: 'application/json', body: text }));
  await openApp(page, '?data=meetings.json#view=table');
  await page.getByRole('radio', { name: 'Network' }).click();
  await settled(page);
  await expect(regions(page).graph.getByRole('progressbar')).toBeHidden();
  expect(await page.evaluate(() => window.entente?.pointOf('person-3'))).not.toBeNull();
  await expect.poll(() => keptLayouts(page)).toBe(1);
});

test('where neither a worker nor a store is to be had, the graph is laid out all the same', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'Worker', {
      value: class {
        constructor() {
          throw new Error('refused');
        }
      },
    });
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  await openApp(page);
  await openFile(page, crowdedHistory('Some meetings', 300), 'Some meetings');
  await expect(regions(page).graph.getByRole('alert')).toBeHidden();
  expect(await page.evaluate(() => window.entente?.pointOf('person-3'))).not.toBeNull();
});

/** Has the worker of layouts fail at its first graph: it is given no room for it. */
const failInWorker = (page: Page) =>
  page.route(LAYOUT, async (route) => {
    const response = await route.fetch();
    const body = `globalThis.Float64Array = class { constructor() { throw new RangeError('no room'); } };\n`;
    await route.fulfill({ response, body: body + (await response.text()) });
  });

test('where the worker fails at a graph, the page lays it out', async ({ page }) => {
  await failInWorker(page);
  await openApp(page);
  await openFile(page, crowdedHistory('Some meetings', 300), 'Some meetings');
  await expect(regions(page).graph.getByRole('alert')).toBeHidden();
  expect(await page.evaluate(() => window.entente?.pointOf('person-3'))).not.toBeNull();
});

test('a graph that cannot be laid out at all is said to be so, with what to do', async ({ page }) => {
  await failInWorker(page);
  await page.route(/assets\/forceLayout-/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'export {};' }),
  );
  await openApp(page);
  await openFile(page, crowdedHistory('Some meetings', 300), 'Some meetings');
  await expect(regions(page).graph.getByRole('alert')).toHaveText(
    'The graph could not be laid out. Reload the page to try again; timeline and table show the same records.',
  );
});
