/** Owns how it is said that the rows of a table without titles are called by their places. */
import type { Problem } from '../../../model/dataset/problem';
import { canBeTitles, type Values } from '../columns/columnValues';
import type { RecognisedColumn } from '../recognition';
import type { TableRole } from '../tableMapping';

/** That rows without titles are called by where they were is said. */
export function assumedPlaces(
  columns: readonly RecognisedColumn[],
  values: readonly Values[],
  role: TableRole,
): readonly Problem[] {
  const at = columns.findIndex(({ use }) => use.field === 'place');
  const place = columns[at];
  if (
    role !== 'events' ||
    place === undefined ||
    !canBeTitles(values[at]?.filled ?? []) ||
    columns.some(({ use }) => use.field === 'title')
  )
    return [];
  return [
    {
      path: 'header',
      record: 'Columns',
      message: `No column was found to be the title, and each row is called by its place, in “${place.column}”`,
      hint: 'Where another column says what the rows are called, choose it where the columns are chosen.',
      effect: 'assumed',
      sort: 'file',
    },
  ];
}
