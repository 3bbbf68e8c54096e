/** Owns what the columns of a table mean: the mapping that is recognised, that a person corrects, and that is kept for next time. */
import type { NumberOrder } from '../../model/dates/written/shortYears';

/** What the rows of a table are. */
export const TABLE_ROLES = ['events', 'entities', 'relations'] as const;
export type TableRole = (typeof TABLE_ROLES)[number];

/**
 * What a column can be. `start`, `end` and `date` are when an event takes place, an entity exists or a relation holds;
 * `year`, `month`, `day` are parts of one date; `precision` says how exact the date of another column is; each name in a cell of an `entities` column is joined to its row. What has
 * no other use is a `field`, which stands in the details under the column's name: no column is ignored.
 */
export const COLUMN_FIELDS = [
  'id',
  'title',
  'given',
  'short',
  'aliases',
  'date',
  'start',
  'end',
  'year',
  'month',
  'day',
  'precision',
  'start-precision',
  'end-precision',
  'kind',
  'themes',
  'track',
  'summary',
  'place',
  'url',
  'source',
  'entities',
  'from',
  'to',
  'label',
  'role',
  'direction',
  'internal',
  'latitude',
  'longitude',
  'field',
] as const;
export type ColumnField = (typeof COLUMN_FIELDS)[number];

export const FIELD_LABELS: Readonly<Record<ColumnField, string>> = {
  id: 'Id',
  title: 'Title or name',
  given: 'Given name, before the name',
  short: 'Short title',
  aliases: 'Other names',
  date: 'Date',
  start: 'Start',
  end: 'End',
  year: 'Year',
  month: 'Month',
  day: 'Day',
  precision: 'How exact the date is',
  'start-precision': 'How exact the start is',
  'end-precision': 'How exact the end is',
  kind: 'Kind',
  themes: 'Themes',
  track: 'Lane',
  summary: 'Text',
  place: 'Place',
  url: 'Address (URL)',
  source: 'Source',
  entities: 'Names, joined to the row',
  from: 'From',
  to: 'To',
  label: 'Relation',
  role: 'Role',
  direction: 'Directed or not',
  internal: 'Internal',
  latitude: 'Latitude',
  longitude: 'Longitude',
  field: 'Detail',
};

export interface ColumnUse {
  /** The column's name, as the table has it after doubled names were told apart. */
  readonly column: string;
  readonly field: ColumnField;
  /** What splits a cell into several names; none where it is left out. */
  readonly splitter?: string;
  /** Of a column of names (`isNaming`): the kind of what it names, in the file's own word. */
  readonly kind?: string;
  /** Of an `entities` column: how a row is joined to what it names; the column's name where it is left out. */
  readonly relation?: string;
}

/** The hundred years that two digits of a year are of, by the first of them; or that such a date is left undated. */
export type Century = number | 'undated';

/** How years such as -508 are counted, numbers alone: 508 BCE, as people write them, or with a year 0, as ISO 8601 does. */
export type BelowZero = 'bce' | 'iso';

export interface TableMapping {
  readonly role: TableRole;
  /** Null for what is found by content. */
  readonly delimiter: string | null;
  readonly encoding: string | null;
  /** The order of day and month in 03/04/2011; null where nobody said, and such a date is then not read. */
  readonly order: NumberOrder | null;
  /** The century of 14/03/89; null where nobody said, and such a date is then not read. */
  readonly century: Century | null;
  /** Left out for what is found by how they are written. */
  readonly belowZero?: BelowZero;
  /** As they are written, with nothing put right in them (`prepareTable`); left out where what can be is put right. */
  readonly cells?: 'written';
  /** Columns that are not named here are fields. */
  readonly columns: readonly ColumnUse[];
}

/** Fields of columns that say how exact the date in another one is. */
export const QUALIFIERS: ReadonlySet<ColumnField> = new Set(['precision', 'start-precision', 'end-precision']);

/** Fields that more than one column may have. */
export const SHARED_FIELDS: ReadonlySet<ColumnField> = new Set([
  'given',
  'themes',
  'entities',
  'aliases',
  'source',
  'url',
  'field',
  ...QUALIFIERS,
]);

/** Fields whose cells hold several names. */
export const SPLIT_FIELDS: ReadonlySet<ColumnField> = new Set(['themes', 'entities', 'aliases', 'from', 'to']);

/** Whether a kind can be said of what the cells of such a column name; of a title, it is that of rows without their own. */
export const isNaming = (field: ColumnField, role: TableRole): boolean =>
  field === 'entities' || field === 'from' || field === 'to' || (field === 'title' && role === 'entities');

/** Fields whose cells hold dates, in which the order of day and month can be in question. */
export const WHOLE_DATES: ReadonlySet<ColumnField> = new Set(['date', 'start', 'end']);

/** Fields whose cells hold years, of which the century can be in question. */
export const DATED: ReadonlySet<ColumnField> = new Set([...WHOLE_DATES, 'year']);

/** The fields that a person can choose from for a column of such a table. */
export const fieldsOfRole = (role: TableRole): readonly ColumnField[] =>
  COLUMN_FIELDS.filter((field) => {
    if (field === 'from' || field === 'to' || field === 'label' || field === 'role' || field === 'direction') {
      return role === 'relations';
    }
    if (role === 'relations')
      return /^(?:id|date|start|end|year|month|day|(?:\w+-)?precision|url|source|field)$/.test(field);
    return role === 'events' || field !== 'place';
  });
