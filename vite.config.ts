/** Owns how the app is built and served while it is worked on. */
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { defaultLayoutPlugin } from './scripts/defaultLayoutPlugin.mjs';
import { plainTextOnly } from './scripts/plainTextOnly.mjs';

/** The content policy stands in index.html; hot reloading alone needs inline scripts and styles, so it goes without. */
const withoutPolicyInDevelopment: Plugin = {
  name: 'entente:without-policy-in-development',
  apply: 'serve',
  transformIndexHtml: (html) => html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ''),
};

/** `ENTENTE_DATA_HOSTS=none` forbids the app to fetch from any host but its own, by the policy itself. */
const withClosedPolicy: Plugin = {
  name: 'entente:with-closed-policy',
  apply: 'build',
  transformIndexHtml: (html) =>
    process.env['ENTENTE_DATA_HOSTS'] === 'none'
      ? html.replace("connect-src 'self' https:", "connect-src 'self'")
      : html,
};

/**
 * The timeline is loaded apart from the first file, which starts without it; but its own files are asked for with the page
 * already, and not one after the other as each is found to need the next.
 */
const withEarlyTimeline: Plugin = {
  name: 'entente:with-early-timeline',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle = {} }) => {
      const timeline = Object.values(bundle).find(
        (part) => part.type === 'chunk' && part.facadeModuleId?.endsWith('/views/timeline/createTimeline.ts'),
      );
      if (timeline?.type !== 'chunk') return html;
      const scripts = [timeline.fileName, ...timeline.imports].filter((file) => !html.includes(file));
      const styles = [...(timeline.viteMetadata?.importedCss ?? [])];
      return [
        ...scripts.map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file}` },
        })),
        ...styles.map((file) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'style', crossorigin: true, href: `./${file}` },
        })),
      ].map((each) => ({ ...each, injectTo: 'head' as const }));
    },
  },
};

const OF_VIEWS = /src[\\/]views[\\/](shared|detail|timeline)[\\/]|lucide-react/;
/** Small, and needed by every page that opens a history. */
const OF_THE_START =
  /src[\\/](model[\\/](madeOnce|dataset[\\/](readHistory|parseDataset))|layout[\\/]viewColumns|store[\\/]createAppStore|platform[\\/](keptMappings|afterFrame)|layout[\\/]threadPath|views[\\/](shared[\\/]attachWheel|timeline[\\/]timelineItemElement|play[\\/]))/;
const OF_LARGE_GRAPHS = /src[\\/](layout[\\/](buildGraphLayers|graphDetail[\\/](buildGathered|gather)))/;
const OF_FORMATS =
  /src[\\/](formats|model[\\/]dataset[\\/](createDatasetBuilder|createRecordMaker|createKindWords|createUndertakings|keptParts|slugs|withholdRecords|recordParts)|model[\\/]dates[\\/]written[\\/])|node_modules[\\/](papaparse|fast-xml-parser|htmlparser2|entities|dom-?\w*|fflate|ical\.js|json5|chardet)[\\/]/;

export default defineConfig({
  // Relative, so that the build works under any path of any static host.
  base: './',
  plugins: [react(), defaultLayoutPlugin, withoutPolicyInDevelopment, withClosedPolicy, withEarlyTimeline],
  resolve: { alias: { xss: plainTextOnly } },
  // The hosts that data sets are fetched from without asking: ENTENTE_DATA_HOSTS.
  envPrefix: ['VITE_', 'ENTENTE_'],
  // The policy lets fonts and styles come from files of this origin alone, not from data addresses.
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      // What a part behind a button needs is fetched as it is read, so that the first file need not list it all; styles
      // have no other way in.
      resolveDependencies: (_file, needed, { hostType }) =>
        hostType === 'js' ? needed.filter((each) => each.endsWith('.css')) : needed,
    },
    // What five parts of the app or more have in common is one file, and so is what three or more views have; each by itself
    // would be a request of its own, and pack less well. What formats, checks and edits have in common is left out of it, and what draws large graphs: nobody needs it before a file is
    // opened, saved or edited.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'views', minShareCount: 3, test: OF_VIEWS },
            { name: 'start', minShareCount: 2, test: OF_THE_START },
            { name: 'ground', minShareCount: 5, test: (id) => !OF_FORMATS.test(id) && !OF_LARGE_GRAPHS.test(id) },
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
});
