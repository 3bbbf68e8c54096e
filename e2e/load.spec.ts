import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, openApp, regions, sentence, settled, test } from './journey';
import { chooseFiles, fileOf } from './openFile';

const DEFAULT = 'data/eu-us-cyber-cooperation.json';

interface File {
  title: string;
  events: { title: string; date: { edtf: string }; summary?: string }[];
}

/** The default data set as a file's text, after a change. */
async function changed(change: (file: File) => void): Promise<string> {
  const file = JSON.parse(await readFile(DEFAULT, 'utf8')) as File;
  change(file);
  return JSON.stringify(file);
}

const openFile = (page: Page, text: string, name = 'history.json') => chooseFiles(page, [fileOf(name, text)]);

test('a person opens a file of their own in its place', async ({ page }) => {
  await openApp(page, '#v=1&select=working-group');
  await openFile(
    page,
    await changed((file) => {
      file.title = 'Another history';
      file.events = file.events.slice(0, 5);
    }),
  );
  await expect(page.getByText('Another history').first()).toBeVisible();
  await settled(page);
  await expect(sentence(page)).toHaveText('All 5 events');
});

test('one bad record is left out and listed with a hint, a bad date is kept as undated, the rest is shown', async ({
  page,
}) => {
  await openApp(page);
  await openFile(
    page,
    await changed((file) => {
      delete file.events[0]?.summary;
      if (file.events[1]) file.events[1].date.edtf = '2011-13';
    }),
  );
  await settled(page);
  const notice = page.getByText(
    /problems in the data set: \d+ records? (was|were) left out\. Everything else is shown\./,
  );
  await expect(notice).toBeVisible();
  await page.getByRole('button', { name: 'Show problems' }).click();
  await expect(page.getByText(/a month 13, and months go from 01 to 12/)).toBeVisible();
  await expect(page.getByText('events[0].summary')).toBeVisible();
  await expect(sentence(page)).toHaveText(/^All 30 events$/);
});

test('a file that is no data set is refused with its line and what to do, and the present one stays', async ({
  page,
}) => {
  await openApp(page);
  const before = await sentence(page).textContent();
  await openFile(page, '{\n  "format": "entente",\n  oops\n}', 'broken.json');
  await expect(page.getByRole('alert')).toContainText(
    '“broken.json” was not opened. The file is not valid JSON, at line 3',
  );
  await expect(sentence(page)).toHaveText(before ?? '');
  await expect(regions(page).timeline).toBeVisible();
});
