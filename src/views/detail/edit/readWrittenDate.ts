/** Owns how a date that a person writes is read: as EDTF, else as people write dates, and said back before it is taken over. */
import type { Dated } from '../../../model/dates/dateBounds';
import { dateWords } from '../../../model/dates/dateWords';
import { parseEdtf } from '../../../model/dates/parseEdtf';
import { readDateText } from '../../../model/dates/readDateText';
import type { Checked } from './EditField';

export interface WrittenDate extends Checked {
  /** What is kept of it; empty where nothing is. */
  readonly edtf: string;
  /** What EDTF cannot say of it. */
  readonly note?: string;
}

/** As soon a month that there is not as the years 2010 to 2013: neither is guessed. */
const NO_MONTH = /^\d{4}-(?:00|1[3-9]|20)(?!\d)/;

/** Reads what is written; an empty text is no date, and one with two readings is none until one of them is written. */
export function readWrittenDate(text: string, dated: Dated): WrittenDate {
  const written = text.trim();
  if (written === '') return { ok: true, edtf: '', words: 'Undated' };
  const read = parseEdtf(written);
  if (read.ok) return { ok: true, edtf: written, words: `Means: ${dateWords(read.value, dated)}` };
  const found = NO_MONTH.test(written) ? null : readDateText(written, null);
  if (found === null) return { ok: false, edtf: '', words: `${read.failure.message}. ${read.failure.hint}` };
  const said = (edtf: string): string => {
    const parsed = parseEdtf(edtf);
    return parsed.ok ? `${dateWords(parsed.value, dated)} (${edtf})` : edtf;
  };
  if ('dayFirst' in found) {
    const [one, other] = [found.dayFirst, found.monthFirst].map(({ edtf }) => said(edtf));
    return { ok: false, edtf: '', words: `“${written}” is ${one} or ${other}. Write the one that is meant.` };
  }
  const { edtf, note, time } = found;
  const more = [note, time === undefined ? undefined : `The time ${time} is not kept`].filter((each) => each);
  const words = [`Means: ${said(edtf)}`, ...more].join('. ');
  return { ok: true, edtf, words, ...(note !== undefined && { note }) };
}
