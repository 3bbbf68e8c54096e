/** Owns the look that axe takes at a page: for violations alone, and in the page itself, which spares it a page of its own. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './journey';

/** What axe finds by colours: all else is the same in light and in dark. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** Expects no violation on the page in light and in dark, or within what a selector finds; leaves the page in dark. */
export async function axeFindsNothing(page: Page, within?: string): Promise<void> {
  const found: unknown[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.evaluate(() => window.entente?.whenIdle());
    const axe = new AxeBuilder({ page }).setLegacyMode(true);
    if (within !== undefined) axe.include(within);
    const runOnly = colorScheme === 'light' ? {} : { runOnly: OF_COLOURS };
    const { violations } = await axe.options({ resultTypes: ['violations'], ...runOnly }).analyze();
    for (const { id, nodes } of violations) found.push([colorScheme, id, nodes.map(({ html }) => html)]);
  }
  expect(found).toEqual([]);
}
