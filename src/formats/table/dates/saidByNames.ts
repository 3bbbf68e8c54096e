/** Owns columns of dates whose names say that these are inexact: “start_year_approx”, “Estimated date”. */
import type { Problem } from '../../../model/dataset/problem';
import type { DateQualifier } from '../../../model/dates/written/qualifyDate';
import type { Plan } from '../records/tablePlan';
import type { Table } from '../table';
import type { RowQualifiers } from './dateQualifiers';
import { bothQualifiers, qualifyingName, SAYS_NOTHING } from './qualifierWords';

/** What such a name says, and what it would be called without it; null where it says nothing. */
export function inexactName(column: string): { readonly by: DateQualifier; readonly rest: string } | null {
  const named = qualifyingName(column);
  if (named?.sense === 'approximate') return { by: { ...SAYS_NOTHING, isApproximate: true }, rest: named.rest };
  if (named?.sense === 'uncertain') return { by: { ...SAYS_NOTHING, isUncertain: true }, rest: named.rest };
  return null;
}

export interface SaidByNames {
  /** What is said of the dates of a row by the names of their columns and besides. */
  readonly with: (by: RowQualifiers | null) => RowQualifiers;
  readonly problem: Problem;
}

/** Null where no name of a column of dates says so. */
export function saidByNames({ columns }: Table, one: Plan['one']): SaidByNames | null {
  const said = (['date', 'start', 'end', 'year'] as const).flatMap((field) => {
    const column = columns[one[field]];
    const named = column === undefined ? null : inexactName(column);
    return column === undefined || named === null
      ? []
      : [{ of: field === 'year' ? 'date' : field, column, by: named.by } as const];
  });
  if (said.length === 0) return null;
  return {
    with: (by) => {
      let all = by ?? { date: SAYS_NOTHING, start: SAYS_NOTHING, end: SAYS_NOTHING };
      for (const each of said) all = { ...all, [each.of]: bothQualifiers(all[each.of], each.by) };
      return all;
    },
    problem: {
      path: 'header',
      record: 'Columns',
      message: `By the names of their columns, dates were read as inexact: ${said.map(({ column }) => `“${column}”`).join(', ')}`,
      hint: 'Where they are exact, call the column otherwise.',
      effect: 'assumed',
      sort: 'date',
    },
  };
}
