import { expect, openApp, pointOf, regions, settled, stateOf, test } from './journey';

test.describe('seeing the graph', () => {
  test('is the same picture at every load', async ({ page }) => {
    await openApp(page);
    const ids = ['working-group', 'european-commission', 'summit-brussels-2014', 'ec3', 'topic-cloud'];
    const first = await Promise.all(ids.map((id) => pointOf(page, id)));
    await openApp(page, '?again');
    expect(await Promise.all(ids.map((id) => pointOf(page, id)))).toEqual(first);
  });

  test('shows events and entities as nodes, undertakings not, and says how many', async ({ page }) => {
    await openApp(page);
    const { graph } = regions(page);
    const nodes = await graph.getByRole('option').count();
    await expect(graph.getByText(new RegExp(`^${nodes} nodes, \\d+ links`))).toBeVisible();
    await expect(graph.getByRole('option', { name: /^Neelie Kroes, Person/ })).toBeAttached();
    await expect(graph.getByRole('option', { name: /Commitment/ })).toHaveCount(0);
  });

  test('pans by drag, zooms by wheel, and fits again', async ({ page }) => {
    await openApp(page);
    const { graph } = regions(page);
    const home = await pointOf(page, 'working-group');
    const box = await graph.boundingBox();
    if (box === null) throw new Error('The graph has no box');
    const corner = { x: box.x + 12, y: box.y + box.height - 12 };
    await page.mouse.move(corner.x, corner.y);
    await page.mouse.down();
    await page.mouse.move(corner.x + 80, corner.y - 40, { steps: 5 });
    await page.mouse.up();
    await settled(page);
    const panned = await pointOf(page, 'working-group');
    expect(panned.x - home.x).toBeGreaterThan(40);
    await page.mouse.move(panned.x, panned.y);
    const far = await pointOf(page, 'cyber-dialogue');
    await page.mouse.wheel(0, -150);
    await settled(page);
    const near = await pointOf(page, 'cyber-dialogue');
    expect(Math.abs(near.x - panned.x)).toBeGreaterThan(Math.abs(far.x - panned.x));
    await graph.getByRole('button', { name: 'Fit' }).click();
    await settled(page);
    const fitted = await pointOf(page, 'working-group');
    expect(Math.hypot(fitted.x - home.x, fitted.y - home.y)).toBeLessThan(3);
  });

  test('a drag pins a node, which can be unpinned, and undone', async ({ page }) => {
    await openApp(page);
    const { graph } = regions(page);
    const home = await pointOf(page, 'working-group');
    await page.mouse.move(home.x, home.y);
    await page.mouse.down();
    await page.mouse.move(home.x + 60, home.y + 50, { steps: 6 });
    await page.mouse.up();
    await settled(page);
    const moved = await pointOf(page, 'working-group');
    expect(Math.hypot(moved.x - home.x - 60, moved.y - home.y - 50)).toBeLessThan(4);
    expect(Object.keys((await stateOf(page)).pins)).toEqual(['working-group']);
    await page.keyboard.press('Control+z');
    await settled(page);
    expect((await stateOf(page)).pins).toEqual({});
    await page.keyboard.press('Control+Shift+z');
    await graph.getByRole('button', { name: 'Unpin all' }).click();
    await settled(page);
    const back = await pointOf(page, 'working-group');
    expect(Math.hypot(back.x - home.x, back.y - home.y)).toBeLessThan(2);
  });

  test('is walked by arrows, and pinned, selected and cleared by keys', async ({ page }) => {
    await openApp(page);
    const { graph } = regions(page);
    const list = graph.getByRole('listbox', { name: 'Nodes' });
    await list.focus();
    await page.keyboard.press('Home');
    const first = await list.getAttribute('aria-activedescendant');
    await page.keyboard.press('ArrowLeft');
    expect(await list.getAttribute('aria-activedescendant')).not.toBe(first);
    await page.keyboard.press('Enter');
    expect((await stateOf(page)).selection).toHaveLength(1);
    await page.keyboard.press('p');
    expect(Object.keys((await stateOf(page)).pins)).toHaveLength(1);
    await page.keyboard.press('Escape');
    expect((await stateOf(page)).selection).toEqual([]);
  });
});
