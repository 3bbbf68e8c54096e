import { expect, openApp, pointOf, regions, settled, stateOf, test } from './journey';

test.describe('both views as one', () => {
  test('a click on a node of the graph selects it in the timeline and the details', async ({ page }) => {
    await openApp(page);
    const { timeline, details } = regions(page);
    const point = await pointOf(page, 'working-group');
    await page.mouse.click(point.x, point.y);
    expect((await stateOf(page)).selection).toEqual(['working-group']);
    const item = timeline.getByRole('option', { name: /^EU–US Working Group on Cyber Security and Cybercrime,/ });
    await expect(item).toHaveAttribute('aria-selected', 'true');
    await expect(details.getByRole('heading', { level: 2 })).toContainText('Working Group');
  });

  test('a click on the timeline selects the node, and lights its neighbourhood and quietens the rest', async ({
    page,
  }) => {
    await openApp(page);
    const { timeline, graph } = regions(page);
    await timeline.getByRole('option', { name: /^EU–US Summit, Brussels/ }).click();
    await expect(graph.getByRole('option', { name: /^EU–US Summit, Brussels/ })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    await expect(timeline.locator('.timeline-item.is-selected')).toHaveCount(1);
    expect(await timeline.locator('.timeline-item.is-quiet').count()).toBeGreaterThan(3);
  });

  test('hovering in the graph lights the same thing on the timeline, and in the table', async ({ page }) => {
    await openApp(page);
    const { timeline, graph, table } = regions(page);
    const point = await pointOf(page, 'cyber-atlantic-2011');
    await page.mouse.move(point.x, point.y);
    await expect(timeline.locator('.timeline-item.is-hovered')).toHaveCount(1);
    await graph.getByRole('radio', { name: 'Table' }).click();
    await timeline.getByRole('option', { name: /Cyber Atlantic/ }).hover();
    await expect(table.locator('tr.is-hovered')).toContainText('Cyber Atlantic');
  });

  test('what is selected elsewhere comes into view', async ({ page }) => {
    await openApp(page, '#v=1&from=2010-01-01&to=2010-12-31');
    const { graph, timeline } = regions(page);
    await page.evaluate(() => window.entente?.select([]));
    await page.getByRole('combobox', { name: 'Search' }).fill('First EU–US Cyber Dialogue');
    await page.getByRole('listbox', { name: 'Search results' }).getByRole('option').first().click();
    await settled(page);
    const { end } = (await stateOf(page)).window;
    expect(end).toBeGreaterThan(16_300);
    await expect(timeline.locator('.timeline-item.is-selected')).toBeVisible();
    const point = await pointOf(page, 'cyber-dialogue-first-2014');
    const box = await graph.boundingBox();
    if (box === null) throw new Error('The graph has no box');
    expect(point.x).toBeGreaterThan(box.x);
    expect(point.x).toBeLessThan(box.x + box.width);
    expect(point.y).toBeGreaterThan(box.y);
    expect(point.y).toBeLessThan(box.y + box.height);
  });

  test('the neighbourhood grows with the depth', async ({ page }) => {
    await openApp(page, '#v=1&select=global-alliance-report-2014');
    const { timeline, graph } = regions(page);
    const quiet: number[] = [];
    for (const depth of ['1', '2', '3']) {
      await graph.getByRole('radio', { name: depth, exact: true }).check();
      await settled(page);
      quiet.push(await timeline.locator('.timeline-item.is-quiet').count());
    }
    expect(quiet[0]).toBeGreaterThan(quiet[1] ?? 0);
    expect(quiet[1]).toBeGreaterThanOrEqual(quiet[2] ?? 0);
  });

  test('Shift adds; with two, “How are these connected?” lists the shortest path; Esc clears', async ({ page }) => {
    await openApp(page);
    const { details, timeline } = regions(page);
    const one = await pointOf(page, 'neelie-kroes');
    await page.mouse.click(one.x, one.y);
    await settled(page);
    const two = await pointOf(page, 'ec3');
    await page.keyboard.down('Shift');
    await page.mouse.click(two.x, two.y);
    await page.keyboard.up('Shift');
    expect((await stateOf(page)).selection).toEqual(['neelie-kroes', 'ec3']);
    await details.getByRole('button', { name: 'How are these connected?' }).click();
    const path = details.getByRole('list', { name: 'Connection' }).getByRole('listitem');
    expect(await path.count()).toBeGreaterThan(2);
    await expect(path.first()).toContainText('Neelie Kroes');
    await expect(path.last()).toContainText('Cybercrime Centre');
    expect(await timeline.locator('.timeline-item.is-quiet').count()).toBeGreaterThan(5);
    await page.keyboard.press('Escape');
    expect((await stateOf(page)).selection).toEqual([]);
    await expect(timeline.locator('.timeline-item.is-quiet')).toHaveCount(0);
  });
});
