/** Owns a data set of Socrata as its portals give it, `{ meta: { view: { name, columns } }, data: [[…]] }`: rows below the names of their columns. */
import { isObject, own, ownList, valueText } from '../text/jsonValue';
import type { Served } from './fromService';
import { servedProblem } from './servedProblem';

/** The rows with their columns; null where it is no such data set. */
export function socrataRows(json: unknown): Served | null {
  const view = own(own(json, 'meta'), 'view');
  const columns = ownList(view, 'columns');
  const data = ownList(json, 'data');
  if (columns === null || data === null || !columns.every(isObject) || !data.every(Array.isArray)) return null;
  // What the portal notes of each row says nothing of what the row tells.
  const isOwn = columns.map((column) => own(column, 'dataTypeName') !== 'meta_data');
  const left = columns.filter((_, i) => !isOwn[i]).map((column) => `“${valueText(own(column, 'name'))}”`);
  return {
    json: {
      title: valueText(own(view, 'name')),
      description: valueText(own(view, 'description')),
      columns: columns.filter((_, i) => isOwn[i]).map((column) => own(column, 'name')),
      rows: data.map((row: readonly unknown[]) => row.filter((_, i) => isOwn[i])),
    },
    problems:
      left.length === 0
        ? []
        : [
            servedProblem(
              `It is a data set of a Socrata portal: its columns were read, and not what the portal notes of each row (${left.join(', ')})`,
              'Where that is wanted, export the data set as CSV.',
            ),
          ],
  };
}
