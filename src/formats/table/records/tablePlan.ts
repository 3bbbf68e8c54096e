/** Owns how a mapping is laid over the columns of a table, so that its rows are read by number. */

import { KIND_LABELS } from '../../../model/dataset/kinds';
import { areWrittenColours, isColourColumn } from '../columns/colours';
import { comparable, isCalledDate, isCalledId, isCalledName, saysNumber } from '../columns/columnNames';
import { canBeTitles } from '../columns/columnValues';
import { sayNoDirection } from '../columns/countedColumns';
import { markedColumns } from '../columns/markedColumns';
import { isNumber } from '../columns/noNames';
import { sampleColumn } from '../columns/sampleColumn';
import { type QualifyingColumn, qualifyingColumn } from '../dates/dateQualifiers';
import { type EndKinds, endKinds } from '../ends/endKinds';
import { type EndNames, endNames } from '../ends/endNames';
import { journeyPairs } from '../ends/journeyEnds';
import { saysContest, sidePairs } from '../ends/pairedEnds';
import type { Table } from '../table';
import { COLUMN_FIELDS, type ColumnField, type ColumnUse, fieldsOfRole, type TableMapping } from '../tableMapping';
import { isClass } from '../titles/findTitle';
import { orderOfParts } from '../titles/nameParts';
import { createPieces } from './createPieces';
import { isWords } from './titleOfRow';

/** A column whose cells hold several names. */
export interface SharedColumn extends ColumnUse {
  readonly at: number;
  /** The names in a cell, each once. */
  readonly piecesOf: (cell: string) => readonly string[];
}

export interface NamingColumn {
  readonly kind: string | undefined;
  readonly piecesOf: (cell: string) => readonly string[];
}

/** The columns of a table by what they are: numbers of columns. */
export interface Plan {
  /** -1 for what no column is. */
  readonly one: Readonly<Record<ColumnField, number>>;
  /** Those that hold what comes before the title as a part of it, in their order. */
  readonly given: readonly number[];
  /** That of them which is said only where `givenName` is empty; -1 where none is. */
  readonly initials: number;
  readonly givenName: number;
  /** Those of dates that there are. */
  readonly dates: readonly (typeof DATE_FIELDS)[number][];
  /** What a start and an end are called: as their columns. */
  readonly endLabels: Readonly<Partial<Record<ColumnField, string>>>;
  /** Those that say how exact the dates are. */
  readonly qualifiers: readonly QualifyingColumn[];
  readonly shared: readonly SharedColumn[];
  /** The two columns of sides, such as “Player 1” and “Player 2”; none where there are no such. */
  readonly sides: readonly number[];
  /** The columns of which it is said what kind is named, or what splits them, and which only one column can be. */
  readonly ends: Readonly<Record<'title' | 'from' | 'to', NamingColumn>>;
  /** Of what kinds the ends of a relation are, where columns say it. */
  readonly endKinds: EndKinds | null;
  /** What they are called, where columns say it beside their ids. */
  readonly endNames: EndNames | null;
  /** Whether neither end is called the first, and nothing says how they are joined. */
  readonly isUndirected: boolean;
  /** What an id that is kept is called: as its column, where that is called a number. */
  readonly idLabel: string;
  /** What the addresses of links in a title are called: as its column. */
  readonly titleLabel: string;
  /** Whether the ids are the numbers of the rows, one after another, and nothing in the table points to them. */
  readonly isCounted: boolean;
  /** Whether there is no title, and places tell the rows apart well enough to be what they are called. */
  readonly isCalledByPlace: boolean;
  /** Whether rows without a title would be called by countries and the like, of which many come again. */
  readonly isNamedTwice: boolean;
  /** Those that become fields and stand in for a title that is empty: called “… name” or “… title”, or of words where many are. */
  readonly called: readonly number[];
  /** Whether its rows are events. */
  readonly isOfEvents: boolean;
  /** Those of words that become fields, which stand in after them for the title of an event. */
  readonly texts: readonly number[];
  /** Those that become fields. */
  readonly rest: readonly { readonly label: string; readonly at: number }[];
  /** Those of them that have a name and hold whole numbers alone, by which an event can be called: “Season 12”. */
  readonly numbers: Plan['rest'];
  /** Those whose cells are HTML, which becomes text. */
  readonly marked: readonly number[];
  /** Those of names that all end in a colon, as who speaks does in a transcript. */
  readonly coloned: readonly number[];
  /** The column that counts the rows and is left out; -1 where there is none. */
  readonly numbered: number;
}

