/** Owns in which order the dates of a file write day and month, as all of them show together. */
import type { DateOrder } from '../../model/dates/written/readDateParts';
import { readDateText } from '../../model/dates/written/readDateText';

export interface ProvenOrder {
  /** Null where no date shows it, or two show different ones. */
  readonly order: DateOrder | null;
  /** The dates that can be read both ways. */
  readonly open: readonly string[];
}

/** A number above 12 in any of the texts decides for all of them; texts that are no dates of numbers say nothing. */
export function provenOrder(texts: Iterable<string>): ProvenOrder {
  const orders = new Set<DateOrder>();
  const open: string[] = [];
  for (const text of texts) {
    if (!NUMBERS.test(text)) continue;
    const found = readDateText(text, null);
    if (found !== null && 'dayFirst' in found) open.push(text);
    else if (found !== null) orders.add(Number(/\d+/.exec(text)?.[0]) > MONTHS ? 'day-first' : 'month-first');
  }
  const [only, other] = orders;
  return { order: only !== undefined && other === undefined ? only : null, open };
}

const MONTHS = 12;
/** Two different numbers and a year. */
const NUMBERS = /^\s*(\d{1,2})\s?([./-])\s?(?!\1\b)\d{1,2}\s?\2\s?\d{3,4}(?!\d)/;
