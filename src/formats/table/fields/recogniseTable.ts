/** Owns how it is recognised what a table and its columns mean, what is assumed, and what must be asked. */
import { KIND_LABELS } from '../../../model/dataset/kinds';
import { foldText } from '../../../model/search/foldText';
import { comparable, fieldsOfName, saysLife, saysLinkEnd } from '../columns/columnNames';
import {
  areDaysOfNoYear,
  canBeTitles,
  isDateColumn,
  isPartlyDated,
  isSparse,
  MOSTLY,
  type Values,
  valuesOf,
} from '../columns/columnValues';
import type { EndPair } from '../columns/countedColumns';
import { emptyDates, isEmptyColumn } from '../columns/emptyColumns';
import { kindOfNames } from '../columns/kindOfNames';
import { assumedLabels, labelPairs } from '../columns/labelPairs';
import { saysTenure } from '../columns/officeColumns';
import { namesThoseBehind } from '../columns/partInEvents';
import { splitCell } from '../columns/splitCell';
import { assumedYears } from '../dates/bareYears';
import { assumedTimes, saysChanged } from '../dates/bookkeepingDates';
import { assumedBounds } from '../dates/boundsOfDate';
import { assumedDay, dayBesideBirth } from '../dates/dayBesideBirth';
import { assumedEndless } from '../dates/endlessDates';
import { findCentury } from '../dates/findCentury';
import { findOrder } from '../dates/findOrder';
import { assumedQualifiers, withQualifiers } from '../dates/findQualifiers';
import { assumedFuller } from '../dates/fullerSpans';
import { assumedLives, livesInSpans } from '../dates/livesInSpans';
import { negativeYears } from '../dates/negativeYears';
import { assumedOffsets } from '../dates/offsets';
import { pairedDates } from '../dates/pairedDates';
import { saysReference } from '../dates/referenceYears';
import { assumedBesideDate } from '../dates/spanBesideDate';
import { assumedBesideLife, isOfOffice, spanBesideLife } from '../dates/spanBesideLife';
import { assumedSpans, unnamedSpan } from '../dates/unnamedSpans';
import { unusedDates } from '../dates/unusedDates';
import { yearsAhead } from '../dates/yearsAhead';
import { endsByValues } from '../ends/endsByValues';
import { namedEnds, saysRelations } from '../ends/namedEnds';
import { pairedEnds } from '../ends/pairedEnds';
import { arePoints } from '../ends/pointEnds';
import type { RecognisedColumn, Recognition } from '../recognition';
import { firstOf } from '../rows';
import type { Table } from '../table';
import {
  type BelowZero,
  type ColumnField,
  type ColumnUse,
  DATED,
  isNaming,
  SPLIT_FIELDS,
  type TableMapping,
  type TableRole,
} from '../tableMapping';
import { assumedPlaces } from '../titles/assumedPlaces';
import { areNamesOfPersons } from '../titles/personNames';
import { assignFields } from './assignFields';
import { assumedEnds, assumedKinds, assumedNames, assumedParts, assumedSplits } from './assumedUses';
import { findSplitter } from './findSplitter';
import { tradersIn } from './giveTraders';
import { splittingSign } from './splittingSigns';

const PREVIEW = 12;

/**
 * Recognises a table; `name`, that of its file, decides where its columns leave open what the rows are; no life began after
 * `thisYear`; `ends` are those of relations, where other tables say that it is one of relations.
 */
