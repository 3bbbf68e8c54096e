/** Owns what is put right in the cells of a table before anybody asks what its columns mean; each step tells what it did. */
import { withoutAbsent } from './columns/absentValues';
import { withHeadings } from './columns/headingRows';
import { withNamedColumns } from './columns/namedColumns';
import { withAgesBeside } from './dates/agesBeside';
import { withErasBeside } from './dates/besideEras';
import { withCarriedYears } from './dates/carriedYears';
import { withCountedDates } from './dates/countedDates';
import { withFallingYears } from './dates/fallingYears';
import { withJoinedDates } from './dates/joinedDates';
import { withSeasonYears } from './dates/seasonYears';
import { withWholeYears } from './dates/wholeYears';
import { withNestedCells } from './nested/nestedCells';
import type { Table } from './table';
import { withoutFootnotes } from './titles/footnoteMarks';
import { withHeadedCells } from './titles/headedCells';

/** Lists in cells first, and then words for no value, which may stand among dates, and what stands above rows; parts of dates once each part says what it is, and titles within texts last. */
const STEPS: readonly ((table: Table, path: string) => Table)[] = [
  withNestedCells,
  withNamedColumns,
  withoutAbsent,
  withHeadings,
  withSeasonYears,
  withCountedDates,
  withCarriedYears,
  withErasBeside,
  withFallingYears,
  withWholeYears,
  withJoinedDates,
  withAgesBeside,
  withHeadedCells,
  withoutFootnotes,
];

/** What a person can do besides, said with each thing that was put right. */
const AS_WRITTEN =
  'Or have the cells as they are written: choose so where the columns are chosen, or say --cells=written.';

/** The same table where nothing is to be put right; `path` is where that is told of. */
export function prepareTable(table: Table, path: string): Table {
  const prepared = STEPS.reduce((before, step) => step(before, path), table);
  if (prepared === table) return table;
  const problems = prepared.problems.map((problem) =>
    table.problems.includes(problem) ? problem : { ...problem, hint: `${problem.hint} ${AS_WRITTEN}` },
  );
  return { ...prepared, problems };
}
