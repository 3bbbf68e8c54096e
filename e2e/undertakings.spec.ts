import type { Page } from '@playwright/test';
import { expect, openApp, regions, stateOf, test } from './journey';

const view = (page: Page) => page.getByRole('region', { name: 'Undertakings' });

async function openUndertakings(page: Page, rest = '') {
  await openApp(page, `#v=1&view=undertakings${rest}`);
  await expect(view(page).getByRole('heading', { level: 3 }).first()).toBeVisible();
  return view(page);
}

/** The count that each heading of a group gives, with the number of its entries. */
async function countsOf(page: Page): Promise<{ said: number; listed: number }[]> {
  const headings = view(page).getByRole('heading', { level: 3 });
  const lists = view(page).locator('ul[aria-labelledby]');
  const counts: { said: number; listed: number }[] = [];
  for (let i = 0; i < (await headings.count()); i++) {
    const said = Number(/\d+$/.exec((await headings.nth(i).textContent()) ?? '')?.[0]);
    counts.push({ said, listed: await lists.nth(i).locator(':scope > li').count() });
  }
  return counts;
}

const entry = (page: Page, title: RegExp) =>
  view(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 4, name: title }) });

test.describe('the undertakings view', () => {
  test('is chosen by the switch, and counts what became of them in sentences', async ({ page }) => {
    await openApp(page);
    await regions(page).graph.getByRole('radio', { name: 'Undertakings' }).check();
    await expect(
      view(page).getByText(
        /^Of 20 undertakings of JHA Ministerial, Gödöllő, 14 April 2011: 4 are reported as done, .*not mentioned in the sources/,
      ),
    ).toBeVisible();
    await expect(view(page).getByText(/failed/i)).toHaveCount(0);
  });

  test('is grouped by status, theme and event, with counts that add up', async ({ page }) => {
    await openUndertakings(page);
    for (const [grouping, group] of [
      ['Status', /^Not mentioned in the sources/],
      ['Theme', /^Cyber incidents/],
      ['Event', /^JHA Ministerial, Gödöllő, 14 April 2011/],
    ] as const) {
      await view(page).getByRole('radio', { name: grouping }).check();
      await expect(view(page).getByRole('heading', { level: 3, name: group })).toBeVisible();
      const counts = await countsOf(page);
      for (const { said, listed } of counts) expect(said).toBe(listed);
      expect(counts.reduce((sum, { listed }) => sum + listed, 0)).toBe(36);
    }
    expect((await stateOf(page)) as unknown).toMatchObject({ undertakingGrouping: 'event' });
  });

  test('tells when each was due, how long it took, what delivered it, and where that is written', async ({ page }) => {
    await openUndertakings(page);
    const exercise = entry(page, /^Joint EU–US cyber-incident exercise/);
    await expect(exercise).toContainText('due by the end of 2011');
    await expect(exercise).toContainText('203 days after');
    await expect(exercise).toContainText('Reported');
    await expect(exercise).toContainText(/Evidence: Fact sheet, .*¶\s2/);
    await expect(exercise.getByRole('button', { name: 'Cyber Atlantic 2011' }).first()).toBeVisible();
  });

  test('a click on a title lights its threads: what made it, worked on it and delivered it', async ({ page }) => {
    await openUndertakings(page);
    const { timeline, details } = regions(page);
    await view(page)
      .getByRole('button', { name: /^Joint EU–US cyber-incident exercise/ })
      .click();
    await expect(details.getByRole('heading', { level: 2 })).toContainText('Joint EU–US cyber-incident exercise');
    for (const name of [/^EU–US Justice and Home Affairs Ministerial, Gödöllő/, /^Cyber Atlantic 2011/]) {
      await expect(timeline.getByRole('option', { name })).not.toHaveClass(/is-quiet/);
    }
    expect(await timeline.locator('.timeline-item.is-quiet').count()).toBeGreaterThan(3);
    const title = view(page).getByRole('button', { name: /^Joint EU–US cyber-incident exercise/ });
    await expect(title).toHaveAttribute('aria-pressed', 'true');
    await page.keyboard.down('Shift');
    await view(page)
      .getByRole('button', { name: /^Cooperation programme/ })
      .click();
    await page.keyboard.up('Shift');
    expect((await stateOf(page)).selection).toHaveLength(2);
  });

  test('a link goes on to what delivered it, and pointing lights the same on the timeline', async ({ page }) => {
    await openUndertakings(page);
    const { timeline } = regions(page);
    const link = entry(page, /^Joint EU–US cyber-incident exercise/).getByRole('button', {
      name: 'Cyber Atlantic 2011',
    });
    await link.first().hover();
    await expect(timeline.locator('.timeline-item.is-hovered')).toHaveCount(1);
    await link.first().click();
    await expect(timeline.getByRole('option', { name: /^Cyber Atlantic 2011/ })).toHaveAttribute(
      'aria-selected',
      'true',
    );
  });

  test('follows the filter: hidden and counted, quiet, or nothing left', async ({ page }) => {
    await openUndertakings(page, '&status=still-priority&kind=commitment');
    await expect(view(page).getByText('5 of 36 fit the filter')).toBeVisible();
    await expect(
      view(page).getByText(
        /^Of the 5 of 20 undertakings of JHA Ministerial.* that fit the filter: 5 are still a priority/,
      ),
    ).toBeVisible();
    await regions(page).filters.getByRole('radio', { name: 'Dim the rest' }).check();
    await expect(view(page).locator('.undertaking.is-quiet')).toHaveCount(31);
    await openApp(page, '#v=1&view=undertakings&kind=summit');
    await expect(view(page).getByText('No undertaking fits the filter.')).toBeVisible();
    await view(page).getByRole('button', { name: 'Show all 36' }).click();
    await expect(view(page).getByText('36 in all')).toBeVisible();
  });
});