const SPAN = ['start', 'end'] as const;
const DATE_FIELDS = ['date', 'start', 'end', 'year', 'month', 'day'] as const;

const MANY: ReadonlySet<ColumnField> = new Set(['themes', 'entities', 'aliases']);

export function planOf(table: Table, { columns, role }: TableMapping): Plan | string {
  const one = Object.fromEntries(COLUMN_FIELDS.map((field) => [field, -1])) as Record<ColumnField, number>;
  const shared: SharedColumn[] = [];
  const qualifiers: QualifyingColumn[] = [];
  const given: number[] = [];
  const used = new Set<number>();
  const allowed = new Set(fieldsOfRole(role));
  for (const use of columns) {
    const at = table.columns.indexOf(use.column);
    if (at < 0) return use.column;
    if (use.field === 'field' || use.field === 'latitude' || use.field === 'longitude' || used.has(at)) continue;
    // What a row of the role has no place for is a field like any other: a place of an entity, a note on a relation.
    if (!allowed.has(use.field)) continue;
    const qualifying = qualifyingColumn(use, at);
    if (qualifying !== null) qualifiers.push(qualifying);
    else if (use.field === 'given') given.push(at);
    else if (MANY.has(use.field)) shared.push({ ...use, at, piecesOf: createPieces(use.splitter) });
    else if (one[use.field] >= 0) continue;
    else one[use.field] = at;
    used.add(at);
  }
  const order = orderOfParts(given.map((at) => table.columns[at] ?? ''));
  const initials = table.columns.indexOf(order.initials ?? '');
  const dates = DATE_FIELDS.filter((field) => one[field] >= 0);
  const naming = (field: 'title' | 'from' | 'to'): NamingColumn => {
    const use = columns.find(({ column }) => column === table.columns[one[field]]);
    return { kind: use?.kind, piecesOf: createPieces(use?.splitter) };
  };
  const ends = { title: naming('title'), from: naming('from'), to: naming('to') };
  const numbered = !used.has(0) && isRowNumber(table, 0) ? 0 : -1;
  const rest = table.columns.flatMap((label, at) => (used.has(at) || at === numbered ? [] : [{ label, at }]));
  const entities = shared.filter(({ field }) => field === 'entities');
  const joined = entities.map(({ column }) => comparable(column));
  const [pair] = [...sidePairs(joined, saysContest(table.columns.map(comparable))), ...journeyPairs(joined)];
  const sides = pair === undefined ? [] : [pair.from, pair.to].flatMap((i) => entities[i]?.at ?? []);
  const called = rest.flatMap(({ label, at }) => (isCalledName(label) ? [at] : []));
  const standIn = called.length > 0 || one.title < 0 ? undefined : standInFor(table, one.title, rest);
  // A number from another one on, such as of the seventeenth president, is more than a count of the rows.
  // So is what is called a number, which others may know the record by; and one row is nothing to count.
  const isCounted =
    table.rows.length > 1 &&
    areCounts(table, one.id) &&
    Number(table.rows.cell(0, one.id)) <= 1 &&
    !saysNumber(table.columns[one.id] ?? '');
  const isCalledByPlace = one.title < 0 && one.place >= 0 && canBeTitles(sampleColumn(table, one.place));
  return {
    one,
    given: order.columns.map((column) => table.columns.indexOf(column)),
    initials,
    givenName: table.columns.indexOf(order.given ?? ''),
    dates,
    endLabels: Object.fromEntries(
      SPAN.flatMap((field) => (one[field] < 0 ? [] : [[field, table.columns[one[field]]]])),
    ),
    qualifiers,
    shared,
    sides,
    ends,
    endKinds: endKinds(table, one),
    endNames: endNames(
      table,
      one,
      rest.map(({ at }) => at),
    ),
    isUndirected: role === 'relations' && one.direction < 0 && one.label < 0 && sayNoDirection(table, one),
    idLabel: saysNumber(table.columns[one.id] ?? '') ? (table.columns[one.id] ?? '') : 'id',
    titleLabel: table.columns[one.title] ?? '',
    isCounted,
    isCalledByPlace,
    isNamedTwice:
      one.title < 0 &&
      sides.length === 0 &&
      !entities.some(({ kind }) => kind === KIND_LABELS.person) &&
      comeAgain(table, entities[0]?.at ?? -1),
    called: standIn === undefined ? called : [standIn],
    isOfEvents: role === 'events',
    texts: role === 'events' ? rest.flatMap(({ label, at }) => (areTexts(table, label, at) ? [at] : [])) : [],
    // Initials that a title leaves out, since it has the given name, are kept beside it.
    rest: initials < 0 ? rest : [...rest, { label: table.columns[initials] ?? '', at: initials }],
    numbers: role === 'events' ? tellingNumbers(table, rest) : [],
    marked: markedColumns(table),
    coloned: entities.flatMap(({ at }) => (endInColons(sampleColumn(table, at)) ? [at] : [])),
    numbered,
  };
}

