import { expect, openApp, regions, sentence, stateOf, test } from './journey';
import { chooseFiles, fileOf } from './openFile';

test.describe('the table', () => {
  test('opens on what there is', async ({ page }) => {
    await openApp(page);
    await chooseFiles(page, [fileOf('people.csv', 'name,born in\nAnn,Kew\nBob,Bath\n')]);
    await expect(regions(page).table.getByRole('cell', { name: 'Bob' })).toBeVisible();
  });

  test('shows events, entities, relations and undertakings', async ({ page }) => {
    await openApp(page);
    await regions(page).graph.getByRole('radio', { name: 'Table' }).click();
    const { table } = regions(page);
    for (const [sheet, least] of [
      ['Events', 25],
      ['Entities', 60],
      ['Relations', 150],
      ['Undertakings', 30],
    ] as const) {
      await table.getByRole('group', { name: 'Sheet' }).getByRole('radio', { name: sheet, exact: true }).check();
      await expect(table.getByRole('table', { name: sheet })).toBeVisible();
      const rows = Number(await table.getByRole('table').getAttribute('aria-rowcount'));
      expect(rows).toBeGreaterThan(least);
      // Rows out of sight are not in the page; scrolling brings them, down to the last.
      await table.locator('.table-scroller').evaluate((scroller) => scroller.scrollTo(0, scroller.scrollHeight));
      await expect(table.locator(`tr[aria-rowindex="${rows}"]`)).toBeVisible();
    }
  });

  test('sorts by a column, both ways', async ({ page }) => {
    await openApp(page, '#v=1&view=table');
    const { table } = regions(page);
    const titles = async () => table.locator('tbody td:first-child').allTextContents();
    await table.getByRole('button', { name: 'Event', exact: true }).click();
    await expect(table.getByRole('columnheader', { name: 'Event' })).toHaveAttribute('aria-sort', 'ascending');
    const ascending = await titles();
    expect(ascending).toEqual(
      [...ascending].sort(new Intl.Collator('en', { numeric: true, sensitivity: 'base' }).compare),
    );
    await table.getByRole('button', { name: /^Event/ }).click();
    await expect(table.getByRole('columnheader', { name: /^Event/ })).toHaveAttribute('aria-sort', 'descending');
    expect(await titles()).toEqual(ascending.reverse());
  });

  test('is filtered and selected with the rest', async ({ page }) => {
    await openApp(page, '#v=1&view=table');
    const { table, filters, details, timeline } = regions(page);
    await filters.getByRole('checkbox', { name: /^Summit,/ }).check();
    await expect(sentence(page)).toContainText('kind is summit');
    const shown = Number(/^(\d+)/.exec((await sentence(page).textContent()) ?? '')?.[1]);
    await expect(table.locator('tbody tr')).toHaveCount(shown);
    await table.getByRole('button', { name: /Brussels/ }).click();
    await expect(details.getByRole('heading', { level: 2 })).toContainText('Brussels');
    await expect(timeline.getByRole('option', { name: /Brussels/ })).toHaveAttribute('aria-selected', 'true');
    await table.getByRole('button', { name: /Lisbon/ }).focus();
    await page.keyboard.press('Shift+Enter');
    expect((await stateOf(page)).selection.length).toBeGreaterThanOrEqual(1);
  });

  test('a relation can be selected and read with its evidence', async ({ page }) => {
    await openApp(page, '#v=1&view=table&sheet=relations');
    const { table, details } = regions(page);
    await table.locator('tbody tr').first().getByRole('button').click();
    await expect(details.getByText('Relation', { exact: true })).toBeVisible();
    await expect(details.getByRole('heading', { name: /^Evidence/ })).toBeVisible();
  });
});
