/** Owns how one value that should be a time is read: never firmer than it is written. */
import { parseEdtf } from '../../model/dates/parseEdtf';
import type { DateOrder } from '../../model/dates/written/readDateParts';
import { readDateText } from '../../model/dates/written/readDateText';
import { edtfYear, readIsoDate } from '../../model/dates/written/readIsoDate';
import { valueText } from '../text/jsonValue';

export type Moment =
  | { readonly is: 'absent' | 'open' }
  /** `isAssumed`: it is a bare number, and was taken for a year. */
  | {
      readonly is: 'date';
      readonly edtf: string;
      readonly time: string | null;
      readonly isAssumed: boolean;
      /** It is a number of milliseconds since 1970. */
      readonly isEpoch?: boolean;
      /** What EDTF cannot say of it. */
      readonly note?: string;
      readonly type: 'date' | 'interval' | 'set';
    }
  /** A number that counts something else. */
  | { readonly is: 'number' }
  /** `isAmbiguous`: it can be two days, and nothing says which. */
  | { readonly is: 'unread'; readonly why?: string; readonly isAmbiguous?: true };

export interface MomentRules {
  /** What bare numbers are: as the value says, years that are said to be years, or a count of something else. */
  readonly numbers?: 'by-value' | 'years' | 'assumed-years' | 'count';
  /** In which order numbers are day and month; left out or null where the file does not show it. */
  readonly order?: DateOrder | null;
}

const NUMBER = /^[+-]?\d+(?:\.\d*)?(?:e[+-]?\d+)?$/i;
const YEARS = /^(\d{4})\s*[-–—]\s*(\d{4})$/;

/** Years that a bare number can be. */
const MOST_YEAR = 9999;

/** Whether a bare number can be a year. */
export const canBeYear = (text: string): boolean => {
  const number = Number(text);
  return Number.isInteger(number) && Math.abs(number) <= MOST_YEAR;
};

/** Whether a bare number can be a time in milliseconds since 1970: from 1990 on, and before 2100. */
export const canBeEpoch = (text: string): boolean =>
  /^\d{12,13}$/.test(text) && Number(text) >= EPOCH_FROM && Number(text) < EPOCH_UNTIL;
const EPOCH_FROM = 631_152_000_000;
const EPOCH_UNTIL = 4_102_444_800_000;

/** Whether a text is a bare number. */
export const isNumberText = (text: string): boolean => NUMBER.test(text);

/**
 * Reads a time: a number, a date of ISO 8601, EDTF, two years with a dash, or a date in words whose numbers have one order.
 * @example readMoment('2014-03-26T09:30:00Z') // { is: 'date', edtf: '2014-03-26', time: '09:30:00Z', … }
 */
export function readMoment(value: unknown, { numbers = 'by-value', order = null }: MomentRules = {}): Moment {
  const text = valueText(value);
  if (text === '') return { is: 'absent' };
  if (text === '..' || /^[+-]?inf(inity)?$/i.test(text)) return { is: 'open' };
  if (NUMBER.test(text)) return readNumber(text, typeof value === 'number', numbers);
  // Before ISO 8601, where what follows the dash could be a time zone.
  const years = YEARS.exec(text);
  if (years !== null) return checked(`${years[1]}/${years[2]}`, null);
  const iso = readIsoDate(text);
  const read = iso === null ? checked(text, null) : checked(iso.edtf, iso.time);
  return read.is === 'date' ? read : (inWords(text, order) ?? read);
}

/** A date as people write it; null for what is none. */
function inWords(text: string, order: DateOrder | null): Moment | null {
  const found = readDateText(text, order);
  if (found === null) return null;
  if ('dayFirst' in found) {
    const { dayFirst, monthFirst } = found;
    const why = `“${text}” can be ${dayFirst.edtf} or ${monthFirst.edtf}, and nothing says which of its numbers is the day`;
    return { is: 'unread', why, isAmbiguous: true };
  }
  const moment = checked(found.edtf, found.time ?? null);
  return moment.is === 'date' && found.note !== undefined ? { ...moment, note: found.note } : moment;
}

function readNumber(text: string, isBare: boolean, numbers: MomentRules['numbers']): Moment {
  if (numbers === 'count') return { is: 'number' };
  if (canBeYear(text)) {
    const year = Number(text);
    const edtf = edtfYear(String(Math.abs(year)), year < 0);
    const isAssumed = numbers === 'assumed-years' || (numbers === 'by-value' && (isBare || !/^[+-]?\d{4}$/.test(text)));
    return { is: 'date', edtf, time: null, isAssumed, type: 'date' };
  }
  const basic = numbers === 'by-value' && /^[12]\d{7}$/.test(text) ? readIsoDate(text) : null;
  if (basic !== null && parseEdtf(basic.edtf).ok) {
    return { is: 'date', edtf: basic.edtf, time: null, isAssumed: false, type: 'date' };
  }
  if (numbers === 'by-value' && canBeEpoch(text)) {
    const [day = '', clock = ''] = new Date(Number(text)).toISOString().split('T');
    return { is: 'date', edtf: day, time: clock.replace('.000', ''), isAssumed: false, isEpoch: true, type: 'date' };
  }
  return { is: 'number' };
}

function checked(edtf: string, time: string | null): Moment {
  const read = parseEdtf(edtf);
  if (!read.ok) return { is: 'unread', why: read.failure.message };
  return { is: 'date', edtf, time, isAssumed: false, type: read.value.type };
}
