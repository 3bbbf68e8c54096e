import { expect, openApp, regions, stateOf, test } from './journey';

test.describe('searching', () => {
  test('lists what is found within a narrow screen', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openApp(page);
    await page.getByRole('combobox', { name: 'Search' }).fill('cyber');
    await expect(page.getByRole('option').first()).toBeInViewport({ ratio: 1 });
    const box = await page.getByRole('listbox', { name: 'Search results' }).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
  });

  for (const [typed, found] of [
    ['Godollo', /Gödöllő/],
    ['Malmstrom', /Cecilia Malmström/],
    ['wroking group', /Working Group on Cyber Security and Cybercrime/],
  ] as const) {
    test(`“${typed}” finds it by keyboard all the way`, async ({ page }) => {
      await openApp(page);
      await page.keyboard.press('Control+k');
      const field = page.getByRole('combobox', { name: 'Search' });
      await expect(field).toBeFocused();
      await page.keyboard.type(typed);
      await page.keyboard.press('Enter');
      await expect(regions(page).details.getByRole('heading', { level: 2 })).toHaveText(found);
      expect((await stateOf(page)).selection).toHaveLength(1);
      await expect(field).toHaveValue('');
    });
  }

  test('the best match stands first and is ready for Enter', async ({ page }) => {
    await openApp(page);
    await page.getByRole('combobox', { name: 'Search' }).fill('Godollo');
    const first = page.getByRole('listbox', { name: 'Search results' }).getByRole('option').first();
    await expect(first).toContainText('Gödöllő');
    await expect(first).toHaveAttribute('aria-selected', 'true');
  });

  test('results are grouped by kind, walked by arrows, and Esc leaves', async ({ page }) => {
    await openApp(page);
    const field = page.getByRole('combobox', { name: 'Search' });
    await field.fill('summit');
    const results = page.getByRole('listbox', { name: 'Search results' });
    await expect(results.getByText('Summit', { exact: true })).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(results.getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Escape');
    await expect(field).toHaveValue('');
    await expect(results).toBeHidden();
  });

  test('an answer that comes when one has gone on elsewhere chooses nothing', async ({ page }) => {
    let answer = () => {};
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route(/createSearchIndex/, async (route) => {
      await held;
      await route.continue();
    });
    await openApp(page);
    const field = page.getByRole('combobox', { name: 'Search' });
    await field.fill('Godollo');
    await page.keyboard.press('Enter');
    await regions(page).filters.getByRole('checkbox').first().focus();
    const loaded = page.waitForResponse(/createSearchIndex/);
    answer();
    await (await loaded).finished();
    // Asked again, it answers: by now the first answer would have come.
    await field.fill('Malmstrom');
    await expect(page.getByRole('option').first()).toContainText('Cecilia Malmström');
    expect((await stateOf(page)).selection).toEqual([]);
  });

  test('what is not there is said', async ({ page }) => {
    await openApp(page);
    await page.getByRole('combobox', { name: 'Search' }).fill('xylophone');
    await expect(page.getByText('Nothing is called that.')).toBeVisible();
  });
});
