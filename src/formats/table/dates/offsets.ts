/** Owns numbers that say how long after a beginning something is, as seconds into a recording are: they rise from near 0, and are no years. */
import type { Problem } from '../../../model/dataset/problem';
import { someText } from '../../../model/someText';
import { comparable, fieldsOfName, isCalledDate, saysYear } from '../columns/columnNames';
import type { Values } from '../columns/columnValues';
import { sampleColumn } from '../columns/sampleColumn';
import type { RecognisedColumn } from '../recognition';
import type { Table } from '../table';
import { WHOLE_DATES } from '../tableMapping';

const FEWEST = 3;
const NUMBER = /^\d{1,7}(?:\.\d{1,9})?$/;
/** The first of them is less, so that it is no year that would be written so. */
const NEAR = 100;
/** Hardly a history goes on beyond it. */
const LAST_YEAR = 2100;
/** 12.5 and 12.75 are neither years nor months. */
const FRACTION = /\.(?!0+$)\d/;
const OF_TIME =
  /(?:^| )(?:time|times|zeit|temps|tiempo|tempo|tijd|offset|timecode|timestamp|seconds?|sekunden?)(?: |$)/;
const OF_TIME_JOINED = /^(?:start|end|begin)time$/;
const MOST_NAMED = 8;

/** By the name of a column and what stands in it, in the order of its rows. A history of years can begin near 0, too. */
export function areOffsets(table: Table, column: number, filled: readonly string[]): boolean {
  const { columns } = table;
  const name = columns[column] ?? '';
  if (!canBeOffsets(name, filled)) return false;
  if (riseFromZero(name, filled)) return true;
  // Where a part of a recording ends is as long after its beginning as that where it starts.
  return (
    fieldsOfName(name).includes('end') &&
    columns.some((each, i) => {
      const starts = fieldsOfName(each).includes('start') ? sampleColumn(table, i) : [];
      return canBeOffsets(each, starts) && riseFromZero(each, starts);
    })
  );
}

const canBeOffsets = (name: string, filled: readonly string[]): boolean =>
  filled.length >= FEWEST && !saysYear(name) && !isCalledDate(name) && filled.every((value) => NUMBER.test(value));

function riseFromZero(column: string, filled: readonly string[]): boolean {
  const numbers = filled.map(Number);
  const [first = NEAR, last = 0] = [numbers[0], numbers.at(-1)];
  if (first >= NEAR || last === first || numbers.some((number, i) => number < (numbers[i - 1] ?? 0))) return false;
  const name = comparable(column);
  return (
    OF_TIME.test(name) || OF_TIME_JOINED.test(name) || last > LAST_YEAR || filled.some((value) => FRACTION.test(value))
  );
}

const isCalledAfterDates = (column: string): boolean => fieldsOfName(column).some((field) => WHOLE_DATES.has(field));

/** That they date nothing is said of those columns whose names are those of dates. */
export function assumedOffsets(columns: readonly RecognisedColumn[], values: readonly Values[]): readonly Problem[] {
  const said = columns.flatMap(({ column, use }, i) => {
    const filled = values[i]?.filled ?? [];
    const isOne = use.field === 'field' && isCalledAfterDates(column) && values[i]?.areOffsets;
    return isOne ? [`“${column}” (from ${filled[0]} to ${filled.at(-1)})`] : [];
  });
  return said.length === 0
    ? []
    : [
        {
          path: 'header',
          record: 'Columns',
          message: `Numbers that rise from near 0 were read as time from a beginning, such as seconds into a recording, and not as years: ${someText(said, MOST_NAMED)}`,
          hint: 'They are kept in the details. Where they are years, choose Year or Start for the column where the columns are chosen.',
          effect: 'assumed',
          sort: 'date',
        },
      ];
}
