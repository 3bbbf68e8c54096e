/** Owns `npm run build`: the site in dist, and beside it the one file. Options: --logLevel and --outDir as Vite has them. */
import { parseArgs } from 'node:util';
import { build } from 'vite';

const { values } = parseArgs({ options: { logLevel: { type: 'string' }, outDir: { type: 'string' } } });
const common = {
  ...(values.logLevel === undefined ? {} : { logLevel: values.logLevel }),
  ...(values.outDir === undefined ? {} : { build: { outDir: values.outDir } }),
};
await build({ ...common, build: { ...common.build, emptyOutDir: true } });
await build({ ...common, configFile: 'vite.onefile.config.ts' });
