/** Owns the years before Christ that the name of a column says: “Begin (cal. BC)”, “Start BCE”, “Jahr (v. Chr.)”. */
import type { Problem } from '../../../model/dataset/problem';
import type { DateCells } from '../dates/readCellDates';
import type { Table } from '../table';

const ERA =
  /(?:[\s_(]|\[)(?:cal\.?\s?)?(?:b\.?\s?c\.?(?:\s?e\.?)?|v\.\s?(?:chr\.?|u\.\s?z\.?)|vor christus|av\.\s?j\.?-?\s?c\.?|avant j\.?-?\s?c\.?|a\.\s?c\.|до н\.\s?э\.?|公元前)[\s)\]]*$/iu;

/** The name of a column without the era at its end; the same where it has none. */
export const withoutEra = (name: string): string => name.replace(ERA, '');

/** Whether the name of a column ends with that era. */
export const saysBefore = (name: string): boolean => ERA.test(name);

/** A year with nothing beside it, above zero; years of which people think so early may have five digits and a comma. */
const YEAR = /^(?:[1-9]\d{0,5}|[1-9]\d{0,2},\d{3})(?:\.0+)?$/;
const FIELDS = ['date', 'start', 'end', 'year'] as const;

export interface Eras {
  /** The cells of a row with the era that their columns say. */
  readonly withEra: (cells: DateCells) => DateCells;
  readonly problem: Problem;
}

/** The columns of dates whose names say that their years are before Christ; null where there are none. */
export function erasOf({ columns }: Table, one: Readonly<Record<(typeof FIELDS)[number], number>>): Eras | null {
  const before = FIELDS.filter((field) => saysBefore(columns[one[field]] ?? ''));
  if (before.length === 0) return null;
  const names = before.map((field) => `“${columns[one[field]] ?? ''}”`);
  return {
    withEra: (cells) => {
      const said = before.flatMap((field) => {
        const cell = cells[field]?.trim() ?? '';
        return YEAR.test(cell) ? [[field, `${cell.replace(',', '').replace(/\.0+$/, '')} BCE`] as const] : [];
      });
      return said.length === 0 ? cells : { ...cells, ...Object.fromEntries(said) };
    },
    problem: {
      path: 'table',
      record: 'Dates',
      message: `Years in ${names.join(' and ')} were read as years before Christ, as the ${names.length === 1 ? 'name of the column says' : 'names of the columns say'}`,
      hint: 'Where they are of another era, change the name of the column.',
      effect: 'assumed',
      sort: 'date',
    },
  };
}
