/** Owns which column is what the rows of a table are called, where none is named so. */
import { isCalledDate, isCalledId, isCalledName } from './columnNames';
import type { Values } from './columnValues';
import type { ColumnField } from './tableMapping';
import { saysNoName } from './titleOfRow';

/** The column of titles by its values; -1 where there is none, or where whom a row names tells it better from others. */
export function findTitle(
  columns: readonly string[],
  fields: readonly ColumnField[],
  values: readonly Values[],
): number {
  const words = titleColumn(columns, fields, values, (column) => !isCalledDate(column));
  if (words >= 0 && !isRepeated(values[words])) return words;
  const text = fields.findIndex((field, i) => TEXTS.has(field) && areTitles(values[i]));
  if (text >= 0) return text;
  if (words >= 0 && fields.some((field, i) => field === 'entities' && !isRepeated(values[i]))) return -1;
  return words >= 0 ? words : titleColumn(columns, fields, values, isCalledDate);
}

/** Whether what stands in it comes again and again, as kinds and places do. */
const isRepeated = (values: Values | undefined): boolean =>
  values === undefined || (values.filled.length >= 8 && values.distinct.size * 2 < values.filled.length);

/** Texts and themes of which a column is what its rows are called, where no other is. */
const TEXTS: ReadonlySet<ColumnField> = new Set(['summary', 'themes']);
const LONGEST_TITLE = 160;

/** Whether nearly each row has words of its own, most of them no longer than a sentence. */
const areTitles = (values: Values | undefined): boolean =>
  values !== undefined &&
  values.filled.length > 0 &&
  values.distinct.size * 10 >= values.filled.length * 9 &&
  values.filled.filter((value) => /\p{L}.*\s/u.test(value) && value.length <= LONGEST_TITLE).length * 2 >
    values.filled.length;

/** The first column of words whose values differ most; one that is called “… name” or “… title” before others. */
function titleColumn(
  columns: readonly string[],
  fields: readonly ColumnField[],
  values: readonly Values[],
  canBe: (column: string) => boolean,
): number {
  let best = -1;
  let bestScore = 0;
  const most = values.reduce((longest, { filled }) => Math.max(longest, filled.length), 0);
  for (const [i, field] of fields.entries()) {
    const { filled = [], distinct } = values[i] ?? {};
    if (field !== 'field' || filled.length === 0 || distinct === undefined) continue;
    if (!canBe(columns[i] ?? '')) continue;
    // What stands beside a table here and there is not what its rows are called.
    if (filled.length * 2 < most && /^Column \d+$/.test(columns[i] ?? '')) continue;
    const words = filled.filter(
      (value) =>
        /\p{L}/u.test(value) &&
        value.length <= LONGEST_TITLE &&
        !/^(?:https?:|\[?\{")/.test(value) &&
        !saysNoName(value),
    ).length;
    const called = isCalledName(columns[i] ?? '');
    const score =
      (words / filled.length) *
        (distinct.size / filled.length) *
        (called ? 1.5 : isCalledId(columns[i] ?? '') ? 0.5 : 1) -
      i / 100;
    if (score > bestScore) [best, bestScore] = [i, score];
  }
  return best;
}
