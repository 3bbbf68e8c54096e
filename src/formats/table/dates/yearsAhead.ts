/** Owns what is said of years far ahead among years of the past: they may be before our era, or a slip of the pen. */
import type { Problem } from '../../../model/dataset/problem';
import { BCE } from '../../../model/dates/written/dateWordLists';
import { foldText } from '../../../model/search/foldText';
import { someText } from '../../../model/someText';
import { MOSTLY, type Values } from '../columns/columnValues';
import type { RecognisedColumn } from '../recognition';
import { DATED } from '../tableMapping';
import { isEndless } from './endlessDates';

/** What is planned is nearer. */
const FAR = 500;
const MOST_NAMED = 20;

/** What stands for the year of reading where that is not known. */
const LATEST = 2100;

/** In one line. */
export function yearsAhead(
  columns: readonly RecognisedColumn[],
  values: readonly Values[],
  thisYear: number | null,
): readonly Problem[] {
  const now = thisYear ?? LATEST;
  const ahead = columns.flatMap(({ column, use }, i) => {
    if (!DATED.has(use.field)) return [];
    const years = [...(values[i]?.distinct ?? [])].flatMap((value) => {
      if (use.field === 'end' && isEndless(value)) return [];
      const year = /^(\d{4})(?!\d)/.exec(value.trim())?.[1];
      return year === undefined || BCE.test(foldText(value)) ? [] : [{ value, year: Number(year) }];
    });
    const past = years.filter(({ year }) => year <= now).length;
    if (past < MOSTLY * years.length) return [];
    return years.filter(({ year }) => year > now + FAR).map(({ value }) => `“${value}” in “${column}”`);
  });
  return ahead.length === 0
    ? []
    : [
        {
          path: 'table',
          record: 'Dates',
          message: `Among years of the past stand some that are far ahead, and they were read as written: ${someText(ahead, MOST_NAMED)}`,
          hint: 'They may be years before our era, or a slip of the pen. Write 88 BCE as -0087 or “88 BC”.',
          effect: 'assumed',
          sort: 'date',
        },
      ];
}
