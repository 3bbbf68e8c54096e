/** Owns dates as library catalogues write them: brackets for what a cataloguer supplied, “i.e.” for a correction, “or” for a choice. */
import { parseEdtf } from '../parseEdtf';

interface Written {
  readonly edtf: string;
  readonly note?: string;
  readonly isAssumed?: boolean;
}

const CORRECTED = /^.+?\s*\[?\s*(?:i\.\s?e\.?|recte|d\.\s?h\.|vielmehr)\s*,?\s+([^[\]]+?)\s*\]?\.?$/i;
const BRACKETED = /^\[?\s*([^[\]{},]+?)\s*\]?\.?$/;
const CHOICE = /^(?:either |entweder )?(.+?)\s+(?:or|oder|ou|o|of)\s+(.+)$/i;
const OPEN_DIGITS = /^(\d{2})(\d|-)-\s?(\?)?$/;
const TWO_YEARS = /^(\d{2,3})(\d)\/(\d)$/;

/**
 * Reads such a date; `read` reads what stands within, and answers null where that has no one sense. Null for what is not
 * written in that way, EDTF's own sets among it.
 *
 * @example readCatalogueDate('1666 [i.e. 1667]', …) // { edtf: '1667', note: 'Written “1666 [i.e. 1667]”' }
 */
export function readCatalogueDate(text: string, read: (text: string) => Written | null): Written | null {
  const note = `Written “${text}”`;
  const noted = (found: Written | null): Written | null =>
    found === null ? null : { ...found, note: found.note ?? note };
  const corrected = CORRECTED.exec(text)?.[1];
  if (corrected !== undefined) return noted(read(corrected));
  const inner = BRACKETED.exec(text)?.[1] ?? '';
  const isBracketed = /[[\]]/.test(text) && !inner.includes('..');
  const digits = OPEN_DIGITS.exec(isBracketed ? inner : text);
  if (digits !== null) {
    const [, century, decade = '', doubt = ''] = digits;
    return { edtf: `${century}${decade === '-' ? 'X' : decade}X${doubt}`, note };
  }
  if (isBracketed && inner !== '') return noted(read(inner));
  const years = TWO_YEARS.exec(text);
  if (years !== null) {
    const [, , last = '', next = ''] = years;
    const year = Number(text.slice(0, text.indexOf('/')));
    if (Number(next) !== (Number(last) + 1) % 10) return null;
    const edtf = `[${String(year).padStart(4, '0')},${String(year + 1).padStart(4, '0')}]`;
    return { edtf, note: `“${text}” is read as a choice of two years; it could be a month`, isAssumed: true };
  }
  const choice = CHOICE.exec(text);
  if (choice === null) return null;
  const [first, second] = [read(choice[1] ?? ''), read(choice[2] ?? '')];
  if (first === null || second === null) return null;
  const edtf = `[${first.edtf},${second.edtf}]`;
  return parseEdtf(edtf).ok ? { edtf, note } : null;
}
