/** Owns what a column of lists or objects becomes: columns of texts, what some of these are for certain, and tables of their own. */
import type { Table } from '../table';
import type { ColumnUse } from '../tableMapping';

export interface TextColumn {
  readonly name: string;
  /** Of each row. */
  readonly cells: readonly string[];
}

export interface Unnested {
  readonly columns: readonly TextColumn[];
  readonly uses: readonly ColumnUse[];
  /** Rows of their own, each of which names the row that it stood in. */
  readonly within: Table | null;
  /** What was made of it, in words; null where that is plain. */
  readonly told: string | null;
}

/** Texts alone: the first, and those of the others that say anything. */
export const asTexts = (...columns: readonly TextColumn[]): Unnested => ({
  columns: columns.filter(({ cells }, at) => at === 0 || cells.some(Boolean)),
  uses: [],
  within: null,
  told: null,
});

/** The name of a column in the singular of most languages, “locations”: what its list has several of. */
export const singular = (name: string): string => name.replace(/(?:ies)$/i, 'y').replace(/s$/i, '');
