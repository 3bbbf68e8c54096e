/** Owns how it is told that the first row of a table has a written date, as the rows below it have, and is no header. */
import { readDateText } from '../../../model/dates/written/readDateText';
import { lacksYear } from '../../../model/dates/written/readYearless';
import { MOSTLY } from '../columns/columnValues';

const ROWS = 20;
const FEWEST = 2;
const LONGEST = 40;

/** Whether a cell of a row is a date in words or signs (“26 March 2014”, “May 3”), and most cells below it are as well. */
export function standsAboveDates(data: readonly (readonly string[])[], at: number): boolean {
  const row = data[at] ?? [];
  return row.some((cell, column) => {
    if (!isWrittenDate(cell)) return false;
    const below = data
      .slice(at + 1, at + 1 + ROWS)
      .map((each) => each[column]?.trim() ?? '')
      .filter((each) => each !== '');
    const dates = below.filter((each) => isWrittenDate(each) || /^\d{4}$/.test(each)).length;
    return below.length >= FEWEST && dates >= MOSTLY * below.length;
  });
}

/** Not a number alone, which names a column as soon as it is a year. */
const isWrittenDate = (cell: string): boolean => {
  const text = cell.trim();
  return text.length <= LONGEST && /\d.*\D|\D.*\d/.test(text) && (readDateText(text, null) !== null || lacksYear(text));
};