export function recogniseTable(
  table: Table,
  name = '',
  thisYear: number | null = null,
  ends: EndPair | null = null,
): Recognition {
  const values = table.columns.map((_, column) => valuesOf(table, column));
  const role = ends === null ? roleOf(table, values, name) : 'relations';
  const found = assignFields(table, values, role, name, ends);
  const fields = withQualifiers(table.columns, values, found.fields);
  const words = [name, ...table.columns].join(' ');
  const pairs = labelPairs(table.columns, values);
  const traders: readonly number[] = tradersIn(table.columns) ?? [];
  const namedBeside = (i: number) =>
    fields.flatMap((field, at) => (at !== i && isNaming(field, role) ? [...(values[at]?.distinct ?? [])] : []));
  const lives = role === 'entities' ? livesInSpans(table.columns, values) : -1;
  const columns = table.columns.map((column, i): RecognisedColumn => {
    const joined = table.columns[pairs.find(({ label }) => label === i)?.of ?? -1];
    const field = fields[i] ?? 'field';
    const known = table.uses?.find((each) => each.column === column && each.field === field);
    const told = useOf(column, field, values[i], role, traders.includes(i) ? null : words, joined, namedBeside(i));
    const use = known ?? told;
    return {
      column,
      use: lives >= 0 && field === 'title' ? { ...use, kind: KIND_LABELS.person } : use,
      by: field === 'field' ? null : (found.by[i] ?? 'name'),
    };
  });
  const uses = columns.flatMap(({ use }) => (use.field === 'field' ? [] : [use]));
  const { order, questions, problems } = findOrder(table, uses);
  const years = findCentury(table, uses, null, thisYear);
  const mapping: TableMapping = {
    role,
    delimiter: null,
    encoding: null,
    order,
    century: years.century,
    columns: uses,
  };
  return {
    mapping,
    confidence: confidenceOf(columns, role, values),
    columns,
    questions: [...questions, ...years.questions],
    belowZero: belowZeroOf(table, fields, values),
    problems: [
      ...problems,
      ...years.problems,
      ...assumedKinds(lives < 0 ? uses : uses.filter(({ field }) => field !== 'title')),
      ...assumedSplits(uses),
      ...assumedNames(uses),
      ...assumedLabels(columns, values),
      ...assumedParts(columns),
      ...assumedYears(columns, values),
      ...assumedSpans(columns),
      ...assumedBounds(columns, role),
      ...assumedEnds(columns),
      ...assumedTimes(columns),
      ...yearsAhead(columns, values, thisYear),
      ...assumedEndless(columns, values),
      ...assumedOffsets(columns, values),
      ...unusedDates(columns, values),
      ...emptyDates(table, values),
      ...(role === 'relations' ? [] : assumedBesideLife(table.columns, values, role === 'events')),
      ...(role === 'events' ? assumedDay(table.columns, dayOf(table.columns, values, fields)) : []),
      ...assumedLives(table.columns, lives),
      ...assumedBesideDate(table.columns, found.beside),
      ...assumedFuller(table.columns, found.fuller),
      ...assumedPlaces(columns, values, role),
      ...assumedQualifiers(table.columns, values, uses),
    ],
    preview: firstOf(table.rows, PREVIEW),
  };
}

/** Where the rows are dated by it. */
function dayOf(columns: readonly string[], values: readonly Values[], fields: readonly ColumnField[]) {
  const found = dayBesideBirth(columns, values);
  return found !== null && fields[found.day] === 'date' ? found : null;
}

/** It takes a look at all rows, and is asked of tables that begin with such years alone. */
function belowZeroOf(table: Table, fields: readonly ColumnField[], values: readonly Values[]): BelowZero | null {
  const dated = fields.flatMap((field, i) => (DATED.has(field) ? [i] : []));
  const isThere = dated.some((i) => values[i]?.filled.some((value) => /^-\d/.test(value)));
  return isThere ? (negativeYears(table, dated, undefined)?.count ?? null) : null;
}

/** Whether its rows say when they were, or whom they join: by a look at some of them. */
export function tellsWhenOrWhom(table: Table): boolean {
  const values = table.columns.map((_, column) => valuesOf(table, column));
  const role = roleOf(table, values, '');
  return role === 'relations' || assignFields(table, values, role).fields.some((field) => DATED.has(field));
}

const FILE_ROLES: readonly (readonly [RegExp, TableRole])[] = [
  [/entit|node|person|people|actor|akteur|organi[sz]|personne|place|(?:^|[^a-z])orte?(?![a-z])/, 'entities'],
  [/event|timeline|ereignis|evenement|chrono|evento/, 'events'],
];

