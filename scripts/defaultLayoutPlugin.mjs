/** Owns that the default data set's graph is laid out when the app is built, so that the page has nothing to wait for. */
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const DATA = resolve(import.meta.dirname, '../data/eu-us-cyber-cooperation.json');
const MODULE = resolve(import.meta.dirname, '../src/platform/defaultLayout.ts');

/**
 * Puts the layout in the place of the module that has none.
 * @type {import('vite').Plugin}
 */
export const defaultLayoutPlugin = {
  name: 'entente:default-layout',
  async load(id) {
    if (resolve(id) !== MODULE) return null;
    this.addWatchFile(DATA);
    const script = resolve(import.meta.dirname, 'buildDefaultLayout.ts');
    const { module } = await runnerImport(script, { configFile: false, logLevel: 'error' });
    return `export const defaultLayout = ${JSON.stringify(await module.buildDefaultLayout(DATA))};`;
  },
};
