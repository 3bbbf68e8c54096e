import type { Page } from '@playwright/test';
import { generateHistoryText } from '../src/model/testing/generateHistory';
import { expect, openApp, regions, sentence, settled, test } from './journey';
import { chooseFiles, fileOf } from './openFile';

/** A history that is too large to be read on the page itself. */
const EVENTS = 3000;
const text = () => [...generateHistoryText({ events: EVENTS, seed: 7 })].join('');

const openFile = (page: Page, buffer: Buffer, name: string) => chooseFiles(page, [fileOf(name, buffer)]);

test('a large file opens with its progress, in a worker, and is searched there', async ({ page }) => {
  // The worker waits until its progress was seen, since a quick machine has read the file before.
  let goOn: () => void = () => undefined;
  const seen = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  await page.route(/dataset\.worker/, (route) => seen.then(() => route.continue()));
  await openApp(page);
  await openFile(page, Buffer.from(text()), 'large.json');
  await expect(page.getByRole('progressbar', { name: 'Opening “large.json”' })).toBeVisible();
  goOn();
  await expect(sentence(page)).toHaveText('All 3,000 events');
  await settled(page);
  const field = page.getByRole('combobox', { name: 'Search' });
  await field.fill('a');
  const results = page.getByRole('listbox', { name: 'Search results' });
  await expect(results.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(regions(page).details.getByRole('heading', { level: 2 })).toBeVisible();
});

test('what the texts of a large file say is found as soon as they are looked through, without a further key', async ({
  page,
}) => {
  await openApp(page);
  await openFile(
    page,
    Buffer.from(text().replace(/"summary":"[^"]*"/, '"summary":"Xylophones were banned."')),
    'large.json',
  );
  await expect(sentence(page)).toHaveText('All 3,000 events');
  const field = page.getByRole('combobox', { name: 'Search' });
  await field.fill('xylophones');
  await expect(page.getByRole('status').filter({ hasText: 'Looking through the texts' })).toBeVisible();
  await expect(page.getByRole('listbox', { name: 'Search results' }).getByRole('option')).toHaveCount(1);
  await field.fill('zzyzzyx');
  await expect(page.getByText('Nothing is called that.')).toBeVisible();
});

test('opening is cancelled, and the present history stays', async ({ page }) => {
  // The worker is held up, so that there is time to cancel.
  await page.route(/dataset\.worker/, () => {});
  await openApp(page);
  const before = await sentence(page).textContent();
  await openFile(page, Buffer.from(text()), 'large.json');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('“large.json” was not opened: you cancelled it.')).toBeVisible();
  await expect(page.getByRole('progressbar')).toBeHidden();
  await expect(sentence(page)).toHaveText(before ?? '');
});

test('a file beyond the limit is refused with the limit and what to do', async ({ page }) => {
  await openApp(page);
  const relations = `,"relations":[${'0,'.repeat(500_000)}0]`;
  const head = '{"format":"entente","version":1,"id":"a","title":"A","description":"A","opening":"2000/2010"';
  const lists = ',"themes":[{"id":"a","label":"A"}],"tracks":[{"id":"a","label":"A"}]';
  await openFile(page, Buffer.from(`${head}${lists}${relations}}`), 'huge.json');
  await expect(page.getByRole('alert')).toContainText('500,001 records, and 500,000 are the most that can be shown');
  await expect(page.getByRole('alert')).toContainText('Split it into parts');
});
