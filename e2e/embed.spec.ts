import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base, expect, type FrameLocator, type Page } from '@playwright/test';
import { axeFindsNothing } from './axe';
import { serveBriefedHistory } from './briefedHistory';
import { dropAndPaste, REFUSED } from './dropFiles';

interface Around {
  /** Opens a page of another origin, with the app in its frame; `allowed` writes that origin into the frame's address. */
  readonly open: (options: {
    allowed: boolean;
    hash?: string;
    size?: readonly [number, number];
  }) => Promise<FrameLocator>;
}

/** A page that stands around the app, on an origin of its own. */
const test = base.extend<{ around: Around }>({
  around: async ({ page, context, baseURL }, use) => {
    let frameAddress = '';
    let [width, height] = [1000, 600];
    const server = createServer((_, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(
        `<!doctype html><html lang="en"><title>Around</title><body style="height:3000px;margin:0">
        <script>window.heard = []; addEventListener('message', ({ data }) => heard.push(data));</script>
        <iframe title="History" src="${frameAddress.replaceAll('&', '&amp;')}" width="${width}" height="${height}"></iframe>`,
      );
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await use({
      async open({ allowed, hash = '', size = [1000, 600] }) {
        [width, height] = size;
        const data = await serveBriefedHistory(context);
        frameAddress = `${baseURL}${data}&embed=${allowed ? encodeURIComponent(origin) : '1'}${hash}`;
        await page.goto(origin);
        const frame = page.frameLocator('iframe');
        await expect(frame.getByRole('region', { name: 'Timeline' })).toBeVisible();
        await frameState(page);
        return frame;
      },
    });
    server.close();
  },
});

/** The state of the app in the frame, once it is at rest. */
async function frameState(page: Page): Promise<Record<string, unknown>> {
  const frame = page.frames().find((each) => each.parentFrame() !== null);
  if (frame === undefined) throw new Error('There is no frame');
  await frame.waitForFunction(() => window.entente !== undefined);
  return frame.evaluate(async () => {
    await window.entente?.whenIdle();
    return window.entente?.state() as Record<string, unknown>;
  });
}

const tell = (page: Page, message: object) =>
  page.evaluate((sent) => document.querySelector('iframe')?.contentWindow?.postMessage(sent, '*'), message);
const heard = (page: Page) => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);

test('the embedded page has the views and the words of the scene, and nothing to change', async ({ around, page }) => {
  const frame = await around.open({ allowed: false, hash: '#v=1&scene=2' });
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('A working group becomes an alliance');
  await expect(frame.getByRole('region', { name: 'Relationships' })).toBeVisible();
  for (const name of ['Open', 'Share', 'Undo', 'Present', 'Briefing']) {
    await expect(frame.getByRole('button', { name, exact: true })).toHaveCount(0);
  }
  await expect(frame.getByRole('region', { name: 'Filters' })).toHaveCount(0);
  await frame.getByRole('button', { name: 'Scene before' }).click();
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('From Lisbon on');
  const steps = await page.evaluate(() => history.length);
  await frame.getByRole('button', { name: 'Next scene' }).click();
  expect(await page.evaluate(() => history.length)).toBe(steps);
  await expect(frame.getByRole('link', { name: 'Open in Entente' })).toHaveAttribute('href', /^(?!.*embed).*scene=2$/);
});

test('no other file is opened on the embedded page: not by dropping or pasting, nor where its own cannot be', async ({
  around,
  page,
  baseURL,
}) => {
  const frame = await around.open({ allowed: false, hash: '#v=1&scene=2' });
  expect(await dropAndPaste(frame.locator('body'))).toEqual(REFUSED);
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('A working group becomes an alliance');
  await expect(frame.getByRole('link', { name: 'Open in Entente' })).toHaveAttribute('href', /briefed.*scene=2$/);
  await page.goto(`${baseURL}?data=nowhere.json&embed=1`);
  await expect(page.getByRole('alert')).toContainText('nowhere.json');
  await expect(page.locator('input[type=file], a, button')).toHaveCount(0);
});

test('the wheel scrolls the page around, until one clicks into the frame or holds Ctrl', async ({ around, page }) => {
  await around.open({ allowed: false });
  const scrolled = () => page.evaluate(() => scrollY);
  for (const y of [150, 450]) {
    await page.evaluate(() => scrollTo(0, 0));
    await page.mouse.move(500, y);
    await page.mouse.wheel(0, 100);
    await expect.poll(scrolled).toBe(100);
  }
  await page.evaluate(() => scrollTo(0, 0));
  const before = (await frameState(page))['window'];
  await page.mouse.click(500, 22);
  await page.mouse.move(500, 150);
  await page.mouse.wheel(0, 100);
  await expect.poll(async () => JSON.stringify((await frameState(page))['window'])).not.toBe(JSON.stringify(before));
  expect(await scrolled()).toBe(0);
});

test('a page whose origin is allowed leads it, and is told what is shown', async ({ around, page }) => {
  const frame = await around.open({ allowed: true });
  await expect
    .poll(() => heard(page))
    .toContainEqual(expect.objectContaining({ type: 'entente:ready', dataset: 'eu-us-cyber-cooperation' }));
  await tell(page, { type: 'entente:go-to-scene', scene: 'scene-2' });
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('A working group becomes an alliance');
  await expect
    .poll(() => heard(page))
    .toContainEqual({
      type: 'entente:scene-shown',
      scene: 2,
      id: 'scene-2',
      title: 'A working group becomes an alliance',
    });
  await tell(page, { type: 'entente:select', ids: ['european-union', 'nobody'] });
  await expect.poll(() => heard(page)).toContainEqual({ type: 'entente:selected', ids: ['european-union'] });
  await tell(page, { type: 'entente:as-of', date: '2011-04-14' });
  await tell(page, { type: 'entente:filter', facets: { theme: ['cybercrime', 'nonsense'] }, mode: 'dim' });
  await expect
    .poll(() => frameState(page))
    .toMatchObject({ asOf: 15078, filter: { mode: 'dim', facets: { theme: { values: ['cybercrime'] } } } });
});

test('what is not allowed, or does not fit, changes nothing and gets no answer', async ({ around, page }) => {
  await around.open({ allowed: false });
  await tell(page, { type: 'entente:select', ids: ['european-union'] });
  expect(await frameState(page)).toMatchObject({ selection: [] });
  expect(await heard(page)).toEqual([]);

  await around.open({ allowed: true });
  await expect.poll(async () => (await heard(page)).length).toBe(1);
  await tell(page, { type: 'entente:select', ids: 'european-union' });
  await tell(page, { type: 'entente:go-to-scene', scene: 99 });
  await tell(page, { type: 'entente:unknown' });
  expect(await frameState(page)).toMatchObject({ selection: [], presenting: null });
  expect(await heard(page)).toHaveLength(1);
});

test('axe finds nothing in the embedded page', async ({ page, context, baseURL }) => {
  const data = await serveBriefedHistory(context);
  for (const hash of ['', '#v=1&scene=2']) {
    await page.goto(`${baseURL}${data}&embed=1${hash}`);
    await page.reload();
    await page.waitForFunction(() => window.entente !== undefined);
    await page.evaluate(() => window.entente?.whenIdle());
    await axeFindsNothing(page);
  }
});

test('a page that may not listen is not spoken to, and the browser does not complain of it', async ({
  around,
  page,
}) => {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  await around.open({ allowed: false, hash: '#v=1&scene=2' });
  expect(complaints).toEqual([]);
});

for (const [width, height] of [
  [390, 600],
  [600, 400],
] as const) {
  test(`in a frame of ${width} by ${height}, caption, sources and number of a scene are whole`, async ({ around }) => {
    const frame = await around.open({ allowed: false, hash: '#v=1&scene=2', size: [width, height] });
    const caption = await frame.getByText('Dialogue inside the Working Group').boundingBox();
    const sources = await frame.getByRole('list', { name: 'Sources' }).boundingBox();
    expect((caption?.y ?? 0) + (caption?.height ?? 0)).toBeLessThanOrEqual(sources?.y ?? 0);
    expect((await frame.getByText('2 of 3', { exact: true }).boundingBox())?.height).toBeLessThan(25);
    const views = await frame.getByRole('region', { name: 'Relationships' }).boundingBox();
    expect(views?.height).toBeGreaterThan(130);
  });
}

test('the one file stands in a frame that is given no origin and no storage', async ({ page, baseURL }) => {
  await page.setContent(
    `<iframe title="History" sandbox="allow-scripts" src="${baseURL}entente.html?embed=1#v=1&amp;scene=1" width="900" height="600"></iframe>`,
  );
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('listbox', { name: 'Timeline items' }).getByRole('option').first()).toBeVisible();
  await frame.getByRole('button', { name: 'Next scene' }).click();
  await expect(frame.getByText('2 of 9', { exact: true })).toBeVisible();
});
