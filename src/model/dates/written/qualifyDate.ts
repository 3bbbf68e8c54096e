/** Owns how a date is made no firmer than another statement says of it: “1787-01-01”, of which only the year is known. */
import { toCalendarDay } from '../dayNumber';
import { formatEdtf } from '../formatEdtf';
import { type Edtf, type EdtfDate, type Endpoint, parseEdtf } from '../parseEdtf';
import { type DateLimit, limitAt } from './dateLimits';

/** From the coarsest on. */
export const EXACTNESS = ['century', 'decade', 'year', 'month', 'day'] as const;
export type Exactness = (typeof EXACTNESS)[number];

/** What is said of a date beside it. */
export interface DateQualifier {
  /** Down to what it is known; a date that says less is left as it is, and one near its day may be the year or month that the day begins or ends. */
  readonly exactness: Exactness;
  readonly isApproximate: boolean;
  readonly isUncertain: boolean;
  /** It is a limit of when, and not when. */
  readonly limit: Exclude<DateLimit, 'since'> | null;
}

/** The EDTF of a date as its qualifier allows; it can mean every day that the date could, or more. Null where it cannot be said. */
export function qualifyDate(edtf: string, qualifier: DateQualifier): string | null {
  const read = parseEdtf(edtf);
  if (!read.ok) return null;
  const qualified = qualify(read.value, qualifier);
  const { limit } = qualifier;
  if (limit === null || qualified === null) return checked(qualified);
  if (read.value.type !== 'date') return null;
  return limitAt(qualified, limit);
}

const checked = (edtf: string | null): string | null => (edtf !== null && parseEdtf(edtf).ok ? edtf : null);

function qualify(edtf: Edtf, by: DateQualifier): string | null {
  const date = (each: EdtfDate): EdtfDate => ({ ...each, text: qualifiedText(each, by) });
  const end = (each: Endpoint): Endpoint => (typeof each === 'string' ? each : date(each));
  switch (edtf.type) {
    case 'date':
      return qualifiedText(edtf, by);
    case 'interval':
      return formatEdtf({ ...edtf, start: end(edtf.start), end: end(edtf.end) });
    case 'set':
      return formatEdtf({
        ...edtf,
        members: edtf.members.map((each) =>
          each.type === 'date' ? date(each) : { ...each, start: end(each.start), end: end(each.end) },
        ),
      });
  }
}

/** A year, and a month or season of it, without what follows. */
const MONTH_OF = /^(Y?-?[\dXES]+)(-[\dX]{2})?/;

function qualifiedText(date: EdtfDate, { exactness, isApproximate, isUncertain }: DateQualifier): string {
  const approximate = date.approximate || isApproximate;
  const uncertain = date.uncertain || isUncertain;
  const bare = date.text.replace(/[~?%]/g, '');
  const known = exactness === 'day' && isApproximate ? unpadded(date) : exactness;
  const whole = known === 'day' ? bare : coarsened(bare, known, date);
  if (whole === bare && approximate === date.approximate && uncertain === date.uncertain) return date.text;
  return `${whole}${approximate && uncertain ? '%' : approximate ? '~' : uncertain ? '?' : ''}`;
}

/** What a day near which something was is known to: programs write “c. 1787” as its first day, and an end as its last. */
function unpadded({ first, until, precision }: EdtfDate): Exactness {
  if (precision !== 'day') return 'day';
  const [day, next] = [toCalendarDay(first), toCalendarDay(until)];
  if (day.day !== 1 && next.day !== 1) return 'day';
  return (day.day === 1 && day.month === 1) || (next.day === 1 && next.month === 1) ? 'year' : 'month';
}

function coarsened(text: string, exactness: Exclude<Exactness, 'day'>, { first, until }: EdtfDate): string {
  const [, year = text, month = ''] = MONTH_OF.exec(text) ?? [];
  const coarse =
    exactness === 'month'
      ? `${year}${month}`
      : exactness === 'year'
        ? year
        : opened(year, exactness === 'decade' ? 1 : 2);
  const read = parseEdtf(coarse);
  // A winter is not within the year that it is counted in.
  const holds = read.ok && read.value.type === 'date' && read.value.first <= first && read.value.until >= until;
  return holds ? coarse : text;
}

/** A year of four digits with its last ones open; any other year as it stands. */
const opened = (year: string, digits: number): string =>
  /^-?[\dX]{4}$/.test(year) ? `${year.slice(0, -digits)}${'X'.repeat(digits)}` : year;
