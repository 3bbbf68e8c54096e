/** Owns how Gephi writes lists of times: `<[2009-03-01, 2009-03-10]; (2010-01-01, 2010-02-01]>`, or of moments, `<[2009, 2011]>`. */
import type { Span } from './span';

const GROUP = /([[(])([^[\]()]*)([\])])/g;

/**
 * Reads a list of intervals, or where `are` says so, of moments. Round brackets leave the bound out. Null where it is no
 * such list.
 */
export function parseSpans(text: string, are: 'intervals' | 'moments'): readonly Span[] | null {
  const trimmed = text.trim();
  if (!/^<.*>$/s.test(trimmed) && !/^[[(].*[\])]$/s.test(trimmed)) return null;
  const spans: Span[] = [];
  for (const [, before = '', inside = '', after = ''] of trimmed.matchAll(GROUP)) {
    const parts = inside
      .split(',')
      .map((part) => part.trim().replace(/^"|"$/g, ''))
      .filter((part) => part !== '');
    if (are === 'moments') spans.push(...parts.map((at) => ({ at })));
    else if (parts.length === 2) {
      spans.push({ start: parts[0], end: parts[1], isStartOpen: before === '(', isEndOpen: after === ')' });
    } else return null;
  }
  return spans.length === 0 ? null : spans;
}
