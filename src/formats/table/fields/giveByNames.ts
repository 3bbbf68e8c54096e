/** Owns the fields that columns are given by their names, where their values do not speak against them. */
import { comparable, fieldsOfName, saysLinkEnd, saysSourceAddress } from '../columns/columnNames';
import { MOSTLY, type Values } from '../columns/columnValues';
import { comesAgainBelow } from '../columns/comesAgain';
import { isEmptyColumn } from '../columns/emptyColumns';
import { labelPairs } from '../columns/labelPairs';
import { namesNobody } from '../columns/namesNobody';
import { areNoNames } from '../columns/noNames';
import { dayBesideBirth } from '../dates/dayBesideBirth';
import { besideLife, spanBesideLife } from '../dates/spanBesideLife';
import { type ColumnField, fieldsOfRole, SHARED_FIELDS } from '../tableMapping';
import { nameParts } from '../titles/nameParts';
import { saysWork } from '../titles/saysWork';
import { fittingField, isNumberAlone, tellsApart } from './fittingField';
import type { Giving } from './giving';

/** Given and family names, where no column has the whole. */
export function giveNameParts({ table: { columns }, values, role, give }: Giving): void {
  const parts = role === 'relations' ? null : nameParts(columns, values, (column) => areWords(values[column]));
  if (parts === null) return;
  // Beside them, a “Title” that few rows have, or that comes again and again, is that of a person: “Dr.”.
  const isTitled = columns.some(
    (each, i) =>
      i !== parts.given &&
      i !== parts.family &&
      i !== parts.beside &&
      fieldsOfName(each).includes('title') &&
      !isHonorific(values[i], values[parts.family]),
  );
  if (isTitled) return;
  if (parts.initials !== undefined) give(parts.initials, 'given', 'name');
  give(parts.given, 'given', 'name');
  if (parts.middle !== null) give(parts.middle, 'given', 'name');
  give(parts.family, 'title', 'name');
}

