/** Owns what rows that no column names are called by: names in columns without a header, the sides of a match, labels of ids, values that tell them apart. */

import { KIND_LABELS } from '../../../model/dataset/kinds';
import { comparable, fieldsOfName, isCalledId } from '../columns/columnNames';
import type { Values } from '../columns/columnValues';
import { kindOfNames } from '../columns/kindOfNames';
import { areNoNames, areNumbers } from '../columns/noNames';
import { journeyEnds } from '../ends/journeyEnds';
import { sidesOf } from '../ends/pairedEnds';
import type { ColumnField } from '../tableMapping';
import { aloneBeside } from '../titles/aloneBeside';
import { findTitle } from '../titles/findTitle';
import { isShortOfOther } from '../titles/shortOfOther';
import { unnamedNames } from '../titles/unnamedNames';
import { tellsApart } from './fittingField';
import { changedValues, giveChanges } from './giveChanges';
import { giveLabels } from './giveLabels';
import { listsNames } from './giveLists';
import { giveWorks } from './giveWorks';
import type { Giving } from './giving';

export function giveTitle(giving: Giving): void {
  const { table, values, role, fields, taken, isFree, give } = giving;
  if (role === 'relations') return;
  const { columns } = table;
  const unnamed = taken.has('title') ? null : unnamedNames(table, values, fields);
  if (unnamed !== null) {
    for (const i of unnamed.given) give(i, 'given', 'values');
    give(unnamed.title, 'title', 'values');
  }
  const sides = role === 'events' && !taken.has('title') ? sidesOf(columns, values) : null;
  if (sides !== null) for (const side of [sides.from, sides.to]) give(side, 'entities', 'values');
  const journey = role === 'events' && sides === null ? journeyEnds(columns, values) : null;
  for (const end of journey === null ? [] : [journey.from, journey.to]) {
    if (isFree(end)) give(end, 'entities', 'values');
  }
  giveChanges(giving);
  giveWorks(giving);
  const isOfPairs = giveLabels(giving);
  if (!taken.has('title') && sides === null && !isOfPairs) giveByValues(giving);
  const short = fields.indexOf('short');
  if (short >= 0 && isShortOfOther(table, fields, short)) giving.takeBack(short);
}

function giveByValues({ table, values, role, name, fields, taken, isFree, give }: Giving): void {
  const { columns, uses = [] } = table;
  const changed = changedValues(columns);
  const details = new Set(uses.flatMap((use) => (use.field === 'field' ? [use.column] : [])));
  const open = fields.map(
    (field, i): ColumnField => (changed.includes(i) || details.has(columns[i] ?? '') ? 'url' : field),
  );
  const at = findTitle(columns, open, values, name);
  const alone = at < 0 ? -1 : aloneBeside(table, at, isFree);
  if (alone >= 0) {
    give(alone, 'title', 'values');
    if (!taken.has('aliases')) give(at, 'aliases', 'values');
    return;
  }
  // Those whom the rows name are what a table of persons is about.
  const named = fields.findIndex((field, i) => field === 'entities' && (tellsApart(values[i]) || isAlone(values, i)));
  const numbered = columns.findIndex(
    (column, i) =>
      isFree(i) && fieldsOfName(column).includes('title') && (values[i]?.filled.length === 0 || areNoNames(values[i])),
  );
  // Of what class a row is says less than its id.
  const isOfIds = fields.includes('id') || columns.some((column, i) => isCalledId(column) && tellsApart(values[i]));
  if (
    role === 'entities' &&
    isOfIds &&
    at >= 0 &&
    (CLASS.test(comparable(columns[at] ?? '')) ? !tellsApart(values[at]) : isGluedClass(columns[at], values[at]))
  ) {
    if (!taken.has('kind')) give(at, 'kind', 'values');
    return;
  }
  // Countries and bodies that rows share, and lists of names, are joined to the rows, which are still called by them.
  const areOthers = (i: number) => namesShared(columns[i] ?? '', values[i]) || listsNames(columns[i] ?? '', values[i]);
  if (role === 'events' && at >= 0 && numbered < 0 && areOthers(at)) {
    give(at, 'entities', 'values');
    return;
  }
  const id = fields.indexOf('id');
  if (role === 'entities' && at < 0 && named < 0 && numbered < 0 && areWordsApart(values[id])) {
    give(id, 'title', 'values');
    return;
  }
  if (numbered >= 0 && (at < 0 || !mayTellApart(values[at]))) give(numbered, 'title', 'name');
  else if (at >= 0) give(at, 'title', 'values');
  else if (role === 'entities' && named >= 0) give(named, 'title', 'name');
}

/** Whether nearly all rows have another name in it, and all else that stands in them are numbers. */
const isAlone = (values: readonly Values[], at: number): boolean =>
  (values[at]?.distinct.size ?? 0) >= NEARLY_ALL * (values[at]?.filled.length ?? 0) &&
  values.every((each, i) => i === at || each.filled.length === 0 || areNumbers(each));
const NEARLY_ALL = 0.9;

const CLASS =
  /(?:^| )(?:class|type|kind|category|group|klasse|gruppe|kategorie|classe|categorie|groupe)(?: (?:label|name))?$/;

const SHARED_KINDS: ReadonlySet<string | null> = new Set([KIND_LABELS.country, KIND_LABELS.organisation]);

const SHARED = 0.75;

const namesShared = (column: string, values: Values | undefined): boolean =>
  values !== undefined &&
  values.distinct.size <= SHARED * values.filled.length &&
  SHARED_KINDS.has(kindOfNames(column, [...values.distinct]));

/** Ids that are words, by which rows are called where nothing else says what they are. */
const areWordsApart = (values: Values | undefined): boolean =>
  tellsApart(values) && values?.filled.every((value) => /^\p{Lu}\p{L}{2}/u.test(value)) === true;

/** A class glued to what it is of, with few values for many rows: “OPTYPE”. */
const isGluedClass = (column: string | undefined, values: Values | undefined): boolean =>
  /^[a-z]{2,12}(?:type|typ|class|kind|category|cat|klasse|kategorie)$/.test(comparable(column ?? '')) &&
  !mayTellApart(values);

/** Names that come again and again are those of what many rows are of. */
const mayTellApart = (values: Values | undefined): boolean =>
  values !== undefined && values.distinct.size * 2 >= values.filled.length;
