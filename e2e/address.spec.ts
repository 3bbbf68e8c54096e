import { expect, openApp, regions, sentence, settled, stateOf, test } from './journey';
import { chooseFiles, fileOf } from './openFile';

test.describe('going back and sharing', () => {
  test('filter, selection, view and window are in the address, and a link opens the same view elsewhere', async ({
    page,
    context,
  }) => {
    await openApp(page);
    const { filters, graph, timeline } = regions(page);
    await filters.getByRole('checkbox', { name: /^Child protection online/ }).check();
    await timeline.getByRole('radio', { name: 'By theme' }).check();
    await graph.getByRole('radio', { name: 'Table' }).click();
    await timeline.getByRole('button', { name: 'Zoom in' }).click();
    await regions(page)
      .table.getByRole('button', { name: /London/ })
      .click();
    await settled(page);
    const before = await stateOf(page);

    const other = await context.newPage();
    await other.goto(page.url());
    await settled(other);
    const after = await stateOf(other);
    expect(after.selection).toEqual(before.selection);
    expect(Math.abs(after.window.start - before.window.start)).toBeLessThan(2);
    expect(Math.abs(after.window.end - before.window.end)).toBeLessThan(2);
    await expect(sentence(other)).toHaveText((await sentence(page).textContent()) ?? '');
    await expect(regions(other).table).toBeVisible();
    await expect(regions(other).timeline.getByRole('radio', { name: 'By theme' })).toBeChecked();
  });

  test('Back and Forward go through the choices', async ({ page }) => {
    await openApp(page);
    const { filters } = regions(page);
    await filters.getByRole('checkbox', { name: /^Awareness raising/ }).check();
    await filters.getByRole('checkbox', { name: /^Workshop,/ }).check();
    await expect(page).toHaveURL(/kind=workshop/);
    await page.goBack();
    await expect(sentence(page)).toHaveText(/theme is awareness raising$/);
    await page.goBack();
    await expect(sentence(page)).toHaveText(/^All/);
    await page.goForward();
    await expect(sentence(page)).toHaveText(/theme is awareness raising$/);
  });

  test('the interface for other programs says the same address, whatever the history opens on', async ({ page }) => {
    const said = async () => (await stateOf(page)).address;
    await openApp(page, '#v=1&select=summit-lisbon-2010&from=2011-01-01&to=2012-01-01');
    expect(await said()).toBe('v=1&select=summit-lisbon-2010&from=2011-01-01&to=2012-01-01');
    await chooseFiles(page, [fileOf('people.csv', 'name,born in\nAnn,Kew\nBob,Bath\n')]);
    await expect(regions(page).table.getByRole('cell', { name: 'Bob' })).toBeVisible();
    await settled(page);
    expect(await said()).toBe('');
    // After a reload the file is not there, and what its address names is of no other history.
    await regions(page).table.getByRole('button', { name: 'Bob' }).click();
    await expect(page).toHaveURL(/select=bob/);
    await page.reload();
    await expect(
      page.getByText('What was open here came from a file on this device: open it again to go on.'),
    ).toBeVisible();
    await expect(page.getByText('The link names')).toBeHidden();
  });

  test('a link that names something unknown opens with a note, and the rest of it', async ({ page }) => {
    await openApp(page, '#v=1&select=nobody.summit-lisbon-2010&theme=gone');
    await expect(page.getByText('The link names the record “nobody”, which is not in this data set.')).toBeVisible();
    await expect(page.getByText('The link names the theme “gone”, which is not in this data set.')).toBeVisible();
    expect((await stateOf(page)).selection).toEqual(['summit-lisbon-2010']);
    await page.locator('.notice', { hasText: '“nobody”' }).getByRole('button', { name: 'Dismiss' }).click();
    await expect(page.getByText('“nobody”')).toBeHidden();
  });

  test('Share gives the address of the view', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openApp(page, '#v=1&select=summit-lisbon-2010');
    await page.getByRole('button', { name: 'Share' }).click();
    await expect(page.getByText('The address of this view is on the clipboard.')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    await expect(page.getByText('export it as one offline file')).toHaveCount(0);

    // A history from this device is not where its address leads others.
    await chooseFiles(page, [fileOf('voyages.csv', 'title,start\nDeparture,1820-05-01\nReturn,1821-06-02\n')]);
    await page.getByText('is open:').waitFor();
    await page.getByRole('button', { name: 'Share' }).click();
    await expect(page.getByText('export it as one offline file')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Columns…' })).toBeVisible();
  });
});