function roleOf(table: Table, values: readonly Values[], name: string): TableRole {
  const named = withoutLoneWord(table.columns, table.columns.map(fieldsOfName));
  const isDated = (i: number) => (values[i]?.dated ?? 0) >= MOSTLY;
  // Numbers that could be years are none in a “Source” or a “Target”.
  const mayBeWhen = (i: number) => isDated(i) && !saysLinkEnd(table.columns[i] ?? '');
  const has = (field: ColumnField) =>
    named.some(
      (fields, i) =>
        fields.includes(field) && !mayBeWhen(i) && !isEmptyColumn(table, values[i], i) && !isRare(values[i], values),
    );
  if ((has('to') && has('from') && !arePoints(named, values)) || pairedEnds(table.columns, values) !== null)
    return 'relations';
  if (saysRelations(name) && namedEnds(table.columns, values) !== null) return 'relations';
  const isNamed = named.map((fields) => fields.some((field) => DATED.has(field)));
  // Those that are named first: to find that words are no dates takes longest.
  const hasDates =
    values.some((each, i) => isNamed[i] && (each.dated > 0 || each.lackYears)) ||
    values.some(
      (each, i) =>
        !isNamed[i] &&
        !saysChanged(table.columns[i] ?? '') &&
        !saysReference(table.columns[i] ?? '') &&
        !isSparse(each, values) &&
        (isDateColumn(each) || areDaysOfNoYear(each) || isPartlyDated(each)),
    );
  // A “Period” of names says nothing of when.
  const saysWhen = isNamed.some((is, i) => is && ((values[i]?.dated ?? 0) > 0 || values[i]?.lackYears));
  const pair = saysWhen ? null : pairedDates(table.columns, values);
  if (pair?.isOfLives || livesInSpans(table.columns, values) >= 0) return 'entities';
  const said = FILE_ROLES.find(([pattern]) => pattern.test(foldText(name)))?.[1];
  const isOfPairs = () => endsByValues(table.columns, values) !== null;
  if (!hasDates && pair === null && unnamedSpan(table, values) === null)
    return said ?? (isOfPairs() ? 'relations' : 'entities');
  // “Deaths” that are counted are no dates of death.
  const isOfLives = (column: string, i: number) => saysLife(column) && isDated(i);
  const isOfTenures = table.columns.some((column, i) => saysTenure(column) && isNamed[i] && isDated(i));
  const isOfTerms = isOfTenures || isOfOffice(spanBesideLife(table.columns, values));
  if (!isOfTerms && table.columns.some(isOfLives))
    return dayBesideBirth(table.columns, values) === null ? 'entities' : 'events';
  return said ?? (isOfPairs() ? 'relations' : 'events');
}

/** “a” alone is where a relation ends only beside its other half, “da” or “de”: elsewhere it is a letter. */
const withoutLoneWord = (
  columns: readonly string[],
  named: readonly (readonly ColumnField[])[],
): readonly (readonly ColumnField[])[] => {
  const names = columns.map(comparable);
  return names.some((name) => HALVES.has(name))
    ? named
    : named.map((fields, i) => (names[i] === 'a' ? fields.filter((field) => field !== 'to') : fields));
};
const HALVES: ReadonlySet<string> = new Set(['da', 'de', 'desde', 'del', 'dal', 'von', 'van']);

/** Whether so few of many rows have a cell in it that these join nothing by it: what else they say is what they are. */
const isRare = (of: Values | undefined, values: readonly Values[]): boolean =>
  (of?.filled.length ?? 0) * FEWEST_JOINED < Math.max(0, ...values.map(({ filled }) => filled.length));
const FEWEST_JOINED = 4;

function useOf(
  column: string,
  field: ColumnField,
  values: Values | undefined,
  role: TableRole,
  /** Null where its name does not say of what kind those are that it names: states supply one another as persons do. */
  words: string | null,
  joined: string | undefined,
  /** What other columns name. */
  beside: readonly string[],
): ColumnUse {
  const distinct = [...(values?.distinct ?? [])];
  const mayBeSigned = field !== 'title' && isNaming(field, role);
  const found =
    (SPLIT_FIELDS.has(field) ? findSplitter(distinct, column) : null) ??
    (mayBeSigned ? splittingSign(distinct, beside) : null);
  // An end that is a place has a comma within: “Paris, France”.
  const splitter = found === ',' && (field === 'from' || field === 'to') ? null : found;
  const pieces = splitter === null ? distinct : distinct.flatMap((cell) => splitCell(cell, splitter));
  const ofValues = () =>
    namesThoseBehind(column, distinct) && areNamesOfPersons({ filled: pieces }) ? KIND_LABELS.person : null;
  const kind = words !== null && isNaming(field, role) ? (kindOfNames(column, distinct, words) ?? ofValues()) : null;
  return {
    column,
    field,
    ...(splitter === null ? {} : { splitter }),
    ...(kind === null ? {} : { kind }),
    ...(joined === undefined || field !== 'entities' ? {} : { relation: joined }),
  };
}

function confidenceOf(columns: readonly RecognisedColumn[], role: TableRole, values: readonly Values[]): number {
  const how = (field: ColumnField) => {
    const by = columns.find(({ use }) => use.field === field)?.by;
    return by === 'name' ? 1 : by === 'values' ? 0.5 : 0;
  };
  if (role === 'relations') return Math.min(how('from'), how('to'));
  const dated = Math.max(how('date'), how('start'), how('year'), how('end'));
  // Rows that join what their values tell are called by it.
  const isCalled = columns.some(({ use, by }) => use.field === 'entities' && by === 'values');
  // Without a title they are called by where they were, where that is told of each in words of its own.
  const isPlaced = columns.some(
    ({ use, by }, i) => use.field === 'place' && by === 'name' && canBeTitles(values[i]?.filled ?? []),
  );
  const titled = Math.max(how('title'), isCalled || (isPlaced && how('title') === 0) ? 0.5 : 0);
  return role === 'events' ? (titled + dated) / 2 : how('title');
}
