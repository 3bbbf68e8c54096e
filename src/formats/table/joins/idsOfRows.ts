/** Owns which columns of details hold ids of rows, of the own table or another one: “spouseId”, “parentIds”, “part_of”. */
import { comparable } from '../columns/columnNames';
import { sampleColumn } from '../columns/sampleColumn';
import { findSplitter } from '../fields/findSplitter';
import { isCalledAfter } from './calledAfter';
import { areOftenSame, type FoundUse, type IdsHeld, joinedRows, type OpenedTable, piecesOf } from './openedTable';

/** The part of the ids that must be those of rows. */
const NEARLY_ALL = 0.9;
/** Cells with such ids, and ids among them, at the least. */
const FEWEST_CELLS = 2;
const FEWEST = 2;
/** The part of the whole numbers up to the highest that may be ids, for another number to be one by no chance. */
const SPARSE = 0.3;

/** The columns of the tables; the own rows count before those of others. `ids` are those held by each. */
export function idsOfRows(tables: readonly OpenedTable[], ids: IdsHeld): readonly FoundUse[] {
  return tables.flatMap(({ name, table, mapping, isSaid }, at) => {
    if (isSaid || mapping.role === 'relations') return [];
    const own = table.columns.indexOf(mapping.columns.find(({ field }) => field === 'id')?.column ?? '');
    return table.columns.flatMap((column, i) => {
      if (mapping.columns.some((use) => use.column === column)) return [];
      const filled = sampleColumn(table, i);
      if (filled.length < FEWEST_CELLS) return [];
      const found = findSplitter([...new Set(filled)], column);
      // What splits some cells splits ids, whichever part of the others hold one alone.
      for (const splitter of [...(found === null ? [] : [found]), null, ','] as const) {
        const named = piecesOf(filled, splitter);
        const holders = [...tables.keys()].filter((each) => areHeld(named, ids(each)));
        const called = holders.find((each) => each !== at && isCalledAfter(column, tables[each]));
        const of = called ?? (holders.includes(at) ? at : holders[0]);
        if (of === undefined) continue;
        if (called === undefined && !mayJoin(column, named, ids(of), holders.length)) continue;
        const isOwn = of === at;
        if (isOwn && areOftenSame(table, i, own, splitter)) continue;
        const problem = joinedRows(name, column, isOwn ? null : (tables[of]?.name ?? ''), 'ids');
        return [{ table: at, column, field: 'entities', splitter, relation: stemOf(column), problem }];
      }
      return [];
    });
  });
}

const areHeld = (named: readonly string[], held: ReadonlySet<string>): boolean =>
  new Set(named).size >= FEWEST && named.filter((id) => held.has(id)).length >= named.length * NEARLY_ALL;

/** Numbers stand everywhere: they need a column called after an id, of one table alone, and no chance or a word of kin and rank. */
function mayJoin(column: string, named: readonly string[], held: ReadonlySet<string>, tables: number): boolean {
  if (!named.every((id) => /^\d+$/.test(id))) return named.every((id) => /[\p{L}\d]/u.test(id) && id.length > 1);
  if (tables > 1) return false;
  const name = comparable(column);
  if (JOINING.test(name)) return true;
  let highest = 0;
  for (const id of held) if (Number.isFinite(Number(id))) highest = Math.max(highest, Number(id));
  return / ids?$/.test(name) && held.size < SPARSE * highest;
}

/** What a person or a part is to another of the same list. */
const JOINING =
  /^(?:(?:spouses?|partners?|husbands?|wife|wives|parents?|father|mother|child(?:ren)?|sons?|daughters?|siblings?|brothers?|sisters?|friends?|manager|boss|supervisor|mentor|teacher|leader|superior|predecessor|successor|previous|next|ehemann|ehefrau|ehepartner|eltern|vater|mutter|kind(?:er)?|geschwister|vorgesetzter|vorganger|nachfolger|conjoint|pere|mere|parents|enfants?|padre|madre|hij[oa]s?|conyuge|genitore|figl[io]|coniuge|part of|teil von|relations?|related(?: to)?|relationships?|links?(?: to)?|linked(?: to)?|connect(?:ions?|s(?: to)?|ed(?: to)?)|neighbou?rs?|adjacent(?: to)?|see also|beziehungen|verbindungen|verknupfungen|nachbarn|liens|relacion(?:es|s)|conexiones|enlaces|relazioni|collegamenti|relaties)(?: (?:ids?|nr|no|key))?|reports to|parent)$/;

/** Null where nothing is left of a name without its word for ids, or it has none. */
const stemOf = (column: string): string | null => {
  const stem = column.replace(/(?:[ _.-]+ids?|(?<=\p{Ll})I[dD]s?)$/iu, '').trim();
  return stem === '' || stem === column || /^ids?$/i.test(stem) ? null : stem;
};
