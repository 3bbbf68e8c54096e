/** Owns which columns are given the dates of rows: those of an office first, then what names or values say, and parts of dates. */

import { comparable, fieldsOfName, saysLife } from '../columns/columnNames';
import { areDaysOfNoYear, isDateColumn, isSparse, MOSTLY, type Values } from '../columns/columnValues';
import { saysTenure } from '../columns/officeColumns';
import { isMadeBesideChanged, saysBookkeeping, saysChanged } from '../dates/bookkeepingDates';
import { dayBesideBirth } from '../dates/dayBesideBirth';
import { saysDeadline } from '../dates/deadlines';
import { findDateParts, findMonth } from '../dates/findDateParts';
import { firstOfDates } from '../dates/firstOfDates';
import { followingSpan } from '../dates/followingSpan';
import { pairedDates } from '../dates/pairedDates';
import { saysReference } from '../dates/referenceYears';
import { inexactName } from '../dates/saidByNames';
import { isOfOffice, spanBesideLife } from '../dates/spanBesideLife';
import { ofMakers } from '../dates/spanWords';
import { unnamedSpan } from '../dates/unnamedSpans';
import { lackTheirYear } from '../dates/withYear';
import { type ColumnField, DATED, WHOLE_DATES } from '../tableMapping';
import type { Giving } from './giving';
import { saidInWords } from './saidInWords';
import { isFuller, NEARLY_ALL, wholeDate } from './wholeDate';

const SPAN = ['start', 'end'] as const;

/** When an office was held comes before how long its holder lived. To be given before what names say. */
export function giveTenure({ table: { columns }, values, role, taken, isFree, give }: Giving): void {
  if (role !== 'events') return;
  for (const end of SPAN) {
    const held = columns.findIndex(
      (each, i) => saysTenure(each) && fieldsOfName(each).includes(end) && (values[i]?.dated ?? 0) > 0,
    );
    if (held >= 0 && isFree(held)) give(held, end, 'name');
  }
  const day = taken.has('start') || taken.has('end') ? null : dayBesideBirth(columns, values);
  if (day !== null && isFree(day.day)) give(day.day, 'date', 'name');
  // What began with an election ends with the office, though a birth that few rows have stands before it.
  const begun =
    taken.has('end') && !taken.has('start')
      ? columns.findIndex(
          (each, i) =>
            isFree(i) && fieldsOfName(each).includes('start') && !saysLife(each) && (values[i]?.dated ?? 0) >= MOSTLY,
        )
      : -1;
  if (begun >= 0) give(begun, 'start', 'name');
  const span = spanBesideLife(columns, values);
  if (isOfOffice(span)) for (const end of SPAN) if (!taken.has(end)) give(span[end], end, 'name');
}

/** To be given after what names say. */
export function giveDates(giving: Giving): void {
  giveWholeDate(giving);
  giveEndYears(giving);
  giveStartOfEnd(giving);
  giveParts(giving);
  const isDated = () => [...DATED].some((field) => giving.taken.has(field));
  if (!isDated()) giveQualified(giving);
  if (!isDated()) giveByValues(giving);
  giveOpenEnd(giving);
}

/** A day is firmer than the year alone that stands beside it. */
function giveWholeDate(giving: Giving): void {
  const { fields, by, taken, give } = giving;
  const year = fields.indexOf('year');
  const isDated = [...DATED].some((field) => field !== 'year' && taken.has(field));
  const day = year < 0 || isDated || taken.has('month') ? -1 : wholeDate(giving, year);
  if (day >= 0) give(day, 'date', by[year] ?? 'values');
}

/** Numbers of two digits are the years in which spans begin where those in which they end are beside them. */
function giveEndYears({ table: { columns }, values, role, fields, taken, isFree, give }: Giving): void {
  const hasWhen = [...DATED].some((field) => field !== 'end' && taken.has(field));
  if (role === 'relations' || !taken.has('end') || hasWhen || !areYears(values[fields.indexOf('end')])) return;
  const start = columns.findIndex(
    (each, i) => isFree(i) && fieldsOfName(each).includes('start') && areYears(values[i]),
  );
  if (start >= 0) give(start, 'start', 'name');
}

/** “Date” beside “End date” is when it begins. */
function giveStartOfEnd({ table: { columns }, fields, by, taken, give }: Giving): void {
  const [date, end] = [fields.indexOf('date'), fields.indexOf('end')];
  if (date >= 0 && end >= 0 && !taken.has('start') && END_OF_DATE.test(comparable(columns[end] ?? ''))) {
    give(date, 'start', by[date] ?? 'name');
  }
}

function giveParts({ table, values, fields, taken, give }: Giving): void {
  const isDated = [...DATED].some((field) => field !== 'year' && taken.has(field));
  const when = isDated ? null : findDateParts(table, fields);
  for (const part of when === null ? [] : (['year', 'month', 'day'] as const)) {
    if (when !== null && fields[when[part]] !== part) give(when[part], part, 'values');
  }
  const month = findMonth(table.columns, values, fields);
  if (month >= 0) give(month, 'month', 'name');
  // “1882” beside “22 February”: the day is of that year.
  const year = fields.indexOf('year');
  if (year < 0 || [...WHOLE_DATES, 'month'].some((field) => taken.has(field as ColumnField))) return;
  const beside = [year + 1, year - 1].find(
    (i) =>
      (fields[i] === 'field' || fields[i] === 'day') &&
      values[i]?.filled.every((value) => /\d/.test(value)) &&
      lackTheirYear(values[i]),
  );
  if (beside !== undefined) give(beside, 'date', 'values');
}

