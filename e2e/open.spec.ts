import { readFileSync } from 'node:fs';
import { test as plain } from '@playwright/test';
import { expect, openApp, regions, settled, stateOf, test } from './journey';
import { chooseFiles, fileOf } from './openFile';

const fixture = (path: string) => fileOf(path.replace(/^.*\//, ''), readFileSync(`src/formats/${path}`));

/** A file of each format that a person may have, with what is said of it and something that it holds. */
const FILES = [
  ['GEXF', 'gexf/fixtures/spells.gexf', 'Endeavour'],
  ['GraphML', 'graphml/fixtures/yed.graphml', null],
  ['iCalendar', 'icalendar/fixtures/voyage.ics', null],
  ['TimelineJS', 'timelinejs/fixtures/sheet.csv', null],
  ['TimelineJS', 'timelinejs/fixtures/version3.json', null],
] as const;

for (const [format, path, title] of FILES) {
  test(`${path} opens as ${format}`, async ({ page }) => {
    await openApp(page);
    await chooseFiles(page, [fixture(path)]);
    await expect(page.getByText(`was read as ${format}.`)).toBeVisible();
    await settled(page);
    if (title !== null) await expect(regions(page).timeline.getByText(title)).toBeVisible();
  });
}

test('a table of events opens at once, with its people as a network', async ({ page }) => {
  await openApp(page);
  await chooseFiles(page, [
    fileOf(
      'voyages.csv',
      'Date,Event,People,Theme\n1768-08-25,Endeavour sails,James Cook; Joseph Banks,Pacific\n1779-02-14,Death of Cook,James Cook,Pacific\n',
    ),
  ]);
  await expect(page.getByText('“voyages.csv” was read as a table.')).toBeVisible();
  await settled(page);
  await expect(page.getByText('All 2 events')).toBeVisible();
  await expect(regions(page).graph.getByText('4 nodes, 3 links')).toBeVisible();
  await expect(regions(page).filters.getByText('Pacific')).toBeVisible();
});

test('tables of events, entities and relations make one data set', async ({ page }) => {
  await openApp(page);
  await chooseFiles(page, [
    fileOf('events.csv', 'id,title,date\ne1,First voyage,1768/1771\n'),
    fileOf('people.csv', 'id,name,kind,born,died\np1,James Cook,Person,1728,1779\n'),
    fileOf('links.csv', 'source,target,relation\np1,e1,commanded\n'),
  ]);
  await expect(page.getByText('“events.csv”, “people.csv”, “links.csv” were read as tables.')).toBeVisible();
  await settled(page);
  await expect(regions(page).graph.getByText('2 nodes, 1 link')).toBeVisible();
});

test('a pasted table is opened, and a paste into a field is not', async ({ page }) => {
  await openApp(page);
  const paste = (selector: string) =>
    page.locator(selector).evaluate((element) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'title\tdate\nArmistice\t1918-11-11\nTreaty\t1919-06-28\n');
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    });
  await paste('.search-box input');
  await expect(page.getByText('“Pasted text” was read as a table.')).toBeHidden();
  await paste('body');
  await expect(page.getByText('“Pasted text” was read as a table.')).toBeVisible();
  await expect(page.getByText('All 2 events')).toBeVisible();
});

test('what cannot be read is refused with what to do, and the present history stays', async ({ page }) => {
  await openApp(page);
  await chooseFiles(page, [fileOf('report.pdf', '%PDF-1.7 …')]);
  await expect(page.getByRole('alert')).toContainText('is a PDF, which cannot be read');
  await chooseFiles(page, [fixture('gexf/fixtures/truncated.gexf')]);
  await expect(page.getByRole('alert')).toContainText('not well-formed XML');
  await expect(page.getByText('All 31 events')).toBeVisible();
});

test('a history without dates is a graph, one without relations a timeline, and what is missing is said', async ({
  page,
}) => {
  await openApp(page);
  await chooseFiles(page, [fileOf('links.csv', 'source,target\nAda,Charles\nCharles,Mary\n')]);
  await expect(page.getByText(/Nothing in this history has a date/)).toBeVisible();
  await settled(page);
  await expect(regions(page).graph.getByText('3 nodes, 2 links')).toBeVisible();
  await chooseFiles(page, [fileOf('years.csv', 'title,year\nFirst comet,1682\nSecond comet,1758\n')]);
  await settled(page);
  await expect(regions(page).timeline.getByText('First comet')).toBeVisible();
  await expect(regions(page).table).toBeVisible();
});

