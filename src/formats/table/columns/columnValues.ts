/** Owns what is looked at in the values of a column: how many differ, and how many are dates. */
import { readDateText } from '../../../model/dates/written/readDateText';
import { lacksYear } from '../../../model/dates/written/readYearless';
import { shortDates } from '../../../model/dates/written/shortYears';
import { foldText } from '../../../model/search/foldText';
import { spanInBrackets } from '../dates/bracketSpans';
import { areOffsets } from '../dates/offsets';
import type { Table } from '../table';
import { WHOLE_DATES } from '../tableMapping';
import { fieldsOfName, isCalledDate, saysNoYear, saysUnit, saysYear } from './columnNames';
import { areCoordinates } from './coordinates';
import { dateUnit, isAge } from './dateUnits';
import { holdsDecimalYears } from './decimalYears';
import { sampleColumn } from './sampleColumn';

/** The part of a column's values that must be dates for it to hold dates. */
export const MOSTLY = 0.7;

export interface Values {
  readonly filled: readonly string[];
  readonly distinct: ReadonlySet<string>;
  /** The part of them that reads as a date, from 0 to 1; worked out when asked for. */
  readonly dated: number;
  /** Whether `MOSTLY` of them or more are dates and nothing else, for which fewer are looked at where they are not. */
  readonly isMostlyDated: boolean;
  /** Whether its name says that a number in it is no year. */
  readonly areNoYears: boolean;
  /** Whether they are years with a fraction, in a column that is called after when something was. */
  readonly areDecimalYears: boolean;
  /** Whether they are numbers in a column that is called after how long ago something was: “Age (Ma)”. */
  readonly areAges: boolean;
  /** Whether they are numbers that say how long after a beginning something is. */
  readonly areOffsets: boolean;
  /** Whether the column is called after a date: a number of eight digits in it can be one. */
  readonly isCalledDate: boolean;
  /** Whether the column is called after a year: a number of three digits among those of four can be one. */
  readonly isCalledYear: boolean;
  /** Whether `MOSTLY` of them or more are dates without a year. */
  readonly lackYears: boolean;
}

export function valuesOf(table: Table, column: number): Values {
  const filled = sampleColumn(table, column);
  let dated: number | null = null;
  let isMostlyDated: boolean | null = null;
  let lackYears: boolean | null = null;
  const name = table.columns[column] ?? '';
  const areYears = saysYear(name);
  const areNamedDates = isCalledDate(name) || fieldsOfName(name).some((field) => WHOLE_DATES.has(field));
  const areNoYears = saysNoYear(name) || dateUnit(name) === 'BP';
  const offsets = areOffsets(table, column, filled);
  const isMeasured = saysUnit(name) || areCoordinates(name, filled) || offsets || areLengths(filled);
  const unit = dateUnit(name);
  const areAges = isAge(unit) && filled.length > 0 && filled.every((value) => AGE.test(value));
  const areDecimal = !isMeasured && unit === null && holdsDecimalYears(name, filled);
  return {
    filled,
    distinct: new Set(filled),
    areDecimalYears: areDecimal,
    areAges,
    areOffsets: offsets,
    areNoYears,
    isCalledYear: areYears,
    isCalledDate: isCalledDate(name),
    // Of most columns their names say enough, and words are what takes longest to be found no dates.
    get dated() {
      const isDate = (value: string) =>
        !isMeasured &&
        !(areNoYears && WHOLE_NUMBER.test(value)) &&
        (readDateText(value, null) !== null ||
          hasShortYear(value, areYears) ||
          (areNamedDates && spanInBrackets(value) !== null));
      // In a column of years 0 is one that is not known.
      const told = areYears ? filled.filter((value) => value !== '0') : filled;
      dated ??= areDecimal || areAges ? 1 : told.filter(isDate).length / Math.max(1, told.length);
      return dated;
    },
    get lackYears() {
      lackYears ??= areMostly(filled, lacksYear);
      return lackYears;
    },
    get isMostlyDated() {
      const isDate = (value: string) =>
        !isMeasured && (readDateText(value, null) !== null || (hasShortYear(value, false) && !IS_NUMBER.test(value)));
      isMostlyDated ??= areMostly(filled, isDate);
      return isMostlyDated;
    },
  };
}

/**
 * Whether they are numbers, some with a fraction, which cannot be days and months, nor parts of years: a fraction of three digits, or
 * numbers beside it that are more than the days of a month and no year of four digits.
 */
function areLengths(values: readonly string[]): boolean {
  const fractions = values.filter((value) => FRACTIONAL.test(value));
  return (
    fractions.length > 0 &&
    (fractions.some((value) => NO_DATE.test(value)) || values.some((value) => NO_DAY.test(value))) &&
    values.every((value) => NUMBER_ALONE.test(value))
  );
}
const FRACTIONAL = /^-?\d+\.\d/;
const NO_DATE = /^(?:\d{1,3}\.\d{3,}|(?:3[2-9]|[4-9]\d|\d{3})\.\d+)$/;
const NO_DAY = /^(?:3[2-9]|[4-9]\d|\d{3})$/;
const NUMBER_ALONE = /^-?\d{1,3}(?:\.\d+)?$|^N\/?A$/i;

