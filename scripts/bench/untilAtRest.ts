/** Owns the end of a browser's own start. */
import type { Browser } from '@playwright/test';

const BETWEEN_MS = 500;
/** What a browser at rest may use of a processor between two looks, in seconds: a twentieth of it. */
const AT_REST_S = 0.025;

/**
 * Waits until a browser's processes do next to nothing, or the limit is over. After its start Chromium loads windows of its own, such as
 * that of the address bar's suggestions, for most of a second of a processor; who opens a page has had its browser open for long.
 */
export async function untilAtRest(browser: Browser, limitMs: number): Promise<void> {
  const session = await browser.newBrowserCDPSession();
  const used = async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  };
  const until = performance.now() + limitMs;
  let before = await used();
  while (performance.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS));
    const now = await used();
    if (now - before < AT_REST_S) break;
    before = now;
  }
  await session.detach();
}
