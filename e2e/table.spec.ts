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

  test('has each of many rows at its place, however long what it says', async ({ page }) => {
    await openApp(page);
    const long = 'that met again and again '.repeat(9);
    const rows = Array.from({ length: 3000 }, (_, i) => `Body ${i} ${i % 3 === 0 ? long : ''},${1900 + (i % 90)}`);
    await chooseFiles(page, [fileOf('bodies.csv', `title,date\n${rows.join('\n')}\n`)]);
    const { table } = regions(page);
    const scroller = table.locator('.table-scroller');
    await expect(table.locator('tbody tr').first()).toBeVisible();
    const whole = await scroller.evaluate((element) => element.scrollHeight);
    for (const row of [1500, 2, 3001]) {
      const [from, height] = [(row - 2) / 3000, await scroller.evaluate((element) => element.clientHeight)];
      await scroller.evaluate((element, top) => element.scrollTo(0, top), from * (whole - 28) - height / 2);
      await expect(table.locator(`tr[aria-rowindex="${row}"]`)).toBeInViewport();
      // Nothing was measured, and nothing has moved but the pixel of a border.
      expect(await scroller.evaluate((element) => element.scrollHeight)).toBeCloseTo(whole, -1);
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
