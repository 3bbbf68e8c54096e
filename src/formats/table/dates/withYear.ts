/** Owns how a day or month without its year, and the year that stands in a column of its own, become one date. */
import { edtfOfNumbers } from '../../../model/dates/written/readDateText';
import { lacksYear } from '../../../model/dates/written/readYearless';
import { MOSTLY, type Values } from '../columns/columnValues';

/** Month and day as ISO 8601 has them within a year: “02-22”, “--02-22”. */
const MONTH_DAY = /^(?:--)?(\d{2})-(\d{2})$/;

/** “22 February” and “1882” as a text that can be read as one date; null where the first has a year of its own or is no date. */
export function withYear(date: string, year: string): string | null {
  const [, month, day] = MONTH_DAY.exec(date) ?? [];
  if (month !== undefined && day !== undefined) return edtfOfNumbers(year, month, day);
  if (!lacksYear(date)) return null;
  if (/月/.test(date)) return `${year.replace(/年$/, '')}年${date.trim()}`;
  const said = date.trim().replace(/[,;]$/, '');
  return /^\d{1,2}\.\s?\d{1,2}\.$/.test(said) ? `${said}${year}` : `${said} ${year}`;
}

/**
 * Whether a column holds days or months without their year. Of “02-05” it is not known which is the month: some day must be
 * above 12, and all of them must be second.
 */
export function lackTheirYear(values: Values | undefined): boolean {
  if (values === undefined || values.filled.length === 0) return false;
  return values.lackYears || areMonthDays(values.filled);
}

function areMonthDays(filled: readonly string[]): boolean {
  const found = filled.flatMap((value) => {
    const [, month, day] = MONTH_DAY.exec(value) ?? [];
    return month === undefined || day === undefined ? [] : [{ month: Number(month), day: Number(day) }];
  });
  return (
    found.length >= MOSTLY * filled.length &&
    found.every(({ month, day }) => month > 0 && month <= 12 && day > 0 && day <= 31) &&
    found.some(({ day }) => day > 12)
  );
}
