/** Owns how JSON-LD is found in the text of an HTML page. */
import { Parser } from 'htmlparser2';

/** The texts of the page's JSON-LD scripts in order, and its title. */
export function findScripts(html: string): { readonly scripts: readonly string[]; readonly title: string } {
  const scripts: string[] = [];
  let title = '';
  let within: 'script' | 'title' | null = null;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (name === 'title' && title === '') within = 'title';
      if (name !== 'script' || !/application\/ld\+json/i.test(attributes['type'] ?? '')) return;
      within = 'script';
      scripts.push('');
    },
    ontext: (text) => {
      if (within === 'script') scripts.push(`${scripts.pop() ?? ''}${text}`);
      if (within === 'title') title += text;
    },
    onclosetag: (name) => {
      if (name === within) within = null;
    },
  });
  parser.end(html);
  return { scripts: scripts.map(unwrap), title: title.trim() };
}

/** Comments and CDATA marks around the JSON, as old pages have them for old browsers. */
const unwrap = (script: string): string =>
  script
    .trim()
    .replace(/^(?:\/\/\s*|\/\*\s*)?<!(?:--|\[CDATA\[)(?:\s*\*\/)?/, '')
    .replace(/(?:\/\/\s*|\/\*\s*)?(?:-->|\]\]>)(?:\s*\*\/)?$/, '')
    .trim();
