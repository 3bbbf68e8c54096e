/** Owns the first look at a text that may be XML. */

const LOOKED_AT = 4000;

/** The name of the root element, without its prefix; null where the beginning of the text has none. */
export function xmlRoot(text: string): string | null {
  const beginning = text.slice(0, LOOKED_AT);
  let at = beginning.charCodeAt(0) === 0xfeff ? 1 : 0;
  for (;;) {
    while (/\s/.test(beginning[at] ?? '')) at++;
    const [open, close] = beginning.startsWith('<?', at)
      ? ['<?', '?>']
      : beginning.startsWith('<!--', at)
        ? ['<!--', '-->']
        : beginning.startsWith('<!DOCTYPE', at)
          ? ['<!DOCTYPE', '>']
          : ['', ''];
    if (open === '') break;
    const end = beginning.indexOf(close, at + open.length);
    if (end < 0) return null;
    at = end + close.length;
  }
  return /^<(?:[\w.-]+:)?([\w.-]+)(?=[\s/>])/.exec(beginning.slice(at, at + 200))?.[1] ?? null;
}
