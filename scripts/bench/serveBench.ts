/** Owns what the measured browser is served: the built app, the page of plain vis-timeline, and the generated files. */
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, preview } from 'vite';
import { generateHistoryText } from '../../src/model/testing/generateHistory';
import type { HistorySize } from '../../src/model/testing/planHistory';
import { buildVisItems } from './buildVisItems';
import { generateTable } from './generateTable';

const VIS_PAGE = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>vis-timeline</title><link rel="stylesheet" href="./page.css" /></head>
  <body><div id="timeline"></div><script type="module" src="./page.js"></script></body>
</html>
`;

const EMPTY_PAGE = '<!doctype html><html lang="en"><title>Nothing</title><body></body></html>\n';

const TABLES_PAGE = `<!doctype html>
<html lang="en"><title>0</title><script type="module" src="./benchTablesPage.js"></script></html>
`;

export interface BenchServer {
  /** The address of the app, with a slash at its end. */
  readonly address: string;
  /** Writes a generated data set; returns what goes behind `?data=`. */
  readonly addHistory: (name: string, size: HistorySize) => string;
  /** Writes the events of a generated data set as items of vis-timeline; returns their address. */
  readonly addItems: (name: string, size: HistorySize) => string;
  /** Writes a generated table; returns its address, and the file. */
  readonly addTable: (rows: number, seed: number) => { readonly address: string; readonly file: string };
  readonly close: () => Promise<void>;
}

export async function serveBench(port: number): Promise<BenchServer> {
  const outDir = mkdtempSync(join(tmpdir(), 'entente-bench-'));
  await build({ logLevel: 'warn', build: { outDir, emptyOutDir: true } });
  await build({
    configFile: false,
    // Its pages stand in a folder, and so do the files that they name.
    base: './',
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: join(outDir, 'vis'),
      emptyOutDir: true,
      target: 'es2023',
      rolldownOptions: {
        input: {
          page: 'scripts/benchVisPage.ts',
          benchTablesPage: 'scripts/benchTablesPage.ts',
        },
        output: { entryFileNames: '[name].js', assetFileNames: 'page[extname]' },
      },
    },
  });
  writeFileSync(join(outDir, 'vis', 'index.html'), VIS_PAGE);
  writeFileSync(join(outDir, 'vis', 'empty.html'), EMPTY_PAGE);
  writeFileSync(join(outDir, 'vis', 'tables.html'), TABLES_PAGE);
  mkdirSync(join(outDir, 'bench'));
  const server = await preview({ build: { outDir }, preview: { host: '127.0.0.1', port }, logLevel: 'warn' });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error(`Nothing could be served on port ${port}`);
  const close = async () => {
    await server.close();
    rmSync(outDir, { recursive: true, force: true });
  };
  return {
    address,
    addHistory: (name, size) => {
      const file = openSync(join(outDir, 'bench', `${name}.json`), 'w');
      for (const piece of generateHistoryText(size)) writeSync(file, piece);
      closeSync(file);
      return `bench/${name}.json`;
    },
    addItems: (name, size) => {
      writeFileSync(join(outDir, 'bench', `${name}.json`), JSON.stringify(buildVisItems(size)));
      return `bench/${name}.json`;
    },
    addTable: (rows, seed) => {
      const file = join(outDir, 'bench', `events-${rows}.csv`);
      writeFileSync(file, generateTable(rows, seed));
      return { address: `bench/events-${rows}.csv`, file };
    },
    close,
  };
}
