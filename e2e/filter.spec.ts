import { expect, openApp, regions, sentence, stateOf, test } from './journey';
import { chooseFiles, fileOf } from './openFile';

test.describe('filtering by theme and the other facets', () => {
  test('a choice says itself above the views and in the title, counts under the other facets, and clears by one click', async ({
    page,
  }) => {
    await openApp(page);
    const { filters, timeline } = regions(page);
    const all = await timeline.getByRole('option').count();
    await filters.getByRole('checkbox', { name: /^Child protection online/ }).check();
    await expect(sentence(page)).toHaveText(/^\d+ of \d+ events: theme is child protection online$/);
    await expect(page).toHaveTitle(/theme is child protection online/);
    expect(await timeline.getByRole('option').count()).toBeLessThan(all);

    await filters.getByRole('checkbox', { name: /^Fact sheet/ }).check();
    await expect(sentence(page)).toHaveText(/theme is child protection online, source is fact sheet$/);
    await page.getByRole('button', { name: 'Clear filter' }).click();
    await expect(sentence(page)).toHaveText(/^All \d+ events$/);
    await expect(timeline.getByRole('option')).toHaveCount(all);
  });

  test('a choice with an address for a name keeps its count in sight', async ({ page }) => {
    await openApp(page);
    const address = `https://parliamentaryrecords.example/${'records'.repeat(12)}/1785`;
    await chooseFiles(page, [
      fileOf('voyages.csv', `name,date,source\nCook sails,1785,${address}\nHe returns,1786,A log\n`),
    ]);
    const { filters } = regions(page);
    const choice = filters.locator('.facet-choice').filter({ hasText: 'parliamentaryrecords' });
    await expect(choice).toHaveText(/^parliamentaryrecords.*….*1785/);
    const [count, rail] = [await choice.locator('.facet-count').boundingBox(), await filters.boundingBox()];
    expect((count?.x ?? 0) + (count?.width ?? 0)).toBeLessThanOrEqual((rail?.x ?? 0) + (rail?.width ?? 0));
    await expect(choice.locator('.facet-count')).toHaveText('1');
  });

  test('every count is what choosing it shows', async ({ page }) => {
    await openApp(page);
    const { filters } = regions(page);
    for (const name of [
      /^Cybercrime and law enforcement/,
      /^Summit,/,
      /^Reported/,
      /^Press item/,
      /^Inferred/,
      /^Dialogues/,
    ]) {
      const choice = filters.getByRole('checkbox', { name });
      const count = /(\d+)$/.exec((await choice.getAttribute('aria-label')) ?? '')?.[1];
      await choice.check();
      await expect(filters.getByText(new RegExp(`^${count} of \\d+ shown$`))).toBeVisible();
      await choice.uncheck();
    }
  });

  test('within a facet any or all', async ({ page }) => {
    await openApp(page);
    const { filters } = regions(page);
    await filters.getByRole('checkbox', { name: /^Child protection online/ }).check();
    await filters.getByRole('checkbox', { name: /^Internet names/ }).check();
    await expect(sentence(page)).toContainText('child protection online or internet names');
    await filters.getByRole('radio', { name: 'All' }).check();
    await expect(sentence(page)).toContainText('child protection online and internet names');
  });

  test('dimming keeps everything in its place and says how much fits', async ({ page }) => {
    await openApp(page);
    const { filters, timeline } = regions(page);
    const all = await timeline.getByRole('option').count();
    await filters.getByRole('radio', { name: 'Dim the rest' }).check();
    await filters.getByRole('checkbox', { name: /^Awareness raising/ }).check();
    await expect(filters.getByText(/^\d+ of \d+ fit$/)).toBeVisible();
    await expect(timeline.getByRole('option')).toHaveCount(all);
  });

  test('undertakings alone are no empty picture, but a way to where they are shown', async ({ page }) => {
    await openApp(page);
    const { filters } = regions(page);
    await filters.getByRole('checkbox', { name: /^Undertakings,/ }).check();
    await expect(page.getByRole('heading', { name: 'Only undertakings fit this filter' })).toBeVisible();
    await page.getByRole('button', { name: 'Show the undertakings' }).press('Enter');
    await expect(page.getByRole('region', { name: 'Undertakings' })).toContainText('36 in all');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('region', { name: 'Undertakings' }).locator(':focus')).toHaveCount(1);
  });

  test('no result offers the way back', async ({ page }) => {
    await openApp(page);
    const { filters } = regions(page);
    await filters.getByRole('checkbox', { name: /^Summit,/ }).check();
    await filters.getByRole('checkbox', { name: /^Undated/ }).check();
    await expect(page.getByRole('heading', { name: 'Nothing fits this filter' })).toBeVisible();
    await page.getByRole('button', { name: 'Take back the last choice' }).click();
    await expect(page.getByRole('heading', { name: 'Nothing fits this filter' })).toBeHidden();
    await expect(sentence(page)).toHaveText(/kind is summit$/);
    await filters.getByRole('checkbox', { name: /^Undated/ }).check();
    await page.getByRole('button', { name: 'Show everything' }).click();
    await expect(sentence(page)).toHaveText(/^All/);
  });

  test('works by keyboard alone', async ({ page }) => {
    await openApp(page);
    await regions(page)
      .filters.getByRole('checkbox', { name: /^Awareness raising/ })
      .focus();
    await page.keyboard.press('Space');
    await expect(sentence(page)).toContainText('theme is awareness raising');
    expect((await stateOf(page)).selection).toEqual([]);
  });
});

for (const width of [1440, 1024, 390]) {
  test(`at ${width} wide, a filter of many words leaves the views where they are, and is read in full over them`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await openApp(page);
    const words = sentence(page);
    const { y: above = 0 } = (await regions(page).timeline.boundingBox()) ?? {};
    const themes = 'incidents.private-sector.awareness.cybercrime.child-protection.internet-names.foreign-policy';
    await openApp(page, `#v=1&theme=${themes}`);
    expect((await regions(page).timeline.boundingBox())?.y).toBe(above);
    const isCut = () => words.evaluate((p) => p.scrollWidth > p.clientWidth);
    expect(await isCut()).toBe(true);
    await words.click();
    expect(await isCut()).toBe(false);
    expect((await words.boundingBox())?.height).toBeGreaterThan(35);
    expect((await regions(page).timeline.boundingBox())?.y).toBe(above);
    await page.getByRole('button', { name: 'Clear filter' }).click();
    await expect(words).toHaveText('All 31 events');
  });
}
