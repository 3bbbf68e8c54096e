/** Owns `npm run bench`: what docs/performance.md tells is measured anew; scripts/bench/options.ts has the options. */
import { ensureInstalled, run } from './run.mjs';

ensureInstalled();
run('node', ['scripts/runTypeScript.mjs', 'scripts/benchRun.ts', ...process.argv.slice(2)]);
