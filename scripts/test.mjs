/** Owns `npm test`: everything that CI runs, in the order in which a failure is found soonest. */
import { ensureBrowser } from './findBrowser.mjs';
import { ensureInstalled, run } from './run.mjs';

ensureInstalled();
const browser = await ensureBrowser({ isShellEnough: true });
const npx = (...args) => run('npx', ['--no-install', ...args], { ENTENTE_BROWSER: browser });

npx('biome', 'ci', '--error-on-warnings');
npx('tsc', '-b');
npx('knip');
npx('vitest', 'run');
run('npm', ['run', '--silent', 'check:data']);
run('npm', ['run', '--silent', 'build']);
npx('playwright', 'test');
