/** Owns the tables: which columns each sheet has, the order of its rows, and each row as text when it is looked at. */
import { statementWords } from '../detail/buildRecordDetail';
import { type FacetId, STATUS_LABELS } from '../filter/facets';
import { type GraphIndex, kindLabelOf, rowsOfFamily } from '../index/buildGraphIndex';
import { anchorOf } from '../index/indexDataset';
import { type Lists, listAt } from '../index/lists';
import type { RowSet } from '../index/rowSet';
import { statusOf, type UndertakingRow } from '../index/rows';
import { textAt } from '../index/textColumn';
import { isDated } from '../time/boundsColumns';
import type { SHEET_COLUMNS, SheetId } from './sheets';

export interface Column {
  readonly id: string;
  readonly label: string;
}

export interface TableRow {
  /** Id of the record or relation. */
  readonly id: string;
  /** The rows of the index that it stands on: itself, or the two ends of a relation. */
  readonly rows: readonly number[];
  /** Whether the filter lets it through. */
  readonly passing: boolean;
  /** The text of each cell, in the order of the columns. */
  readonly cells: readonly string[];
}

export interface Table {
  readonly columns: readonly Column[];
  /** Rows that there are. */
  readonly size: number;
  /** The row at a place from the top; undefined beyond the last. */
  readonly rowAt: (place: number) => TableRow | undefined;
  /** The id of the row at a place, without its cells: it is asked of every row. */
  readonly idAt: (place: number) => string | undefined;
  /** The place of a record or relation; null where the table does not have it. */
  readonly placeOf: (id: string) => number | null;
}

const columns = <S extends SheetId>(
  labels: Readonly<Record<(typeof SHEET_COLUMNS)[S][number], string>>,
): readonly Column[] => Object.entries<string>(labels).map(([id, label]) => ({ id, label }));

const COLUMNS: Readonly<Record<SheetId, readonly Column[]>> = {
  events: columns<'events'>({
    title: 'Event',
    kind: 'Kind',
    when: 'Date',
    place: 'Place',
    themes: 'Themes',
    sources: 'Sources',
  }),
  entities: columns<'entities'>({
    title: 'Entity',
    kind: 'Kind',
    when: 'Exists',
    themes: 'Themes',
    links: 'Relations',
    sources: 'Sources',
  }),
  relations: columns<'relations'>({
    from: 'From',
    type: 'Relation',
    to: 'To',
    role: 'Role',
    when: 'Valid',
    sources: 'Sources',
  }),
  undertakings: columns<'undertakings'>({
    title: 'Undertaking',
    kind: 'Kind',
    when: 'Made and due',
    by: 'By',
    at: 'At',
    status: 'What became of it',
  }),
};

interface Order {
  readonly column: string;
  readonly descending: boolean;
}

/** Builds a sheet: with `onlyPassing`, the rows that the filter lets through; sorted by a column, or in order of time. */
export function buildTable(
  index: GraphIndex,
  sheet: SheetId,
  passing: RowSet,
  onlyPassing: boolean,
  order: Order | null,
): Table {
  const source = sheet === 'relations' ? relationSource(index, passing) : recordSource(index, sheet, passing);
  const shown = onlyPassing ? source.numbers.filter(source.isPassing) : source.numbers;
  const numbers = order === null ? shown : sorted(shown, source.keyOf(order.column), order.descending);
  let places: Map<number, number> | null = null;
  return {
    columns: COLUMNS[sheet],
    size: numbers.length,
    rowAt: (place) => {
      const number = numbers[place];
      return number === undefined ? undefined : source.rowAt(number);
    },
    idAt: (place) => {
      const number = numbers[place];
      return number === undefined ? undefined : source.idOf(number);
    },
    placeOf: (id) => {
      const number = source.numberOf(id);
      if (number === undefined) return null;
      places ??= new Map(Array.from(numbers, (each, place) => [each, place]));
      return places.get(number) ?? null;
    },
  };
}

/** What a sheet is made of: numbers of rows or links, and how each is read. */
interface Source {
  readonly numbers: Uint32Array;
  readonly isPassing: (number: number) => boolean;
  readonly rowAt: (number: number) => TableRow;
  readonly idOf: (number: number) => string;
  readonly numberOf: (id: string) => number | undefined;
  /** What a column is sorted by; null for a column that is not there. */
  readonly keyOf: (column: string) => ((number: number) => string | number) | null;
}

function sorted(
  numbers: Uint32Array,
  keyOf: ((number: number) => string | number) | null,
  descending: boolean,
): Uint32Array {
  if (keyOf === null) return numbers;
  const sign = descending ? -1 : 1;
  const ranks = rankKeys(Array.from(numbers, keyOf));
  const places = Uint32Array.from(numbers.keys()).sort((a, b) => sign * ((ranks[a] ?? 0) - (ranks[b] ?? 0)) || a - b);
  return places.map((place) => numbers[place] ?? 0);
}

