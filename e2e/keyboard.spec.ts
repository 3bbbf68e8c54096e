import type { Locator, Page } from '@playwright/test';
import { expect, openApp, regions, settled, test } from './journey';
import { chooseFiles, fileOf } from './openFile';

const TABLE =
  'title,start,people\nCongress of Vienna,1814-11-01,Metternich\nTreaty of Paris,1815-11-20,Talleyrand\nLost,31/31/1848,Metternich\n';

async function press(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await target.focus();
  await page.keyboard.press(key);
}

/** Opens a file by the button, and the keyboard alone. */
async function openByKeys(page: Page, name: string, content: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await press(page, page.getByRole('button', { name: 'Open', exact: true }));
  await (await chooser).setFiles([fileOf(name, content)]);
}

test('after a file is opened, the focus is on a line that says what, and the views come next', async ({ page }) => {
  await openApp(page);
  for (const time of [1, 2]) {
    await openByKeys(page, 'letters.csv', TABLE);
    await page.getByText('problems in the data set').waitFor();
    await settled(page);
    await expect(page.getByText('“letters” is open: 3 events, 2 entities.'), `time ${time}`).toBeFocused();
  }
  await page.keyboard.press('Tab');
  await expect(regions(page).timeline.getByLabel('From')).toBeFocused();
});

test('the problems and the briefing are gone to when they are opened, and left to where one came from', async ({
  page,
}) => {
  await openApp(page);
  await openByKeys(page, 'letters.csv', TABLE);
  const show = page.getByRole('button', { name: 'Show problems' });
  await press(page, show);
  await expect(page.getByRole('heading', { name: 'Problems and gaps' })).toBeFocused();
  await press(page, page.getByRole('region', { name: 'Problems' }).getByRole('button', { name: 'Lost' }).first());
  await expect(page.getByRole('button', { name: 'Back to the problems' })).toBeFocused();
  await press(page, page.getByRole('button', { name: 'Briefing' }));
  await expect(page.getByRole('heading', { name: 'Briefing', level: 2 })).toBeFocused();
  await press(page, page.getByRole('button', { name: 'Close the briefing' }));
  await expect(page.getByRole('button', { name: 'Briefing' })).toBeFocused();
});

test('what is pressed and gone, or has nothing more to do, does not take the focus with it', async ({ page }) => {
  await openApp(page, '#v=1&select=nobody');
  const { filters } = regions(page);
  await press(page, page.getByRole('button', { name: 'Dismiss' }));
  await expect(page.getByRole('button', { name: 'Present' })).toBeFocused();
  const choice = filters.getByRole('checkbox', { name: /^Cybercrime and law/ });
  const others = filters.getByRole('checkbox', { name: /^Mandates, meetings/ });
  await press(page, choice, 'Space');
  await press(page, filters.getByRole('button', { name: 'Clear themes' }));
  await expect(others).toBeFocused();
  await press(page, choice, 'Space');
  await press(page, filters.getByRole('button', { name: 'Clear all' }));
  await expect(filters.getByRole('button', { name: 'Clear all' })).toBeFocused();
  await press(page, choice, 'Space');
  await press(page, page.getByRole('button', { name: 'Clear filter' }));
  await expect(page.getByText('All 31 events')).toBeFocused();
  const undo = page.getByRole('button', { name: 'Undo' });
  for (let step = 0; step < 8; step += 1) await press(page, undo);
  await expect(undo).toBeDisabled();
  await expect(undo).toBeFocused();
});

test('F6 goes from part to part of the page, and Shift F6 back', async ({ page }) => {
  await openApp(page);
  const { filters, timeline, graph, details } = regions(page);
  for (const region of [filters, timeline, graph, page.getByRole('region', { name: 'Playback' }), details, filters]) {
    await page.keyboard.press('F6');
    await expect(region).toBeFocused();
  }
  await page.keyboard.press('Shift+F6');
  await expect(details).toBeFocused();
});

test('after a table was opened through its dialog, the focus is at what is said of it, and F6 knows the notices', async ({
  page,
}) => {
  await openApp(page);
  const table =
    'Title;Signed;Parties\nPeace of the harbour;03/04/1848;Austria\nTrade convention;05/06/1849;Prussia\nPostal treaty;07/07/1850;Austria\nLost treaty;some day;Prussia\n';
  await chooseFiles(page, [fileOf('treaties.csv', table)]);
  await page.getByRole('radio', { name: /Day first/ }).press('Space', { timeout: 9000 });
  await page.getByRole('dialog').getByRole('button', { name: 'Open', exact: true }).press('Enter');
  await expect(page.getByText('“treaties” is open: 4 events, 2 entities.')).toBeFocused();
  await settled(page);
  await expect(page.getByText('“treaties” is open: 4 events, 2 entities.')).toBeFocused();
  await page.keyboard.press('F6');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Show problems' })).toBeFocused();
  await page.keyboard.press('F6');
  await expect(regions(page).filters).toBeFocused();
  await page.keyboard.press('Shift+F6');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Show problems' })).toBeFocused();
});

test('Escape leaves the search to where one came from', async ({ page }) => {
  await openApp(page);
  const items = page.getByRole('listbox', { name: 'Timeline items' });
  await items.focus();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('zz');
  await expect(page.getByText('Nothing is called that.')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(items).toBeFocused();
});

test('Tab leads from a field that was changed to the next one', async ({ page }) => {
  await openApp(page, '#v=1&select=cyber-atlantic-2011');
  const { details } = regions(page);
  await press(page, details.getByRole('button', { name: 'Edit', exact: true }));
  await details.getByLabel('Title', { exact: true }).focus();
  await page.keyboard.press('End');
  await page.keyboard.type(' again');
  await page.keyboard.press('Tab');
  await expect(details.getByText(/^Changed “.* again”\.$/)).toBeVisible();
  await expect(details.getByLabel('Short title')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(details.getByLabel('Title', { exact: true })).toBeFocused();
});

test('a scene that was added by keys is gone on in: its title comes next', async ({ page }) => {
  await openApp(page);
  await press(page, page.getByRole('button', { name: 'Briefing' }));
  await press(page, page.getByRole('button', { name: 'Add scene' }));
  const title = page.getByRole('listitem', { name: /^Scene 10/ }).getByLabel('Title', { exact: true });
  await expect(title).toBeFocused();
  await expect(title).toBeInViewport();
});
