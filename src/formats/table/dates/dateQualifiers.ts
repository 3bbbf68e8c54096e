/** Owns what the columns of a table that qualify its dates say in one row. */
import type { DateQualifier } from '../../../model/dates/written/qualifyDate';
import type { ColumnField, ColumnUse } from '../tableMapping';
import { bothQualifiers, readQualifier, SAYS_NOTHING } from './qualifierWords';

/** A column that says how exact a date is. */
export interface QualifyingColumn {
  readonly of: keyof RowQualifiers;
  readonly at: number;
  readonly column: string;
  /** Null for what is not understood. */
  readonly read: (cell: string) => DateQualifier | null;
}

/** What is said of the dates of a row: of all of them, and of the start and the end besides. */
export type RowQualifiers = Readonly<Record<'date' | 'start' | 'end', DateQualifier>>;

const OF: Readonly<Partial<Record<ColumnField, keyof RowQualifiers>>> = {
  precision: 'date',
  'start-precision': 'start',
  'end-precision': 'end',
};

/** A column as one that qualifies a date; null where it does not. What comes again is read once. */
export function qualifyingColumn({ column, field }: ColumnUse, at: number): QualifyingColumn | null {
  const of = OF[field];
  if (of === undefined) return null;
  const known = new Map<string, DateQualifier | null>();
  const read = (cell: string): DateQualifier | null => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const found = readQualifier(cell, column);
    known.set(cell, found);
    return found;
  };
  return { of, at, column, read };
}

/** What the columns say in a row; null where they say nothing. */
export function qualifiersOf(
  columns: readonly QualifyingColumn[],
  cellAt: (at: number) => string,
): RowQualifiers | null {
  let found: RowQualifiers | null = null;
  for (const { of, at, read } of columns) {
    const said = read(cellAt(at));
    if (said === null || said === SAYS_NOTHING) continue;
    found ??= { date: SAYS_NOTHING, start: SAYS_NOTHING, end: SAYS_NOTHING };
    found = { ...found, [of]: bothQualifiers(found[of], said) };
  }
  return found;
}
