/** Owns finding a Chromium for the tests and the pictures, and on Debian as root, installing one. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The same engine without the windows of a desktop, as Playwright starts it by itself; it opens pages sooner. */
const SHELL = '/usr/bin/chromium-headless-shell';

/**
 * The path of a browser: ENTENTE_BROWSER, Debian's shell where that is enough, one of the usual places, or Playwright's own;
 * null where there is none.
 */
export async function findBrowser({ isShellEnough = false } = {}) {
  const named = process.env.ENTENTE_BROWSER;
  if (named) return existsSync(named) ? named : null;
  if (isShellEnough && existsSync(SHELL)) return SHELL;
  const usual = PLACES.find((place) => existsSync(place));
  if (usual) return usual;
  const { chromium } = await import('@playwright/test');
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : null;
}

/** As `findBrowser`, installing one where that can be done; ends the process with one line where it cannot. */
export async function ensureBrowser({ isShellEnough = false } = {}) {
  const found = await findBrowser({ isShellEnough });
  if (found) return found;
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('No browser found; installing Chromium with apt-get.');
    const apt = (...args) =>
      spawnSync('apt-get', ['-qq', '-o', 'Dpkg::Use-Pty=0', ...args], {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    apt('update');
    if (isShellEnough) apt('install', '-y', '--no-install-recommends', 'chromium-headless-shell');
    // Older releases have no shell of its own.
    if (!isShellEnough || !existsSync(SHELL)) apt('install', '-y', '--no-install-recommends', 'chromium');
  } else {
    spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit', shell: process.platform === 'win32' });
  }
  const installed = await findBrowser({ isShellEnough });
  if (installed) return installed;
  console.error('No Chromium or Chrome was found: install one, or name it in the variable ENTENTE_BROWSER.');
  process.exit(1);
}

/** What Chromium is started with: no look-ups of its own, and as root no sandbox. */
export const browserArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
