import type { Page } from '@playwright/test';
import { expect, openApp, pointOf, regions, settled, stateOf, test } from './journey';

/** Events that stand by themselves in the lane of summits, with their ids. */
const EVENTS = [
  ['jha-ministerial-godollo-2011', /^EU–US Justice and Home Affairs Ministerial, Gödöllő/],
  ['jha-ministerial-washington-2011', /Ministerial.*Washington/],
  ['summit-brussels-2014', /^EU–US Summit, Brussels/],
] as const;

async function openAlongTime(page: Page, rest = '') {
  await openApp(page, `#v=1&view=along-time${rest}`);
  const list = regions(page).graph.getByRole('listbox', { name: 'Nodes along time' });
  await expect(list.getByRole('option').first()).toBeAttached();
  await settled(page);
  return list;
}

const shownAt = (page: Page, id: string) => page.evaluate((name) => window.entente?.pointOf(name) ?? null, id);

/** The middle of a glyph on the timeline, which stands at the left of its option. */
async function onTimeline(page: Page, name: RegExp): Promise<number> {
  const glyph = regions(page).timeline.getByRole('option', { name }).first().locator('svg').first();
  const box = await glyph.boundingBox();
  if (box === null) throw new Error(`The timeline does not show ${name}`);
  return box.x + box.width / 2;
}

/** How far each event that is in sight stands from its item on the timeline; there is at least one. */
async function distances(page: Page): Promise<number[]> {
  const found: number[] = [];
  for (const [id, name] of EVENTS) {
    const point = await shownAt(page, id);
    if (point !== null) found.push(Math.abs(point.x - (await onTimeline(page, name))));
  }
  return found;
}

async function expectAligned(page: Page) {
  const found = await distances(page);
  expect(found.length).toBeGreaterThan(0);
  expect(Math.max(...found)).toBeLessThan(8);
}

const lengthOf = async (page: Page) => {
  const { window } = await stateOf(page);
  return window.end - window.start;
};

/** A place in the plot where nothing stands. */
async function emptyPlace(page: Page) {
  const list = regions(page).graph.getByRole('listbox', { name: 'Nodes along time' });
  const box = await list.boundingBox();
  if (box === null) throw new Error('The graph along time has no box');
  return { x: box.x + box.width - 60, y: box.y + 12 };
}

