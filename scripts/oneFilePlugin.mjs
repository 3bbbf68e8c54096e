/** Owns the one file: all that the build makes, in one document under a policy of its own that allows no network at all. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const WORKER = /new Worker\(new URL\('(\.\.\/workers\/[\w.]+)', import\.meta\.url\), \{ type: 'module' \}\)/g;

/**
 * Scripts of workers go inline, as blobs; a page from disk can start no others.
 * @type {import('vite').Plugin}
 */
export const inlineWorkersPlugin = {
  name: 'entente:inline-workers',
  enforce: 'pre',
  transform(code, id) {
    if (!id.includes('/src/platform/') || !code.includes('new Worker(')) return null;
    const imports = [];
    const changed = code.replace(WORKER, (_, path) => {
      imports.push(`import InlineWorker${imports.length} from '${path}?worker&inline';`);
      return `new InlineWorker${imports.length - 1}()`;
    });
    if (imports.length === 0) this.error(`A worker in ${id} could not be put inline`);
    return { code: `${imports.join('')}${changed}`, map: null };
  },
};

/**
 * The default data stands in the document, not in the script.
 * @type {import('vite').Plugin}
 */
export const withoutDataAddressPlugin = {
  name: 'entente:without-data-address',
  enforce: 'pre',
  load: (id) => (/eu-us-cyber-cooperation\.json\?url$/.test(id) ? "export default '';" : null),
};

const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * Writes `entente-template.html`, without data, and `entente.html` with the default data set, instead of the files.
 * @param {{ data: string, icon: string }} files
 * @returns {import('vite').Plugin}
 */
export const oneFilePlugin = ({ data, icon }) => ({
  name: 'entente:one-file',
  enforce: 'post',
  generateBundle(_, bundle) {
    const all = Object.values(bundle);
    const chunks = all.filter(({ type }) => type === 'chunk');
    if (chunks.length !== 1) this.error(`The one file needs one script, and there are ${chunks.length}`);
    const style = all
      .filter(({ fileName }) => fileName.endsWith('.css'))
      .map(({ source }) => String(source))
      .join('\n');
    // An inline script ends at its first end tag, and a comment would hide that.
    // Vite leaves its mark for what to preload where there is nothing to.
    const code = chunks[0].code.replaceAll('__VITE_PRELOAD__', 'void 0');
    const script = code.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');
    for (const name of Object.keys(bundle)) delete bundle[name];
    const template = documentOf(script, style, readFileSync(icon).toString('base64'));
    const json = readFileSync(data, 'utf8').replaceAll('<', '\\u003c');
    this.emitFile({ type: 'asset', fileName: 'entente-template.html', source: template });
    this.emitFile({
      type: 'asset',
      fileName: 'entente.html',
      source: template.replace(DATA, () => DATA.replace('</script>', `${json}</script>`)),
    });
  },
});

/** As src/formats/offline/toOfflineFile.ts looks for it. */
const DATA = '<script type="application/json" id="entente-data"></script>';

const documentOf = (script, style, icon) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8" /><meta http-equiv="Content-Security-Policy" content="${[
  "default-src 'none'",
  `script-src ${hashOf(script)}`,
  'worker-src blob:',
  `style-src ${hashOf(style)}`,
  'img-src data: blob:',
  "connect-src 'none'",
  'font-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
].join(
  '; ',
)}" /><meta name="viewport" content="width=device-width, initial-scale=1" /><meta name="color-scheme" content="light dark" /><meta name="entente-marking" content="" /><link rel="icon" type="image/svg+xml" href="data:image/svg+xml;base64,${icon}" /><style data-entente="">${style}</style><title>Entente</title></head><body><div id="root"><p class="loading" role="status">Loading the history…</p></div>${DATA}<script type="module" data-entente="">${script}</script></body></html>
`;
