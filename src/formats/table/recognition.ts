/** Owns what is recognised of a table, as the mapping dialog and the readers have it. */
import type { Problem } from '../../model/dataset/problem';
import type { ColumnField, ColumnUse, TableMapping } from './tableMapping';

/** What a person is asked, once for the table: the order of day and month, which no date of it decides. */
export interface OrderQuestion {
  readonly sort: 'day-month-order';
  readonly column: string;
  readonly example: string;
  /** The example's EDTF in either order. */
  readonly dayFirst: string;
  readonly monthFirst: string;
  /** How many cells can be read in two ways. */
  readonly count: number;
  /** Whether other dates of the table decide for one order each, and against one another. */
  readonly isContradictory: boolean;
}

export interface RecognisedColumn {
  readonly column: string;
  readonly use: ColumnUse;
  /** How it was recognised. */
  readonly by: 'name' | 'values' | null;
  /** A few different values of it. */
  readonly samples: readonly string[];
  readonly choices: readonly ColumnField[];
}

export interface Recognition {
  readonly mapping: TableMapping;
  /** From 0, nothing recognised, to 1. A table of less than 0.5 is shown to the person before it is read. */
  readonly confidence: number;
  readonly columns: readonly RecognisedColumn[];
  readonly questions: readonly OrderQuestion[];
  /** What was taken for granted, to be listed with the problems of the file. */
  readonly problems: readonly Problem[];
  /** The first rows. */
  readonly preview: readonly (readonly string[])[];
}
