/** Owns which field each column of a table is given, by its name first and then by its values. */
import { saysBookkeeping } from './bookkeepingDates';
import { comparable, fieldsOfName } from './columnNames';
import { areDaysOfNoYear, isAddressColumn, isDateColumn, isSparse, MOSTLY, type Values } from './columnValues';
import { isEmptyColumn } from './emptyColumns';
import { findDateParts, findMonth } from './findDateParts';
import { findTitle } from './findTitle';
import { firstOfDates } from './firstOfDates';
import { fittingField, isNumberAlone, tellsApart } from './fittingField';
import { giveLabels } from './giveLabels';
import { journeyEnds } from './journeyEnds';
import { kindOfNames } from './kindOfNames';
import { labelPairs } from './labelPairs';
import { namedEnds, saysRelations } from './namedEnds';
import { nameParts } from './nameParts';
import { areNoNames } from './noNames';
import { saysTenure } from './officeColumns';
import { pairedDates } from './pairedDates';
import { kindBetween, pairedEnds, sidesOf } from './pairedEnds';
import { isShortOfOther } from './shortOfOther';
import { isOfOffice, spanBesideLife } from './spanBesideLife';
import type { Table } from './table';
import { type ColumnField, DATED, fieldsOfRole, SHARED_FIELDS, type TableRole, WHOLE_DATES } from './tableMapping';
import { unnamedNames } from './unnamedNames';
import { unnamedSpan } from './unnamedSpans';
import { lackTheirYear } from './withYear';

interface Assigned {
  readonly fields: readonly ColumnField[];
  readonly by: readonly ('name' | 'values' | null)[];
}

/**
 * One field a column: those that are named first, in the order of the columns; then title and date by values. Where the
 * columns leave the ends of relations open, the name of the file decides.
 */
