import { expect, openApp, regions, stateOf, test } from './journey';

test.describe('reading the details', () => {
  test('of the ministerial: kind, date and how firm it is, who took part, what was undertaken, and the evidence', async ({
    page,
  }) => {
    await openApp(page, '#v=1&select=jha-ministerial-godollo-2011');
    const { details } = regions(page);
    await expect(details.getByRole('heading', { level: 2 })).toContainText('Gödöllő');
    await expect(details.getByText('14 April 2011', { exact: true })).toBeVisible();
    await expect(details.getByText(/^From the external record/)).toBeVisible();
    await expect(details.getByRole('heading', { name: /^Who took part · \d/ })).toBeVisible();
    await expect(details.getByRole('button', { name: 'Janet Napolitano' })).toBeVisible();
    await expect(details.getByRole('heading', { name: /^undertakings made here · 20/i })).toBeVisible();
    await expect(details.getByText(/Press item.*, Lead, ¶\s1/).first()).toBeVisible();
    await expect(details.getByText('Sources differ.').first()).toBeVisible();
  });

  test('by keyboard, the focus goes along to what is read next, and back to the data set', async ({ page }) => {
    await openApp(page, '#v=1&select=summit-lisbon-2010');
    const { details } = regions(page);
    await details
      .getByRole('button', { name: /^EU–US Working Group/ })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await expect(details.getByRole('heading', { level: 2, name: /^EU–US Working Group/ })).toBeFocused();
    await details.getByRole('button', { name: 'Clear the selection' }).focus();
    await page.keyboard.press('Enter');
    await expect(details.getByRole('heading', { level: 2, name: /^EU–US cyber cooperation/ })).toBeFocused();
  });

  test('of an undertaking: what became of it, and what delivered it, a click away', async ({ page }) => {
    await openApp(page, '#v=1&select=jha-ministerial-godollo-2011');
    const { details } = regions(page);
    await details
      .getByRole('button', { name: /^Joint EU–US cyber-incident exercise/ })
      .first()
      .click();
    await expect(details.getByRole('heading', { name: 'What became of it' })).toBeVisible();
    await expect(details.getByText(/Reported$/).first()).toBeVisible();
    await details
      .getByRole('button', { name: /Cyber Atlantic/ })
      .first()
      .click();
    await expect(details.getByText('3 November 2011', { exact: true })).toBeVisible();
  });

  test('what a later document does not mention is never called failed', async ({ page }) => {
    await openApp(page, '#v=1&view=table&sheet=undertakings');
    await expect(page.getByRole('cell', { name: 'Not mentioned in the sources' }).first()).toBeVisible();
    await expect(page.getByText(/\bfailed\b/i)).toHaveCount(0);
  });

  test('previous and next go through time', async ({ page }) => {
    await openApp(page, '#v=1&select=summit-lisbon-2010');
    const { details } = regions(page);
    await details.getByRole('button', { name: /^Next in time/ }).click();
    const [next] = (await stateOf(page)).selection;
    expect(next).not.toBe('summit-lisbon-2010');
    await details.getByRole('button', { name: /^Previous in time/ }).click();
    expect((await stateOf(page)).selection).toEqual(['summit-lisbon-2010']);
  });

  test('while nothing is selected, the data set tells of itself and its sources', async ({ page }) => {
    await openApp(page);
    const { details } = regions(page);
    await expect(details.getByRole('heading', { level: 2 })).toContainText('cyber cooperation');
    await expect(details.getByText('Fact sheet', { exact: true })).toBeVisible();
    await expect(details.getByText('Press item', { exact: true })).toBeVisible();
  });
});