/** Those columns that are named after a field, in their order. */
export function giveByNames({ table, values, role, taken, isFree, give }: Giving): void {
  const { columns } = table;
  const allowed = new Set(fieldsOfRole(role));
  const hasStart = columns.some((each) => fieldsOfName(each).some((field) => field === 'from' || field === 'start'));
  // A start and an end beside a life are no part of it.
  const beside = role === 'entities' ? spanBesideLife(columns, values) : null;
  const others =
    role === 'entities'
      ? besideLife(columns, values)
      : role === 'events'
        ? (dayBesideBirth(columns, values)?.births ?? [])
        : [];
  const pairs = role === 'relations' ? [] : labelPairs(columns, values);
  const isOther = (i: number) =>
    i === beside?.start || i === beside?.end || others.includes(i) || pairs.some(({ of }) => of === i);
  // Of columns that are called alike, those come first that have values; one that has none in any row is none.
  // Where some have the same name, the full one comes before it.
  const isRepeated = columns.some(
    (each, i) => !isFullName(each) && fieldsOfName(each).includes('title') && repeats(values[i]),
  );
  // When few rows began does not date them, where another column says it of most.
  const most = values.reduce((longest, each) => Math.max(longest, each.filled.length), 0);
  const isFew = (i: number) => countDated(values[i]) * 2 < most;
  const begun = role === 'events' ? columns.flatMap((each, i) => (saysBegun(each) ? [i] : [])) : [];
  const isLater = (i: number) => begun.length > 1 && begun.includes(i) && isFew(i) && !begun.every(isFew);
  const rank = (i: number) =>
    2 * emptiness(values[i]) + Number(isLater(i)) - Number(isRepeated && isFullName(columns[i] ?? ''));
  const filled = columns.map((_, i) => i).toSorted((a, b) => rank(a) - rank(b));
  const namesOf = (i: number): readonly ColumnField[] => {
    const column = columns[i] ?? '';
    const isOfSource = role !== 'relations' && saysSourceAddress(column);
    const isAddress = isOfSource && values[i]?.filled.every((value) => /^https?:\/\//.test(value));
    if (!isAddress) return fieldsOfName(column);
    const has = (field: ColumnField) => columns.some((each, at) => at !== i && fieldsOfName(each).includes(field));
    if (!has('source')) return ['source'];
    // An event has no address of its own: it is that of its source.
    return role === 'events' && !has('url') ? ['url'] : [];
  };
  for (const i of filled) {
    if (!isFree(i) || isOther(i) || isEmptyColumn(table, values[i], i)) continue;
    const column = columns[i] ?? '';
    const names = namesOf(i);
    for (const named of role === 'relations' ? names.toSorted((a, b) => endsFirst(b) - endsFirst(a)) : names) {
      // “A” is a column before it is French for an end: that needs a start beside it.
      if (named === 'to' && role !== 'relations' && !hasStart) continue;
      // An end of a link that is none is a citation, or a number of something, and never when something was.
      const isOfLink = (named === 'from' || named === 'to') && saysLinkEnd(column);
      if (isOfLink && (role !== 'relations' || taken.has(named))) continue;
      // So is “left”, which can be a side as well; a withdrawal alone is when it happened.
      if (named === 'end' && role !== 'entities' && !hasStart && LEAVING.test(comparable(column))) continue;
      // “Born in” is followed by a year or by a town.
      if ((named === 'start' || named === 'end') && SAYS_IN.test(comparable(column)) && !areMostlyDated(values[i]))
        continue;
      // A series that no two rows share is what they are about, and no lane.
      if (
        named === 'track' &&
        comparable(column) === 'series' &&
        values[i]?.filled.length !== 1 &&
        tellsApart(values[i])
      )
        continue;
      // Most rows share what has several episodes or songs, each with a name of its own.
      if (named === 'title' && !isFullName(column) && isOfWorks(columns, values, i)) continue;
      const field = fittingField(named, values[i], taken.has(named) ? null : role, columns.length);
      if (field === 'id' && (isNumberAlone(columns, values, i) || comesAgainBelow(table, i))) continue;
      if ((field === 'entities' || field === 'place') && namesNobody(field, columns, values, i)) continue;
      if (field === null || !allowed.has(field) || (taken.has(field) && !SHARED_FIELDS.has(field))) continue;
      give(i, field, 'name');
      break;
    }
  }
}

const SAYS_IN = / (?:in|en|nel)$/;

const areMostlyDated = (values: Values | undefined): boolean => (values?.dated ?? 0) >= MOSTLY;

/** Whether most rows share their title, and a column that is called after a work has words that tell nearly all apart. */
function isOfWorks(columns: readonly string[], values: readonly Values[], title: number): boolean {
  const { filled = [], distinct } = values[title] ?? {};
  if (filled.length < FEWEST_SHARED || (distinct?.size ?? 0) * 2 > filled.length) return false;
  return columns.some((column, i) => {
    const own = saysWork(column) === 'work' ? values[i] : undefined;
    return (
      own !== undefined &&
      own.filled.length >= NEARLY_ALL * filled.length &&
      own.distinct.size >= NEARLY_ALL * own.filled.length &&
      own.filled.every((value) => /\p{L}{2}/u.test(value)) &&
      !areNoNames(own)
    );
  });
}
const FEWEST_SHARED = 4;
const NEARLY_ALL = 0.9;

const saysBegun = (column: string): boolean =>
  fieldsOfName(column).some((field) => field === 'start' || field === 'date');

const countDated = (values: Values | undefined): number =>
  values === undefined ? 0 : values.dated * values.filled.length;

const isFullName = (column: string): boolean =>
  /^(?:full ?name|name (?:full|long)|long name)$/.test(comparable(column));

const repeats = (values: Values | undefined): boolean =>
  values !== undefined && values.distinct.size < values.filled.length;

const emptiness = (values: Values | undefined): number => (values?.filled.length === 0 ? 1 : 0);

const LEAVING = /^(?:(?:date )?left|exit|leav|withdr|dissolution|abolished|disbanded|ceased|date of exit)/;

/** In a table of relations, “Source” is an end before it is a citation. */
const endsFirst = (field: ColumnField): number => (field === 'from' || field === 'to' ? 1 : 0);

const areWords = (values: Values | undefined): boolean =>
  values !== undefined &&
  values.filled.length > 0 &&
  values.filled.every((value) => /^[^\d]*\p{L}[^\d]*$/u.test(value));

/** Whether what stands beside family names is how persons are addressed. */
const isHonorific = (titles: Values | undefined, families: Values | undefined): boolean => {
  const [{ length: count }, { length: most }] = [titles?.filled ?? [], families?.filled ?? []];
  return count * 2 <= most || (count > 3 && (titles?.distinct.size ?? 0) * 2 <= count);
};
