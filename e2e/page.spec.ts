import type { Page } from '@playwright/test';
import { axeFindsNothing } from './axe';
import { expect, openApp, regions, settled, test } from './journey';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
] as const;

/** Controls that stick out of the page, or whose text is cut. */
const misfits = (page: Page) =>
  page.evaluate(() => {
    const wide = document.documentElement.scrollWidth > window.innerWidth;
    const out = [...document.querySelectorAll('button, input:not([type=file]), h1, h2, label, .panel-controls')]
      .filter(
        (element) =>
          element.checkVisibility({ visibilityProperty: true }) &&
          element.closest('.vis-timeline, [role=listbox]') === null,
      )
      .filter((element) => {
        const box = element.getBoundingClientRect();
        return box.width > 0 && (box.left < -1 || box.right > window.innerWidth + 1);
      })
      .map((element) => element.textContent || element.getAttribute('aria-label'));
    return { wide, out };
  });

for (const size of SIZES) {
  test(`at ${size.width} by ${size.height} nothing sticks out and there is no horizontal scroll`, async ({ page }) => {
    await page.setViewportSize(size);
    await openApp(page, '#v=1&select=working-group&theme=cybercrime');
    expect(await misfits(page)).toEqual({ wide: false, out: [] });
  });
}

test('on a phone the views are tabs, by touch and by keys', async ({ page }) => {
  await page.setViewportSize(SIZES[2]);
  await openApp(page);
  const { timeline, graph, filters, details } = regions(page);
  await expect(timeline).toBeVisible();
  await expect(graph).toBeHidden();
  await page.getByRole('tab', { name: 'Relationships' }).click();
  await settled(page);
  await expect(graph).toBeVisible();
  await expect(timeline).toBeHidden();
  await page.keyboard.press('ArrowRight');
  await expect(details).toBeVisible();
  await page.getByRole('tab', { name: 'Filters' }).click();
  await filters.getByRole('checkbox', { name: /^Cybercrime and law/ }).check();
  expect(await misfits(page)).toEqual({ wide: false, out: [] });
});

test.describe('axe finds nothing', () => {
  const states: readonly (readonly [string, string])[] = [
    ['at first sight', ''],
    ['with a selection', '#v=1&select=jha-ministerial-godollo-2011'],
    ['with a connection', '#v=1&select=neelie-kroes.ec3&connect=1'],
    ['with the table', '#v=1&view=table&sheet=undertakings'],
    ['standing at a date', '#v=1&asof=2011-04-20&select=working-group'],
    ['comparing', '#v=1&compare=2011-01-01.2012-01-01.2014-01-01.2015-01-01'],
    ['with no result', '#v=1&kind=summit&firmness=undated'],
    ['with notes', '#v=1&select=nobody'],
    ['without a data set', '?data=http://example.org/x.json'],
  ];
  for (const [name, address] of states) {
    test(name, async ({ page }) => {
      if (address.startsWith('?')) {
        await page.goto(`./${address}`);
        await expect(page.getByRole('alert')).toBeVisible();
      } else {
        await openApp(page, address);
      }
      await axeFindsNothing(page);
    });
  }
  test('on a phone', async ({ page }) => {
    await page.setViewportSize(SIZES[2]);
    await openApp(page, '#v=1&select=working-group');
    await page.getByRole('tab', { name: 'Details' }).click();
    await axeFindsNothing(page);
  });
  test('with search results', async ({ page }) => {
    await openApp(page);
    await page.getByRole('combobox', { name: 'Search' }).fill('summit');
    const results = page.getByRole('listbox', { name: 'Search results' });
    await expect(results.getByRole('option', { name: /Lisbon/ }).first()).toBeVisible();
    await axeFindsNothing(page);
  });
});

test('by keyboard, one press leads past the filter to the views', async ({ page }) => {
  await openApp(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Skip to the views' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(regions(page).timeline.getByLabel('From')).toBeFocused();
});

test('at 320 by 256, a page at 400 %, the views have room, and the page scrolls to them', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await openApp(page);
  const { timeline } = regions(page);
  await timeline.scrollIntoViewIfNeeded();
  const box = await timeline.boundingBox();
  expect(box?.height).toBeGreaterThan(300);
  expect((await page.getByRole('combobox', { name: 'Search' }).boundingBox())?.width).toBeGreaterThan(200);
  expect((await misfits(page)).wide).toBe(false);
});

test('on a phone that lies on its side, the views are tabs with room of their own', async ({ page }) => {
  await page.setViewportSize({ width: 844, height: 390 });
  await openApp(page);
  await expect(page.getByRole('tab', { name: 'Timeline' })).toBeVisible();
  expect((await regions(page).timeline.boundingBox())?.height).toBeGreaterThan(300);
});
