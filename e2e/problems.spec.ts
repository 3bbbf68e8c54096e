import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { axeFindsNothing } from './axe';
import { expect, openApp, regions, settled, test } from './journey';
import { chooseFiles, fileOf } from './openFile';

const TABLE = [
  'Date,Event,People,Source',
  '1768,First voyage,Cook,Journal',
  'some day,Lost voyage,Cook,Journal',
  '1768,First voyage,Cook,Journal',
  '1772,A voyage with a title that is so long that it does not stand in one line of the list,,',
  '1780,,Banks,',
].join('\n');

const list = (page: Page) => page.getByRole('region', { name: 'Problems' });
const details = (page: Page) => regions(page).details;

async function openTable(page: Page): Promise<void> {
  await openApp(page);
  await chooseFiles(page, [fileOf('voyages.csv', TABLE)]);
  await expect(page.getByText('“voyages.csv” was read as a table.')).toBeVisible();
  await settled(page);
}

/** Opens the list anew from the line above the views. */
const show = (page: Page) => page.getByRole('button', { name: 'Show problems' }).click();

test('what an edit has mended goes from the list and its counts, and undo brings it back; what the file said stays', async ({
  page,
}) => {
  await openTable(page);
  await show(page);
  const notice = page.getByText(/^\d problems? in the data set/);
  const before = Number.parseInt((await notice.textContent()) ?? '', 10);
  await expect(list(page).getByText('“some day” is not a date that can be read')).toBeVisible();
  await expect(list(page).getByText('Undated 1')).toBeVisible();
  await list(page).getByRole('list', { name: 'Undated' }).getByRole('button', { name: 'Lost voyage' }).click();
  await expect(page.getByRole('button', { name: 'Back to the problems' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(
    list(page).getByRole('list', { name: 'Undated' }).getByRole('button', { name: 'Lost voyage' }),
  ).toBeFocused();
  await page.keyboard.press('Enter');
  await details(page).getByRole('button', { name: 'Edit', exact: true }).click();
  await details(page).getByLabel('Date', { exact: true }).fill('1770');
  await page.keyboard.press('Enter');
  await settled(page);
  await page.getByRole('button', { name: 'Back to the problems' }).click();
  await expect(list(page).getByText('Perhaps twice 1')).toBeVisible();
  await expect(list(page).getByText('One problem was dealt with since by what was edited.')).toBeVisible();
  await expect(list(page).getByRole('list', { name: 'Undated' })).toHaveCount(0);
  await expect(list(page).getByText('“some day” is not a date that can be read')).toHaveCount(0);
  await expect(notice).toHaveText(new RegExp(`^${before - 1} problem`));

  await list(page)
    .getByRole('list', { name: 'Perhaps twice' })
    .getByRole('button', { name: 'First voyage', exact: true })
    .click();
  await details(page).getByRole('button', { name: 'Delete' }).click();
  await settled(page);
  await show(page);
  await expect(list(page).getByRole('list', { name: 'Assumed' })).toBeVisible();
  await expect(list(page).getByRole('list', { name: 'Perhaps twice' })).toHaveCount(0);

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(list(page).getByText('Perhaps twice 1')).toBeVisible();
  // The selection of the second voyage is a step of its own.
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await settled(page);
  await expect(list(page).getByText('Undated 1')).toBeVisible();
  await expect(list(page).getByText('“some day” is not a date that can be read')).toBeVisible();
  await expect(notice).toHaveText(new RegExp(`^${before} problem`));
});

for (const [width, height] of [
  [1024, 768],
  [390, 844],
] as const) {
  test(`the problems are there when they are asked for, whole and large enough to touch, ${width} by ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openTable(page);
    await show(page);
    await expect(list(page).getByRole('heading', { name: 'Problems and gaps' })).toBeInViewport();
    await expect(list(page).getByText('Perhaps twice 1')).toBeVisible();
    const faults = await list(page).evaluate((region) => {
      const edge = region.getBoundingClientRect().right;
      return [...region.querySelectorAll('button, summary, p, code')].flatMap((element) => {
        const box = element.getBoundingClientRect();
        const isSmall = element.matches('button, summary') && (box.width < 24 || box.height < 24);
        const isCut = box.right > edge || element.scrollWidth > element.clientWidth + 1;
        return isSmall || (isCut && box.width > 0 && getComputedStyle(element).display !== 'inline')
          ? [`${element.textContent}: ${box.width} by ${box.height}`]
          : [];
      });
    });
    expect(faults).toEqual([]);
    await axeFindsNothing(page, '[aria-label="Problems"]');
    await list(page).getByRole('list', { name: 'Undated' }).getByRole('button', { name: 'Lost voyage' }).click();
    await expect(details(page).getByRole('heading', { name: 'Lost voyage' })).toBeInViewport();
    await page.getByRole('button', { name: 'Back to the problems' }).click();
    // The list is where it was left.
    await expect(
      list(page).getByRole('list', { name: 'Undated' }).getByRole('button', { name: 'Lost voyage' }),
    ).toBeInViewport();
  });
}

test('by keyboard, the focus goes to the problems and comes back to where they were asked for', async ({ page }) => {
  await openApp(page);
  const ask = details(page).getByRole('button', { name: 'Problems and gaps' });
  await ask.focus();
  await page.keyboard.press('Enter');
  await expect(list(page).getByRole('heading', { name: 'Problems and gaps' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(list(page).getByRole('button', { name: 'Close the problems' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(ask).toBeFocused();
});

test('problems of one cause stand together, their remedy once and the others on demand, and the list is taken away', async ({
  page,
}) => {
  const rows = Array.from({ length: 40 }, (_, i) => `Voyage ${i},${i % 2 === 0 ? 'some day' : 'one evening'},Cook`);
  await openApp(page);
  await chooseFiles(page, [fileOf('voyages.csv', ['Event,Date,People', 'First,1768,Cook', ...rows].join('\n'))]);
  await expect(page.getByText('“voyages.csv” was read as a table.')).toBeVisible();
  await settled(page);
  await show(page);
  const kept = list(page).getByRole('list', { name: 'Kept without a part' });
  await expect(kept.getByText('“…” is not a date that can be read 40')).toBeVisible();
  await expect(kept.getByText(/^It is shown as undated/)).toHaveCount(1);
  await expect(kept.getByText('“some day” is not a date that can be read 20')).toBeVisible();
  const last = kept.getByRole('button', { name: 'Voyage 38', exact: true });
  await expect(kept.getByRole('button', { name: 'Voyage 4', exact: true })).toBeVisible();
  await expect(last).toBeHidden();
  await kept.getByText('17 more').first().focus();
  await page.keyboard.press('Enter');
  await last.click();
  await expect(details(page).getByRole('heading', { name: 'Voyage 38' })).toBeVisible();
  await page.getByRole('button', { name: 'Back to the problems' }).click();
  await expect(last).toBeFocused();

  const download = page.waitForEvent('download');
  await list(page).getByRole('button', { name: 'Save this list' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('voyages-problems.csv');
  const text = await readFile(await file.path(), 'utf8');
  expect(text).toContain('Voyage 38,row 41,“some day” is not a date that can be read,');
  expect(text).toContain('Kept without a part');
});

test('what is perhaps there twice is merged where that is said, with what tells the two apart, and undo parts them', async ({
  page,
}) => {
  const table = ['Event,Date,Source', 'First voyage,1768,Journal', 'First voyage,1768,Log', 'Second voyage,1772,Log'];
  await openApp(page);
  await chooseFiles(page, [fileOf('voyages.csv', table.join('\n'))]);
  await expect(page.getByText('“voyages.csv” was read as a table.')).toBeVisible();
  await settled(page);
  await details(page).getByRole('button', { name: 'Problems and gaps' }).click();
  const twins = list(page).getByRole('list', { name: 'Perhaps twice' });
  await twins.getByRole('button', { name: 'Merge… “First voyage”' }).click();
  const choice = twins.getByRole('group', { name: 'Which one stays?' });
  await expect(choice.getByRole('button', { name: /1768.*from Journal/ })).toBeVisible();
  await choice.getByRole('button', { name: /1768.*from Log/ }).click();
  await expect(list(page).getByText('Merged “First voyage” into “First voyage”.')).toBeVisible();
  await expect(twins).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(twins).toBeVisible();
});
