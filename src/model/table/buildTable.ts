/** Owns the tables: which columns each sheet has, its rows as text, and their order. */
import { KIND_LABELS } from '../dataset/kinds';
import { statementWords } from '../detail/buildRecordDetail';
import { STATUS_LABELS } from '../filter/filter';
import {
  anchorOf,
  documentIds,
  EXTERNAL_RECORD,
  type GraphIndex,
  type Row,
  sourcesOf,
  statusOf,
  type UndertakingRow,
} from '../index/buildGraphIndex';

export type SheetId = 'events' | 'entities' | 'relations' | 'undertakings';

export interface Column {
  readonly id: string;
  readonly label: string;
}

interface Cell {
  readonly text: string;
  /** What the column is sorted by, where that is not the text: day numbers, counts. */
  readonly order?: number;
}

export interface TableRow {
  /** Id of the record or relation. */
  readonly id: string;
  /** The rows of the index that it stands on: itself, or the two ends of a relation. */
  readonly rows: readonly number[];
  /** Whether the filter lets it through. */
  readonly passing: boolean;
  readonly cells: readonly Cell[];
}

export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
}

const columns = (...pairs: readonly (readonly [string, string])[]): readonly Column[] =>
  pairs.map(([id, label]) => ({ id, label }));

const COLUMNS: Readonly<Record<SheetId, readonly Column[]>> = {
  events: columns(
    ['title', 'Event'],
    ['kind', 'Kind'],
    ['when', 'Date'],
    ['place', 'Place'],
    ['themes', 'Themes'],
    ['sources', 'Sources'],
  ),
  entities: columns(
    ['title', 'Entity'],
    ['kind', 'Kind'],
    ['when', 'Exists'],
    ['themes', 'Themes'],
    ['links', 'Relations'],
    ['sources', 'Sources'],
  ),
  relations: columns(
    ['from', 'From'],
    ['type', 'Relation'],
    ['to', 'To'],
    ['role', 'Role'],
    ['when', 'Valid'],
    ['sources', 'Sources'],
  ),
  undertakings: columns(
    ['title', 'Undertaking'],
    ['kind', 'Kind'],
    ['when', 'Made and due'],
    ['by', 'By'],
    ['at', 'At'],
    ['status', 'What became of it'],
  ),
};

interface Order {
  readonly column: string;
  readonly descending: boolean;
}

/** Builds a sheet: with `onlyPassing`, the rows that the filter lets through; sorted by a column, or in order of time. */
export function buildTable(
  index: GraphIndex,
  sheet: SheetId,
  passing: readonly boolean[],
  onlyPassing: boolean,
  order: Order | null,
): Table {
  const all = sheet === 'relations' ? relationRows(index, passing) : recordRows(index, sheet, passing);
  const rows = onlyPassing ? all.filter((row) => row.passing) : all;
  const position = COLUMNS[sheet].findIndex(({ id }) => id === order?.column);
  if (order !== null && position >= 0) {
    const sign = order.descending ? -1 : 1;
    rows.sort((a, b) => sign * compareCells(a.cells[position], b.cells[position]));
  }
  return { columns: COLUMNS[sheet], rows };
}

function compareCells(a: Cell | undefined, b: Cell | undefined): number {
  if (a?.order !== undefined && b?.order !== undefined) return a.order < b.order ? -1 : a.order > b.order ? 1 : 0;
  return COLLATOR.compare(a?.text ?? '', b?.text ?? '');
}

const COLLATOR = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

const FAMILIES = { events: 'event', entities: 'entity', undertakings: 'undertaking' } as const;

function recordRows(index: GraphIndex, sheet: keyof typeof FAMILIES, passing: readonly boolean[]): TableRow[] {
  const dated = new Set(index.inTime);
  const undated = index.rows.filter(({ row }) => !dated.has(row)).map(({ row }) => row);
  return [...index.inTime, ...undated].flatMap((number) => {
    const row = index.rows[number];
    if (row === undefined || row.family !== FAMILIES[sheet]) return [];
    return [{ id: row.id, rows: [number], passing: passing[number] ?? false, cells: cellsOf(index, row) }];
  });
}

function cellsOf(index: GraphIndex, row: Row): Cell[] {
  const title = { text: row.title };
  const kind = { text: KIND_LABELS[row.kind] };
  // Undated records come last.
  const when = { text: row.when, order: row.bounds === null ? Number.POSITIVE_INFINITY : anchorOf(row.bounds) };
  switch (row.family) {
    case 'event':
      return [
        title,
        kind,
        when,
        { text: row.record.place ?? '' },
        themesCell(index, row),
        sourcesCell(index, row.sources),
      ];
    case 'entity': {
      const links = index.linksOf[row.row]?.length ?? 0;
      return [
        title,
        kind,
        when,
        themesCell(index, row),
        { text: String(links), order: links },
        sourcesCell(index, row.sources),
      ];
    }
    case 'undertaking':
      return [title, kind, when, ...undertakingCells(index, row)];
  }
}

function undertakingCells(index: GraphIndex, { record }: UndertakingRow): Cell[] {
  const name = (id: string) => index.rows[index.rowOf.get(id) ?? -1]?.short ?? id;
  return [
    { text: record.by.map(name).join(', ') },
    { text: name(record.at) },
    { text: STATUS_LABELS[statusOf(record)] },
  ];
}

function relationRows(index: GraphIndex, passing: readonly boolean[]): TableRow[] {
  const documents = documentIds(index.dataset);
  return index.links.flatMap(({ id, from, to, label, relation }) => {
    if (relation === null) return [];
    const { validity, role = '', citations } = relation;
    return [
      {
        id,
        rows: [from, to],
        passing: (passing[from] ?? false) && (passing[to] ?? false),
        cells: [
          { text: index.rows[from]?.title ?? '' },
          { text: label },
          { text: index.rows[to]?.title ?? '' },
          { text: role },
          { text: validity === undefined ? '' : statementWords(validity, 'existence') },
          sourcesCell(index, sourcesOf(citations, documents)),
        ],
      },
    ];
  });
}

const themesCell = ({ dataset }: GraphIndex, row: Row): Cell => ({
  text: row.themes.map((id) => dataset.themes.find((theme) => theme.id === id)?.label ?? id).join(', '),
});

const sourcesCell = ({ dataset }: GraphIndex, ids: readonly string[]): Cell => ({
  text: ids
    .map((id) => (id === EXTERNAL_RECORD ? 'External record' : (dataset.sources.find((s) => s.id === id)?.short ?? id)))
    .join(', '),
});
