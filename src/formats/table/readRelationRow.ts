/** Owns how a row of a table becomes a relation. */
import type { DatasetBuilder } from '../../model/dataset/createDatasetBuilder';
import type { RelationInput } from '../../model/dataset/recordInputs';
import type { Names } from './createNames';
import type { ReadCellDates } from './readCellDates';
import type { ColumnField } from './tableMapping';
import type { Plan } from './tablePlan';
import { cellOf, commonOf, type Row, withAddress } from './tableRow';

export function readRelationRow(row: Row, plan: Plan, readDates: ReadCellDates, names: Names, into: DatasetBuilder) {
  const cell = (field: ColumnField) => cellOf(row, plan.one[field]);
  const [from, to] = [cell('from'), cell('to')];
  if (from === '' || to === '') {
    into.problem({
      path: row.path,
      record: from || to || row.path,
      message: `The relation has no ${from === '' ? 'start' : 'end'}: ${row.cells
        .filter((each) => each.trim() !== '')
        .join(' · ')
        .slice(0, 200)}`,
      hint: 'Name both records that it joins.',
      effect: 'skipped',
      sort: 'reference',
    });
    return;
  }
  const { date, fields, sources } = commonOf(row, plan, readDates, into, `${from} – ${to}`);
  const url = cell('url');
  if (date !== undefined && 'unread' in date) fields.push({ label: 'Date as written', value: date.unread });
  const direction = cell('direction');
  if (direction !== '' && !/directed$/i.test(direction)) fields.push({ label: 'Direction', value: direction });
  const input: RelationInput = {
    from: names.find(from, row.path),
    to: names.find(to, row.path),
    at: row.path,
    ...(cell('id') === '' ? {} : { key: cell('id') }),
    ...(cell('label') === '' ? {} : { label: cell('label') }),
    ...(cell('role') === '' ? {} : { role: cell('role') }),
    ...(/^un/i.test(direction) ? { isUndirected: true } : {}),
    ...(date === undefined ? {} : { validity: date }),
    ...(fields.length === 0 ? {} : { fields }),
    sources: withAddress(sources, url),
  };
  into.relation(input);
}
