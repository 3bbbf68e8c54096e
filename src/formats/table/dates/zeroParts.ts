/** Owns dates in which 0 or ?? stands for a day or a month that is not known. */
import { edtfOfNumbers, type WrittenDate } from '../../../model/dates/written/readDateText';

const SIGNED = /^(\d{1,2}|\?\?|xx)([./-])(\d{1,2}|\?\?|xx)\2(\d{4})$/i;
const BASIC = /^((?:1\d|20)\d\d)(0\d|1[0-2])00$/;

/** The date of a cell such as 00/05/2000, 00/00/2008, ??-01-1720 or 15840000; null for any other. */
export function zeroParts(cell: string, isMonthFirst: boolean): WrittenDate | null {
  const basic = BASIC.exec(cell);
  if (basic !== null) return dateOf(cell, basic[1] ?? '', Number(basic[2]), '0');
  const [, first = '', , second = '', year] = SIGNED.exec(cell) ?? [];
  const [day, month] = (isMonthFirst ? [second, first] : [first, second]).map((part) =>
    /\d/.test(part) ? Number(part) : 0,
  );
  if (year === undefined || day !== 0 || month === undefined || month > 12) return null;
  return dateOf(cell, year, month, /[?x]/i.exec(cell)?.[0]?.repeat(2) ?? '0');
}

function dateOf(cell: string, year: string, month: number, sign: string): WrittenDate | null {
  const edtf = edtfOfNumbers(year, month === 0 ? '' : String(month), '');
  const lacking = month === 0 ? 'month and day' : 'day';
  return edtf === null
    ? null
    : { edtf, isAssumed: true, note: `“${cell}” has ${sign} for its ${lacking}, which was read as not known` };
}