test.describe('the graph along time', () => {
  test('is chosen by the switch, and each node stands under itself on the timeline', async ({ page }) => {
    await openApp(page);
    const { graph } = regions(page);
    await graph.getByRole('radio', { name: 'Along time' }).check();
    await expect(graph.getByRole('listbox', { name: 'Nodes along time' })).toBeVisible();
    await expect.poll(() => shownAt(page, 'summit-lisbon-2010')).not.toBeNull();
    await expectAligned(page);
  });

  test('moves with the timeline’s zoom and pan, and keeps its rows', async ({ page }) => {
    await openAlongTime(page);
    const { timeline } = regions(page);
    const ministerial = EVENTS[0][0];
    const first = await pointOf(page, ministerial);
    await timeline.getByRole('button', { name: 'Zoom in' }).click();
    await settled(page);
    await expect.poll(() => lengthOf(page)).toBeLessThan(1500);
    const zoomed = await pointOf(page, ministerial);
    expect(Math.abs(zoomed.x - first.x)).toBeGreaterThan(20);
    expect(zoomed.y).toBe(first.y);
    await expectAligned(page);
    await timeline.getByRole('listbox', { name: 'Timeline items' }).focus();
    await page.keyboard.press('Shift+ArrowLeft');
    await settled(page);
    const panned = await pointOf(page, ministerial);
    expect(panned.x).toBeGreaterThan(zoomed.x + 20);
    expect(panned.y).toBe(first.y);
    await expectAligned(page);
  });

  test('moves the timeline in turn: by wheel, by Ctrl and wheel, and by dragging', async ({ page }) => {
    await openAlongTime(page);
    const start = async () => (await stateOf(page)).window.start;
    const place = await emptyPlace(page);
    const [length, opened] = [await lengthOf(page), await start()];
    await page.mouse.move(place.x, place.y);
    await page.mouse.wheel(0, 120);
    await expect.poll(start).toBeGreaterThan(opened);
    await settled(page);
    expect(Math.abs((await lengthOf(page)) - length)).toBeLessThan(1);
    await expectAligned(page);
    const panned = await start();
    await page.mouse.down();
    await page.mouse.move(place.x - 200, place.y, { steps: 6 });
    await page.mouse.up();
    await expect.poll(start).toBeGreaterThan(panned);
    await settled(page);
    await expectAligned(page);
    await page.mouse.move(place.x - 400, place.y);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -200);
    await page.keyboard.up('Control');
    await expect.poll(() => lengthOf(page)).toBeLessThan(length * 0.8);
    await settled(page);
    await page.keyboard.press('Control+z');
    await expect.poll(() => lengthOf(page)).toBeGreaterThan(length * 0.99);
    await settled(page);
    await expectAligned(page);
  });

  test('a wheel that still turns as a person goes to another view leaves the window where it is seen', async ({
    page,
  }) => {
    await openAlongTime(page);
    const opened = (await stateOf(page)).window.start;
    await page.evaluate(() => {
      const plot = document.querySelector('.graph-stage canvas');
      plot?.dispatchEvent(new WheelEvent('wheel', { deltaY: 200, bubbles: true, cancelable: true }));
      const network = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === 'Network');
      network?.click();
    });
    await expect(regions(page).graph.getByRole('listbox', { name: 'Nodes along time' })).toBeHidden();
    await settled(page);
    expect((await stateOf(page)).window.start).toBeGreaterThan(opened + 20);
  });

  test('says what has no date, and shows it beside the plot', async ({ page }) => {
    const list = await openAlongTime(page, '&select=jha-ministerial-godollo-2011');
    const { graph } = regions(page);
    await expect(graph.getByText(/^47 at their dates, 65 undated, \d+ of them shown$/)).toBeVisible();
    const person = list.getByRole('option', { name: /^Neelie Kroes, Person, undated/ });
    await expect(person).toBeAttached();
    const [inStrip, event] = [await pointOf(page, 'neelie-kroes'), await pointOf(page, 'jha-ministerial-godollo-2011')];
    expect(inStrip.x).toBeLessThan(event.x);
    await page.mouse.click(inStrip.x - 40, inStrip.y);
    expect((await stateOf(page)).selection).toEqual(['neelie-kroes']);
  });

  test('a click selects in every view, Shift adds, pointing lights, a click beside clears', async ({ page }) => {
    const list = await openAlongTime(page);
    const { timeline, details } = regions(page);
    const alliance = 'working-group';
    const point = await pointOf(page, alliance);
    await page.mouse.move(point.x, point.y);
    await expect(timeline.locator('.timeline-item.is-hovered')).toHaveCount(1);
    await page.mouse.click(point.x, point.y);
    await expect(list.getByRole('option', { name: /^EU–US Working Group/, selected: true })).toBeAttached();
    await expect(details.getByRole('heading', { level: 2 })).toContainText('Working Group');
    expect(await timeline.locator('.timeline-item.is-quiet').count()).toBeGreaterThan(3);
    const other = await pointOf(page, 'cyber-atlantic-2011');
    await page.keyboard.down('Shift');
    await page.mouse.click(other.x, other.y);
    await page.keyboard.up('Shift');
    expect((await stateOf(page)).selection).toEqual([alliance, 'cyber-atlantic-2011']);
    const place = await emptyPlace(page);
    await page.mouse.click(place.x, place.y);
    expect((await stateOf(page)).selection).toEqual([]);
  });

  test('the undertakings of a ministerial come out as nodes of their own, and lead to what delivered them', async ({
    page,
  }) => {
    const list = await openAlongTime(page);
    await expect(list.getByRole('option', { name: /Commitment/ })).toHaveCount(0);
    await page.evaluate(() => window.entente?.select(['commit-joint-exercise']));
    await settled(page);
    await expect(
      list.getByRole('option', { name: /^Joint EU–US cyber-incident exercise/, selected: true }),
    ).toBeAttached();
    const [made, due] = [
      await pointOf(page, 'jha-ministerial-godollo-2011'),
      await pointOf(page, 'commit-joint-exercise'),
    ];
    expect(due.x).toBeGreaterThan(made.x + 40);
    await page.mouse.click(made.x, made.y);
    await expect(list.getByRole('option', { name: /Commitment/ })).toHaveCount(20);
  });

  test('is walked by arrows, chosen by Enter, zoomed and panned by keys', async ({ page }) => {
    const list = await openAlongTime(page);
    await list.focus();
    await page.keyboard.press('Home');
    const first = await list.getAttribute('aria-activedescendant');
    expect(first).not.toBeNull();
    await page.keyboard.press('ArrowRight');
    expect(await list.getAttribute('aria-activedescendant')).not.toBe(first);
    await page.keyboard.press('Enter');
    expect((await stateOf(page)).selection).toHaveLength(1);
    await page.keyboard.press('Escape');
    expect((await stateOf(page)).selection).toEqual([]);
    const length = await lengthOf(page);
    await page.keyboard.press('+');
    await expect.poll(() => lengthOf(page)).toBeLessThan(length);
    const { start } = (await stateOf(page)).window;
    await page.keyboard.press('Shift+ArrowRight');
    await expect.poll(async () => (await stateOf(page)).window.start).toBeGreaterThan(start);
  });

  test('rows beyond the panel come by Shift and wheel, and by what is selected elsewhere', async ({ page }) => {
    await openAlongTime(page);
    const place = await emptyPlace(page);
    const first = await pointOf(page, 'working-group');
    await page.mouse.move(place.x, place.y);
    await page.keyboard.down('Shift');
    await page.mouse.wheel(0, 60);
    await page.keyboard.up('Shift');
    await expect.poll(async () => (await shownAt(page, 'working-group'))?.y ?? 0).toBeLessThan(first.y - 40);
    await page.evaluate(() => window.entente?.select(['fact-sheet-published']));
    await expect.poll(() => shownAt(page, 'fact-sheet-published')).not.toBeNull();
  });

  test('follows the filter: hidden, or quiet', async ({ page }) => {
    const list = await openAlongTime(page, '&kind=summit');
    await expect(list.getByRole('option')).toHaveCount(3);
    await regions(page).filters.getByRole('radio', { name: 'Dim the rest' }).check();
    await expect.poll(() => list.getByRole('option').count()).toBeGreaterThan(40);
  });
});
