/** Owns how it is found that years of a table have two digits, of which the century must be asked, and what is listed once it is said. */
import { type ShortDate, shortDates } from '../../../model/dates/written/shortYears';
import { saysLife, saysYear } from '../columns/columnNames';
import { dateUnit, isAge } from '../columns/dateUnits';
import { saysBefore } from '../columns/eraColumns';
import type { CenturyQuestion, Recognition } from '../recognition';
import { beginsWithYear } from '../rows';
import type { Table } from '../table';
import { type Century, type ColumnUse, DATED } from '../tableMapping';
import { centuryMeans } from './centuryTexts';
import { likelyCenturies } from './likelyCenturies';
import { plainYears, unplainRows } from './unplainRows';

/** From 30 on a spreadsheet takes two digits for a year of the 20th century, and below for one of the 21st. */
const LATE = 30;
/** The hundred years that spreadsheets take for meant: from 1930 to 2029. */
const SPREADSHEET = 1930;

/**
 * The question of the century, where a date has two digits of its year, whether or not it is answered by what was `said`. Among
 * years of antiquity, those of two digits are their own answer: the first century.
 */
export function findCentury(
  table: Table,
  columns: readonly ColumnUse[],
  said: Century | null,
  thisYear: number | null = null,
): Pick<Recognition, 'problems'> & {
  readonly questions: readonly CenturyQuestion[];
  readonly century: Century | null;
} {
  let count = 0;
  let first: { readonly column: string; readonly example: string } | null = null;
  let isAlone = false;
  let isAntique = false;
  let areAlone = true;
  let single: { readonly column: string; readonly example: string } | null = null;
  let singles = 0;
  const short = new Set<number>();
  const years: number[] = [];
  let late: number | null = null;
  let early: number | null = null;
  for (const { column, field } of columns) {
    // A year that is said to be before Christ is as it is written, and 66 millions of years are no short one.
    if (!DATED.has(field) || saysBefore(column) || isAge(dateUnit(column))) continue;
    const i = table.columns.indexOf(column);
    years.push(...plainYears(table.rows, i, MOST_YEARS - years.length));
    for (const row of unplainRows(table.rows, i)) {
      // No year of two digits is one of four.
      if (beginsWithYear(table.rows, row, i)) continue;
      const cell = table.rows.cell(row, i).trim();
      const dates = shortDates(cell);
      isAntique ||= ANTIQUE.test(cell) || BEFORE_CHRIST.test(cell);
      if (SINGLE.test(cell) && saysYear(column)) {
        singles++;
        single ??= { column, example: cell };
      }
      if (dates.length === 0) {
        const [year] = years.length < MOST_YEARS ? (FULL.exec(cell) ?? []) : [];
        if (year !== undefined) years.push(Number(year));
        continue;
      }
      count++;
      first ??= { column, example: cell };
      isAlone ||= dates.some(isYearAlone);
      areAlone &&= dates.every(isYearAlone);
      for (const { year } of dates.flatMap(({ readings }) => readings[0] ?? [])) {
        short.add(year);
        if (year >= LATE) late ??= year;
        else early ??= year;
      }
    }
  }
  // Days of a month, too, where no year of the table has four digits.
  const isOfAntiquity = isAntique && (areAlone || years.length === 0);
  const century = said === null && isOfAntiquity && (first !== null || single !== null) ? 0 : said;
  if (century === 0) {
    // Among years of antiquity, those of one digit are years as well.
    count += singles;
    isAlone ||= singles > 0;
    early ??= single === null ? null : Number(single.example);
    first ??= single;
  }
  if (first === null) return { questions: [], problems: [], century };
  const digits = [late, early].filter((year) => year !== null);
  const hundreds = [
    ...(digits.length > 1 ? [SPREADSHEET] : []),
    1900,
    2000,
    1800,
    ...(isAlone || isOfAntiquity ? [0] : []),
  ];
  const beside = { digits: short, years, areOfLives: saysLife(first.column), thisYear };
  const likely = likelyCenturies(hundreds, beside);
  const question: CenturyQuestion = { sort: 'century', ...first, digits, choices: [...likely, 'undated'], count };
  const counted = count === 1 ? 'A date has' : `${count} dates have`;
  const means = century === null || century === 'undated' ? null : centuryMeans(century, digits);
  return {
    questions: [question],
    century,
    problems:
      means === null
        ? []
        : [
            {
              path: 'table',
              record: 'Dates',
              message: `${counted} ${singles > 0 && century === 0 ? 'one or two digits' : 'two digits'} of ${count === 1 ? 'its year' : 'their years'}, such as “${first.example}”, and ${count === 1 ? 'was' : 'were'} read so: ${means}`,
              hint: 'Where another century is meant, choose it where the columns are chosen.',
              effect: 'assumed',
              sort: 'date',
            },
          ],
  };
}

/** A year before 1000, or before Christ. */
const ANTIQUE = /^(?:-\d{1,4}|[1-9]\d\d)$/;

/** A date before Christ in words, at its end. */
const BEFORE_CHRIST = /\d\s?(?:b\.?\s?c\.?(?:\s?e\.?)?|v\.?\s?(?:chr|u\.?\s?z)\.?|av\.?\s?j\.?-?\s?c\.?|a\.?\s?c\.?)$/i;

/** A year of four digits in a date, such as “14 March 1989”. */
const FULL = /(?<!\d)(?:1\d|20)\d\d(?!\d)/;
/** Years that are looked at to see when the dates of a table are. */
const MOST_YEARS = 500;
const SINGLE = /^[1-9]$/;

const isYearAlone = ({ readings }: ShortDate): boolean => readings[0]?.month === null && readings[0].day === null;
