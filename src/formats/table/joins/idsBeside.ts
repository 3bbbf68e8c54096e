/** Owns the ids that stand beside those whom the rows of a table name, “senderID” beside “sender”: of one id there is one record, however it is spelt. */
import type { Problem } from '../../../model/dataset/problem';
import { someText } from '../../../model/someText';
import { saysNothing, saysUnknown } from '../../absentWords';
import { comparable, isCalledId } from '../columns/columnNames';
import { areNoNames } from '../columns/noNames';
import { sampleColumn } from '../columns/sampleColumn';
import type { Plan } from '../records/tablePlan';
import { saysNoName } from '../records/titleOfRow';
import type { Table } from '../table';
import { saysNumbered } from './openedTable';

/** Who has an id: called as most rows call it, and else. */
export interface Identified {
  readonly id: string;
  readonly title: string;
  readonly aliases: readonly string[];
}

export interface IdsBeside {
  /** The column of the ids beside one that names; -1 where none stands beside this one. */
  readonly idColumn: (naming: number) => number;
  /** Who is meant by a name of a column with the id beside it; where that is empty, by a name that has one id alone. Null where it is not known. */
  readonly whoIs: (naming: number, name: string, id: string) => Identified | null;
  readonly problem: Problem;
}

const MOST_ROWS = 200_000;
const MOST_NAMED = 10;
/** Of more names for each id, or ids for each name, the ids are those of something else. */
const MOST_NAMES = 1.5;
/** Catalogues of those who have a name. */
const CATALOGUE = /^(?:gnd|viaf|wikidata|qid|orcid|isni|ulan|lccn|bnf|cerl|geonames|uri)$/;
const ID = /^(?!(?:0|-1)$)\S{1,200}$/;
const isId = (cell: string): boolean => ID.test(cell) && !saysNothing(cell) && !saysUnknown(cell);

interface Naming {
  readonly at: number;
  readonly piecesOf: (cell: string) => readonly string[];
}

/** Null where no ids stand beside names, each spelling has its own id, or they are no ids of those who are named. */
export function idsBeside(table: Table, plan: Plan): IdsBeside | null {
  if (table.rows.length > MOST_ROWS || plan.endNames !== null || plan.endKinds !== null) return null;
  const { from, to } = plan.one;
  const isOfRelations = from >= 0 && to >= 0;
  const naming: readonly Naming[] = isOfRelations
    ? [
        { at: from, piecesOf: plan.ends.from.piecesOf },
        { at: to, piecesOf: plan.ends.to.piecesOf },
      ]
    : plan.shared.filter(({ field }) => field === 'entities');
  const rest = plan.rest.map(({ at }) => at);
  const found = naming.flatMap((each) => {
    const id = namesSomebody(table, each.at) ? idColumnOf(table, each.at, rest) : -1;
    return id < 0 ? [] : [{ ...each, id }];
  });
  if (found.length === 0) return null;
  // The ends of relations have their ids in common; of other columns, each has its own.
  const spaces = isOfRelations ? [found] : found.map((each) => [each]);
  const read = spaces.map((columns) => spaceOf(table, columns));
  const known = new Map<number, Space>();
  for (const [i, space] of read.entries())
    for (const { at } of isOfRelations ? naming : (spaces[i] ?? [])) if (space !== null) known.set(at, space);
  const spaced = read.filter((space) => space !== null);
  if (spaced.length === 0) return null;
  return {
    idColumn: (at) => (known.has(at) ? (found.find((each) => each.at === at)?.id ?? -1) : -1),
    whoIs: (at, name, id) => {
      const space = known.get(at);
      return space?.byId.get(id || (space.idOf.get(name) ?? '')) ?? null;
    },
    problem: told(table, found, spaced),
  };
}

const namesSomebody = (table: Table, at: number): boolean =>
  !isCalledId(table.columns[at] ?? '') && !areNoNames({ filled: sampleColumn(table, at) });

