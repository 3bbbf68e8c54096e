/** Owns what is put right in the cells of a table before anybody asks what its columns mean; each step tells what it did. */
import { withoutAbsent } from './columns/absentValues';
import { withHeadings } from './columns/headingRows';
import { withErasBeside } from './dates/besideEras';
import { withCarriedYears } from './dates/carriedYears';
import { withCountedDates } from './dates/countedDates';
import { withFallingYears } from './dates/fallingYears';
import { withJoinedDates } from './dates/joinedDates';
import type { Table } from './table';

/** Words for no value first, which may stand among dates, and what stands above rows; parts of dates last, once each part says what it is. */
const STEPS: readonly ((table: Table, path: string) => Table)[] = [
  withoutAbsent,
  withHeadings,
  withCountedDates,
  withCarriedYears,
  withErasBeside,
  withFallingYears,
  withJoinedDates,
];

/** The same table where nothing is to be put right; `path` is where that is told of. */
export const prepareTable = (table: Table, path: string): Table =>
  STEPS.reduce((before, step) => step(before, path), table);