export function assignFields(table: Table, values: readonly Values[], role: TableRole, name = ''): Assigned {
  const allowed = new Set(fieldsOfRole(role));
  const fields: ColumnField[] = table.columns.map(() => 'field');
  const by: ('name' | 'values' | null)[] = table.columns.map(() => null);
  const taken = new Set<ColumnField>();
  const give = (i: number, field: ColumnField, how: 'name' | 'values') => {
    fields[i] = field;
    by[i] = how;
    taken.add(field);
  };
  const parts = role === 'relations' ? null : nameParts(table.columns, values, (column) => areWords(values[column]));
  // Beside given and family names, a “Title” that few rows have, or that comes again and again, is that of a person: “Dr.”.
  const isTitled = table.columns.some(
    (each, i) =>
      i !== parts?.given &&
      fieldsOfName(each).includes('title') &&
      i !== parts?.family &&
      i !== parts?.beside &&
      (parts === null || !isHonorific(values[i], values[parts.family])),
  );
  if (parts !== null && !isTitled) {
    give(parts.given, 'given', 'name');
    if (parts.middle !== null) give(parts.middle, 'given', 'name');
    give(parts.family, 'title', 'name');
  }
  const hasStart = table.columns.some((each) =>
    fieldsOfName(each).some((field) => field === 'from' || field === 'start'),
  );
  const isNamed = (end: 'from' | 'to') =>
    table.columns.some((each, i) => fieldsOfName(each).includes(end) && (values[i]?.dated ?? 0) < MOSTLY);
  // Before the names one by one: beside “person_id_1” and “person_id_2”, “source_id” is no end.
  const isSought = role === 'relations' && !(isNamed('from') && isNamed('to'));
  const ends = isSought
    ? (pairedEnds(table.columns, values) ?? (saysRelations(name) ? namedEnds(table.columns, values) : null))
    : null;
  for (const end of ['from', 'to'] as const) {
    if (ends === null) break;
    give(ends[end], end, fieldsOfName(table.columns[ends[end]] ?? '').includes(end) ? 'name' : 'values');
  }
  // When an office was held comes before how long its holder lived.
  for (const end of role === 'events' ? (['start', 'end'] as const) : []) {
    const held = table.columns.findIndex(
      (each, i) => saysTenure(each) && fieldsOfName(each).includes(end) && (values[i]?.dated ?? 0) > 0,
    );
    if (held >= 0 && fields[held] === 'field') give(held, end, 'name');
  }
  const span = role === 'relations' ? null : spanBesideLife(table.columns, values);
  if (role === 'events' && isOfOffice(span)) {
    for (const end of ['start', 'end'] as const) if (!taken.has(end)) give(span[end], end, 'name');
  }
  /** A start and an end beside a life are no part of it. */
  const isBesideLife = (i: number) => role === 'entities' && (i === span?.start || i === span?.end);
  const pairs = role === 'relations' ? [] : labelPairs(table.columns, values);
  // Of columns that are called alike, those come first that have values; one that has none in any row is none.
  const filled = table.columns
    .map((_, i) => i)
    .toSorted((a, b) => emptiness(values[a]) - emptiness(values[b]) || isFullName(table, b) - isFullName(table, a));
  for (const i of filled) {
    const isLabelled = pairs.some(({ of }) => of === i);
    if (fields[i] !== 'field' || isLabelled || isBesideLife(i) || isEmptyColumn(table, values[i], i)) continue;
    const column = table.columns[i] ?? '';
    const names = fieldsOfName(column);
    for (const named of role === 'relations' ? names.toSorted((a, b) => endsFirst(b) - endsFirst(a)) : names) {
      // “A” is a column before it is French for an end: that needs a start beside it.
      if (named === 'to' && role !== 'relations' && !hasStart) continue;
      // So is “left”, which can be a side as well; a withdrawal alone is when it happened.
      if (named === 'end' && role !== 'entities' && !hasStart && LEAVING.test(comparable(column))) continue;
      const field = fittingField(named, values[i], taken.has(named) ? null : role, table.columns.length);
      if (field === 'id' && isNumberAlone(table.columns, values, i)) continue;
      if (field === null || !allowed.has(field) || (taken.has(field) && !SHARED_FIELDS.has(field))) continue;
      give(i, field, 'name');
      break;
    }
  }
  // “Closed” is an end where “Opened” is a start.
  if (role !== 'relations' && taken.has('start') && !taken.has('end')) {
    const pair = pairedDates(table.columns, values);
    const isOpen =
      pair?.end !== null && pair?.end !== undefined && fields[pair.end] === 'field' && !isBesideLife(pair.end);
    if (isOpen && pair.start === fields.indexOf('start')) give(pair.end, 'end', 'name');
  }
  if (role === 'relations' && !taken.has('label')) {
    const between = kindBetween(table.columns, values, fields);
    if (between >= 0) give(between, 'label', 'values');
  }
  // Numbers of two digits are the years in which spans begin where those in which they end are beside them.
  if (role !== 'relations' && taken.has('end') && !hasWhen(taken)) {
    const start = table.columns.findIndex(
      (each, i) =>
        fields[i] === 'field' &&
        fieldsOfName(each).includes('start') &&
        areYears(values[i]) &&
        areYears(values[fields.indexOf('end')]),
    );
    if (start >= 0) give(start, 'start', 'name');
  }
  // “Date” beside “End date” is when it begins.
  const [date, end] = [fields.indexOf('date'), fields.indexOf('end')];
  if (date >= 0 && end >= 0 && !taken.has('start') && END_OF_DATE.test(comparable(table.columns[end] ?? ''))) {
    fields[date] = 'start';
    taken.add('start');
  }
  const isDated = [...DATED].some((field) => field !== 'year' && taken.has(field));
  const when = isDated ? null : findDateParts(table, fields);
  for (const part of when === null ? [] : (['year', 'month', 'day'] as const)) {
    if (when !== null && fields[when[part]] !== part) give(when[part], part, 'values');
  }
  const month = findMonth(table.columns, values, fields);
  if (month >= 0) give(month, 'month', 'name');
  // “1882” beside “22 February”: the day is of that year.
  const year = fields.indexOf('year');
  if (year >= 0 && ![...WHOLE_DATES, 'month'].some((field) => taken.has(field as ColumnField))) {
    const beside = [year + 1, year - 1].find(
      (i) =>
        (fields[i] === 'field' || fields[i] === 'day') &&
        values[i]?.filled.every((value) => /\d/.test(value)) &&
        lackTheirYear(values[i]),
    );
    if (beside !== undefined) give(beside, 'date', 'values');
  }
  if (![...DATED].some((field) => taken.has(field))) {
    const dated = fields.flatMap((field, at) =>
      field === 'field' && !isSparse(values[at], values) && isDateColumn(values[at]) ? [at] : [],
    );
    // One and the same day in all rows is that of the table, where another column has theirs.
    // When a record was made comes last of all.
    const own = dated.filter((at) => !saysBookkeeping(table.columns[at] ?? ''));
    const pair = pairedDates(table.columns, values);
    const span = unnamedSpan(table, values);
    const first = firstOfDates(table.columns, values, own, pair) ?? dated[0] ?? -1;
    // Of dates that nothing names, the first are those of the rows: “Created on” before “Stay - start”.
    if (pair !== null && (pair.isOfLives || first < 0 || first === pair.start)) {
      give(pair.start, 'start', 'name');
      if (pair.end !== null) give(pair.end, 'end', 'name');
    } else if (span !== null && (first < 0 || first === span.start || first === span.end)) {
      give(span.start, 'start', 'values');
      give(span.end, 'end', 'values');
    } else {
      const when = first >= 0 ? first : fields.findIndex((field, i) => field === 'field' && areDaysOfNoYear(values[i]));
      if (when >= 0) give(when, 'date', 'values');
    }
  }
  // “Opened” is a start by its name alone, and “closed” an end beside it.
  if (taken.has('start') && !taken.has('end')) {
    const pair = pairedDates(table.columns, values);
    if (pair !== null && pair.end !== null && fields[pair.start] === 'start' && fields[pair.end] === 'field')
      give(pair.end, 'end', 'name');
  }
  const summary = fields.indexOf('summary');
  if (summary >= 0 && saysTheSame(values[summary])) {
    const other = fields.findIndex((field, i) => field === 'field' && isOwnText(table.columns[i], values[i], values));
    if (other >= 0) {
      fields[summary] = 'field';
      by[summary] = null;
      give(other, 'summary', 'values');
    }
  }
  if (!taken.has('url')) {
    const i = table.columns.findIndex((column, at) => fields[at] === 'field' && isAddressColumn(column, values[at]));
    if (i >= 0) give(i, 'url', 'values');
  }
  // A day of no month is no day of a year.
  if (!taken.has('month')) for (const [i, field] of fields.entries()) if (field === 'day') fields[i] = 'field';
  // A year beside a date says nothing more, but where the date lacks it.
  if (taken.has('date') || taken.has('start')) {
    const isOfYear = lackTheirYear(values[fields.indexOf('date')]);
    for (const [i, field] of fields.entries())
      if (/^(?:month|day)$/.test(field) || (field === 'year' && !isOfYear)) fields[i] = 'field';
  }
  const unnamed = role === 'relations' || taken.has('title') ? null : unnamedNames(table, values, fields);
  if (unnamed !== null) {
    for (const i of unnamed.given) give(i, 'given', 'values');
    give(unnamed.title, 'title', 'values');
  }
  const sides = role === 'events' && !taken.has('title') ? sidesOf(table.columns, values) : null;
  if (sides !== null) for (const side of [sides.from, sides.to]) give(side, 'entities', 'values');
  const journey = role === 'events' && sides === null ? journeyEnds(table.columns, values) : null;
  for (const end of journey === null ? [] : [journey.from, journey.to]) {
    if (fields[end] === 'field') give(end, 'entities', 'values');
  }
  const isOfPairs = giveLabels({ table, values, pairs, role, fields, taken, give });
  if (role !== 'relations' && !taken.has('title') && sides === null && !isOfPairs) {
    const at = findTitle(table.columns, fields, values);
    // Those whom the rows name are what a table of persons is about.
    const named = fields.findIndex((field, i) => field === 'entities' && tellsApart(values[i]));
    const numbered = table.columns.findIndex(
      (column, i) =>
        fields[i] === 'field' &&
        fieldsOfName(column).includes('title') &&
        (values[i]?.filled.length === 0 || areNoNames(values[i])),
    );
    if (numbered >= 0 && (at < 0 || !mayTellApart(values[at]))) give(numbered, 'title', 'name');
    else if (at >= 0) give(at, 'title', 'values');
    else if (role === 'entities' && named >= 0) give(named, 'title', 'name');
  }
  if (role === 'relations') return { fields, by };
  const short = fields.indexOf('short');
  if (short >= 0 && isShortOfOther(table, fields, short)) {
    fields[short] = 'field';
    by[short] = null;
  }
  // Among columns without names, that of long texts is what is said of the rows.
  const text = taken.has('summary')
    ? -1
    : fields.findIndex((field, i) => field === 'field' && areTexts(table.columns[i], values[i]));
  if (text >= 0 && taken.has('title')) give(text, 'summary', 'values');
  // After the title, since a table of companies is not one in which each row names a company besides.
  for (const [i, column] of table.columns.entries()) {
    if (fields[i] !== 'field' || values[i]?.filled.length === 0) continue;
    if (kindOfNames(column, [...(values[i]?.distinct ?? [])]) !== null) give(i, 'entities', 'name');
  }
  return { fields, by };
}

