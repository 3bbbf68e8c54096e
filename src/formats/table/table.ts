/** Owns what a table is: named columns and rows of texts. */
import type { Problem } from '../../model/dataset/problem';
import type { CountedColumns } from './dates/countedRows';
import type { AbsentWords, JoinedColumn, Rows, ScannedCells } from './rows';
import type { ColumnUse } from './tableMapping';
import type { EncodedText } from './text/encodedText';

/** A table as its file has it: columns with names that differ, and rows of texts. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: Rows;
  /** The number, as a spreadsheet counts, of a row: blank rows and rows above the header are counted. */
  readonly rowNumber: (row: number) => number;
  readonly problems: readonly Problem[];
  /** Whether its records may stand in its columns, which is not sure enough for it to be read so. */
  readonly mayBeTurned?: boolean;
  /** What some of its columns are for certain, since they were made of lists within its rows. */
  readonly uses?: readonly ColumnUse[];
  /** Tables of rows that stood within its own, by the column that held them. */
  readonly within?: readonly { readonly column: string; readonly table: Table }[];
  /** What it is made of, where that can be handed to another thread. */
  readonly atRest?: TableAtRest;
}

/** A table as it crosses from thread to thread. */
export interface TableAtRest {
  readonly columns: readonly string[];
  readonly cells: ScannedCells;
  /** What the text of the cells was decoded from, where they are cells of all of it as it stands. */
  readonly encoded?: EncodedText;
  /** Which rows of the text are rows of the table. */
  readonly numbers: Uint32Array;
  /** The cells of rows that were put right, by their place in the table. */
  readonly mended: ReadonlyMap<number, readonly string[]>;
  /** Rows of the file that come before those of the text. */
  readonly before: number;
  /** Where words stand for no value. */
  readonly absent?: AbsentWords;
  /** Columns of numbers that are dates, once there are no such words. */
  readonly counted?: CountedColumns;
  /** Columns that stand for several, once there are no such words. */
  readonly joined?: { readonly columns: readonly string[]; readonly sources: readonly JoinedColumn[] };
}
