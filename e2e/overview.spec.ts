import type { Page } from '@playwright/test';
import { expect, openApp, regions, sentence, settled, stateOf, test } from './journey';

const HISTORY = 'Overview of the whole history';
const DAYS_IN_YEAR = 365.25;
const yearOf = (day: number) => 1970 + day / DAYS_IN_YEAR;
const windowOf = async (page: Page) => (await stateOf(page)).window;
const slider = (page: Page, name: string) => regions(page).timeline.getByRole('slider', { name, exact: true });

/** Drags from the middle of an element by pixels, with the window read before the button is let go. */
async function dragBy(page: Page, name: string, by: number): Promise<string | null> {
  const box = await slider(page, name).boundingBox();
  if (box === null) throw new Error(`No slider ${name}`);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + by, y, { steps: 5 });
  const live = await slider(page, name).getAttribute('aria-valuetext');
  await page.mouse.up();
  return live;
}

test.describe('asking for a window', () => {
  test('the window is dragged and resized on the overview, live, and the timeline and the address follow', async ({
    page,
  }) => {
    await openApp(page);
    const before = await windowOf(page);
    const told = await slider(page, 'Window').getAttribute('aria-valuetext');
    expect(told).toBe('1 January 2010 – 31 December 2014');
    expect(await dragBy(page, 'Window', -100)).not.toBe(told);
    await expect.poll(async () => (await windowOf(page)).start).toBeLessThan(before.start - 300);
    const moved = await windowOf(page);
    expect(Math.abs(moved.end - moved.start - (before.end - before.start))).toBeLessThan(3);

    await dragBy(page, 'End of the window', -60);
    await expect.poll(async () => (await windowOf(page)).end).toBeLessThan(moved.end - 200);
    expect(Math.abs((await windowOf(page)).start - moved.start)).toBeLessThan(3);
    await expect(page).toHaveURL(/from=2008-.*&to=201/);
    await expect(regions(page).timeline.locator('.vis-time-axis').getByText('2009', { exact: true })).toBeVisible();
  });

  test('a drag that an undo cuts off is taken back, and the overview shows the window that there is', async ({
    page,
  }) => {
    await openApp(page, '#v=1&select=neelie-kroes');
    await regions(page).details.getByRole('button', { name: 'Edit', exact: true }).click();
    await page.getByRole('button', { name: 'Delete' }).click();
    await settled(page);
    const opened = await windowOf(page);
    const box = await slider(page, 'Window').boundingBox();
    if (box === null) throw new Error('The overview shows no window');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 - 100, box.y + box.height / 2, { steps: 5 });
    await page.keyboard.press('Control+z');
    await settled(page);
    await page.mouse.up();
    expect(await windowOf(page)).toEqual(opened);
    await expect(slider(page, 'Window')).toHaveAttribute('aria-valuenow', String(Math.round(opened.start)));
  });

  test('a click beside the window brings it there', async ({ page }) => {
    await openApp(page);
    const bar = regions(page).timeline.getByRole('group', { name: HISTORY });
    await bar.click({ position: { x: 60, y: 8 } });
    await expect
      .poll(async () => {
        const { start, end } = await windowOf(page);
        return yearOf((start + end) / 2);
      })
      .toBeLessThan(2004);
  });

  test('keys step each end and the whole by months and years, and to the ends of the history', async ({ page }) => {
    await openApp(page);
    const start = slider(page, 'Start of the window');
    await start.focus();
    await page.keyboard.press('ArrowRight');
    await expect(start).toHaveAttribute('aria-valuetext', '1 February 2010');
    await page.keyboard.press('PageUp');
    await expect(start).toHaveAttribute('aria-valuetext', '1 February 2011');
    const end = slider(page, 'End of the window');
    await end.focus();
    await page.keyboard.press('ArrowLeft');
    await expect(end).toHaveAttribute('aria-valuetext', '30 November 2014');
    const whole = slider(page, 'Window');
    await whole.focus();
    await page.keyboard.press('PageDown');
    await expect(whole).toHaveAttribute('aria-valuetext', /^1 February 2010 – /);
    await page.keyboard.press('Home');
    await expect(whole).toHaveAttribute('aria-valuetext', /2001 – /);
    expect(yearOf((await windowOf(page)).start)).toBeLessThan(2002);
  });

  test('the window is typed as dates, checked as one types, and applied by Enter', async ({ page }) => {
    await openApp(page);
    const { timeline } = regions(page);
    const from = timeline.getByRole('textbox', { name: 'From' });
    const to = timeline.getByRole('textbox', { name: 'To' });
    await expect(from).toHaveValue('2010');
    await from.fill('2011-13');
    await expect(timeline.getByText(/a month 13, and months go from 01 to 12/)).toBeVisible();
    await page.keyboard.press('Enter');
    expect(yearOf((await windowOf(page)).start)).toBeCloseTo(2010, 1);
    await from.fill('2011-04');
    await to.fill('2011-04-20');
    await expect(timeline.getByText(/a month 13/)).toBeHidden();
    await page.keyboard.press('Enter');
    await expect(slider(page, 'Window')).toHaveAttribute('aria-valuetext', '1–20 April 2011');
    await expect(page).toHaveURL(/from=2011-04-01&to=2011-04-21/);
    await from.fill('1999');
    await page.keyboard.press('Escape');
    await expect(from).toHaveValue('2011-04');
  });

  test('a question is asked of it, certainly or possibly: the sentence, the counts and the address say it', async ({
    page,
  }) => {
    await openApp(page, '#v=1&from=2012-01-01&to=2013-01-01');
    const { timeline, filters } = regions(page);
    const shown = async () => Number(/^(\d+) of/.exec((await sentence(page).textContent()) ?? '')?.[1]);
    await expect(timeline.getByRole('group', { name: 'How surely' })).toBeHidden();
    await timeline.getByRole('combobox', { name: /^Records that are/ }).selectOption('Starts in');
    await expect(sentence(page)).toHaveText(/possibly starts in 2012$/);
    const possibly = await shown();
    await expect(filters.getByText(/^\d+ of \d+ shown$/)).toBeVisible();
    await timeline.getByRole('combobox', { name: /^Records that are/ }).selectOption('Active in');
    await timeline.getByRole('radio', { name: 'certainly' }).check();
    await expect(sentence(page)).toHaveText(/certainly active in 2012$/);
    await expect(page).toHaveURL(/when=certainly\.active/);
    const certainly = await shown();
    await timeline.getByRole('radio', { name: 'possibly' }).check();
    await expect.poll(shown).toBeGreaterThanOrEqual(certainly);
    expect(possibly).toBeGreaterThan(0);

    // A window elsewhere is another answer.
    await slider(page, 'Window').focus();
    await page.keyboard.press('PageDown');
    await expect(sentence(page)).toHaveText(/possibly active in 2011$/);
    await timeline.getByRole('combobox', { name: /^Records that are/ }).selectOption('Any time');
    await expect(sentence(page)).toHaveText(/^All \d+ events$/);
  });

  test('filtered stands over unfiltered on a scale that stays', async ({ page }) => {
    await openApp(page);
    const { timeline, filters } = regions(page);
    const shape = (kind: string) => timeline.locator(`.overview-${kind}`).getAttribute('d');
    const all = await shape('all');
    expect(await shape('passing')).toBe(all);
    await filters.getByRole('checkbox', { name: /^Child protection online/ }).check();
    await expect.poll(() => shape('passing')).not.toBe(all);
    expect(await shape('all')).toBe(all);
    expect(((await shape('passing')) ?? '').length).toBeGreaterThan(10);
  });
});

