/** Owns what a table is: named columns and rows of texts. */
import type { Problem } from '../../model/dataset/problem';
import type { Rows } from './rows';

/** A table as its file has it: columns with names that differ, and rows of texts. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: Rows;
  /** The number, as a spreadsheet counts, of a row: blank rows and rows above the header are counted. */
  readonly rowNumber: (row: number) => number;
  readonly problems: readonly Problem[];
}
