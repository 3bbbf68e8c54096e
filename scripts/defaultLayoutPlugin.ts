/** Owns that the default data set's graph is laid out when the app is built, so that the page has nothing to wait for. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { fingerprintOf } from '../src/layout/fingerprintOf';
import { buildForceLayout } from '../src/layout/forceLayout';
import { buildGraphNodes, forceInputOf } from '../src/layout/graphNodes';
import { parseDataset } from '../src/model/dataset/parseDataset';
import { buildGraphIndex } from '../src/model/index/buildGraphIndex';

const DATA = resolve(import.meta.dirname, '../data/eu-us-cyber-cooperation.json');
const MODULE = resolve(import.meta.dirname, '../src/platform/defaultLayout.ts');

/** Puts the layout, to a tenth of a unit, in the place of the empty module. */
export const defaultLayoutPlugin: Plugin = {
  name: 'entente:default-layout',
  async load(id) {
    if (resolve(id) !== MODULE) return null;
    this.addWatchFile(DATA);
    const parsed = parseDataset(await readFile(DATA, 'utf8'));
    if (!parsed.ok) throw new Error(`The default data set could not be read: ${parsed.failure.message}`);
    const input = forceInputOf(buildGraphNodes(buildGraphIndex(parsed.value.dataset)));
    const positions = Array.from(buildForceLayout(input), (value) => Math.round(value * 10) / 10);
    return `export const defaultLayout = ${JSON.stringify({ fingerprint: fingerprintOf(input), positions })};`;
  },
};
