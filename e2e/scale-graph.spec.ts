import type { Page } from '@playwright/test';
import { CROWDED, crowdedHistory } from './crowdedHistory';
import { expect, openApp, pointOf, regions, settled, stateOf, test } from './journey';
import { openFile } from './openFile';

const options = (page: Page) => regions(page).graph.getByRole('option');

async function openCrowded(page: Page): Promise<void> {
  await openApp(page);
  await openFile(page, crowdedHistory(), CROWDED.title);
}

test.describe('a graph of more nodes than can be drawn one by one', () => {
  test('says how many there are, and lists those that stand out', async ({ page }) => {
    await openCrowded(page);
    const { graph } = regions(page);
    await expect(graph.getByText(`1,717 nodes, ${CROWDED.links.toLocaleString('en')} links`)).toBeVisible();
    await expect(graph.getByRole('option', { name: /^Body 3, / })).toBeAttached();
    expect(await options(page).count()).toBeLessThan(CROWDED.nodes / 2);
  });

  test('is drawn before a timeline that has little to show, where the page opens with it', async ({ page }) => {
    await page.route('**/crowded.json', (route) => route.fulfill({ json: JSON.parse(crowdedHistory()) }));
    await openApp(page, '?data=crowded.json');
    const drawn = await page.evaluate(() =>
      ['graph', 'timeline'].map((view) => performance.getEntriesByName(`entente:${view}-drawn`)[0]?.startTime ?? 0),
    );
    expect(drawn[0]).toBeGreaterThan(0);
    expect(drawn[1]).toBeGreaterThan(drawn[0] ?? 0);
  });

  test('tells what is gathered under the pointer, and a click brings it nearer', async ({ page }) => {
    await openCrowded(page);
    const { graph } = regions(page);
    const box = await graph.boundingBox();
    if (box === null) throw new Error('The graph has no box');
    const note = graph.getByText(/records; click to zoom in/);
    const body = await pointOf(page, 'body-3');
    const far = await pointOf(page, 'body-4');
    // The circle about a body is gathered; somewhere close to it there is a disc.
    await expect
      .poll(async () => {
        for (let step = 0; step < 60; step++) {
          const angle = step * 2.4;
          const out = 8 + step * 0.6;
          await page.mouse.move(body.x + out * Math.cos(angle), body.y + out * Math.sin(angle));
          if (await note.isVisible()) return true;
        }
        return false;
      })
      .toBe(true);
    await page.mouse.down();
    await page.mouse.up();
    await settled(page);
    const near = await pointOf(page, 'body-3');
    const distance = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.hypot(a.x - b.x, a.y - b.y);
    const farNow = await page.evaluate(() => window.entente?.pointOf('body-4') ?? null);
    if (farNow !== null) expect(distance(near, farNow)).toBeGreaterThan(1.3 * distance(body, far));
    expect((await stateOf(page)).selection).toEqual([]);
  });

  test('a click selects what is drawn for itself, and a drag pins it', async ({ page }) => {
    await openCrowded(page);
    const body = await pointOf(page, 'body-5');
    await page.mouse.click(body.x, body.y);
    await settled(page);
    expect((await stateOf(page)).selection).toEqual(['body-5']);
    await page.mouse.move(body.x, body.y);
    await page.mouse.down();
    await page.mouse.move(body.x + 40, body.y - 30, { steps: 5 });
    await page.mouse.up();
    await settled(page);
    expect(Object.keys((await stateOf(page)).pins)).toEqual(['body-5']);
    const moved = await pointOf(page, 'body-5');
    expect(Math.hypot(moved.x - body.x - 40, moved.y - body.y + 30)).toBeLessThan(4);
  });

  test('pans and zooms, and is walked by keys', async ({ page }) => {
    await openCrowded(page);
    const { graph } = regions(page);
    const body = await pointOf(page, 'body-5');
    await page.mouse.move(body.x, body.y);
    await page.mouse.wheel(0, -300);
    await settled(page);
    const near = await pointOf(page, 'body-5');
    expect(Math.hypot(near.x - body.x, near.y - body.y)).toBeLessThan(3);
    const list = graph.getByRole('listbox', { name: 'Nodes' });
    await list.focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await settled(page);
    expect((await stateOf(page)).selection).toHaveLength(1);
    await page.keyboard.press('0');
    await settled(page);
    const home = await pointOf(page, 'body-5');
    expect(Math.hypot(home.x - body.x, home.y - body.y)).toBeLessThan(3);
  });
});
