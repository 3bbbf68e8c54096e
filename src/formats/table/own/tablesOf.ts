/** Owns the data set as tables: a row a record, a column for each attribute that any of them has. */
import type { Dataset } from '../../../model/dataset/schema';
import { type Attribute, type FlatRecord, type FlatRelation, KEPT, listOf } from '../../flatRecord';
import { flattenDataset } from '../../flattenDataset';
import { keepHistory } from '../../keepHistory';
import { noteLines } from '../../partTexts';
import { notesOf } from '../../readPartTexts';

/** The column by which such tables are known again, and which says how its dates are written. */
export const DATE = 'date (EDTF)';

/** More letters than this a cell of a workbook cannot hold. */
export const MOST_IN_A_CELL = 32_767;
/** What is kept of the history is cut into pieces that a cell can hold, where there is no space that a program might drop. */
const PIECE = /[\s\S]{1,15000}(?<=\S)(?=\S|$)/gu;

export interface Table {
  /** “events”, “entities”, “relations”, “undertakings”, “sources”, “history”. */
  readonly name: string;
  readonly header: readonly string[];
  /** As long as the header. */
  readonly rows: readonly (readonly string[])[];
}

/** The tables that have rows. */
export function tablesOf(dataset: Dataset): Table[] {
  const { records, relations } = flattenDataset(dataset);
  const of = (family: FlatRecord['family']) => records.filter((record) => record.family === family).map(recordRow);
  const { title, description, opening = '' } = dataset;
  const pieces = keepHistory(dataset, 'tables').match(PIECE) ?? [];
  const history = pieces.map(
    (piece, i): Row => [
      ['title', title],
      ...(i === 0
        ? ([
            [DATE, opening],
            ['description', description],
          ] as const)
        : []),
      [KEPT, piece],
    ],
  );
  return [
    tableOf('events', ['id', 'title', 'kind', DATE], of('event')),
    tableOf('entities', ['id', 'title', 'kind', DATE], of('entity')),
    tableOf('relations', ['id', 'from', 'to', 'type', 'role', DATE], relations.map(relationRow)),
    tableOf('undertakings', ['id', 'title', 'kind', DATE], of('undertaking')),
    tableOf('sources', ['id', 'title', 'kind', DATE], dataset.sources.map(sourceRow)),
    tableOf('history', ['title', DATE], history),
  ].filter(({ rows }) => rows.length > 0);
}

type Row = readonly Attribute[];

const recordRow = ({ id, title, kind, date, themes, attributes, named }: FlatRecord): Row => [
  ['id', id],
  ['title', title],
  ['kind', kind],
  [DATE, date?.edtf ?? ''],
  ['themes', listOf(themes)],
  ...attributes,
  ...named,
];

const relationRow = ({ id, from, to, label, date, attributes }: FlatRelation): Row => [
  ['id', id],
  ['from', from],
  ['to', to],
  ['type', label],
  [DATE, date?.edtf ?? ''],
  ...attributes,
];

const sourceRow = (source: Dataset['sources'][number]): Row => [
  ['id', source.id],
  ['title', source.title],
  ['kind', source.kind],
  ['short', source.short],
  ['publisher', source.publisher ?? ''],
  ['reference', source.reference ?? ''],
  ['url', source.url ?? ''],
  [DATE, source.date?.edtf ?? ''],
  ['notes', noteLines(source.notes)],
  [KEPT, keptOf(source)],
];

/** What a row says less of: what date and notes rest on, and the outline. */
function keptOf({ date, notes = [], outline }: Dataset['sources'][number]): string {
  const isBare = date === undefined || (date.basis === 'stated' && (date.source ?? date.note) === undefined);
  const areBare = JSON.stringify(notesOf(noteLines(notes))) === JSON.stringify(notes);
  const kept = { ...(isBare ? {} : { date }), ...(areBare ? {} : { notes }), ...(outline ? { outline } : {}) };
  return Object.keys(kept).length === 0 ? '' : JSON.stringify(kept);
}

/** Columns in the order in which they are first met, without those that no row has a text for; that of dates is always there. */
function tableOf(name: string, first: readonly string[], rows: readonly Row[]): Table {
  const met = new Set(rows.flatMap((row) => row.flatMap(([column, value]) => (value === '' ? [] : [column]))));
  const named = new Set([...first.filter((column) => column === DATE || met.has(column)), ...met]);
  // What is kept as JSON comes last.
  const header = [...named].filter((column) => column !== KEPT).concat(met.has(KEPT) ? [KEPT] : []);
  const place = new Map(header.map((column, i) => [column, i]));
  return {
    name,
    header,
    rows: rows.map((row) => {
      const cells = header.map(() => '');
      for (const [column, value] of row) {
        const i = place.get(column);
        if (i !== undefined) cells[i] = value;
      }
      return cells;
    }),
  };
}
