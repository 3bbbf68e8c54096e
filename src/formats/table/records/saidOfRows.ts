/** Owns what is listed once of all rows of a table: that nothing says what they are called, that kinds became one, that their numbers were left out. */
import type { Problem } from '../../../model/dataset/problem';
import { foldText } from '../../../model/search/foldText';
import { someText } from '../../../model/someText';
import { saidOfMarks } from '../columns/markedColumns';
import type { Table } from '../table';
import type { Plan } from './tablePlan';

/** Where a table is not alone, others may point to its ids, which then say more than they count. */
export const saidOfRows = (table: Table, plan: Plan, isAlone = true): readonly Problem[] =>
  [
    untitledRows(plan),
    alikeKinds(table, plan),
    rowNumbers(table, plan, isAlone),
    calledEnds(table, plan),
    evenEnds(table, plan),
    saidOfMarks(table, plan.marked),
    withoutColons(table, plan),
  ].filter((problem) => problem !== null);

/** None where a column says what rows are called, or where ids, places or names stand for it. */
function untitledRows({ one, called, shared, isOfEvents, isCalledByPlace }: Plan): Problem | null {
  const isCalled = one.title >= 0 || one.short >= 0 || one.id >= 0 || called.length > 0 || isCalledByPlace;
  if (!isOfEvents || isCalled || shared.some(({ field }) => field === 'entities')) return null;
  return {
    path: 'header',
    record: 'Columns',
    message:
      'No column says what the rows are called: each is called by its text or kind, by a number with its name, or by when it was',
    hint: 'Choose a column for Title where the columns are chosen.',
    effect: 'assumed',
    sort: 'file',
  };
}

/** A name is the same without the colon that stands before what was said. */
const withoutColons = ({ columns }: Table, { coloned }: Plan): Problem | null =>
  coloned.length === 0
    ? null
    : {
        path: 'header',
        record: 'Columns',
        message: `All names in ${coloned.map((at) => `“${columns[at]}”`).join(', ')} end in a colon, which was left out`,
        hint: 'Where it is a part of the names, add it again once the file is read.',
        effect: 'repaired',
        sort: 'value',
      };

const MOST_NAMED = 20;
/** Kinds that are looked at; where there are more, they are no kinds. */
const MOST_KINDS = 2000;

/** Kinds are known by their folded words. */
function alikeKinds({ columns, rows }: Table, { one }: Plan): Problem | null {
  if (one.kind < 0) return null;
  const kinds = new Set<string>();
  for (let row = 0; row < rows.length && kinds.size < MOST_KINDS; row++) {
    const kind = rows.cell(row, one.kind).trim();
    if (kind !== '') kinds.add(kind);
  }
  const byFolded = new Map<string, string[]>();
  for (const kind of kinds) byFolded.set(foldText(kind), [...(byFolded.get(foldText(kind)) ?? []), kind]);
  const alike = [...byFolded.values()].filter(({ length }) => length > 1);
  if (alike.length === 0) return null;
  return {
    path: 'header',
    record: 'Columns',
    message: `Kinds in “${columns[one.kind]}” that differ by capitals or accents alone were taken for one: ${someText(
      alike.map((each) => each.map((kind) => `“${kind}”`).join(' and ')),
      MOST_NAMED,
    )}`,
    hint: 'Where they are not the same, name them so that they differ by more.',
    effect: 'assumed',
    sort: 'value',
  };
}

/** The number of each row is no field of its record, but of one that is called by nothing else. */
function rowNumbers(table: Table, plan: Plan, isAlone: boolean): Problem | null {
  const said = [...(plan.numbered < 0 ? [] : [plan.numbered]), ...(isAlone && isOfCounts(plan) ? [plan.one.id] : [])];
  return said.length === 0 ? null : leftOut(said.map((at) => `“${table.columns[at]}”`));
}

const isOfCounts = ({ isCounted, one }: Plan): boolean => isCounted && (one.title >= 0 || one.from >= 0);

/** The same of ids by which no other table names its rows. */
export const unusedCounts = (table: Table, plan: Plan): Problem | null =>
  isOfCounts(plan) ? leftOut([`“${table.columns[plan.one.id]}”`]) : null;

const leftOut = (said: readonly string[]): Problem => ({
  path: 'header',
  record: 'Columns',
  message:
    said.length === 1
      ? `${said[0]} counts the rows and says nothing else, and was left out`
      : `${said.join(' and ')} count the rows and say nothing else, and were left out`,
  hint: 'Where its numbers mean something, call the column otherwise, such as “Number”.',
  effect: 'skipped',
  sort: 'file',
});

/** Ends that are ids are called by the names beside them. */
const calledEnds = ({ columns }: Table, { one, endNames }: Plan): Problem | null =>
  endNames === null
    ? null
    : {
        path: 'header',
        record: 'Columns',
        message: `“${columns[one.from]}” and “${columns[one.to]}” were read as ids of what “${columns[endNames.from]}” and “${columns[endNames.to]}” call by name`,
        hint: 'Where they are something else, choose the columns of names for From and To.',
        effect: 'assumed',
        sort: 'reference',
      };

/** A relation goes from one to the other only where something says it. */
const evenEnds = ({ columns }: Table, { one, isUndirected }: Plan): Problem | null =>
  !isUndirected
    ? null
    : {
        path: 'header',
        record: 'Columns',
        message: `Nothing says which of “${columns[one.from]}” and “${columns[one.to]}” comes first: relations between them were read both ways`,
        hint: 'Where they have a direction, call the columns “from” and “to”.',
        effect: 'assumed',
        sort: 'reference',
      };
