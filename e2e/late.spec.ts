/** Parts of the page that are loaded when they are asked for, and cannot be. The page says that in its console too. */
import { expect, type Page, test } from '@playwright/test';
import { CROWDED, crowdedHistory } from './crowdedHistory';
import { openApp, regions, settled } from './journey';
import { chooseFiles, fileOf } from './openFile';

/** Holds back the scripts whose names begin so; returns what lets them through again. */
async function holdBack(page: Page, name: string): Promise<() => Promise<void>> {
  const scripts = new RegExp(`/assets/${name}-[^/]*\\.js$`);
  await page.route(scripts, (route) => route.abort());
  return () => page.unroute(scripts);
}

test('a view that cannot be loaded says so, leaves the page as it is, and comes when it is tried again', async ({
  page,
}) => {
  const letThrough = await holdBack(page, 'TablePanel');
  await openApp(page);
  await page.getByRole('radio', { name: 'Table' }).click();
  const { table, timeline } = regions(page);
  const said = table.getByText('This part of the page could not be loaded.');
  await expect(said).toBeVisible();
  await expect(timeline).toBeVisible();
  await table.getByRole('button', { name: 'Try again' }).click();
  await expect(table.getByRole('button', { name: 'Try again' })).toBeVisible();
  await letThrough();
  await table.getByRole('button', { name: 'Try again' }).click();
  await expect(table.getByRole('button', { name: 'EU–US Summit, Lisbon' })).toBeVisible();
  await expect(said).toHaveCount(0);
});

test('a large graph that cannot be drawn says so, and is drawn when it is tried again', async ({ page }) => {
  const letThrough = await holdBack(page, 'createLargePicture');
  await openApp(page);
  await chooseFiles(page, [fileOf('history.json', crowdedHistory())]);
  await page.getByText(CROWDED.title, { exact: true }).first().waitFor();
  const { graph } = regions(page);
  await expect(graph.getByRole('alert')).toContainText('The graph cannot be drawn');
  await letThrough();
  await graph.getByRole('button', { name: 'Try again' }).click();
  await settled(page);
  await expect(graph.getByRole('alert')).toHaveCount(0);
  await expect(graph.getByRole('option', { name: /^Body 3, / })).toBeAttached();
});

test('a search that cannot be loaded says so, and finds when it is tried again', async ({ page }) => {
  const letThrough = await holdBack(page, 'createSearchIndex');
  await openApp(page);
  const field = page.getByRole('combobox', { name: 'Search' });
  await field.fill('Lisbon');
  await expect(page.getByText('The search could not be loaded.')).toBeVisible();
  await letThrough();
  await field.press('Enter');
  await expect(page.getByRole('heading', { name: 'EU–US Summit, Lisbon' })).toBeVisible();
  await expect(page.getByText('The search could not be loaded.')).toHaveCount(0);
});

test('where the page itself fails, it says that edits are kept, and loads again', async ({ page }) => {
  const scripts = /\/assets\/TablePanel-[^/]*\.js$/;
  const broken = 'export const TablePanel = () => { throw new Error("A fault in the program"); };';
  await page.route(scripts, (route) => route.fulfill({ contentType: 'text/javascript', body: broken }));
  await openApp(page);
  await page.getByRole('radio', { name: 'Table' }).click();
  await expect(page.getByRole('alert')).toContainText('What you edited is kept on this device');
  await page.unroute(scripts);
  await page.getByRole('button', { name: 'Load the page again' }).click();
  await settled(page);
  await expect(regions(page).timeline).toBeVisible();
});

test('where what the address asks for fails at each load, the history opens as at first sight', async ({ page }) => {
  const scripts = /\/assets\/TablePanel-[^/]*\.js$/;
  const broken = 'export const TablePanel = () => { throw new Error("A fault in the program"); };';
  await page.route(scripts, (route) => route.fulfill({ contentType: 'text/javascript', body: broken }));
  await page.goto('./#v=1&view=table');
  await page.getByRole('button', { name: 'Load it as at first sight' }).click();
  await settled(page);
  await expect(regions(page).timeline).toBeVisible();
  expect(new URL(page.url()).hash).toBe('');
});

test('what is said of problems takes the room that was kept for it, and moves nothing that is being clicked', async ({
  page,
}) => {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(/ProblemNotice/, async (route) => {
    await held;
    await route.continue();
  });
  await openApp(page);
  await chooseFiles(page, [fileOf('days.csv', 'title,date\nA,1901\nB,31 February 1902\nC,1903\n')]);
  await expect(page.getByText('is open:')).toBeVisible();
  const top = () => page.getByRole('main').evaluate((main) => main.getBoundingClientRect().top);
  const before = await top();
  letGo();
  await expect(page.getByRole('button', { name: 'Show problems' })).toBeVisible();
  expect(await top()).toBe(before);
});
