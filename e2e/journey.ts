/** Owns what every journey stands on: a page that is at rest, and that says no error, warning or foreign address. */
import { test as base, expect, type Page } from '@playwright/test';
import type { EntenteInterface } from '../src/platform/exposeEntente';

declare global {
  interface Window {
    entente?: EntenteInterface;
  }
}

export { expect };

/** A test whose page fails it at the first console error or warning, uncaught error, or request to another host. */
export const test = base.extend<{ page: Page }>({
  page: async ({ page, baseURL }, use) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(baseURL ?? '') && !/^(blob|data):/.test(url)) complaints.push(`request: ${url}`);
    });
    await use(page);
    expect(complaints).toEqual([]);
  },
});

/** Opens the app, with a hash or a query, and waits until every view is drawn and at rest. */
export async function openApp(page: Page, address = ''): Promise<void> {
  await page.goto(`./${address}`);
  await settled(page);
}

/** Waits until every view is drawn and at rest. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => window.entente !== undefined);
  await page.evaluate(() => window.entente?.whenIdle());
}

interface State {
  readonly selection: readonly string[];
  readonly window: { readonly start: number; readonly end: number };
  readonly depth: number;
  readonly pins: Readonly<Record<string, unknown>>;
  readonly address: string;
}

/** The state of the app, as `window.entente` gives it. */
export const stateOf = (page: Page): Promise<State> =>
  page.evaluate(() => window.entente?.state() as unknown) as Promise<State>;

/** Where a record is on screen. */
export async function pointOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  const point = await page.evaluate((name) => window.entente?.pointOf(name) ?? null, id);
  if (point === null) throw new Error(`No view shows ${id}`);
  return point;
}

export const regions = (page: Page) => ({
  filters: page.getByRole('region', { name: 'Filters' }),
  timeline: page.getByRole('region', { name: 'Timeline' }),
  graph: page.getByRole('region', { name: 'Relationships' }),
  table: page.getByRole('region', { name: 'Table' }),
  details: page.getByRole('region', { name: 'Details' }),
});

export const sentence = (page: Page) =>
  page.getByText(/^(All [\d,]+ events|[\d,]+ of [\d,]+ (events|records): .*)$/).first();