test.describe('dates over the lanes', () => {
  test('the playhead stands at its date and moves with the zoom', async ({ page }) => {
    await openApp(page, '#v=1&asof=2012-07-01');
    const { timeline } = regions(page);
    const flag = timeline.locator('.timeline-flag');
    await expect(flag).toHaveText('1 Jul 2012');
    const shareOf = async () => {
      const [line, plot] = await Promise.all([
        timeline.locator('.timeline-mark-line').boundingBox(),
        timeline.locator('.vis-center').first().boundingBox(),
      ]);
      return line === null || plot === null ? null : (line.x - plot.x) / plot.width;
    };
    expect(await shareOf()).toBeCloseTo(0.5, 2);
    await timeline.getByRole('textbox', { name: 'From' }).fill('2012');
    await timeline.getByRole('textbox', { name: 'To' }).fill('2015');
    await page.keyboard.press('Enter');
    await expect.poll(shareOf).toBeCloseTo(0.125, 2);
  });

  test('two dates that are compared are marked A and B', async ({ page }) => {
    await openApp(page, '#v=1&compare=2010-11-20.2010-11-21.2013-01-01.2014-01-01');
    await expect(regions(page).timeline.locator('.timeline-flag')).toHaveText(['A', 'B']);
    await expect(regions(page).timeline.locator('.timeline-mark.is-band')).toHaveCount(1);
  });

  test('the threads of a selected undertaking lead from where it was made to what delivered it', async ({ page }) => {
    await openApp(page);
    const { timeline } = regions(page);
    const drawn = (kind: string) => timeline.locator(`.timeline-threads > .is-${kind}`).getAttribute('d');
    expect((await drawn('made')) ?? '').toBe('');
    await page.evaluate(() => window.entente?.select(['commit-joint-exercise']));
    await expect.poll(() => drawn('made')).toMatch(/^M[\d.]+,/);
    expect(await drawn('delivered')).toMatch(/^M/);
    expect(await drawn('heads')).toMatch(/^M/);
    const before = await drawn('delivered');
    await timeline.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(() => drawn('delivered')).not.toBe(before);
    await page.keyboard.press('Escape');
    await expect.poll(() => drawn('made')).toBe('');
  });
});