/** A full name comes before what is called a name alone. */
const isFullName = ({ columns }: Table, at: number): number =>
  /^(?:full ?name|name (?:full|long)|long name)$/.test(comparable(columns[at] ?? '')) ? 1 : 0;

const emptiness = (values: Values | undefined): number => (values?.filled.length === 0 ? 1 : 0);

const areTexts = (column: string | undefined, values: Values | undefined): boolean =>
  /^Column \d+$/.test(column ?? '') &&
  values !== undefined &&
  values.filled.length > 1 &&
  values.filled.filter((value) => value.length > TEXT && / .* /.test(value)).length >= MOSTLY * values.filled.length;

/** Names that come again and again are those of what many rows are of. */
const mayTellApart = (values: Values | undefined): boolean =>
  values !== undefined && values.distinct.size * 2 >= values.filled.length;

const hasWhen = (taken: ReadonlySet<ColumnField>): boolean =>
  [...DATED].some((field) => field !== 'end' && taken.has(field));

const areYears = (values: Values | undefined): boolean =>
  values !== undefined && values.filled.length > 0 && values.filled.every((value) => /^\d{2,4}$/.test(value));

/** Letters of more than a name. */
const TEXT = 50;

/** One sentence in all rows, which is not said of each of them. */
const saysTheSame = (values: Values | undefined): boolean =>
  values !== undefined && values.filled.length > 2 && values.distinct.size === 1;

