/** Owns rows of which table the ids at the ends of relations are, where several tables count theirs alike: “film_id” and “person_id” that both begin with 1. */
import type { Problem } from '../../../model/dataset/problem';
import { foldText } from '../../../model/search/foldText';
import { comparable, endStem, isCalledId } from '../columns/columnNames';
import type { MappedTable } from '../records/readTables';
import { cellsOf, type IdsHeld, idsHeld } from './openedTable';

/** The names of the tables; null where an id is of one table alone, or nothing says of which it is. */
export interface EndTables {
  readonly from: string | null;
  readonly to: string | null;
}

/** The part of what an end names that must stand among the ids of a table. */
const HELD = 0.5;
/** Letters of a word by which a table is called. */
const SHORTEST = 3;

interface Holder {
  readonly name: string;
  /** From the same name, over a table that is called so, to nothing but its ids. */
  readonly rank: number;
  readonly isOfEvents: boolean;
}

/** By the places of the tables of relations; and what is told where nothing decides. */
export function tablesOfEnds(tables: readonly MappedTable[]): {
  readonly of: ReadonlyMap<number, EndTables>;
  readonly problems: readonly Problem[];
} {
  const of = new Map<number, EndTables>();
  const problems: Problem[] = [];
  const held = idsHeld(tables);
  if (tables.length < 3 || tables.filter((_, i) => held(i).size > 0).length < 2) return { of, problems };
  for (const [at, { name, table, mapping }] of tables.entries()) {
    const columnOf = (end: 'from' | 'to') => mapping.columns.find(({ field }) => field === end)?.column;
    const [from, to] = [columnOf('from'), columnOf('to')];
    if (mapping.role !== 'relations' || from === undefined || to === undefined) continue;
    const holdersOf = (column: string) => holders(column, new Set(cellsOf(table, column)), tables, held);
    const [ofFrom, ofTo] = [holdersOf(from), holdersOf(to)];
    // What is said of the one end is said against it of the other, where they are ids of different things.
    const areTwo = isCalledId(from) && isCalledId(to) && lastWord(from) !== lastWord(to);
    const without = (all: readonly Holder[], other: readonly Holder[]) =>
      areTwo && isSure(other) && !isSure(all) ? all.filter(({ name: each }) => each !== other[0]?.name) : all;
    const ends = { from: without(ofFrom, ofTo), to: without(ofTo, ofFrom) };
    for (const [column, all] of [
      [from, ends.from],
      [to, ends.to],
    ] as const)
      if (!isSure(all) && all.length > 1) problems.push(undecided(name, column, all));
    of.set(at, { from: ends.from[0]?.name ?? null, to: ends.to[0]?.name ?? null });
  }
  return { of, problems };
}

/** The tables whose ids the cells of an end are, the likeliest first. */
function holders(
  column: string,
  named: ReadonlySet<string>,
  tables: readonly MappedTable[],
  held: IdsHeld,
): readonly Holder[] {
  return tables
    .flatMap(({ name, mapping }, i) => {
      const ids = held(i);
      if ([...named].filter((each) => ids.has(each)).length < Math.max(1, named.size * HELD)) return [];
      const id = mapping.columns.find(({ field }) => field === 'id')?.column ?? '';
      const word = lastWord(column);
      const isOfSpace = spaceOf(id) !== null && spaceOf(id) === spaceOf(column);
      const isSame = comparable(id) !== 'id' && comparable(id) === comparable(column);
      const isCalled = word.length >= SHORTEST && foldText(name).includes(word);
      return [{ name, rank: isOfSpace || isSame ? 0 : isCalled ? 1 : 2, isOfEvents: mapping.role === 'events' }];
    })
    .toSorted((a, b) => a.rank - b.rank || Number(a.isOfEvents) - Number(b.isOfEvents));
}

const isSure = ([first, second]: readonly Holder[]): boolean =>
  first !== undefined && first.rank < 2 && first.rank < (second?.rank ?? 2);

/** “Person” of “:START_ID(Person)”, as graph databases name whose ids they are. */
const spaceOf = (column: string): string | null => /\(([^()]+)\)\s*$/.exec(column)?.[1] ?? null;

/** “film” of “film_id”. */
const lastWord = (column: string): string => endStem(column).split(' ').at(-1) ?? '';

const undecided = (table: string, column: string, all: readonly Holder[]): Problem => ({
  path: 'header',
  record: table,
  message: `What stands in “${column}” of “${table}” are ids of ${all.map(({ name }) => `“${name}”`).join(' and ')} alike, and was read as those of “${all[0]?.name}”`,
  hint: 'Where they are of the other, call the column as the ids there are called.',
  effect: 'assumed',
  sort: 'reference',
});
