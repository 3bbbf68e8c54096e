/** Owns how a title that is written in HTML becomes words, with the addresses of its links beside them. */
import type { FieldInput } from '../../model/dataset/recordInputs';
import { htmlToText, wordsOfHtml } from './htmlToText';

interface HtmlTitle {
  /** An address where it has no words. */
  readonly title: string;
  /** The addresses of links and pictures in the title. */
  readonly links: readonly FieldInput[];
}

interface HtmlHeadline extends HtmlTitle {
  /** What stands in lines of its own below it, with the addresses of its links. */
  readonly below: readonly string[];
}

const LABEL = 'Link in the title';

/**
 * The words of a title.
 *
 * @example titleOfHtml('<a href="/kew">Kew</a>') // title 'Kew', links 'Link in the title': '/kew'
 */
export function titleOfHtml(html: string, label = LABEL): HtmlTitle {
  const { words, addresses } = wordsOfHtml(html);
  if (words === '') return { title: htmlToText(html), links: [] };
  return { title: words, links: addresses.map((value) => ({ label, value })) };
}

/**
 * The first line of a text as its title.
 *
 * @example headlineOfHtml('<a href="/kew">Kew</a><p>Laid out</p>') // title 'Kew', below ['Laid out']
 */
export function headlineOfHtml(html: string): HtmlHeadline {
  const { words, addresses } = wordsOfHtml(html);
  const title = words.split('\n')[0] ?? '';
  const lines = htmlToText(html).split('\n');
  const at = title === '' ? 0 : lines.findIndex((line) => withoutLinks(line, addresses) === title);
  const below = lines.filter((_, i) => i !== at);
  if (title === '' || at < 0) return { title: lines[0] ?? '', links: [], below: lines.slice(1) };
  // Each other line keeps its own.
  const own = addresses.filter((address) => !below.some((line) => line.includes(address)));
  return { title, links: own.map((value) => ({ label: LABEL, value })), below };
}

const withoutLinks = (line: string, addresses: readonly string[]): string =>
  addresses
    .reduce((said, address) => said.replaceAll(`(${address})`, ' '), line)
    .replace(/\s+/g, ' ')
    .trim();
