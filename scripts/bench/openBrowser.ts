/** Owns the browser of one measurement: a fresh one each time, so that no run leaves anything to the next. */
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { browserArguments, ensureBrowser } from '../findBrowser.mjs';
import { installRecorder } from './recorder';
import { untilAtRest } from './untilAtRest';
import { withinLimit } from './withinLimit';

export interface BenchPage {
  readonly page: Page;
  readonly cdp: CDPSession;
  /** What a step may take. */
  readonly limitMs: number;
  /** As `page.evaluate`, within the limit. */
  readonly ask: Page['evaluate'];
  readonly close: () => Promise<void>;
}

export const VIEWPORT = { width: 1440, height: 900 } as const;
const CLOSING_MS = 10_000;

/** Without a GPU, 1440x900, the recorder installed in every page; motion as it comes; its own start over. */
export async function openBrowser(limitMs: number): Promise<BenchPage> {
  const executablePath = await ensureBrowser();
  const browser: Browser = await chromium.launch({ executablePath, args: browserArguments });
  const page = await browser.newPage({ viewport: VIEWPORT, reducedMotion: 'no-preference' });
  page.setDefaultTimeout(limitMs);
  await page.addInitScript(installRecorder);
  const cdp = await page.context().newCDPSession(page);
  await untilAtRest(browser, limitMs);
  return {
    page,
    cdp,
    limitMs,
    ask: ((...args: Parameters<Page['evaluate']>) => withinLimit(page.evaluate(...args), limitMs)) as Page['evaluate'],
    // A page whose thread is blocked may not let go; its browser ends with the bench at the latest.
    close: () => withinLimit(browser.close(), CLOSING_MS).catch(() => undefined),
  };
}

/** The name and version of the browser, such as “Chromium 140.0”. */
export async function browserWords(): Promise<string> {
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: browserArguments });
  const version = browser.version();
  await browser.close();
  return `Chromium ${version.split('.')[0]}`;
}
