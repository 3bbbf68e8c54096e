/** Owns in which order the columns of a table are given their fields: by their names first, and then by their values. */
import { KIND_LABELS } from '../../../model/dataset/kinds';
import { comparable, fieldsOfName, saysLinkEnd } from '../columns/columnNames';
import { MOSTLY, type Values } from '../columns/columnValues';
import type { EndPair } from '../columns/countedColumns';
import { kindOfNames } from '../columns/kindOfNames';
import { areFlags } from '../columns/noNames';
import { namesThoseBehind } from '../columns/partInEvents';
import { spanBesideDate } from '../dates/spanBesideDate';
import { endsByValues } from '../ends/endsByValues';
import { kindBeside } from '../ends/kindBeside';
import { namedEnds, saysRelations } from '../ends/namedEnds';
import { kindBetween, pairedEnds } from '../ends/pairedEnds';
import { writersIn } from '../ends/wordEnds';
import type { Table } from '../table';
import { type ColumnField, fieldsOfRole, type TableRole } from '../tableMapping';
import { dropKindOfNamed } from './dropKindOfNamed';
import { dropOwnNames } from './dropOwnNames';
import { giveSpanBeside } from './giveBeside';
import { giveByNames, giveNameParts } from './giveByNames';
import { dropParts, giveDates, giveTenure } from './giveDates';
import { dropCoarserDate, giveFilledPair, giveFullerSpan, givePairBeside } from './giveFuller';
import { giveLists } from './giveLists';
import { giveAddress, giveOwnSummary, giveRoom, giveUnnamedText } from './giveTexts';
import { giveTitle } from './giveTitle';
import { giveTraders } from './giveTraders';
import { type GivenBy, type Giving, startGiving } from './giving';

interface Assigned {
  readonly fields: readonly ColumnField[];
  readonly by: readonly GivenBy[];
  /** A start and an end that are no date of the rows. */
  readonly beside: readonly number[];
  /** A column called after dates that is blank in most rows, and that of the spans that date them. */
  readonly fuller: readonly [number, number] | null;
}

/**
 * One field a column: those that are named first, in the order of the columns; then title and date by values. Where the
 * columns leave the ends of relations open, the name of the file decides.
 */
export function assignFields(
  table: Table,
  values: readonly Values[],
  role: TableRole,
  name = '',
  known: EndPair | null = null,
): Assigned {
  const giving = startGiving(table, values, role, name);
  giveKnown(giving);
  giveNameParts(giving);
  if (role === 'relations') giveEnds(giving, name, known);
  giveTenure(giving);
  giveByNames(giving);
  if (role === 'relations') giveLabel(giving);
  const fuller = giveFullerSpan(giving);
  givePairBeside(giving);
  giveFilledPair(giving);
  dropCoarserDate(giving);
  giveDates(giving);
  const beside = role === 'relations' ? [] : spanBesideDate(table, giving.fields);
  for (const i of beside) giving.takeBack(i);
  if (beside.length === 0) giveSpanBeside(giving);
  giveOwnSummary(giving);
  giveAddress(giving);
  dropParts(giving);
  if (role !== 'relations') {
    giveTitle(giving);
    giveUnnamedText(giving);
    giveRoom(giving);
    giveTraders(giving);
    giveKinds(giving);
    giveGroups(giving);
    dropKindOfNamed(giving);
    giveLists(giving);
    if (role === 'entities') dropOwnNames(giving);
  }
  return { fields: giving.fields, by: giving.by, beside, fuller };
}

/** What columns are for certain, as far as rows of this role have it. */
function giveKnown({ table: { columns, uses = [] }, role, give }: Giving): void {
  const allowed = fieldsOfRole(role);
  for (const { column, field } of uses) {
    if (field !== 'field' && columns.includes(column) && allowed.includes(field))
      give(columns.indexOf(column), field, 'name');
  }
}

/** Before the names one by one: beside “person_id_1” and “person_id_2”, “source_id” is no end. */
function giveEnds({ table: { columns }, values, give }: Giving, name: string, known: EndPair | null): void {
  const isNamed = (end: 'from' | 'to') =>
    columns.some(
      (each, i) => fieldsOfName(each).includes(end) && (saysLinkEnd(each) || (values[i]?.dated ?? 0) < MOSTLY),
    );
  const written = known ?? writersIn(columns.map(comparable), values);
  if (isNamed('from') && isNamed('to') && written === null) return;
  const ends =
    written ??
    pairedEnds(columns, values) ??
    (saysRelations(name) ? namedEnds(columns, values) : null) ??
    endsByValues(columns, values);
  for (const end of ['from', 'to'] as const) {
    if (ends !== null) give(ends[end], end, fieldsOfName(columns[ends[end]] ?? '').includes(end) ? 'name' : 'values');
  }
}

/** How the ends are joined, where no column is called after it. */
function giveLabel({ table: { columns }, values, fields, taken, give }: Giving): void {
  if (taken.has('label')) return;
  const between = kindBetween(columns, values, fields);
  const kind = between >= 0 ? between : kindBeside(columns, values, fields);
  if (kind >= 0) give(kind, 'label', 'values');
}

/** After the title, since a table of companies is not one in which each row names a company besides. */
function giveKinds({ table: { columns }, values, isFree, give }: Giving): void {
  for (const [i, column] of columns.entries()) {
    if (!isFree(i) || values[i]?.filled.length === 0 || areFlags(values[i])) continue;
    const cells = [...(values[i]?.distinct ?? [])];
    if (kindOfNames(column, cells) !== null || namesThoseBehind(column, cells)) give(i, 'entities', 'name');
  }
}

/** The group that persons are of is one that they belong to, and no lane: a band, a circle. Its number or letter is a lane. */
function giveGroups({ table: { columns }, values, role, fields, give }: Giving): void {
  const [title, track] = [fields.indexOf('title'), fields.indexOf('track')];
  if (role !== 'entities' || title < 0 || track < 0) return;
  const isOfPersons = kindOfNames(columns[title] ?? '', [...(values[title]?.distinct ?? [])]) === KIND_LABELS.person;
  const { filled = [], distinct } = values[track] ?? {};
  const areNamed = filled.some((value) => /\p{L}{2}/u.test(value));
  if (isOfPersons && areNamed && (distinct?.size ?? 0) > 1) give(track, 'entities', 'values');
}
