/** Owns which two columns are ends by what stands in them alone: those that name some of the same, and who belongs to what. */
import type { Values } from '../columns/columnValues';
import type { EndPair } from '../columns/countedColumns';
import { memberEnds } from './memberEnds';
import { sharedEnds } from './sharedEnds';

/** Null where there are none. */
export const endsByValues = (columns: readonly string[], values: readonly Values[]): EndPair | null =>
  sharedEnds(columns, values) ?? memberEnds(columns, values);
