/** Owns how a row of a table becomes an event or an entity, with relations to what it names. */

import type { Filling } from '../../../model/dataset/filling';
import { KIND_LABELS } from '../../../model/dataset/kinds';
import type { EventInput, FieldInput } from '../../../model/dataset/recordInputs';
import { fieldsOfName } from '../columns/columnNames';
import { namesTwice } from '../columns/splitCell';
import type { ReadCellDates } from '../dates/readCellDates';
import type { Identified, IdsBeside } from '../joins/idsBeside';
import type { ColumnField, TableRole } from '../tableMapping';
import type { Names } from './createNames';
import type { Plan } from './tablePlan';
import { addressesIn, cellOf, commonOf, isCount, isNoAddress, type Row, type RowsInto, withAddress } from './tableRow';
import { calledByNamed, saysNoName, standInOf, titleOfRow } from './titleOfRow';

export function readRecordRow(
  row: Row,
  plan: Plan,
  role: TableRole,
  readDates: ReadCellDates,
  names: Names,
  into: RowsInto,
  /** The tables whose rows columns name by ids, by these columns. */
  ofTables?: ReadonlyMap<string, string>,
  /** Ids beside whom it names. */
  beside: IdsBeside | null = null,
) {
  const cell = (field: ColumnField) => cellOf(row, plan.one[field]);
  const id = cell('id');
  const { title: own, problem } = titleOfRow(row, plan);
  const problems = problem === null ? [] : [problem];
  const key = names.row(role, row.table, id, own, row.at);
  const isUntitled = role === 'events' && plan.one.title < 0 && (own === '' || own === id);
  const whole = (isUntitled && calledByNamed(row, plan)) || own || (isUntitled ? standInOf(row, plan, id) : '');
  // What stood in a block of its own below a headline is no part of it.
  const [title = '', ...below] = plan.marked.includes(plan.one.title) ? whole.split('\n') : [whole];
  let themes: readonly string[] = NONE;
  let aliases: readonly string[] = NONE;
  for (const { field, at, piecesOf } of plan.shared) {
    if (field === 'themes') themes = joined(themes, piecesOf(cellOf(row, at)));
    else if (field === 'aliases') aliases = joined(aliases, piecesOf(cellOf(row, at)));
  }
  const {
    date,
    fields: said,
    sources,
  } = commonOf(row, plan, readDates, (each) => problems.push(each), title || row.path);
  const fields = beside === null ? said : withoutIds(said, row, plan, names, beside);
  if (below.length > 0) fields.push({ label: 'Below the title', value: below.join('\n') });
  for (const value of row.addresses ?? NONE) fields.push({ label: plan.titleLabel, value });
  // A number that is given row by row says nothing; one by which others know the record is kept.
  if (id !== '' && id !== title && !(plan.isCounted && isCount(id, row.at)))
    fields.unshift({ label: plan.idLabel, value: id });
  // What says that nobody is named joins no rows, and is kept as it is written.
  for (const { field, at, piecesOf, column, kind, splitter } of plan.shared) {
    if (field !== 'entities') continue;
    // One of two of the same name is joined once, and the cell says that there are two.
    if (namesTwice(cellOf(row, at), splitter)) fields.push({ label: column, value: cellOf(row, at) });
    const none = piecesOf(cellOf(row, at)).filter((name) => isNobody(name, kind));
    if (none.length > 0) fields.push({ label: column, value: none.join(', ') });
  }
  const internal = cell('internal');
  const isInternal = internal !== '' && YES.test(internal);
  if (internal !== '' && !isInternal && !NO.test(internal)) fields.push({ label: 'Internal', value: internal });
  const url = cell('url');
  const place = role === 'events' ? cell('place') : '';
  // Filled in one by one: at 100,000 rows, spreading parts that may be there costs as much as reading the file.
  const input: Filling<EventInput> = { key, title, at: row.path };
  const kind = cell('kind') || (role === 'entities' ? (plan.ends.title.kind ?? '') : '');
  const [track, short, summary] = [cell('track'), cell('short'), cell('summary')];
  if (kind !== '') input.kind = kind;
  if (track !== '') input.track = track;
  if (short !== '') input.short = short;
  if (summary !== '') input.summary = summary;
  if (themes.length > 0) input.themes = themes;
  if (aliases.length > 0) input.aliases = aliases;
  if (date !== undefined) input.date = date;
  if (fields.length > 0) input.fields = fields;
  if (isInternal) input.isInternal = true;
  if (problems.length > 0) input.problems = problems;
  if (role === 'events') {
    input.sources = withAddress(sources, url);
    if (place !== '') input.place = place;
    into.event(input);
  } else {
    // An entity has one address of its own; more are where it can be read of.
    const [first = url, ...others] = addressesIn(url);
    input.sources = others.reduce((all, other) => withAddress(all, other), sources);
    if (first !== '' && !isNoAddress(first)) input.url = first;
    into.entity(input);
  }
  for (const { field, at, piecesOf, kind: kindOfNamed, relation, column } of plan.shared) {
    if (field !== 'entities') continue;
    const who = whoIs(row, at, names, beside);
    for (const name of piecesOf(cellOf(row, at))) {
      if (isNobody(name, kindOfNamed)) continue;
      const to =
        names.ofTable(ofTables?.get(column) ?? null, name) ??
        (who !== null && name === cellOf(row, at) ? names.identified(who, column, row.path, kindOfNamed) : null) ??
        names.find(name, row.path, kindOfNamed, namesEntities(column, kindOfNamed) ? 'entity' : 'related');
      // Its own name joins a row with nobody.
      if (to === key || names.isSaidBack(key, to, relation ?? column)) continue;
      into.relation({
        from: key,
        to,
        label: relation ?? column,
        at: row.path,
      });
    }
  }
}

/** Who is meant by the whole cell of a column, by the id beside it; null where no id says it, or a row has that name. */
function whoIs(row: Row, at: number, names: Names, beside: IdsBeside | null): Identified | null {
  const who = beside?.whoIs(at, cellOf(row, at), cellOf(row, beside.idColumn(at))) ?? null;
  return who === null || names.has(who.title) ? null : who;
}

/** The details of a row without the ids of those whom it names, which these have themselves. */
function withoutIds(fields: FieldInput[], row: Row, plan: Plan, names: Names, beside: IdsBeside): FieldInput[] {
  const ids = plan.shared.flatMap(({ field, at }) =>
    field === 'entities' && whoIs(row, at, names, beside) !== null ? [beside.idColumn(at)] : [],
  );
  const labels = plan.rest.flatMap(({ label, at }) => (ids.includes(at) ? [label] : []));
  return fields.filter(({ label }) => !labels.includes(label));
}

/** No name, or the address of a page where a person is named. */
const isNobody = (name: string, kind: string | undefined): boolean =>
  saysNoName(name) || (kind === KIND_LABELS.person && /^\W{0,3}(?:https?:\/\/|www\.)/i.test(name));

/** Whether a column is of persons, countries and the like; a person may have said that one of others holds names, which can be of events. */
const namesEntities = (column: string, kind: string | undefined): boolean =>
  kind !== undefined || fieldsOfName(column).includes('entities');

const NONE: readonly string[] = [];

/** The one list as it is where the other is empty. */
const joined = (some: readonly string[], more: readonly string[]): readonly string[] =>
  some.length === 0 ? more : [...some, ...more];

const YES = /^(?:1|true|yes|y|x|ja|oui|si|sí|vrai|wahr|intern(?:al)?)$/i;

const NO = /^(?:0|false|no|n|nein|non|nee|faux|falsch|public|öffentlich)$/i;
