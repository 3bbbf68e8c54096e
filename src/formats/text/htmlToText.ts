/** Owns how HTML in a field of a file becomes plain text. */
import { Parser } from 'htmlparser2';

const LOOKS_LIKE_HTML = /<\/?[a-z!][^<>]*>|&(?:#\d+|#x[\da-f]+|[a-z]\w+);/i;
/** Words that a library leaves out where it sorts, `<<The>> voyage`, are no tags. */
const UNSORTED = /<<([^<>]*)>>/g;
const BLOCKS = new Set(
  'address article aside blockquote dd div dl dt figure figcaption footer h1 h2 h3 h4 h5 h6 header hr li ol p pre section table tr ul'.split(
    ' ',
  ),
);
const UNSEEN = new Set(['script', 'style', 'template', 'head']);

/**
 * The text that a person would see of a piece of HTML: blocks on lines of their own, list items with a dash, the address of
 * a link behind its words. A text without markup stays as it is.
 *
 * @example htmlToText('<p>Sailed &amp; <b>returned</b></p>') // 'Sailed & returned'
 */
export function htmlToText(html: string): string {
  return textOf(html, (words, address) => (words === '' ? address : ` (${address})`));
}

/**
 * The text without the addresses of its links and pictures, and these beside it: what a record is called is no address.
 *
 * @example wordsOfHtml('<a href="/log">Log</a>') // { words: 'Log', addresses: ['/log'] }
 */
export function wordsOfHtml(html: string): { readonly words: string; readonly addresses: readonly string[] } {
  const addresses = new Set<string>();
  const words = textOf(html, (_, address) => {
    addresses.add(address);
    return '';
  });
  return { words, addresses: [...addresses] };
}

/** `said` is what is written for an address that is not in the words of its link, which stand before it. */
function textOf(html: string, said: (words: string, address: string) => string): string {
  if (!LOOKS_LIKE_HTML.test(html.replace(UNSORTED, ''))) return html.trim();
  const parts: string[] = [];
  const links: { readonly href: string; readonly from: number }[] = [];
  let unseen = 0;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (UNSEEN.has(name)) unseen += 1;
      else if (name === 'br' || BLOCKS.has(name)) parts.push('\n');
      if (name === 'li') parts.push('- ');
      if (name === 'td' || name === 'th') parts.push(' ');
      if (name === 'img') {
        const [words = '', address = ''] = [attributes['alt'], attributes['src']?.trim()];
        parts.push(words, LEADS_NOWHERE.test(address) ? '' : said(words, address));
      }
      if (name === 'a') links.push({ href: attributes['href']?.trim() ?? '', from: parts.length });
    },
    ontext: (text) => {
      if (unseen === 0) parts.push(text.replace(/\s+/g, ' '));
    },
    onclosetag: (name) => {
      if (UNSEEN.has(name)) unseen -= 1;
      else if (BLOCKS.has(name)) parts.push('\n');
      if (name !== 'a') return;
      const link = links.pop();
      if (link === undefined || LEADS_NOWHERE.test(link.href)) return;
      const words = parts.slice(link.from).join('').trim();
      if (words !== link.href && `mailto:${words}` !== link.href) parts.push(said(words, link.href));
    },
  });
  parser.end(html.replace(UNSORTED, '&lt;&lt;$1&gt;&gt;'));
  return parts
    .join('')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}

/** No address, a place on the same page, a program, and a picture that is written out. */
const LEADS_NOWHERE = /^(?:$|#|javascript:|data:|blob:|about:)/i;
