import { gzipSync } from 'node:zlib';
import type { Response } from '@playwright/test';
import { expect, openApp, regions, test } from './journey';

test('the page comes up whole: both views drawn, marks set, nothing asked of another host', async ({ page }) => {
  await openApp(page);
  const { filters, timeline, graph, details } = regions(page);
  for (const region of [filters, timeline, graph, details]) await expect(region).toBeVisible();
  for (const name of ['Open', 'Share', 'Undo', 'Redo']) {
    await expect(page.getByRole('button', { name, exact: true })).toBeVisible();
  }
  await expect(page.getByRole('combobox', { name: 'Search' })).toBeVisible();
  const marks = await page.evaluate(() => performance.getEntriesByType('mark').map(({ name }) => name));
  for (const mark of ['data-ready', 'timeline-drawn', 'graph-drawn', 'settled'])
    expect(marks).toContain(`entente:${mark}`);
});

test('the page loads no more than 330 kB of script, gzipped, before its first use', async ({ page }) => {
  const scripts = new Map<string, Response>();
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.set(response.url(), response);
  });
  await openApp(page);
  // What is asked for once both views are at rest, the worker that will read the next file and what it needs, is of a later use.
  const own = await page.evaluate(() => {
    const settled = performance.getEntriesByName('entente:settled')[0]?.startTime ?? Number.POSITIVE_INFINITY;
    const asked = performance.getEntriesByType('resource').filter(({ startTime }) => startTime < settled);
    return asked.map(({ name }) => name);
  });
  const bodies = await Promise.all(own.map((address) => scripts.get(address)?.body() ?? null));
  const sizes = bodies.flatMap((body) => (body === null ? [] : [gzipSync(body, { level: 9 }).length]));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(330_000);
  expect(sizes.length).toBeGreaterThan(2);
});

test('the interface that embedders build on answers', async ({ page }) => {
  await openApp(page);
  const facts = await page.evaluate(() => {
    const entente = window.entente;
    entente?.select(['working-group', 'not-there']);
    return {
      version: entente?.version,
      known: entente?.pointOf('working-group'),
      unknown: entente?.pointOf('not-there'),
      state: entente?.state() as { selection: string[] },
    };
  });
  expect(facts.version).toMatch(/^\d+\.\d+\.\d+$/);
  expect(facts.known?.x).toBeGreaterThan(0);
  expect(facts.unknown).toBeNull();
  expect(facts.state.selection).toEqual(['working-group']);
});

test('the content policy stands in the page and lets no markup in as text', async ({ page }) => {
  await openApp(page);
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  const refused = await page.evaluate(() => {
    try {
      document.createElement('div').innerHTML = '<img src="x">';
      return false;
    } catch {
      return true;
    }
  });
  expect(refused).toBe(true);
});
