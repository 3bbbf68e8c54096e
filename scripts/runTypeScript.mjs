/** Owns how a script in TypeScript is run: `node scripts/runTypeScript.mjs scripts/checkData.ts …`, through Vite. */
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const [script] = process.argv.splice(2, 1);
await runnerImport(resolve(script), { configFile: false, logLevel: 'error' });
