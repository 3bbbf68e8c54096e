/** Owns the dates of TimelineJS: year, month, day and time apart, and the one text of its second version. */
import type { DatasetBuilder } from '../../model/dataset/createDatasetBuilder';
import { daysInMonth } from '../../model/dates/dayNumber';
import { edtfYear, readIsoDate } from '../../model/dates/written/readIsoDate';
import type { WrittenDate } from '../text/dateSpan';

export interface DateParts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly time: string;
}

export interface SlideDates {
  /** Null where no part is given; what is wrong with a part is added to the faults. */
  readonly ofParts: (parts: DateParts, faults: string[]) => WrittenDate | null;
  /** “2011,12,10”, “2011,12,10,07,02,10”, “12/10/2011”, ISO 8601. */
  readonly ofText: (text: string, faults: string[]) => WrittenDate | null;
}

/** Reads the dates of one file, and lists once what it took for granted. */
export function createSlideDates(into: DatasetBuilder): SlideDates {
  const told = new Set<string>();
  const assume = (message: string, hint: string) => {
    if (told.has(message)) return;
    told.add(message);
    into.problem({ path: 'dates', record: 'dates', message, hint, effect: 'assumed', sort: 'date' });
  };
  const yearOf = (text: string): string | null => {
    const [, sign = '', number = ''] = /^([+-]?)(\d{1,14})(?:\.0+)?$/.exec(text.replace(/[\s,]/g, '')) ?? [];
    if (number === '') return null;
    const year = Number(number);
    if (sign !== '-' || year === 0 || year > 9999) return edtfYear(number, sign === '-');
    // TimelineJS shows -44 as “44 BCE”, though it places it where astronomers have -44, which is 45 BCE.
    assume(
      'A year such as -44 was read as 44 BCE, as TimelineJS shows it',
      'Subtract one from each such year in the file where it counts a year 0.',
    );
    return edtfYear(String(year - 1), true);
  };
  const ofParts = ({ year, month, day, time }: DateParts, faults: string[]): WrittenDate | null => {
    const written = [year, month, day, time].filter((part) => part !== '').join(' ');
    if (written === '') return null;
    const readYear = yearOf(year);
    if (readYear === null) return { written, read: null };
    const clock = time === '' ? null : time;
    if (month === '' || readYear.startsWith('Y')) {
      if (day !== '') faults.push(`It has a day, “${day}”, and no month`);
      else if (month !== '') faults.push(`A month, “${month}”, is not told of a year so far away`);
      return { written, read: { edtf: readYear, time: clock } };
    }
    const monthNumber = wholeNumber(month);
    if (monthNumber === null || monthNumber < 1 || monthNumber > 12) {
      faults.push(`“${month}” is not a month`);
      return { written, read: { edtf: readYear, time: clock } };
    }
    const toMonth = `${readYear}-${String(monthNumber).padStart(2, '0')}`;
    if (day === '') return { written, read: { edtf: toMonth, time: clock } };
    const dayNumber = wholeNumber(day);
    if (dayNumber === null || dayNumber < 1 || dayNumber > daysInMonth(Number(readYear), monthNumber)) {
      faults.push(`“${day}” is not a day of its month`);
      return { written, read: { edtf: toMonth, time: clock } };
    }
    return { written, read: { edtf: `${toMonth}-${String(dayNumber).padStart(2, '0')}`, time: clock } };
  };
  const ofText = (text: string, faults: string[]): WrittenDate | null => {
    if (text === '') return null;
    const [, year, month = '', day = '', ...clock] =
      /^(-?\d+),(\d{1,2})?(?:,(\d{1,2})?)?(?:,(\d{1,2}))?(?:,(\d{1,2}))?(?:,(\d{1,2}))?(?:,\d*)?$/.exec(
        text.replace(/\s/g, ''),
      ) ?? [];
    if (year !== undefined) {
      const time = clock.filter((part) => part !== undefined).map((part) => part.padStart(2, '0'));
      const isMidnight = time.every((part) => part === '00');
      return ofParts({ year, month, day, time: isMidnight ? '' : time.join(':') }, faults);
    }
    const american = /^(?:(\d{1,2})\/)?(\d{1,2})\/(-?\d{1,6})(?:\s+(\S.*))?$/.exec(text.trim());
    if (american !== null) {
      const [, first, second = '', years = '', time = ''] = american;
      if (first !== undefined) {
        assume(
          'Dates with strokes were read month first, as TimelineJS does',
          'Write them as 2011-12-10 where the day comes first.',
        );
      }
      return ofParts({ year: years, month: first ?? second, day: first === undefined ? '' : second, time }, faults);
    }
    const years = /^-?\d+$/.test(text.trim());
    if (years) return ofParts({ year: text, month: '', day: '', time: '' }, faults);
    return { written: text, read: readIsoDate(text) };
  };
  return { ofParts, ofText };
}

const wholeNumber = (text: string): number | null => (/^\d{1,3}(?:\.0+)?$/.test(text) ? Number(text) : null);
