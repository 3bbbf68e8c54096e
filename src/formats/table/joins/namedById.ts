/** Owns which columns of numbers and bare ids name rows by their ids, where they are called after whom rows name. */
import { fieldsOfName } from '../columns/columnNames';
import { areBareIds, areNoNames } from '../columns/noNames';
import { sampleColumn } from '../columns/sampleColumn';
import type { FoundUse, IdsHeld, OpenedTable } from './openedTable';

/** The part of the values that must be ids of rows. */
const NEARLY_ALL = 0.9;

/** The columns of numbers, or bare ids, called after whom rows name, in which ids of another table's rows stand; bare ids can be of the own one too. `ids` are those held by each. */
export function namedById(tables: readonly OpenedTable[], ids: IdsHeld): readonly FoundUse[] {
  return tables.flatMap(({ table, mapping, isSaid }, at) =>
    isSaid || mapping.role === 'relations'
      ? []
      : table.columns.flatMap((column, i) => {
          if (!fieldsOfName(column).includes('entities') || mapping.columns.some((use) => use.column === column))
            return [];
          const filled = sampleColumn(table, i);
          if (!areNoNames({ filled })) return [];
          const isAny = areBareIds({ filled });
          const isHeld = tables.some(
            (_, of) =>
              (of !== at || isAny) && filled.filter((value) => ids(of).has(value)).length >= NEARLY_ALL * filled.length,
          );
          return isHeld
            ? [{ table: at, column, field: 'entities' as const, splitter: null, relation: null, problem: null }]
            : [];
        }),
  );
}
