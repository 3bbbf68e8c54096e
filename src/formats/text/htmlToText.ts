/** Owns how HTML in a field of a file becomes plain text. */
import { Parser } from 'htmlparser2';

const LOOKS_LIKE_HTML = /<\/?[a-z!][^<>]*>|&(?:#\d+|#x[\da-f]+|[a-z]\w+);/i;
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
  if (!LOOKS_LIKE_HTML.test(html)) return html.trim();
  const parts: string[] = [];
  const links: { readonly href: string; readonly from: number }[] = [];
  let unseen = 0;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (UNSEEN.has(name)) unseen += 1;
      else if (name === 'br' || BLOCKS.has(name)) parts.push('\n');
      if (name === 'li') parts.push('- ');
      if (name === 'td' || name === 'th') parts.push(' ');
      if (name === 'img') parts.push(imageWords(attributes['alt'], attributes['src']));
      if (name === 'a') links.push({ href: attributes['href'] ?? '', from: parts.length });
    },
    ontext: (text) => {
      if (unseen === 0) parts.push(text.replace(/\s+/g, ' '));
    },
    onclosetag: (name) => {
      if (UNSEEN.has(name)) unseen -= 1;
      else if (BLOCKS.has(name)) parts.push('\n');
      if (name !== 'a') return;
      const link = links.pop();
      if (link === undefined || !/^(https?:|mailto:)/i.test(link.href)) return;
      const words = parts.slice(link.from).join('').trim();
      if (words === '') parts.push(link.href);
      else if (words !== link.href && `mailto:${words}` !== link.href) parts.push(` (${link.href})`);
    },
  });
  parser.end(html);
  return parts
    .join('')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}

function imageWords(alt = '', source = ''): string {
  if (!/^https?:/i.test(source)) return alt;
  return alt === '' ? source : `${alt} (${source})`;
}
