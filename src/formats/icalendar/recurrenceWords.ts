/** Owns how a recurrence rule of iCalendar is said in words. */
import { allText } from '../../model/someText';

const UNITS: ReadonlyMap<string, string> = new Map([
  ['SECONDLY', 'second'],
  ['MINUTELY', 'minute'],
  ['HOURLY', 'hour'],
  ['DAILY', 'day'],
  ['WEEKLY', 'week'],
  ['MONTHLY', 'month'],
  ['YEARLY', 'year'],
]);
const DAYS: ReadonlyMap<string, string> = new Map([
  ['MO', 'Monday'],
  ['TU', 'Tuesday'],
  ['WE', 'Wednesday'],
  ['TH', 'Thursday'],
  ['FR', 'Friday'],
  ['SA', 'Saturday'],
  ['SU', 'Sunday'],
]);
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];

/**
 * An RRULE (RFC 5545, 3.3.10) in words, without its end; parts that have no words of their own follow in brackets.
 * @example recurrenceWords('FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH') // 'every 2 weeks on Tuesday and Thursday'
 */
export function recurrenceWords(rule: string): string {
  const parts = new Map(
    rule.split(';').flatMap((part): [string, string][] => {
      const [key = '', value = ''] = part.split('=');
      return value === '' ? [] : [[key.trim().toUpperCase(), value.trim()]];
    }),
  );
  const take = (key: string): string[] => {
    const value = parts.get(key);
    parts.delete(key);
    return value === undefined ? [] : value.split(',');
  };
  const [frequency = ''] = take('FREQ');
  const [interval = '1'] = take('INTERVAL');
  for (const key of ['COUNT', 'UNTIL', 'WKST']) parts.delete(key);
  const unit = UNITS.get(frequency.toUpperCase()) ?? frequency.toLowerCase();
  const days = take('BYDAY').map(dayWords);
  const monthDays = take('BYMONTHDAY').map((day) =>
    day.startsWith('-') ? (day === '-1' ? 'the last day' : `day ${day.slice(1)} from the end`) : `day ${day}`,
  );
  const months = take('BYMONTH').map((month) => MONTHS[Number(month) - 1] ?? month);
  const rest = [...parts].map(([key, value]) => `${key}=${value}`);
  return [
    Number(interval) > 1 ? `every ${interval} ${unit}s` : `every ${unit}`,
    ...(months.length > 0 ? [`in ${allText(months)}`] : []),
    ...(days.length + monthDays.length > 0 ? [`on ${allText([...days, ...monthDays])}`] : []),
    ...(rest.length > 0 ? [`(${rest.join(', ')})`] : []),
  ].join(' ');
}

function dayWords(text: string): string {
  const [, number = '', code = ''] = /^([+-]?\d+)?([A-Z]{2})$/i.exec(text) ?? [];
  const day = DAYS.get(code.toUpperCase()) ?? text;
  if (number === '') return day;
  const count = Math.abs(Number(number));
  const ordinal = ORDINALS[count - 1] ?? `${count}th`;
  if (!number.startsWith('-')) return `the ${ordinal} ${day}`;
  return count === 1 ? `the last ${day}` : `the ${ordinal} ${day} from the end`;
}
