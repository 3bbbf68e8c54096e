/** Owns how a script in TypeScript is run: `node scripts/runTypeScript.mjs scripts/checkData.ts …`, bundled by Vite and then imported. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

// Otherwise Vite says "development" here, and a build that the script makes takes React's development build.
process.env.NODE_ENV ??= 'production';
const [script] = process.argv.splice(2, 1);

// Within the packages, so that the bundle finds them; each run its own, since several may go on at once.
const bundles = resolve('node_modules/.entente');
mkdirSync(bundles, { recursive: true });
const bundle = mkdtempSync(join(bundles, 'run-'));
const clear = () => rmSync(bundle, { recursive: true, force: true });
process.once('exit', clear);
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    clear();
    process.kill(process.pid, signal);
  });
}

await build({
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  build: {
    ssr: script,
    outDir: bundle,
    minify: false,
    rollupOptions: { output: { entryFileNames: 'script.mjs' } },
  },
  plugins: [
    {
      name: 'modules-of-node',
      enforce: 'pre',
      // They know other files by where they stand, and need no building.
      resolveId: (source, importer) =>
        importer !== undefined && /^\..*\.mjs$/.test(source)
          ? { id: pathToFileURL(resolve(dirname(importer), source)).href, external: true }
          : null,
    },
  ],
});
await import(pathToFileURL(join(bundle, 'script.mjs')));
