/** Owns the data set as tables: a row a record, a column for each attribute that any of them has. */
import type { Dataset } from '../../model/dataset/schema';
import { type Attribute, type FlatRecord, type FlatRelation, listOf } from '../flatRecord';
import { flattenDataset } from '../flattenDataset';

/** The column by which such tables are known again, and which says how its dates are written. */
export const DATE = 'date (EDTF)';

export interface Table {
  /** “events”, “entities”, “relations”, “undertakings”, “sources”. */
  readonly name: string;
  readonly header: readonly string[];
  /** As long as the header. */
  readonly rows: readonly (readonly string[])[];
}

/** The tables that have rows. */
export function tablesOf(dataset: Dataset): Table[] {
  const { records, relations } = flattenDataset(dataset);
  const of = (family: FlatRecord['family']) => records.filter((record) => record.family === family).map(recordRow);
  const tied = new Map(
    dataset.undertakings.map(({ id, by, at, workedOnBy = [], outcomes }): [string, Attribute[]] => [
      id,
      [
        ['by', listOf(by)],
        ['at', at],
        ['worked on by', listOf(workedOnBy)],
        ['delivered by', listOf([...new Set(outcomes.flatMap(({ deliveredBy }) => deliveredBy))])],
      ],
    ]),
  );
  const undertakings = of('undertaking').map((row) => [...row, ...(tied.get(row[0]?.[1] ?? '') ?? [])]);
  return [
    tableOf('events', ['id', 'title', 'kind', DATE], of('event')),
    tableOf('entities', ['id', 'title', 'kind', DATE], of('entity')),
    tableOf('relations', ['id', 'from', 'to', 'type', 'role', DATE], relations.map(relationRow)),
    tableOf('undertakings', ['id', 'title', 'kind', DATE], undertakings),
    tableOf('sources', ['id', 'title', 'kind', DATE], dataset.sources.map(sourceRow)),
  ].filter(({ rows }) => rows.length > 0);
}

type Row = readonly Attribute[];

const recordRow = ({ id, title, kind, date, themes, attributes }: FlatRecord): Row => [
  ['id', id],
  ['title', title],
  ['kind', kind],
  [DATE, date?.edtf ?? ''],
  ['themes', listOf(themes)],
  ...attributes,
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
  ['notes', (source.notes ?? []).map(({ kind, text }) => `${kind}: ${text}`).join('\n')],
];

/** Columns in the order in which they are first met, without those that no row has a text for; that of dates is always there. */
function tableOf(name: string, first: readonly string[], rows: readonly Row[]): Table {
  const met = new Set(rows.flatMap((row) => row.flatMap(([column, value]) => (value === '' ? [] : [column]))));
  const header = [...new Set([...first.filter((column) => column === DATE || met.has(column)), ...met])];
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
