/** Owns how dates of other systems that are written by ISO 8601 become EDTF: the day is kept as written, the time beside it. */

export interface IsoDate {
  /** “2014-03-26”, “2014-03”, “2014”, “-0044-03-15”, “Y-170000002”. */
  readonly edtf: string;
  /** The time of day with its zone, as written; null where there is none, or it is midnight without a zone. */
  readonly time: string | null;
  /** Whether a month or a day was written that EDTF has no place for beside such a year. */
  readonly isCoarser?: true;
}

const ISO =
  /^([+-]?)(\d{1,12})(?:-(\d{1,2})(?:-(\d{1,2})(?:(?:[T ](\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?|\d{4}(?:\d{2})?(?:[.,]\d+)?|\d{2}:\d{4}|\d{4}:\d{2})?\s*(Z|[+-]\d{2}:?\d{2}|[+-]\d{2})?)|(Z|[+-]\d{2}:\d{2}))?)?)?$/i;
const BASIC = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/i;

/**
 * Reads a date or date-time of ISO 8601, extended or basic, also with a year of less or more than four digits. The day is
 * the one that is written, whatever the zone. Null for anything else; whether the day exists is for `parseEdtf` to say.
 *
 * @example readIsoDate('2014-03-26T09:30:00+01:00') // { edtf: '2014-03-26', time: '09:30:00+01:00' }
 */
export function readIsoDate(text: string): IsoDate | null {
  const trimmed = text.trim();
  const basic = BASIC.exec(trimmed);
  if (basic !== null) {
    const [, year, month, day, hours, minutes, seconds, zone = ''] = basic;
    const time = hours === undefined ? null : `${hours}:${minutes}${seconds === undefined ? '' : `:${seconds}`}${zone}`;
    return { edtf: `${year}-${month}-${day}`, time: isMidnight(time) ? null : time };
  }
  const groups = ISO.exec(trimmed);
  if (groups === null) return null;
  const [, sign = '', year = '', month, day, clock, zone = '', dateZone = ''] = groups;
  const whole = edtfYear(year, sign === '-');
  const parts = [month, day].flatMap((part) => (part === undefined ? [] : part.padStart(2, '0')));
  // EDTF writes a month or a day after years of four digits alone.
  if (whole.startsWith('Y') && parts.length > 0) return { edtf: whole, time: null, isCoarser: true };
  const time = clock === undefined ? null : `${clock}${zone || dateZone}`;
  return { edtf: [whole, ...parts].join('-'), time: isMidnight(time) ? null : time };
}

/** A year as EDTF: four digits, or with more, after a Y. Year 0 is 1 BCE. */
export function edtfYear(digits: string, isNegative = false): string {
  const number = digits.replace(/^0+(?=\d)/, '');
  const sign = isNegative && number !== '0' ? '-' : '';
  return number.length > 4 ? `Y${sign}${number}` : `${sign}${number.padStart(4, '0')}`;
}

const isMidnight = (time: string | null): boolean => time !== null && /^0?0:?00(:?00)?([.,]0+)?$/.test(time);
