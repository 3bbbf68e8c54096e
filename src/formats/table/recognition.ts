/** Owns what is recognised of a table, as the mapping dialog and the readers have it. */
import type { Problem } from '../../model/dataset/problem';
import type { BelowZero, Century, ColumnUse, TableMapping } from './tableMapping';

/** What a person is asked, once for the table: the order of day and month, which no date of it decides. */
export interface OrderQuestion {
  readonly sort: 'day-month-order';
  readonly column: string;
  readonly example: string;
  /** The example in each order that it can have: as EDTF, or in words where the century of its year must be asked too. */
  readonly dayFirst: string;
  readonly monthFirst: string | null;
  readonly yearFirst?: string;
  /** How many cells can be read in two ways. */
  readonly count: number;
  /** Whether other dates of the table decide for one order each, and against one another. */
  readonly isContradictory: boolean;
}

/** What a person is asked, once for the table: of which century years with two digits are. */
export interface CenturyQuestion {
  readonly sort: 'century';
  readonly column: string;
  readonly example: string;
  /** One or two of those years, which the choices can take for years of one century or of two. */
  readonly digits: readonly number[];
  readonly choices: readonly Century[];
  /** How many cells have such a year. */
  readonly count: number;
}

export type TableQuestion = OrderQuestion | CenturyQuestion;

/** The questions that are not answered. */
export const openQuestions = (
  questions: readonly TableQuestion[],
  { order, century }: Pick<TableMapping, 'order' | 'century'>,
): readonly TableQuestion[] => questions.filter(({ sort }) => (sort === 'century' ? century : order) === null);

export interface RecognisedColumn {
  readonly column: string;
  readonly use: ColumnUse;
  /** How it was recognised. */
  readonly by: 'name' | 'values' | null;
}

export interface Recognition {
  readonly mapping: TableMapping;
  /** From 0, nothing recognised, to 1. A table of less than 0.5 is shown to the person before it is read. */
  readonly confidence: number;
  readonly columns: readonly RecognisedColumn[];
  readonly questions: readonly TableQuestion[];
  /** How its years below zero are counted, by how they are written; null where the first rows have none. */
  readonly belowZero: BelowZero | null;
  /** What was taken for granted, to be listed with the problems of the file. */
  readonly problems: readonly Problem[];
  /** The first rows. */
  readonly preview: readonly (readonly string[])[];
}