/** Whether it begins with a date of a year with two digits: 11-Mar-15, 4/29/17 09:00; a year alone where it may be one. */
function hasShortYear(value: string, mayBeAlone: boolean): boolean {
  const [date] = shortDates(value);
  return (
    date !== undefined &&
    (mayBeAlone || ((date.at === 0 || MONTHS_BEFORE.test(value.slice(0, date.at))) && date.readings[0]?.month !== null))
  );
}

/** Of “Jul - Sep 43”, the part before the second month. */
const MONTHS_BEFORE = /^\p{L}{3,9}\.?\s?[-–—/]\s?$/u;

const AGE = /^\d[\d,]*(?:\.\d+)?$/;

/** With a remark in brackets, too: 1200 (men). */
const NUMBER = /^[-+]?\d+(?: ?[([].*)?$/;

/** 19901231. */
const WHOLE_DAY = /^(?:1\d|20)\d\d(?:0\d|1[0-2])(?:[0-2]\d|3[01])$/;

const EARLY_YEAR = /^[1-9]\d\d$/;
const LATE_YEAR = /^(?:1\d|20)\d\d$/;

const WHOLE_NUMBER = /^-?\d+$/;

/** 11-22-33 and 1.2.34 are numbers of parts and chapters as soon as days. */
const IS_NUMBER = /^\d+(?:-\d|\.\d\.)/;

/** Whether the part of them that fits is `MOSTLY` or more; no more are looked at than decide it. */
function areMostly(values: readonly string[], fits: (value: string) => boolean): boolean {
  const most = values.length * (1 - MOSTLY) + 1e-9;
  let misses = 0;
  return values.length > 0 && values.every((value) => fits(value) || ++misses <= most);
}

/**
 * Dates alone, not numbers that could be years: those must be from 1000 on and before 2100, and not one round number in
 * all rows. Where many are numbers with a point, all are numbers: 459.9 is no month. With a plus a number is no year, but
 * where one calls: +297. In a column that is called after a year, 0 is one that is not known.
 */
export const isDateColumn = (values: Values | undefined): boolean =>
  values !== undefined && (values.areDecimalYears || values.areAges || areDates(values));

/** The part of the cells that must be dates where a column is called after them, for the others to be dates that cannot be read. */
const SOME = 0.25;

/** Whether a column is called after dates, and some of its cells are such while others say in words when: “to be announced”. */
export const isPartlyDated = (values: Values | undefined): boolean =>
  values?.isCalledDate === true &&
  !values.filled.some((value) => FRACTION.test(value) || (NUMBER.test(value) && !LATE_YEAR.test(value))) &&
  values.dated >= SOME;

/** Below zero, or of one, three or more than four decimals, or of four that are no year: neither a month nor a day. */
const FRACTION = /^(?:-\d+[.,]\d+|\d+[.,](?:\d|\d{3}|\d{5,}|(?!1\d{3}$|20\d\d$)\d{4}))$/;

const areDates = (values: Values): boolean =>
  !(values.filled.length > 3 && values.distinct.size === 1 && /^\d*00$/.test(values.filled[0] ?? '')) &&
  !values.filled.some((value) => FRACTION.test(value)) &&
  values.filled.every(
    (value) =>
      !NUMBER.test(value) ||
      (!values.areNoYears && /^(?:(?:1\d|20)\d\d(?!\d)|-0\d{3}$)/.test(value)) ||
      (values.isCalledDate && WHOLE_DAY.test(value)) ||
      (values.isCalledYear &&
        (EARLY_YEAR.test(value) || value === '0') &&
        values.filled.some((each) => LATE_YEAR.test(each))),
  ) &&
  values.isMostlyDated;

/** Whether they are days of months without a year, whatever the column is called: a month alone can be a name. */
export const areDaysOfNoYear = (values: Values | undefined): boolean =>
  (values?.filled.every((value) => /\d/.test(value)) && values.lackYears) ?? false;

/** Such as “story_url”, where all that stands in it are addresses. */
export const isAddressColumn = (column: string, values: Values | undefined): boolean =>
  values !== undefined &&
  values.filled.length > 0 &&
  /(?:^|[^a-z])(?:url|uri|link|href)$/.test(foldText(column)) &&
  values.filled.every((value) => /^https?:\/\/\S+$/i.test(value));

/** Whether a column has a value here and there alone, beside one that is full: what it holds is not when the rows were. */
export const isSparse = (of: Values | undefined, values: readonly Values[]): boolean =>
  (of?.filled.length ?? 0) * 4 < values.reduce((most, { filled }) => Math.max(most, filled.length), 0);

/** Whether places tell rows apart well enough for these to be called by them: one and the same for most rows does not. */
export const canBeTitles = (places: readonly string[]): boolean =>
  places.length > 0 && (places.length < FEW_ROWS || new Set(places).size * 4 >= places.length);
const FEW_ROWS = 8;
