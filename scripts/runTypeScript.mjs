/** Owns how a script in TypeScript is run: `node scripts/runTypeScript.mjs scripts/checkData.ts …`, through Vite. */
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

// Otherwise Vite says "development" here, and a build that the script makes takes React's development build.
process.env.NODE_ENV ??= 'production';
const [script] = process.argv.splice(2, 1);
await runnerImport(resolve(script), { configFile: false, logLevel: 'error' });