/** “start_year_approx” with dates in it, and no date beside it that it could be said of; of a start, its end, too. */
function giveQualified({ table: { columns }, values, isFree, give }: Giving): void {
  const qualified = columns.flatMap((column, i) => {
    const rest = isFree(i) && (values[i]?.dated ?? 0) >= MOSTLY ? inexactName(column)?.rest : undefined;
    const field = rest === undefined ? undefined : fieldsOfName(rest).find((each) => DATED.has(each));
    return field === undefined ? [] : [{ i, field }];
  });
  const first = qualified.find(({ field }) => field !== 'end');
  if (first === undefined) return;
  give(first.i, first.field, 'name');
  const end = first.field === 'start' ? qualified.find(({ field }) => field === 'end') : undefined;
  if (end !== undefined) give(end.i, 'end', 'name');
}

function giveByValues(giving: Giving): void {
  const { table, values, isFree, give } = giving;
  const { columns } = table;
  const mayBe = (at: number) =>
    isFree(at) &&
    !saysChanged(columns[at] ?? '') &&
    !saysReference(columns[at] ?? '') &&
    !ofMakers(comparable(columns[at] ?? '')) &&
    !isSparse(values[at], values);
  const dated = columns.flatMap((_, at) => (mayBe(at) && isDateColumn(values[at]) ? [at] : []));
  // One and the same day in all rows is that of the table, where another column has theirs.
  // When a record was made comes last of all.
  const all = dated.filter((at) => {
    const column = columns[at] ?? '';
    return !saysBookkeeping(column) && !isMadeBesideChanged(column, columns);
  });
  const fitting = all.filter((at) => !saysDeadline(columns[at] ?? ''));
  // By when something must be done is no time of it: when it was noted down comes before that.
  const own =
    fitting.length > 0
      ? fitting
      : all.length > 0 && dated.length > all.length
        ? dated.filter((at) => !all.includes(at))
        : all;
  const pair = pairedDates(columns, values);
  const said = saidInWords(giving, mayBe, pair, fitting.length > 0);
  if (said >= 0) {
    give(said, 'date', 'name');
    return;
  }
  const span = unnamedSpan(table, values);
  const isDated = (at: number) => dated.includes(at);
  const following = dated.length > 1 ? followingSpan(table, isDated, isDated) : null;
  const first = firstOfDates(columns, values, own, pair) ?? -1;
  // Of dates that nothing names, the first are those of the rows: “Created on” before “Stay - start”.
  if (pair !== null && (pair.isOfLives || first < 0 || first === pair.start || first === pair.end)) {
    give(pair.start, 'start', 'name');
    if (pair.end !== null) give(pair.end, 'end', 'name');
  } else if (following !== null && (first < 0 || first === following.start || first === following.end)) {
    give(following.start, 'start', 'values');
    give(following.end, 'end', 'values');
  } else if (span !== null && (first < 0 || first === span.start || first === span.end)) {
    give(span.start, 'start', 'values');
    give(span.end, 'end', 'values');
  } else {
    const dates = first >= 0 ? first : (dated.find((at) => !saysDeadline(columns[at] ?? '')) ?? dated[0] ?? -1);
    const when = dates >= 0 ? dates : columns.findIndex((_, i) => isFree(i) && areDaysOfNoYear(values[i]));
    if (when >= 0) give(when, 'date', 'values');
  }
}

/** “Opened” is a start by its name alone, and “closed” an end beside it, but where both stand beside a life. */
function giveOpenEnd({ table, values, role, fields, taken, isFree, give }: Giving): void {
  if (!taken.has('start') || taken.has('end')) return;
  const { columns } = table;
  const pair = pairedDates(columns, values);
  if (pair === null || pair.end === null || fields[pair.start] !== 'start' || !isFree(pair.end)) return;
  const beside = role === 'entities' ? spanBesideLife(columns, values) : null;
  if (pair.end !== beside?.end) give(pair.end, 'end', 'name');
}

/** A day of no month is no day of a year, and a year beside a date says nothing more, but where the date or some dates lack it. */
export function dropParts({ table, values, fields, taken, takeBack }: Giving): void {
  const drop = (is: (field: ColumnField) => boolean) => {
    for (const [i, field] of fields.entries()) if (is(field)) takeBack(i);
  };
  if (!taken.has('month')) drop((field) => field === 'day');
  if (!taken.has('date') && !taken.has('start')) return;
  const [date, start, years] = (['date', 'start', 'year'] as const).map((field) => fields.indexOf(field));
  const isDating = (at: number | undefined): at is number => at !== undefined && at >= 0;
  const dates = isDating(date) ? date : start;
  const isOfYear =
    (isDating(date) && lackTheirYear(values[date])) ||
    (isDating(years) && isDating(dates) && isFuller(table, years, dates, dates === start ? 1 : NEARLY_ALL));
  drop((field) => field === 'month' || field === 'day' || (field === 'year' && !isOfYear));
}

const areYears = (values: Values | undefined): boolean =>
  values !== undefined && values.filled.length > 0 && values.filled.every((value) => /^\d{2,4}$/.test(value));

const END_OF_DATE =
  /^(?:end|ende|enddatum|until|date to|to date|fin|date (?:de )?fin|fecha (?:de )?fin|data fine|einddatum)(?: |$)/;
