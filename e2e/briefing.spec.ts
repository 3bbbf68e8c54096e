import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { axeFindsNothing } from './axe';
import { serveBriefedHistory } from './briefedHistory';
import { expect, openApp, regions, settled, stateOf, test } from './journey';
import { openFile } from './openFile';

const panel = (page: Page) => page.getByRole('region', { name: 'Briefing' });
const scenes = (page: Page) => panel(page).getByRole('listitem', { name: /^Scene / });
const titles = async (page: Page) =>
  (await scenes(page).all()).length === 0
    ? []
    : scenes(page).evaluateAll((all) => all.map((entry) => entry.getAttribute('aria-label')));

async function openBriefing(page: Page, address = ''): Promise<void> {
  await openApp(page, address);
  await page.getByRole('button', { name: 'Briefing' }).click();
  await expect(panel(page).getByRole('heading', { name: 'Briefing', exact: true })).toBeVisible();
}

/** The default history without the briefing that comes with it. */
async function openWithoutBriefing(page: Page, hash = ''): Promise<void> {
  const { briefings: _, ...history } = JSON.parse(
    await readFile('data/eu-us-cyber-cooperation.json', 'utf8'),
  ) as Record<string, unknown>;
  await page.route('**/plain.json', (route) => route.fulfill({ json: history }));
  await openBriefing(page, `?data=plain.json${hash}`);
}

test('a briefing is made from the views, edited, reordered, and every step is undone', async ({ page }) => {
  await openWithoutBriefing(page, '#v=1&select=summit-lisbon-2010');
  await expect(panel(page).getByText('A briefing is a row of scenes.')).toBeVisible();
  const present = page.getByRole('button', { name: 'Present', exact: true });
  await expect(present).toBeDisabled();
  await expect(present).toHaveAccessibleDescription(/no scene yet/);

  const add = panel(page).getByRole('button', { name: 'Add scene' });
  await add.click();
  await expect(scenes(page)).toHaveCount(1);
  await expect(present).toBeEnabled();
  const title = panel(page).getByRole('textbox', { name: 'Title', exact: true });
  await expect(title).toHaveValue(/Lisbon/);
  await expect(panel(page).getByRole('group', { name: 'Citations' })).toContainText('Press item: Lead, ¶ 1');
  await panel(page).getByText('One by one', { exact: true }).click();
  await panel(page).getByRole('textbox', { name: 'Page or other place' }).first().fill('p. 2');
  await title.fill('It begins in Lisbon');
  await expect(panel(page).getByRole('group', { name: 'Citations' }).first()).toContainText(
    'Press item: Lead, ¶ 1, p. 2',
  );
  await panel(page).getByText('One by one', { exact: true }).click();
  await panel(page).getByRole('textbox', { name: 'Caption' }).fill('Two leaders meet.');
  await panel(page).getByRole('textbox', { name: 'Speaker notes' }).fill('Slowly.');
  await panel(page).getByRole('radio', { name: 'Timeline' }).check();
  await panel(page).getByRole('group', { name: 'Lit' }).getByRole('button', { name: 'Add the selection' }).click();
  await expect(scenes(page).first()).toContainText('It begins in Lisbon');
  await expect(scenes(page).first()).toContainText('Timeline · 2010 – 2014');

  await page.evaluate(() => window.entente?.select(['working-group']));
  await add.click();
  await page.evaluate(() => window.entente?.select([]));
  await add.click();
  const three = ['Scene 1: It begins in Lisbon', 'Scene 2: EU–US Working Group', 'Scene 3: 2010 – 2014'];
  expect(await titles(page)).toEqual(three);

  await scenes(page).nth(2).getByRole('button', { name: 'Move up' }).click();
  expect(await titles(page)).toEqual([three[0], 'Scene 2: 2010 – 2014', 'Scene 3: EU–US Working Group']);
  await expect(panel(page).getByText('“2010 – 2014” is now scene 2 of 3.')).toBeVisible();
  await scenes(page).nth(1).getByRole('button', { name: '2010 – 2014', exact: true }).focus();
  await page.keyboard.press('Alt+ArrowDown');
  expect(await titles(page)).toEqual(three);

  await scenes(page).nth(0).getByRole('button', { name: 'Duplicate' }).click();
  await expect(scenes(page)).toHaveCount(4);
  await scenes(page).nth(3).getByRole('button', { name: 'Delete' }).click();
  await expect(scenes(page)).toHaveCount(3);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(await titles(page)).toEqual(three);

  await scenes(page).nth(1).getByRole('button', { name: 'Show' }).click();
  await settled(page);
  expect((await stateOf(page)).selection).toEqual(['working-group']);
});

