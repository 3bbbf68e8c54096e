/** Owns ages as geologists and archaeologists write them, “66 Ma”, “12.9 kya”, “3.5 billion years ago”, “12,000 cal BP”. */
import { foldText } from '../../search/foldText';

/** How many zeros a unit stands for. */
const UNITS: readonly (readonly [words: string, zeros: number])[] = [
  ['ga|gya|gyr|bya|billion years(?: ago)?|milliarden jahren?|mrd\\.? jahren?|milliards? d annees', 9],
  ['ma|mya|myr|myrs|million years(?: ago)?|millionen jahren?|mio\\.? jahren?|millions? d annees|millones de anos', 6],
  ['ka|kya|kyr|kyrs|thousand years(?: ago)?|tausend jahren?', 3],
  ['years ago|cal\\.? ?(?:years? |yr )?b\\.? ?p\\.?', 0],
];
const AGES = UNITS.map(([words, zeros]) => ({
  zeros,
  pattern: new RegExp(
    `^(?:vor )?(?:c\\.? |ca\\.? |~ ?)?(\\d[\\d,]*(?:\\.\\d+)?) ?(?:${words})(?: ago| b\\.? ?p\\.?)?$`,
  ),
}));
/** What is counted back from, by agreement. */
const PRESENT = 1950;
/** From here on, it says little when they were counted. */
const FAR = 5000;
/** Before that, no year of our own counts. */
const DEEP = 6;

/**
 * The EDTF of about the year that an age leads to, known to as many digits as are written; null for anything else, and for
 * “BP” alone, which of radiocarbon is no year of a calendar.
 *
 * @example readYearsAgo('66 Ma') // 'Y-66000000S2~'
 */
export function readYearsAgo(text: string): string | null {
  if (!/\d/.test(text) || !MAY_BE.test(text)) return null;
  const folded = foldText(text).replaceAll(/['’]/g, ' ').trim();
  for (const { zeros, pattern } of AGES) {
    const [, written] = pattern.exec(folded) ?? [];
    if (written === undefined) continue;
    const [whole = '', fraction = ''] = written.replaceAll(',', '').split('.');
    const isRound = zeros === 0 && folded.endsWith('ago');
    // “5 years ago” is counted from when it was written; “10000 years ago” says no single year.
    if (isRound && (Number(whole) < FAR || fraction !== '')) return null;
    const size = isRound ? (/0*$/.exec(whole)?.[0].length ?? 0) - 1 : zeros - fraction.length;
    if (size < 0) return null;
    const age = Number(`${whole}${fraction}`) * 10 ** (zeros - fraction.length);
    const back = zeros >= DEEP ? -age : Math.round((PRESENT - age) / 10 ** size) * 10 ** size;
    return yearNear(back, size);
  }
  return null;
}

/** Most texts are no ages. */
const MAY_BE =
  /\d\s?(?:Ga|Ma|ka|[GgMmKkBb][Yy][Aa]|[GgMmKk][Yy]rs?)(?:$| )|\d .*(?:[Aa]go|[Jj]ahren?|ann[eé]es|a[nñ]os)$|\d ?[Cc]al.*\d?[Bb]\.? ?[Pp]\.?$/;

function yearNear(year: number, size: number): string | null {
  if (!Number.isSafeInteger(year * 366)) return null;
  const digits = String(Math.abs(year));
  const known = digits.length - size;
  const exact = size === 0 || known < 1 ? '' : `S${known}`;
  const sign = year < 0 ? '-' : '';
  return digits.length > 4 ? `Y${sign}${digits}${exact}~` : `${sign}${digits.padStart(4, '0')}${exact}~`;
}