/** Whether nearly each row has a text of its own in a column whose last word is what such texts are called: “ShortHistory”. */
const isOwnText = (column: string | undefined, values: Values | undefined, all: readonly Values[]): boolean => {
  const last = comparable(column ?? '')
    .split(' ')
    .at(-1);
  return (
    values !== undefined &&
    (HISTORY.test(last ?? '') || fieldsOfName(last ?? '').includes('summary')) &&
    !isSparse(values, all) &&
    values.filled.every((value) => / .* /.test(value)) &&
    values.distinct.size >= MOSTLY * values.filled.length
  );
};
const HISTORY = /^(?:history|biography|bio|story|geschichte|biographie|biografie|histoire|historia|biografia|storia)$/;

const areWords = (values: Values | undefined): boolean =>
  values !== undefined &&
  values.filled.length > 0 &&
  values.filled.every((value) => /^[^\d]*\p{L}[^\d]*$/u.test(value));

/** Whether what stands beside family names is how persons are addressed. */
const isHonorific = (titles: Values | undefined, families: Values | undefined): boolean => {
  const [{ length: count }, { length: most }] = [titles?.filled ?? [], families?.filled ?? []];
  return count * 2 <= most || (count > 3 && (titles?.distinct.size ?? 0) * 2 <= count);
};

const LEAVING = /^(?:(?:date )?left|exit|leav|withdr|dissolution|abolished|disbanded|ceased|date of exit)/;

const END_OF_DATE =
  /^(?:end|ende|enddatum|until|date to|to date|fin|date (?:de )?fin|fecha (?:de )?fin|data fine|einddatum)(?: |$)/;

/** In a table of relations, “Source” is an end before it is a citation. */
const endsFirst = (field: ColumnField): number => (field === 'from' || field === 'to' ? 1 : 0);