test('a scene is captured anew, and dragged to another place', async ({ page, context }) => {
  await openBriefing(page, await serveBriefedHistory(context));
  await scenes(page).nth(0).getByRole('button', { name: 'From Lisbon on' }).click();
  await page.evaluate(() => window.entente?.select(['european-union']));
  await regions(page).graph.getByRole('radio', { name: 'Table' }).check();
  await scenes(page).nth(0).getByRole('button', { name: 'Capture the present view' }).click();
  await expect(scenes(page).nth(0)).toContainText(/Timeline and table · .*European Union selected/);
  await scenes(page).nth(0).getByRole('button', { name: 'From Lisbon on' }).click();

  const grip = scenes(page).nth(0).getByTitle('Drag to another place');
  await grip.dragTo(scenes(page).nth(2).getByRole('button', { name: 'Delete' }));
  expect(await titles(page)).toEqual([
    'Scene 1: A working group becomes an alliance',
    'Scene 2: What nobody knows any more',
    'Scene 3: From Lisbon on',
  ]);
});

test('a tour from the filter has a scene for each event that is shown', async ({ page }) => {
  await openWithoutBriefing(page, '#v=1&kind=summit');
  await panel(page).getByRole('button', { name: 'Tour from this filter' }).click();
  await expect(panel(page).getByText('3 scenes were added, one an event.')).toBeVisible();
  expect((await titles(page)).join()).toMatch(/Lisbon.*Washington.*Brussels/);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(scenes(page)).toHaveCount(0);
});

test('a scene whose record is gone says so, and still shows', async ({ page, context }) => {
  await openBriefing(page, await serveBriefedHistory(context));
  const gone = scenes(page).nth(2);
  await expect(gone).toContainText('The scene names the record “gone-for-good”, which is not in this data set.');
  await gone.getByRole('button', { name: 'Present from here' }).click();
  await expect(page.getByRole('heading', { name: 'What nobody knows any more' })).toBeVisible();
  await expect(regions(page).timeline).toBeVisible();
});

test('the data set is saved with its briefing, and opens again with it', async ({ page, context }) => {
  await openBriefing(page, await serveBriefedHistory(context));
  await scenes(page).nth(2).getByRole('button', { name: 'Delete' }).click();
  const download = page.waitForEvent('download');
  await panel(page).getByRole('button', { name: 'Save data set' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  expect((await download).suggestedFilename()).toBe('eu-us-cyber-cooperation.json');
  const saved = JSON.parse(text) as { title: string; events: object[]; briefings: { scenes: object[] }[] };
  expect(saved.events).toHaveLength(31);

  await openApp(page);
  await openFile(page, JSON.stringify({ ...saved, id: 'saved', title: 'Saved history' }), 'Saved history');
  await page.getByRole('button', { name: 'Briefing' }).click();
  await expect(scenes(page)).toHaveCount(2);
  expect(await titles(page)).toEqual(['Scene 1: From Lisbon on', 'Scene 2: A working group becomes an alliance']);
});

test.describe('axe finds nothing', () => {
  test('before the first scene', async ({ page }) => {
    await openWithoutBriefing(page);
    await axeFindsNothing(page);
  });

  test('with the fields of a scene', async ({ page, context }) => {
    await openBriefing(page, await serveBriefedHistory(context));
    await scenes(page).nth(1).getByRole('button', { name: 'A working group' }).click();
    await axeFindsNothing(page);
  });

  test('with the code that embeds the view', async ({ page }) => {
    await page.setViewportSize({ width: 1024, height: 768 });
    await openApp(page);
    await page.getByRole('button', { name: 'Embed' }).click();
    await expect(page.getByRole('button', { name: 'Copy embed code' })).toBeVisible();
    await axeFindsNothing(page);
  });
});

test('a scene that is added at the end of a long list comes into view, open', async ({ page }) => {
  await openBriefing(page);
  await panel(page).getByRole('button', { name: 'Add scene' }).click();
  await expect(panel(page).getByRole('textbox', { name: 'Title', exact: true })).toBeInViewport();
  await expect(page.getByRole('button', { name: 'Briefing', exact: true })).toBeInViewport();
});
