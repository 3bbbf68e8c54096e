/** Owns how columns are recognised that say how exact the date in another column is: “date_precision”, “start_year_approx”. */
import type { Problem } from '../../../model/dataset/problem';
import { someText } from '../../../model/someText';
import { comparable, fieldsOfName } from '../columns/columnNames';
import { MOSTLY, type Values } from '../columns/columnValues';
import { type ColumnField, type ColumnUse, DATED, QUALIFIERS } from '../tableMapping';
import { qualifyingName, readQualifier, type Sense } from './qualifierWords';

/**
 * The fields of columns, those among them that qualify a date; by their names and most of their values together, and only
 * beside a column of dates.
 */
export function withQualifiers(
  columns: readonly string[],
  values: readonly Values[],
  fields: readonly ColumnField[],
): readonly ColumnField[] {
  return fields.map((field, i) => {
    if (field !== 'field') return field;
    const column = columns[i] ?? '';
    const named = qualifyingName(column);
    const { filled } = values[i] ?? { filled: [] };
    if (named === null || filled.length === 0) return field;
    const understood = filled.filter((cell) => readQualifier(cell, column) !== null);
    if (understood.length < filled.length * MOSTLY) return field;
    if (named.rest === '' && !isBesideDate(i, named.sense, columns, fields)) return field;
    return qualifierOf(named.rest, columns, fields) ?? field;
  });
}

/**
 * Whether a column whose name does not say what it qualifies may stand for the dates: not where what comes before it is a
 * place. How certain or approximate something is can be said of anything, and is of the date only right beside one.
 */
function isBesideDate(at: number, sense: Sense, columns: readonly string[], fields: readonly ColumnField[]): boolean {
  let before = at - 1;
  while (fields[before] === 'field' && qualifyingName(columns[before] ?? '') !== null) before--;
  const field = fields[before];
  if (sense === 'certain' || sense === 'uncertain') return field !== undefined && OF_DATES.has(field);
  // “approximate” is said of figures as soon as of a date: it stands right before or behind that.
  if (sense === 'approximate' && !/^circa$/.test(comparable(columns[at] ?? ''))) {
    let behind = at + 1;
    while (fields[behind] === 'field' && qualifyingName(columns[behind] ?? '') !== null) behind++;
    return [field, fields[behind]].some((each) => each !== undefined && OF_DATES.has(each));
  }
  return field === undefined || !PLACES.has(field);
}

const OF_DATES: ReadonlySet<ColumnField> = new Set([...DATED, 'month', 'day']);
const PLACES: ReadonlySet<ColumnField> = new Set(['place', 'latitude', 'longitude']);

/** Of which date: by the name of its column, or by what a column of that name would be. */
function qualifierOf(rest: string, columns: readonly string[], fields: readonly ColumnField[]): ColumnField | null {
  const isDated = (field: ColumnField | undefined) => field !== undefined && DATED.has(field);
  if (!fields.some(isDated)) return null;
  // Beside one that says it of the end, one that says it of nothing is of the start.
  if (rest === '') {
    const isOfEnd = (column: string) =>
      fieldsOfName(qualifyingName(column)?.rest ?? '').includes('end') && fields.includes('end');
    return fields.includes('start') && columns.some(isOfEnd) ? 'start-precision' : 'precision';
  }
  const beside = fields[columns.findIndex((column, i) => comparable(column) === rest && isDated(fields[i]))];
  const named = beside ?? fieldsOfName(rest).find(isDated);
  if (named === 'start') return fields.includes('start') ? 'start-precision' : 'precision';
  if (named === 'end') return fields.includes('end') ? 'end-precision' : null;
  return named === undefined ? null : 'precision';
}

const MOST_SHOWN = 5;

/** That such a column was recognised is said once. */
export function assumedQualifiers(
  columns: readonly string[],
  values: readonly Values[],
  uses: readonly ColumnUse[],
): readonly Problem[] {
  const said = uses.flatMap(({ column, field }) => {
    if (!QUALIFIERS.has(field)) return [];
    const distinct = [...(values[columns.indexOf(column)]?.distinct ?? [])];
    return `“${column}” (${someText(distinct, MOST_SHOWN)})`;
  });
  return said.length === 0
    ? []
    : [
        {
          path: 'header',
          record: 'Columns',
          message: `No date was read firmer than is said of it in ${said.join(', ')}`,
          hint: 'Where such a column says something else, choose for it what it is where the columns are chosen.',
          effect: 'assumed',
          sort: 'date',
        },
      ];
}
