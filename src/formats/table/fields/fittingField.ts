/** Owns what a column of a name is when its values are looked at, which can speak against its name. */
import { areWrittenColours } from '../columns/colours';
import { isCalledId, saysNumber } from '../columns/columnNames';
import { MOSTLY, type Values } from '../columns/columnValues';
import { comesAgain } from '../columns/comesAgain';
import { areFlags, areNoNames, areNumbers } from '../columns/noNames';
import { type ColumnField, type TableRole, WHOLE_DATES } from '../tableMapping';

/** What a column of a name is, its values looked at; null where they speak against it. Without a role where another column is that. */
export function fittingField(
  named: ColumnField,
  values: Values | undefined,
  role: TableRole | null,
  width: number,
): ColumnField | null {
  if (values === undefined || values.filled.length === 0) return named;
  if (named === 'from' || named === 'to') {
    if (role === 'relations') return named;
    return values.dated >= MOSTLY ? (named === 'from' ? 'start' : 'end') : null;
  }
  if (WHOLE_DATES.has(named)) return values.dated > 0 || values.lackYears ? named : null;
  if (named === 'label' && role === 'relations' && values.filled.every((value) => /^(?:un)?directed$/i.test(value))) {
    return 'direction';
  }
  // Edges that are counted or numbered are not said to be of a kind.
  if (named === 'label' && areNumbers(values)) return null;
  // In a column of months or days, whole dates say when by themselves.
  if ((named === 'month' || named === 'day') && values.dated >= MOSTLY) return 'date';
  // Cited how often, and not what is cited.
  if (named === 'source' && values.filled.every((value) => /^[-+]?[\d.,\s]+%?$/.test(value))) return null;
  if (NAMING.has(named) && areFlags(values)) return null;
  if (named === 'internal' && values.distinct.size > 3) return null;
  // What comes again and again tells no row from another.
  if (named === 'id' && comesAgain(values)) return null;
  if (named === 'kind' && areNoKinds(values)) return null;
  // A lane holds several rows: a track that each row has its own of is a song.
  if (named === 'track' && values.filled.length >= FEWEST_NUMBERS && tellsApart(values)) return null;
  if (named === 'url') return values.filled.some((value) => /^(?:https?:\/\/|www\.)/i.test(value)) ? 'url' : null;
  // What is called “Name” or “Place” and holds numbers or ids gives way to what holds names.
  if (named === 'title' && (areNoNames(values) || areWrittenColours(values))) return null;
  if (named === 'place' && areNumbers(values)) return null;
  if (named === 'title' && values.distinct.size === 1 && values.filled.length > 3 && width > 2) return null;
  return named;
}

/** What names something, of which yes and no are no names. */
const NAMING: ReadonlySet<ColumnField> = new Set(['title', 'short', 'entities', 'themes', 'track', 'place', 'kind']);

/** Addresses, and what is another in nearly each of many rows. */
const areNoKinds = ({ filled, distinct }: Values): boolean =>
  filled.every((value) => /^(?:https?:\/\/|www\.)\S+$/i.test(value)) ||
  (filled.length >= 12 && distinct.size * 10 >= filled.length * 9);

/** Whether a column called “Number” counts no rows, and its numbers come again or another column has the ids: it is a number of something. */
export function isNumberAlone(columns: readonly string[], values: readonly Values[], at: number): boolean {
  if (!saysNumber(columns[at] ?? '')) return false;
  const { filled = [], distinct } = values[at] ?? {};
  const step = Number(filled[1]) - Number(filled[0]);
  if (filled.every((value, i) => Number(value) === Number(filled[0]) + i * step)) return false;
  const isRepeated = filled.length >= FEWEST_NUMBERS && (distinct?.size ?? 0) * 10 < filled.length * 9;
  return isRepeated || columns.some((column, i) => i !== at && isCalledId(column) && tellsApart(values[i]));
}
const FEWEST_NUMBERS = 5;

export const tellsApart = (values: Values | undefined): boolean =>
  values !== undefined && values.filled.length > 0 && values.distinct.size === values.filled.length;