test('problems are walked through: what was left out, what is missing, each with a jump to its record', async ({
  page,
}) => {
  await openApp(page);
  await chooseFiles(page, [
    fileOf('voyages.csv', 'Date,Event,People\n1768,First voyage,Cook\nsome day,Lost voyage,\n1768,First voyage,\n'),
  ]);
  await page.getByRole('button', { name: 'Show problems' }).click();
  const problems = page.getByRole('region', { name: 'Problems' });
  await expect(problems.getByText('“some day” is not a date that can be read')).toBeVisible();
  await expect(problems.getByText('Perhaps twice 1')).toBeVisible();
  await problems.getByRole('list', { name: 'Undated' }).getByRole('button', { name: 'Lost voyage' }).click();
  await expect(regions(page).details.getByRole('heading', { name: 'Lost voyage' })).toBeVisible();
  await expect(regions(page).details.getByText('Date as written')).toBeVisible();
  await page.getByRole('button', { name: 'Back to the problems' }).click();
  await expect(problems.getByText('Perhaps twice 1')).toBeVisible();
});

plain('another host is named and asked about before anything is fetched from there', async ({ page }) => {
  const asked: string[] = [];
  await page.route('https://data.example.org/**', (route) => {
    asked.push(route.request().url());
    return route.fulfill({
      body: 'title,date\nArmistice,1918-11-11\nTreaty,1919-06-28\n',
      headers: { 'access-control-allow-origin': '*' },
    });
  });
  await page.goto('./?data=https://data.example.org/history.csv');
  const question = page.getByRole('alertdialog');
  await expect(question).toContainText('data.example.org');
  expect(asked).toEqual([]);
  await question.getByRole('button', { name: 'Load from data.example.org' }).click();
  await settled(page);
  await expect(page.getByText('All 2 events')).toBeVisible();
  expect(asked).toHaveLength(1);
});

plain('declining another host leaves a way on', async ({ page }) => {
  await page.goto('./?data=https://data.example.org/history.csv');
  await page.getByRole('button', { name: 'Do not load' }).click();
  await page.getByRole('link', { name: 'Show the default history' }).click();
  await settled(page);
  await expect(regions(page).timeline).toBeVisible();
});

test('a history in which there is nothing yet says so, and how to begin', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openApp(page);
  const lists = { themes: [], sources: [], events: [], entities: [], relations: [], undertakings: [] };
  const head = { format: 'entente', version: 1, id: 'begun', title: 'Begun', description: 'Nothing.' };
  const text = JSON.stringify({ ...head, opening: '2000/2010', tracks: [{ id: 'a', label: 'A' }], ...lists });
  await chooseFiles(page, [fileOf('begun.json', text)]);
  await expect(page.getByRole('heading', { name: 'Nothing is in this history yet' })).toBeVisible();
  await settled(page);
  await page.getByRole('tab', { name: 'Details' }).click();
  await expect(regions(page).details.getByRole('button', { name: 'Add to the data set' })).toBeVisible();
});

test('another file of the same name begins anew: no form of the one before is open', async ({ page }) => {
  await openApp(page);
  const { details } = regions(page);
  const open = async (place: string) => {
    await chooseFiles(page, [fileOf('data.csv', `title,date\nFirst congress,1848-03-04\nIn ${place},1849-03-04\n`)]);
    await expect(page.getByRole('region', { name: 'Timeline' }).getByText(`In ${place}`).first()).toBeVisible();
    await settled(page);
    await page.evaluate(() => window.entente?.select(['first-congress']));
    expect((await stateOf(page)).selection).toEqual(['first-congress']);
  };
  await open('Vienna');
  await details.getByRole('button', { name: 'Edit', exact: true }).click();
  await expect(details.getByLabel('Title', { exact: true })).toBeVisible();
  await open('Paris');
  await expect(details.getByRole('button', { name: 'Edit', exact: true })).toBeVisible();
  await expect(details.getByLabel('Title', { exact: true })).toHaveCount(0);
});
