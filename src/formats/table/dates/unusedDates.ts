/** Owns what is said of columns that are called after when something was, where nothing else says when rows were, and they were not read so. */
import type { Problem } from '../../../model/dataset/problem';
import { someText } from '../../../model/someText';
import { comparable, fieldsOfName, isCalledDate, saysUnit, saysYear } from '../columns/columnNames';
import type { Values } from '../columns/columnValues';
import { dateUnit } from '../columns/dateUnits';
import type { RecognisedColumn } from '../recognition';
import { DATED } from '../tableMapping';
import { saysChanged } from './bookkeepingDates';
import { saysBound } from './boundsOfDate';
import { saysReference } from './referenceYears';

const MOST_NAMED = 20;
const WHEN =
  /(?:^| )(?:when|weeks?|wochen?|kw|semaines?|semanas?|settiman[ae]|weken|century|centuries|decades?|season|period|era|jahrhundert|jahrzehnt|saison|zeitraum|epoche|siecle|decennie|periode|epoque|siglo|decada|temporada|periodo|epoca|secolo|decennio|stagione|eeuw|seizoen|years)(?: |$)/;

const saysWhen = (column: string): boolean =>
  !saysUnit(column) &&
  (isCalledDate(column) ||
    isEnd(column) ||
    saysYear(column) ||
    saysChanged(column) ||
    saysReference(column) ||
    saysBound(column) ||
    dateUnit(column) !== null ||
    WHEN.test(comparable(column)));

/** A start or an end, whatever stands there: 14 may be a year. */
const isEnd = (column: string): boolean => fieldsOfName(column).some((field) => field === 'start' || field === 'end');

/** In one line; none where a column dates the rows. */
export function unusedDates(columns: readonly RecognisedColumn[], values: readonly Values[]): readonly Problem[] {
  if (columns.some(({ use }) => DATED.has(use.field))) return [];
  const unused = columns.flatMap(({ column, use }, i) =>
    use.field === 'field' &&
    saysWhen(column) &&
    !values[i]?.areOffsets &&
    values[i]?.filled.some((value) => /\d/.test(value))
      ? [`“${column}”`]
      : [],
  );
  return unused.length === 0
    ? []
    : [
        {
          path: 'header',
          record: 'Columns',
          message: `No dates were read, and what is called after dates stays in the details: ${someText(unused, MOST_NAMED)}`,
          hint: 'Where such a column says when the rows were, choose Date or Year for it where the columns are chosen.',
          effect: 'assumed',
          sort: 'date',
        },
      ];
}
