/** Owns the last year that databases can write, which stands where there is no end: 9999-12-31. */
import type { Problem } from '../../../model/dataset/problem';
import { someText } from '../../../model/someText';
import type { Values } from '../columns/columnValues';
import type { RecognisedColumn } from '../recognition';

const MOST_NAMED = 5;

/** Whether an end is written so that says that there is none. */
export const isEndless = (end: string): boolean => end.includes('9999') && ENDLESS.test(end);
const ENDLESS = /(?<!\d)9999(?!\d)/;

/** That such ends were read so, in one line. */
export function assumedEndless(columns: readonly RecognisedColumn[], values: readonly Values[]): readonly Problem[] {
  const found = columns.flatMap(({ column, use }, i) =>
    use.field === 'end'
      ? [...(values[i]?.distinct ?? [])].filter(isEndless).map((value) => `“${value}” in “${column}”`)
      : [],
  );
  return found.length === 0
    ? []
    : [
        {
          path: 'table',
          record: 'Dates',
          message: `The year 9999 was read as no end: ${someText(found, MOST_NAMED)}`,
          hint: 'What was written stands in the details. Leave the cell empty, or write “present”, where there is no end.',
          effect: 'assumed',
          sort: 'date',
        },
      ];
}
