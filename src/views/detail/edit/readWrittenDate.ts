/** Owns how a date that a person writes is checked in a form, and said back before it is taken over. */
import type { Dated } from '../../../model/dates/dateBounds';
import { dateWords } from '../../../model/dates/dateWords';
import { parseEdtf } from '../../../model/dates/parseEdtf';
import type { Checked } from '../../shared/edit/EditField';
import { edtfSaid, readWritten } from '../../shared/readWritten';

export interface WrittenDate extends Checked {
  /** What is kept of it; empty where nothing is. */
  readonly edtf: string;
  /** What EDTF cannot say of it. */
  readonly note?: string;
}

/** Reads what is written; an empty text is no date, and one with two readings is none until one of them is written. */
export function readWrittenDate(text: string, dated: Dated): WrittenDate {
  const written = text.trim();
  if (written === '') return { ok: true, edtf: '', words: 'Undated' };
  const read = readWritten(written, dated);
  if (!read.ok) return { ok: false, edtf: '', words: `${read.failure.message}. ${read.failure.hint}` };
  const { edtf, note, time } = read.value;
  const parsed = parseEdtf(written);
  if (parsed.ok) return { ok: true, edtf, words: `Means: ${dateWords(parsed.value, dated)}` };
  const more = [note, time === undefined ? undefined : `The time ${time} is not kept`].filter((each) => each);
  const words = [`Means: ${edtfSaid(edtf, dated)}`, ...more].join('. ');
  return { ok: true, edtf, words, ...(note !== undefined && { note }) };
}