/** “artist_id” beside “artist”, “from_id” beside “from_name”, and “GND” next to an author. */
function idColumnOf({ columns }: Table, at: number, rest: readonly number[]): number {
  const stem = comparable(columns[at] ?? '').replace(/(?<=.) (?:name|label)$/, '');
  return (
    rest.find((i) => {
      const name = comparable(columns[i] ?? '');
      if (CATALOGUE.test(name)) return Math.abs(i - at) === 1;
      const beside = name.startsWith(stem)
        ? name.slice(stem.length)
        : name.endsWith(` ${stem}`)
          ? name.slice(0, -stem.length)
          : '';
      const word = beside.trim();
      return word !== '' && !word.includes(' ') && (saysNumbered(word) || CATALOGUE.test(word));
    }) ?? -1
  );
}

interface Space {
  readonly byId: ReadonlyMap<string, Identified>;
  /** Of names that have one id alone. */
  readonly idOf: ReadonlyMap<string, string>;
  /** Names that several have. */
  readonly shared: readonly string[];
}

function spaceOf({ rows }: Table, columns: readonly (Naming & { readonly id: number })[]): Space | null {
  const names = new Map<string, Map<string, number>>();
  const ids = new Map<string, Set<string>>();
  for (let row = 0; row < rows.length; row++) {
    for (const { at, id: idAt, piecesOf } of columns) {
      const [id, [name, other]] = [rows.cell(row, idAt).trim(), piecesOf(rows.cell(row, at).trim())];
      if (name === undefined || other !== undefined || saysNoName(name) || !isId(id)) continue;
      const counted = names.get(id) ?? new Map<string, number>();
      names.set(id, counted.set(name, (counted.get(name) ?? 0) + 1));
      ids.set(name, (ids.get(name) ?? new Set()).add(id));
    }
  }
  const pairs = [...ids.values()].reduce((sum, of) => sum + of.size, 0);
  const isSpelt = pairs > names.size || pairs > ids.size;
  if (!isSpelt || names.size < 2 || pairs > names.size * MOST_NAMES || pairs > ids.size * MOST_NAMES) return null;
  const byId = [...names].map(([id, counted]): [string, Identified] => {
    const [title = '', ...others] = [...counted].toSorted((a, b) => b[1] - a[1]).map(([name]) => name);
    return [id, { id, title, aliases: others }];
  });
  return {
    byId: new Map(byId),
    idOf: new Map([...ids].flatMap(([name, of]) => (of.size === 1 ? [[name, [...of][0] ?? '']] : []))),
    shared: [...ids].flatMap(([name, of]) => (of.size > 1 ? [name] : [])),
  };
}

function told({ columns }: Table, found: readonly { readonly id: number }[], spaces: readonly Space[]): Problem {
  const said = found.map(({ id }) => `“${columns[id]}”`).join(' and ');
  const spelt = spaces.flatMap(({ byId }) => [...byId.values()].filter(({ aliases }) => aliases.length > 0));
  const count = spelt.reduce((sum, { aliases }) => sum + aliases.length, 0);
  const shared = spaces.flatMap((space) => space.shared);
  const parts = [
    count === 0
      ? []
      : `${count === 1 ? '1 spelling became another name' : `${count} spellings became other names`} of whom most rows call otherwise: ${someText(
          spelt.map(({ title, aliases }) => `${aliases.map((each) => `“${each}”`).join(', ')} of “${title}”`),
          MOST_NAMED,
        )}`,
    shared.length === 0
      ? []
      : `${shared.length === 1 ? '1 name is that' : `${shared.length} names are those`} of several, who stay apart: ${someText(
          shared.map((name) => `“${name}”`),
          MOST_NAMED,
        )}`,
  ].flat();
  return {
    path: 'header',
    record: 'Entities',
    message: `Who is who was read from the ids in ${said}: ${parts.join('; ')}`,
    hint: 'Where two of them are not the same, or are, correct their ids in the file.',
    effect: 'assumed',
    sort: 'reference',
  };
}
