/** Owns how a date that a person writes is read: as EDTF, and said back in words before it is taken over. */
import type { Dated } from '../../../model/dates/dateBounds';
import { dateWords } from '../../../model/dates/dateWords';
import { parseEdtf } from '../../../model/dates/parseEdtf';
import type { Checked } from './EditField';

export interface WrittenDate extends Checked {
  /** What is kept of it; empty where nothing is. */
  readonly edtf: string;
}

/** Reads what is written; an empty text is no date. */
export function readWrittenDate(text: string, dated: Dated): WrittenDate {
  const written = text.trim();
  if (written === '') return { ok: true, edtf: '', words: 'Undated' };
  const read = parseEdtf(written);
  if (!read.ok) return { ok: false, edtf: '', words: `${read.failure.message}. ${read.failure.hint}` };
  return { ok: true, edtf: written, words: `Means: ${dateWords(read.value, dated)}` };
}
