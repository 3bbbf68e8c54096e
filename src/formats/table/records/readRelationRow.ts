/** Owns how a row of a table becomes a relation. */
import type { DatasetBuilder } from '../../../model/dataset/createDatasetBuilder';
import type { RelationInput } from '../../../model/dataset/recordInputs';
import type { ReadCellDates } from '../dates/readCellDates';
import type { IdsBeside } from '../joins/idsBeside';
import type { RowsOfEnds } from '../joins/rowsOfEnds';
import type { EndTables } from '../joins/tablesOfEnds';
import type { ColumnField } from '../tableMapping';
import type { Names } from './createNames';
import type { Plan } from './tablePlan';
import { cellOf, commonOf, isCount, type Row, withAddress } from './tableRow';
import { saysNoName } from './titleOfRow';

/** Whose ids or numbers the ends of relations are. */
export type EndRows = Partial<EndTables & Pick<RowsOfEnds, 'rowOf'>>;

export function readRelationRow(
  row: Row,
  plan: Plan,
  readDates: ReadCellDates,
  names: Names,
  into: DatasetBuilder,
  /** Rows of which tables its ends are, where several have the same ids. */
  ends: EndRows = {},
  /** Ids beside its ends. */
  beside: IdsBeside | null = null,
) {
  const cell = (field: ColumnField) => cellOf(row, plan.one[field]);
  const [from, to] = [cell('from'), cell('to')];
  // An id may have the sign in it that splits names.
  let senders = names.has(from) ? [from] : plan.ends.from.piecesOf(from).filter(isName);
  let receivers = names.has(to) ? [to] : plan.ends.to.piecesOf(to).filter(isName);
  if (senders.length * receivers.length > MOST_JOINED) {
    into.problem({
      path: row.path,
      record: from.slice(0, 60),
      message: `Its ends name ${senders.length} and ${receivers.length} records, and one row can join ${MOST_JOINED} pairs at the most`,
      hint: 'They were read as one name each. Where they are lists, give each pair a row.',
      effect: 'assumed',
      sort: 'reference',
    });
    [senders, receivers] = [[from], [to]];
  }
  if (senders.length === 0 || receivers.length === 0) {
    into.problem({
      path: row.path,
      record: from || to || row.path,
      message: `The relation has no ${senders.length === 0 ? 'start' : 'end'}: ${row.cells
        .filter((each) => each.trim() !== '')
        .join(' · ')
        .slice(0, 200)}`,
      hint: 'Name both records that it joins.',
      effect: 'skipped',
      sort: 'reference',
    });
    return;
  }
  const { date, fields: said, sources } = commonOf(row, plan, readDates, into.problem, `${from} – ${to}`);
  // What an end is called is its own, unless a row of another table says that already, perhaps otherwise.
  const whoIs = (end: 'from' | 'to') => {
    const at = plan.one[end];
    const who = beside?.whoIs(at, cell(end), cellOf(row, beside.idColumn(at))) ?? null;
    return who === null || names.has(who.title) ? null : who;
  };
  const who = { from: whoIs('from'), to: whoIs('to') };
  const called = [
    ...(['from', 'to'] as const).map((end) => (who[end] === null ? -1 : beside?.idColumn(plan.one[end]))),
    ...(names.has(from) ? [] : [plan.endNames?.from]),
    ...(names.has(to) ? [] : [plan.endNames?.to]),
  ].flatMap((at) => plan.rest.find((each) => each.at === at)?.label ?? []);
  const fields = said.filter(({ label }) => !called.includes(label));
  const url = cell('url');
  const direction = cell('direction');
  const id = cell('id');
  if (id !== '' && !(plan.isCounted && isCount(id, row.at))) fields.unshift({ label: plan.idLabel, value: id });
  if (direction !== '' && !/directed$/i.test(direction)) fields.push({ label: 'Direction', value: direction });
  const input: Omit<RelationInput, 'from' | 'to'> = {
    at: row.path,
    ...(id === '' ? {} : { key: id }),
    ...(cell('label') === '' ? {} : { label: cell('label') }),
    ...(cell('role') === '' ? {} : { role: cell('role') }),
    ...(plan.isUndirected || /^un/i.test(direction) ? { isUndirected: true } : {}),
    ...(date === undefined ? {} : { validity: date }),
    ...(fields.length === 0 ? {} : { fields }),
    sources: withAddress(sources, url),
  };
  const keyOf = (name: string, end: 'from' | 'to'): string => {
    const known = name === cell(end) ? who[end] : null;
    if (known !== null) return names.identified(known, 'end', row.path, plan.ends[end].kind);
    const own = names.ofTable(ends[end] ?? null, name) ?? ends.rowOf?.(name) ?? null;
    if (own !== null) return own;
    const kind = cellOf(row, plan.endKinds?.[end] ?? -1);
    const title = name === cell(end) ? cellOf(row, plan.endNames?.[end] ?? -1) : '';
    if (kind === '') return names.find(name, row.path, plan.ends[end].kind, 'end', title);
    // One number is a user and a project.
    const isDoubled = plan.endKinds?.doubled.has(name) === true && !names.has(name);
    return names.find(isDoubled ? `${kind} ${name}` : name, row.path, kind, 'end', title);
  };
  for (const each of senders) {
    for (const other of receivers) {
      into.relation({ ...input, from: keyOf(each, 'from'), to: keyOf(other, 'to') });
    }
  }
}

const isName = (piece: string): boolean => !saysNoName(piece);

/** Relations that one row can be: of more, its cells are no lists of names. */
const MOST_JOINED = 1000;
