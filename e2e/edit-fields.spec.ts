import type { Page } from '@playwright/test';
import { axeFindsNothing } from './axe';
import { expect, openApp, regions, settled, stateOf, test } from './journey';

const EVENT = 'summit-lisbon-2010';
const details = (page: Page) => regions(page).details;
const field = (page: Page, label: string) => details(page).getByLabel(label, { exact: true });
const button = (page: Page, name: string) => details(page).getByRole('button', { name, exact: true });

/** Opens the form of what is selected by keyboard. */
async function edit(page: Page, name = 'Edit'): Promise<void> {
  await button(page, name).focus();
  await page.keyboard.press('Enter');
}

/** Opens the fields that few records have. */
async function openMore(page: Page): Promise<void> {
  const more = details(page).getByText('More fields', { exact: true });
  if ((await more.locator('..').getAttribute('open')) === null) await more.click();
}

test('a record is given another spelling by keyboard, by which the search finds it, and undo takes it back', async ({
  page,
}) => {
  await openApp(page, `#v=1&select=${EVENT}`);
  await edit(page);
  await field(page, 'Add another spelling').focus();
  await page.keyboard.type('Cimeira de Lisboa');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Lisboa 2010');
  await page.keyboard.press('Enter');
  await settled(page);
  await expect(field(page, 'Add another spelling')).toBeFocused();
  await expect(field(page, 'Add another spelling')).toHaveValue('');
  await page.getByLabel('Search', { exact: true }).fill('Cimeira');
  await page.keyboard.press('Enter');
  // The field is empty once what was found is selected, which it was before.
  await expect(page.getByLabel('Search', { exact: true })).toHaveValue('');
  await settled(page);
  expect((await stateOf(page)).selection).toEqual([EVENT]);
  await button(page, 'Take out the spelling Cimeira de Lisboa').focus();
  await page.keyboard.press('Enter');
  await expect(button(page, 'Take out the spelling Lisboa 2010')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(button(page, 'Take out the spelling Lisboa 2010')).toHaveCount(0);
  await expect(button(page, 'Take out the spelling 2010 EU-US summit')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(button(page, 'Take out the spelling Lisboa 2010')).toBeVisible();
});

test('an undertaking is given an outcome with its date and evidence, and what is missing is named', async ({
  page,
}) => {
  await openApp(page, '#v=1&select=priority-botnets');
  await expect(details(page).getByText(/No later source cited here says what became of it/)).toBeVisible();
  await edit(page);
  await button(page, 'Add an outcome').focus();
  await page.keyboard.press('Enter');
  await expect(field(page, 'New outcome')).toBeFocused();
  const add = details(page).getByRole('button', { name: 'Add an outcome', exact: true }).last();
  await add.click();
  await expect(details(page).getByRole('alert')).toHaveText(/^“New outcome” is not chosen\./);
  await field(page, 'New outcome').selectOption('Partly reported');
  await field(page, 'What is said of it').fill('Botnets were taken down together.');
  await field(page, 'Its source').selectOption('New source…');
  await page.keyboard.type('A later report');
  await page.keyboard.press('Enter');
  await add.click();
  await settled(page);
  await expect(field(page, 'Outcome 1')).toBeFocused();
  await expect(button(page, 'Take out citation 1').first()).toBeVisible();
  await field(page, 'Outcome 1: date').fill('2013-13');
  await expect(field(page, 'Outcome 1: date')).toHaveAttribute('aria-invalid', 'true');
  await field(page, 'Outcome 1: date').fill('June 2013');
  await page.keyboard.press('Enter');
  await field(page, 'Add what delivered outcome 1').fill('Neelie Kroes');
  await page.keyboard.press('Enter');
  await expect(button(page, 'Take out Neelie Kroes')).toBeVisible();
  await field(page, 'Add who worked on it').fill('Neelie Kroes');
  await page.keyboard.press('Enter');
  await settled(page);
  await button(page, 'Done').click();
  await expect(details(page).getByText('Botnets were taken down together.')).toBeVisible();
  await expect(details(page).getByText('June 2013', { exact: true })).toBeVisible();
  await expect(details(page).getByText('A later report').first()).toBeVisible();
  await edit(page);
  await button(page, 'Take out outcome 1').focus();
  await page.keyboard.press('Enter');
  await expect(button(page, 'Add an outcome')).toBeFocused();
  await button(page, 'Done').click();
  await expect(details(page).getByText(/No later source cited here/)).toBeVisible();
});

test('notes and figures are added where they rest on something, and what is missing is said', async ({ page }) => {
  await openApp(page, `#v=1&select=${EVENT}`);
  await edit(page);
  await openMore(page);
  await field(page, 'Add a note').fill('One paper puts it a day later.');
  await page.keyboard.press('Control+Enter');
  await field(page, 'Note 2').selectOption('Sources differ');
  await button(page, 'Add a figure').click();
  await expect(field(page, 'New figure')).toBeFocused();
  await page.keyboard.type('27');
  await page.keyboard.press('Tab');
  await page.keyboard.type('delegations');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2010-13');
  await expect(field(page, 'As of')).toHaveAccessibleDescription(/months go from 01 to 12/);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('2010-11');
  await page.keyboard.press('Tab');
  await details(page).getByRole('button', { name: 'Add a figure' }).last().click();
  await expect(details(page).getByRole('alert')).toHaveText(/^“Its source” is not chosen\./);
  await field(page, 'Its source').selectOption({ index: 1 });
  await details(page).getByRole('button', { name: 'Add a figure' }).last().click();
  await expect(field(page, 'Figure 1')).toBeFocused();
  await settled(page);
  await button(page, 'Done').click();
  await expect(details(page).getByText('Sources differ. One paper puts it a day later.')).toBeVisible();
  await expect(details(page).getByText('27 delegations, November 2010')).toBeVisible();
});

test('the data set is called otherwise, opens elsewhere, and has its words and sources corrected', async ({ page }) => {
  await openApp(page);
  await edit(page, 'Edit the data set');
  await field(page, 'Title').fill('');
  await expect(field(page, 'Title')).toHaveAccessibleDescription(/It needs a title/);
  await field(page, 'Title').fill('Cooperation, corrected');
  await page.keyboard.press('Enter');
  await settled(page);
  await expect(page.getByRole('banner').getByText('Cooperation, corrected')).toBeVisible();
  await expect(page).toHaveTitle(/Cooperation, corrected/);
  await field(page, 'Opens at').fill('2010/..');
  await expect(field(page, 'Opens at')).toHaveAccessibleDescription(/has no end/);
  await field(page, 'Opens at').fill('2010/2012');
  await page.keyboard.press('Enter');
  const tracks = details(page).getByRole('group', { name: /^Tracks/ });
  const track = tracks.getByRole('button', { expanded: false }).first();
  const name = (await track.textContent()) ?? '';
  await track.click();
  await field(page, 'Name').fill('Summits, renamed');
  await page.keyboard.press('Enter');
  await settled(page);
  await expect(tracks.getByRole('button', { name: 'Summits, renamed', exact: true })).toBeVisible();
  await expect(tracks.getByRole('button', { name, exact: true })).toHaveCount(0);
  await button(page, 'Take out the track Summits, renamed').click();
  await expect(details(page).getByRole('alert')).toHaveText(/^“Summits, renamed” is in use: .* another track first\./);
  await field(page, 'Add a source').fill('Minutes of a meeting');
  await page.keyboard.press('Enter');
  await button(page, 'Minutes of a meeting').click();
  await field(page, 'Address').fill('minutes');
  await expect(field(page, 'Address')).toHaveAccessibleDescription(/begin it with https:/);
  await field(page, 'Address').fill('https://example.org/minutes');
  await page.keyboard.press('Enter');
  await button(page, 'Take out the source Minutes of a meeting').focus();
  await page.keyboard.press('Enter');
  await expect(button(page, 'Minutes of a meeting')).toHaveCount(0);
  await expect(page.getByRole('banner').getByRole('status')).toHaveText('Saved on this device');
  for (const _ of [1, 2, 3, 4, 5, 6]) await page.getByRole('button', { name: 'Undo' }).click();
  await settled(page);
  await expect(page).not.toHaveTitle(/corrected/);
  await expect(page.getByRole('banner').getByRole('status')).toHaveText('');
});

test('axe finds nothing in the form of the data set', async ({ page }) => {
  await openApp(page);
  await edit(page, 'Edit the data set');
  await details(page)
    .getByRole('group', { name: /^Themes/ })
    .getByRole('button', { expanded: false })
    .first()
    .click();
  await details(page)
    .getByRole('group', { name: /^Sources/ })
    .getByRole('button', { expanded: false })
    .first()
    .click();
  await axeFindsNothing(page);
});
