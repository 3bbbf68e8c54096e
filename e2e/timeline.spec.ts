import type { CDPSession, Page } from '@playwright/test';
import { expect, openApp, regions, settled, stateOf, test } from './journey';

const DAYS_IN_YEAR = 365.25;
const yearOf = (day: number) => 1970 + day / DAYS_IN_YEAR;
const lengthOf = async (page: Page) => {
  const { window } = await stateOf(page);
  return window.end - window.start;
};

/** How often the browser has laid the page out since it was opened. */
async function layoutsOf(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'LayoutCount')?.value ?? Number.NaN;
}

/** Pairs of labels of the timeline that lie on top of each other. */
const collisions = (page: Page) =>
  page.evaluate(() => {
    const boxes = [...document.querySelectorAll('section[aria-label="Timeline"] .timeline-label')]
      .map((label) => ({ text: label.textContent ?? '', box: label.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && box.height > 0);
    const pairs: string[] = [];
    boxes.forEach((a, i) => {
      for (const b of boxes.slice(i + 1)) {
        const x = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const y = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        if (x > 1 && y > 2) pairs.push(`${a.text} / ${b.text}`);
      }
    });
    return { labels: boxes.length, pairs };
  });

/** What a jump of the window takes, frames and all; where each item that comes is measured, it takes more. */
const SOME_LAYOUTS = 8;

test.describe('seeing the timeline', () => {
  test('opens on 2010 to 2014 with the lanes named by track', async ({ page }) => {
    await openApp(page);
    const { window } = await stateOf(page);
    expect(yearOf(window.start)).toBeCloseTo(2010, 0);
    expect(yearOf(window.end)).toBeCloseTo(2015, 0);
    const { timeline } = regions(page);
    for (const lane of [
      'Summits and ministerials',
      'Working Group',
      'Exercises and workshops',
      'Initiatives and declarations',
      'Dialogues',
      'Undertakings',
      'Organisations and offices',
    ]) {
      await expect(timeline.getByRole('group', { name: lane })).toBeAttached();
      await expect(timeline.locator('.vis-label').getByText(lane)).toBeAttached();
    }
  });

  test('is regrouped by theme or kind on a click', async ({ page }) => {
    await openApp(page);
    const { timeline } = regions(page);
    await timeline.getByRole('radio', { name: 'By theme' }).check();
    await expect(timeline.getByRole('group', { name: 'Child protection online' })).toBeAttached();
    await timeline.getByRole('radio', { name: 'By kind' }).check();
    await expect(timeline.getByRole('group', { name: 'Summit', exact: true })).toBeAttached();
  });

  test('zooms by Ctrl and wheel at the pointer, by buttons and by keys', async ({ page }) => {
    await openApp(page);
    const { timeline } = regions(page);
    const start = await lengthOf(page);
    const box = await timeline.locator('.vis-center').first().boundingBox();
    if (box === null) throw new Error('The timeline has no box');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -300);
    await page.keyboard.up('Control');
    await expect.poll(() => lengthOf(page)).toBeLessThan(start);
    const byWheel = await lengthOf(page);
    await timeline.getByRole('button', { name: 'Zoom out' }).click();
    await expect.poll(() => lengthOf(page)).toBeGreaterThan(byWheel);
    const byButton = await lengthOf(page);
    await timeline.getByRole('listbox', { name: 'Timeline items' }).focus();
    await page.keyboard.press('+');
    await expect.poll(() => lengthOf(page)).toBeLessThan(byButton);
  });

  test('pans by wheel, by drag and by keys, and keeps its length', async ({ page }) => {
    await openApp(page);
    const { timeline } = regions(page);
    const startOf = async () => (await stateOf(page)).window.start;
    const length = await lengthOf(page);
    const box = await timeline.locator('.vis-center').first().boundingBox();
    if (box === null) throw new Error('The timeline has no box');
    await page.mouse.move(box.x + box.width / 2, box.y + 8);
    const first = await startOf();
    await page.mouse.wheel(0, 240);
    await expect.poll(startOf).toBeGreaterThan(first);
    const second = await startOf();
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 + 200, box.y + 8, { steps: 6 });
    await page.mouse.up();
    await expect.poll(startOf).toBeLessThan(second);
    await settled(page);
    const third = await startOf();
    await timeline.getByRole('listbox', { name: 'Timeline items' }).focus();
    await page.keyboard.press('Shift+ArrowRight');
    await expect.poll(startOf).toBeGreaterThan(third);
    expect(Math.abs((await lengthOf(page)) - length)).toBeLessThan(length / 100);
  });

  test('leaves the window where it is seen when another palette cuts a turn of the wheel off', async ({ page }) => {
    await openApp(page);
    const opened = (await stateOf(page)).window.start;
    await page.evaluate(() => {
      const turn = new WheelEvent('wheel', { deltaY: 200, bubbles: true, cancelable: true });
      document.querySelector('.timeline-frame .vis-center')?.dispatchEvent(turn);
    });
    await page.emulateMedia({ colorScheme: 'dark' });
    await settled(page);
    expect((await stateOf(page)).window.start).toBeGreaterThan(opened + 20);
  });

  test('has the page laid out once in a frame of a drag, whatever it draws', async ({ page }) => {
    await openApp(page);
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Performance.enable');
    const box = await regions(page).timeline.locator('.vis-center').first().boundingBox();
    if (box === null) throw new Error('The timeline has no box');
    const { window } = await stateOf(page);
    await page.mouse.move(box.x + box.width / 2, box.y + 8);
    await page.mouse.down();
    const layouts: number[] = [];
    for (let step = 1; step <= 31; step++) {
      const before = await layoutsOf(cdp);
      await page.mouse.move(box.x + box.width / 2 - 4 * step, box.y + 8);
      await page.evaluate(() => new Promise<unknown>((resolve) => requestAnimationFrame(resolve)));
      layouts.push((await layoutsOf(cdp)) - before);
    }
    await page.mouse.up();
    await expect.poll(async () => (await stateOf(page)).window.start).toBeGreaterThan(window.start);
    // Now and then the view is built anew, which takes more.
    expect(layouts.sort((a, b) => a - b)[15]).toBeLessThanOrEqual(1);
  });

  test('leaves out a label of the axis that begins out of sight, whose rest would be another year', async ({
    page,
  }) => {
    await openApp(page);
    const { timeline } = regions(page);
    await timeline.getByLabel('From').fill('1999-03-03');
    await page.keyboard.press('Enter');
    await settled(page);
    const seen = await timeline.locator('.timeline-frame').evaluate((frame) => {
      const left = frame.querySelector('.vis-panel.vis-top')?.getBoundingClientRect().left ?? 0;
      return [...frame.querySelectorAll('.vis-time-axis .vis-text')]
        .filter((label) => label.textContent !== '' && label.checkVisibility({ visibilityProperty: true }))
        .map((label) => {
          const words = document.createRange();
          words.selectNodeContents(label);
          const box = words.getBoundingClientRect();
          return { text: label.textContent, isCut: box.left < left && box.right > left };
        });
    });
    expect(seen.map(({ text }) => text)).toContain('2008');
    expect(seen.filter(({ isCut }) => isCut)).toEqual([]);
  });

  test('moves the labels, lines and items of a drag as they are', async ({ page }) => {
    await openApp(page);
    const { timeline } = regions(page);
    const box = await timeline.locator('.vis-center').first().boundingBox();
    if (box === null) throw new Error('The timeline has no box');
    await page.evaluate(() => {
      const axes = [...document.querySelectorAll('.timeline-frame .vis-time-axis')];
      const observer = new MutationObserver(() => axes[0]?.setAttribute('data-rewritten', ''));
      for (const axis of axes)
        for (const child of axis.children)
          observer.observe(child, { attributeFilter: ['class'], childList: true, characterData: true, subtree: true });
    });
    const { window } = await stateOf(page);
    await page.mouse.move(box.x + box.width / 2, box.y + 8);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 - 300, box.y + 8, { steps: 30 });
    await page.mouse.up();
    await expect.poll(async () => (await stateOf(page)).window.start).toBeGreaterThan(window.start);
    await settled(page);
    await expect(timeline.locator('[data-rewritten]')).toHaveCount(0);
    // What has had a transition, or has a custom property of its own, is styled anew from all rules in each frame.
    const slow = await timeline.locator('.vis-item').evaluateAll((boxes) =>
      boxes.filter((each) => {
        const isCustom = each instanceof HTMLElement && [...each.style].some((name) => name.startsWith('--'));
        return isCustom || getComputedStyle(each).transitionDuration !== '0s';
      }),
    );
    expect(slow).toHaveLength(0);
  });

  test('measures no item when it shows others, and leaves its axis in the page', async ({ page }) => {
    await openApp(page);
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Performance.enable');
    const { timeline } = regions(page);
    const box = await timeline.locator('.vis-center').first().boundingBox();
    if (box === null) throw new Error('The timeline has no box');
    const keys = () =>
      timeline.locator('.timeline-item').evaluateAll((items) => items.map((item) => item.getAttribute('data-key')));
    const shown = await keys();
    await page.evaluate(() => {
      const axis = document.querySelector('.vis-panel.vis-top');
      const observer = new MutationObserver(() => axis?.setAttribute('data-moved', ''));
      if (axis !== null) observer.observe(axis, { childList: true });
    });
    await page.mouse.move(box.x + box.width / 2, box.y + 8);
    await page.keyboard.down('Control');
    const before = await layoutsOf(cdp);
    await page.mouse.wheel(0, -600);
    await expect.poll(keys).not.toEqual(shown);
    await settled(page);
    const layouts = (await layoutsOf(cdp)) - before;
    await page.keyboard.up('Control');
    expect(layouts).toBeLessThan(SOME_LAYOUTS);
    await expect(page.locator('.vis-panel.vis-top')).not.toHaveAttribute('data-moved');
  });

  test('fits all, fits the selection, goes to a year', async ({ page }) => {
    await openApp(page, '#v=1&select=cyber-atlantic-2011');
    const { timeline } = regions(page);
    await timeline.getByRole('button', { name: 'Fit selection' }).click();
    await expect.poll(() => lengthOf(page)).toBeLessThan(100);
    await timeline.getByRole('button', { name: 'Fit all' }).click();
    await expect.poll(async () => yearOf((await stateOf(page)).window.start)).toBeLessThan(2002);
    await timeline.getByRole('combobox', { name: 'Go to year' }).selectOption('2013');
    await expect.poll(async () => Math.round(yearOf((await stateOf(page)).window.start))).toBe(2013);
  });

  test('labels do not collide at any zoom or grouping', async ({ page }) => {
    await openApp(page);
    for (const hash of [
      '',
      'from=2011-01-01&to=2012-01-01',
      'from=2011-04-01&to=2011-05-15',
      'from=2012-06-01&to=2013-02-01',
      'from=1995-01-01&to=2020-01-01',
    ]) {
      for (const lanes of ['track', 'theme', 'kind']) {
        await openApp(page, `#v=1&lanes=${lanes}&${hash}`);
        const { labels, pairs } = await collisions(page);
        expect(labels).toBeGreaterThan(3);
        expect([hash, lanes, pairs]).toEqual([hash, lanes, []]);
      }
    }
  });

  test('is walked by arrows from item to item, and Enter selects', async ({ page }) => {
    await openApp(page);
    const { timeline, details } = regions(page);
    const list = timeline.getByRole('listbox', { name: 'Timeline items' });
    await list.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    const active = await list.getAttribute('aria-activedescendant');
    expect(active).not.toBeNull();
    await page.keyboard.press('Enter');
    expect((await stateOf(page)).selection.length).toBeGreaterThan(0);
    await expect(details.getByRole('heading', { level: 2 })).not.toContainText('cyber cooperation, 2010');
    await page.keyboard.press('Escape');
    expect((await stateOf(page)).selection).toEqual([]);
  });

  test('the undertakings of one day are gathered, and open by a click', async ({ page }) => {
    await openApp(page);
    const { timeline, details } = regions(page);
    const bundle = timeline.getByRole('option', { name: /^\d\d commitments/ }).first();
    await bundle.click();
    await expect(details.getByRole('heading', { name: /^Selected · \d+/ })).toBeVisible();
    expect((await stateOf(page)).selection.length).toBeGreaterThan(2);
  });
});