/** Where each key stands among all of them; equal keys stand together. Each text is compared once, however often it is there. */
function rankKeys(keys: readonly (string | number)[]): Float64Array {
  // Made when it is needed: the engine reads the data of a language for it.
  const { compare } = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
  const different = [...new Set(keys)].sort((a, b) =>
    typeof a === 'number' && typeof b === 'number' ? (a < b ? -1 : 1) : compare(String(a), String(b)),
  );
  const ranks = new Map<string | number, number>();
  let rank = 0;
  different.forEach((key, i) => {
    const before = different[i - 1];
    const isSame = typeof key === 'string' && typeof before === 'string' && compare(before, key) === 0;
    if (!isSame) rank = i;
    ranks.set(key, rank);
  });
  return Float64Array.from(keys, (key) => ranks.get(key) ?? 0);
}

/** What is read of a row by the id of a column; an id that is none, such as “valueOf”, has nothing. */
const byColumn = <T>(columns: Readonly<Record<string, (number: number) => T>>) => new Map(Object.entries(columns));

const SHEET_FAMILIES = { events: 'event', entities: 'entity', undertakings: 'undertaking' } as const;

function recordSource(index: GraphIndex, sheet: keyof typeof SHEET_FAMILIES, passing: RowSet): Source {
  const { columns } = index;
  const { first, end } = rowsOfFamily(index, SHEET_FAMILIES[sheet]);
  const isOfSheet = (row: number) => row >= first && row < end;
  const dated = index.inTime.filter(isOfSheet);
  const undated = Uint32Array.from({ length: end - first }, (_, i) => first + i).filter(
    (row) => !isDated(columns.bounds, row),
  );
  const numbers = new Uint32Array(dated.length + undated.length);
  numbers.set(dated);
  numbers.set(undated, dated.length);
  const linksOf = (row: number) => index.linksOf(row).length;
  const textOf = byColumn({
    title: index.titleOf,
    kind: (row) => kindLabelOf(index, row),
    when: (row) => index.row(row)?.when ?? '',
    place: (row) => textAt(columns.places, row),
    themes: (row) => labelsIn(index, 'theme', columns.facets.theme, row),
    links: (row) => String(linksOf(row)),
    sources: (row) => labelsIn(index, 'source', columns.facets.source, row),
    by: (row) => undertakingText(index, row, ({ record }) => record.by.map((id) => nameOf(index, id)).join(', ')),
    at: (row) => undertakingText(index, row, ({ record }) => nameOf(index, record.at)),
    status: (row) => undertakingText(index, row, ({ record }) => STATUS_LABELS[statusOf(record)]),
  });
  const { startMin, endMax } = columns.bounds;
  const orderOf = byColumn({
    // Undated records come last.
    when: (row) =>
      isDated(columns.bounds, row) ? anchorOf(startMin[row] ?? 0, endMax[row] ?? 0) : Number.POSITIVE_INFINITY,
    links: linksOf,
  });
  return {
    numbers,
    isPassing: passing.has,
    numberOf: (id) => index.rowOf.get(id),
    idOf: index.idOf,
    keyOf: (column) => orderOf.get(column) ?? textOf.get(column) ?? null,
    rowAt: (row) => ({
      id: index.idOf(row),
      rows: [row],
      passing: passing.has(row),
      cells: COLUMNS[sheet].map(({ id }) => textOf.get(id)?.(row) ?? ''),
    }),
  };
}

const nameOf = (index: GraphIndex, id: string): string => index.rowById(id)?.short ?? id;

function undertakingText(index: GraphIndex, number: number, say: (row: UndertakingRow) => string): string {
  const row = index.row(number);
  return row?.family === 'undertaking' ? say(row) : '';
}

function relationSource(index: GraphIndex, passing: RowSet): Source {
  const { links } = index;
  const end = (column: Uint32Array) => (link: number) => index.titleOf(column[link] ?? 0);
  const textOf = byColumn({
    from: end(links.from),
    type: (link) => index.linkWords[links.type[link] ?? 0]?.label ?? '',
    to: end(links.to),
    role: (link) => textAt(links.roles, link),
    when: (link) => {
      const validity = isDated(links.validity, link) ? index.link(link)?.relation?.validity : undefined;
      return validity === undefined ? '' : statementWords(validity, 'existence');
    },
    sources: (link) => labelsIn(index, 'source', links.sources, link),
  });
  const isPassing = (link: number) => passing.has(links.from[link] ?? 0) && passing.has(links.to[link] ?? 0);
  return {
    numbers: Uint32Array.from({ length: links.relations }, (_, link) => link),
    isPassing,
    numberOf: index.linkOf,
    idOf: (link) => textAt(links.ids, link),
    keyOf: (column) => textOf.get(column) ?? null,
    rowAt: (link) => ({
      id: textAt(links.ids, link),
      rows: [links.from[link] ?? 0, links.to[link] ?? 0],
      passing: isPassing(link),
      cells: COLUMNS.relations.map(({ id }) => textOf.get(id)?.(link) ?? ''),
    }),
  };
}

const labelsIn = (index: GraphIndex, facet: FacetId, lists: Lists, place: number): string =>
  Array.from(listAt(lists, place), (value) => index.facets[facet][value]?.label ?? '').join(', ');
