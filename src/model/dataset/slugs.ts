/** Owns the making of ids: lower-case words joined by hyphens, each given once. */
import { foldText } from '../search/foldText';

/** The words of a text as an id; empty where it has no letter or digit of the Latin alphabet. */
export function slugOf(text: string): string {
  if (text.length <= MOST_LETTERS && PLAIN.test(text)) return text.replace(SPACES, '-').toLowerCase();
  return foldText(text)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MOST_LETTERS)
    .replace(/^-|-$/g, '');
}

const MOST_LETTERS = 80;
const SPACES = / /g;
/** Words that need no folding, as most titles are. */
const PLAIN = /^[A-Za-z0-9]+(?:[ -][A-Za-z0-9]+)*$/;

/** Makes ids that differ from one another, and from those taken before: “meeting”, “meeting-2”. */
export function createSlugs(taken: Iterable<string> = []): (text: string, otherwise: string) => string {
  const used = new Set(taken);
  const next = new Map<string, number>();
  return (text, otherwise) => {
    const base = slugOf(text) || otherwise;
    const before = used.size;
    used.add(base);
    if (used.size > before) return base;
    let id = base;
    for (let n = next.get(base) ?? 2; used.has(id); n++) {
      id = `${base}-${n}`;
      next.set(base, n + 1);
    }
    used.add(id);
    return id;
  };
}