/** Those of whole numbers; of many columns of numbers the first says no more of a row than the others. */
function tellingNumbers(table: Table, rest: Plan['rest']): Plan['rest'] {
  const numbers = rest.filter(({ at }) => {
    const cells = sampleColumn(table, at);
    return cells.length > 0 && cells.every(isNumber);
  });
  return numbers.length > MOST_NUMBERS ? [] : rest.filter((each) => isOfWholeNumbers(table, each));
}
const MOST_NUMBERS = 2;

/** Whether fewer than nearly all of the cells are of their own. */
function comeAgain(table: Table, at: number): boolean {
  const cells = at < 0 ? [] : sampleColumn(table, at);
  return new Set(cells).size < cells.length * NEARLY_ALL;
}
const NEARLY_ALL = 0.9;

const endInColons = (cells: readonly string[]): boolean => cells.length > 1 && cells.every((cell) => COLON.test(cell));

/** A colon behind a name. */
export const COLON = /(?<=\S)\s*[:：]\s*$/;

/** Whether most of its cells are words, and it is no class of which many rows are. */
function areTexts(table: Table, label: string, at: number): boolean {
  if (isClass(label) || isCalledId(label) || isCalledDate(label)) return false;
  const cells = sampleColumn(table, at);
  if (areWrittenColours({ filled: cells }) || isColourColumn(label, { filled: cells })) return false;
  const isRepeated = cells.length >= 8 && new Set(cells).size * 2 < cells.length;
  return cells.length > 0 && !isRepeated && cells.filter(isWords).length >= MOSTLY_WORDS * cells.length;
}
const MOSTLY_WORDS = 0.7;

/** A column of words that nearly every row has, where many rows have no title; undefined where there is none. */
function standInFor(table: Table, title: number, rest: Plan['rest']): number | undefined {
  const titled = sampleColumn(table, title).length;
  return rest.find(({ label, at }) => {
    const cells = sampleColumn(table, at);
    if (titled >= cells.length * OFTEN || isClass(label) || isCalledId(label)) return false;
    return cells.filter((cell) => IS_NAME.test(cell)).length >= cells.length * MOSTLY_NAMES;
  })?.at;
}

const OFTEN = 0.7;
const MOSTLY_NAMES = 0.9;
/** Words of some length, and no address. */
const IS_NAME = /^(?!https?:|www\.)(?=.*\p{L}{4}).{4,80}$/u;

/** Whether it is the first column, without a name, as statistics programs write it, and numbers the rows. */
const isRowNumber = (table: Table, at: number): boolean =>
  at === 0 &&
  table.rows.length > 1 &&
  table.columns.some((column) => !/^Column \d+$/.test(column)) &&
  /^(?:Column 1|Unnamed: 0|row_?names?|\.\.\.1)$/i.test(table.columns[0] ?? '') &&
  /^[01]$/.test(table.rows.cell(0, 0)) &&
  areCounts(table, 0);

function isOfWholeNumbers(table: Table, { label, at }: Plan['rest'][number]): boolean {
  const cells = /^Column \d+$/.test(label) ? [] : sampleColumn(table, at);
  return cells.length > 0 && cells.every((cell) => /^(?:\d{1,9}|\d{1,3}(?:[ ,.]\d{3})+)$/.test(cell));
}

/** Whether a column counts the rows from the first to the last, and no column called “parent” says which is above which. */
function areCounts({ columns, rows }: Table, at: number): boolean {
  if (at < 0 || columns.some((column) => /(?:^| )parent(?: |$)/.test(comparable(column)))) return false;
  const first = Number(rows.cell(0, at));
  for (let row = 0; row < rows.length; row++) if (Number(rows.cell(row, at)) !== first + row) return false;
  return true;
}
