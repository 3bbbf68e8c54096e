/** What a screen reader hears: the accessibility tree, and what is said of a change. */
import type { Page } from '@playwright/test';
import { expect, openApp, regions, settled, test } from './journey';
import { chooseFiles, fileOf } from './openFile';

/** Collects what live regions say from now on. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    (window as unknown as { said: string[] }).said = said;
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) {
        const around = target instanceof Element ? target : target.parentElement;
        const live = around?.closest('[role=status], [role=alert], [aria-live=polite]');
        for (const node of live ? addedNodes : []) said.push(node.textContent ?? '');
        for (const node of live ? [] : addedNodes) {
          if (node instanceof Element && node.matches('[role=alert]')) said.push(node.textContent ?? '');
        }
      }
    }).observe(document.body, { childList: true, subtree: true });
  });
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said.splice(0));
}

test('lanes and years are heard from the items alone, and not a second time after them', async ({ page }) => {
  await openApp(page);
  const heard = await regions(page).timeline.ariaSnapshot();
  expect(heard.match(/Summits and ministerials/g)).toHaveLength(1);
  expect(heard).toContain('group "Summits and ministerials"');
});

test('undo says what it undid, and what was found is said to be selected', async ({ page }) => {
  await openApp(page);
  const said = await listen(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Lisbon');
  await page.getByRole('listbox', { name: 'Search results' }).getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await said()).join()).toContain('Selected: EU–US Summit, Lisbon.');
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect.poll(async () => (await said()).join()).toContain('Undone: the selection. Nothing is selected.');
  await page.getByRole('button', { name: 'Redo' }).press('Enter');
  await expect
    .poll(async () => (await said()).join())
    .toContain('Redone: the selection. Selected: EU–US Summit, Lisbon.');
});

test('a refusal is said once, and so is a search that finds nothing', async ({ page }) => {
  await openApp(page);
  const said = await listen(page);
  await chooseFiles(page, [fileOf('nothing.bin', Buffer.from([0, 1, 2, 255, 254, 0, 0, 9]))]);
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.locator('[aria-live] [role=alert]')).toHaveCount(0);
  await said();
  await page.getByRole('combobox', { name: 'Search' }).focus();
  await page.keyboard.type('zzqq');
  await expect(page.getByText('Nothing is called that.')).toBeVisible();
  await page.keyboard.type('xyz');
  await settled(page);
  expect((await said()).filter((words) => words.startsWith('Nothing is called that.'))).toHaveLength(1);
});
