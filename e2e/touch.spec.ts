import type { Page } from '@playwright/test';
import { expect, openApp, pointOf, regions, settled, stateOf, test } from './journey';

test.use({ hasTouch: true, isMobile: true });

/** A finger that rests on a point for so many milliseconds, and strays so many pixels. */
async function press(page: Page, { x, y }: { x: number; y: number }, rest: number, stray = 0): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  if (stray > 0) {
    await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: x + stray, y }] });
  }
  await page.waitForTimeout(rest);
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await client.detach();
  await settled(page);
}

const chosen = async (page: Page) => (await stateOf(page)).selection;

test('a long press adds to the selection in graph, timeline and table, and a tap or a drag does not', async ({
  page,
}) => {
  await openApp(page);
  const { graph, timeline, table } = regions(page);
  await press(page, await pointOf(page, 'neelie-kroes'), 60);
  expect(await chosen(page)).toEqual(['neelie-kroes']);
  await press(page, await pointOf(page, 'janet-napolitano'), 700);
  expect(await chosen(page)).toEqual(['neelie-kroes', 'janet-napolitano']);
  await expect(page.getByRole('button', { name: 'How are these connected?' })).toBeVisible();

  const item = timeline.locator('.timeline-item').first();
  const box = await item.boundingBox();
  if (box === null) throw new Error('The timeline shows nothing');
  await press(page, { x: box.x + 6, y: box.y + box.height / 2 }, 700);
  expect(await chosen(page)).toHaveLength(3);

  await graph.getByRole('radio', { name: 'Table' }).click();
  await settled(page);
  const [first, second] = [table.locator('tbody tr[data-id]').first(), table.locator('tbody tr[data-id]').nth(1)];
  const middleOf = async (row: typeof first) => {
    const place = await row.locator('td').nth(1).boundingBox();
    if (place === null) throw new Error('The row has no place');
    return { x: place.x + place.width / 2, y: place.y + place.height / 2 };
  };
  await press(page, await middleOf(first), 60);
  expect(await chosen(page)).toHaveLength(1);
  await press(page, await middleOf(second), 700, 30);
  expect(await chosen(page)).toHaveLength(1);
  await press(page, await middleOf(second), 700);
  expect(await chosen(page)).toHaveLength(2);
});

test('the hints say what holds for a finger', async ({ page }) => {
  await openApp(page);
  const { details } = regions(page);
  await expect(details.getByText('Press and hold a second thing to ask how the two are connected.')).toBeVisible();
  await expect(details.getByText('Drag to move in time, pinch to zoom.')).toBeVisible();
  await expect(details.getByText(/Shift|Ctrl/)).toHaveCount(0);
});
