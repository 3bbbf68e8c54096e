/** Owns fiscal years as people write them, “FY2019”, “FY 2019/20”, “FY26 Q1”, “Geschäftsjahr 2019”: no year of the calendar. */
import { foldText } from '../../search/foldText';

const NAMED =
  '(?:f\\.? ?y\\.?|fiscal(?: year)?|financial year|gj|(?:geschafts|wirtschafts|haushalts|rechnungs)jahr|exercice|ejercicio|esercizio|boekjaar)';
const PART = '(?:[qh] ?[1-4])';
const YEAR = "['’]?(\\d{4}|\\d{2})(?:\\s?[-/–]\\s?['’]?(\\d{4}|\\d{2}))?";
const FORMS = [
  new RegExp(`^(?:${PART}[ ,-]*)?${NAMED}[ -]*${YEAR}(?:[ ,/-]*\\(?${PART}\\)?)?$`),
  new RegExp(`^(?:${PART}[ ,-]*)?${YEAR} ?\\(?${NAMED}\\)?$`),
];
/** Two digits from here on are of the last century. */
const LATE = 70;

/**
 * The EDTF of such a year: of two years from the one to the other, and else about the one it is called by, since it began in
 * it or the year before. Null for anything else.
 *
 * @example readFiscalYear('FY2019/20') // '2019/2020'
 */
export function readFiscalYear(text: string): string | null {
  if (!MAY_BE.test(text)) return null;
  const folded = foldText(text).trim();
  for (const form of FORMS) {
    const [, from, to] = form.exec(folded) ?? [];
    if (from === undefined) continue;
    const first = whole(from);
    if (to === undefined) return `${first}~`;
    const last = to.length === 4 ? Number(to) : Math.floor((first + 1) / 100) * 100 + Number(to);
    return last === first + 1 ? `${first}/${last}` : null;
  }
  return null;
}

/** Most texts are no such years. */
const MAY_BE = /f\.? ?y|fisc|financ|gj|jahr|ercici|exercice|esercizio|boekjaar/i;

const whole = (year: string): number =>
  year.length === 4 ? Number(year) : Number(year) + (Number(year) < LATE ? 2000 : 1900);
