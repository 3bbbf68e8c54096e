/** Owns how the journeys are run: the production build, in a real Chromium, with nothing retried. */
import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser } from './scripts/findBrowser.mjs';

const executablePath = await findBrowser({ isShellEnough: true });
const PORT = 4187;

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  reporter: [['list']],
  timeout: 45_000,
  use: {
    baseURL: `http://localhost:${PORT}/`,
    viewport: { width: 1440, height: 900 },
    launchOptions: { args: [...browserArguments], ...(executablePath === null ? {} : { executablePath }) },
    contextOptions: { reducedMotion: 'reduce' },
  },
  webServer: {
    command: `npx --no-install vite preview --host 127.0.0.1 --port ${PORT} --strictPort`,
    url: `http://localhost:${PORT}/`,
  },
});
