import { expect, openApp, regions, sentence, settled, stateOf, test } from './journey';

test('filter, selection, depth and window are undone and redone, by button and by key', async ({ page }) => {
  await openApp(page);
  const { filters, graph, timeline } = regions(page);
  const undo = page.getByRole('button', { name: 'Undo' });
  const redo = page.getByRole('button', { name: 'Redo' });
  await expect(undo).toBeDisabled();
  const opening = await stateOf(page);

  await filters.getByRole('checkbox', { name: /^Awareness raising/ }).check();
  await page.evaluate(() => window.entente?.select(['working-group']));
  await graph.getByRole('radio', { name: '2', exact: true }).check();
  await timeline.getByRole('button', { name: 'Zoom in' }).click();
  await settled(page);
  const last = await stateOf(page);
  expect(last.window.end - last.window.start).toBeLessThan(opening.window.end - opening.window.start);

  await page.keyboard.press('Control+z');
  expect((await stateOf(page)).window).toEqual(opening.window);
  await page.keyboard.press('Control+z');
  expect((await stateOf(page)).depth).toBe(1);
  await undo.click();
  expect((await stateOf(page)).selection).toEqual([]);
  await undo.click();
  await expect(sentence(page)).toHaveText(/^All/);
  await expect(undo).toBeDisabled();

  await page.keyboard.press('Control+Shift+z');
  await expect(sentence(page)).toHaveText(/awareness raising$/);
  for (const _ of [1, 2, 3]) await redo.click();
  await expect(redo).toBeDisabled();
  await settled(page);
  expect(await stateOf(page)).toEqual(last);
});
