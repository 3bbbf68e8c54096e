/** Owns how a date that a person writes becomes EDTF: it is one already, or is read as people write dates; nothing is guessed. */
import type { Dated } from '../../model/dates/dateBounds';
import { dateWords } from '../../model/dates/dateWords';
import { parseEdtf } from '../../model/dates/parseEdtf';
import { calendarFault } from '../../model/dates/written/calendarFault';
import { readDateText, type WrittenDate } from '../../model/dates/written/readDateText';
import { failure, type Result, success } from '../../model/result';

/** As soon a month that there is not as the years 2010 to 2013: neither is guessed. */
const NO_MONTH = /^\d{4}-(?:00|1[3-9]|20)(?!\d)/;

/** The date as EDTF, and what that cannot say of it; fails where there is none, or two readings. */
export function readWritten(text: string, dated: Dated): Result<WrittenDate> {
  const written = text.trim();
  const read = parseEdtf(written);
  if (read.ok) return success({ edtf: written });
  const found = NO_MONTH.test(written) ? null : readDateText(written, null);
  if (found === null) {
    // Numbers with hyphens are EDTF, which says by itself what is wrong with them.
    const fault = written.includes('-') ? null : calendarFault(written);
    return fault === null ? read : failure(fault, 'Write a day as 31 December 1850, 31/12/1850 or 1850-12-31.');
  }
  if (!('dayFirst' in found)) return success(found);
  const [one, other] = [found.dayFirst, found.monthFirst].map(({ edtf }) => edtfSaid(edtf, dated));
  return failure(`“${written}” is ${one} or ${other}`, 'Write the one that is meant.');
}

/** EDTF with its words before it: "3 April 2011 (2011-04-03)". */
export function edtfSaid(edtf: string, dated: Dated): string {
  const parsed = parseEdtf(edtf);
  return parsed.ok ? `${dateWords(parsed.value, dated)} (${edtf})` : edtf;
}
