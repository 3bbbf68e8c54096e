/** Owns what columns of ids and those of their labels are given: of the first such pair the rows are, of the others what they are joined to. */
import { KIND_LABELS } from '../../../model/dataset/kinds';
import { fieldsOfName } from '../columns/columnNames';
import { isSparse, type Values } from '../columns/columnValues';
import { kindOfNames } from '../columns/kindOfNames';
import { labelPairs } from '../columns/labelPairs';
import { namesHolder, saysOffice } from '../columns/officeColumns';
import { isClass } from '../titles/findTitle';
import { fittingField } from './fittingField';
import type { Giving } from './giving';

/**
 * The first pair is what the rows are, where they have no title: but of rows that tell who held an office when, each is
 * called by whom it names. What the others name are places, kinds or entities. Whether rows are called by whom they name.
 */
export function giveLabels({ table: { columns }, values, role, taken, isFree, give }: Giving): boolean {
  const named = labelPairs(columns, values).filter(({ label }) => isFree(label));
  const [first] = named;
  if (first === undefined) return false;
  const isOfHolders =
    role === 'events' &&
    saysOffice(columns[first.of] ?? '') &&
    named.some(({ of, label }) => isOfPersons(columns[of] ?? '', values[label]));
  const hasTitle = taken.has('title') || isOfHolders || isSparse(values[first.label], values);
  if (!hasTitle) {
    give(first.label, 'title', 'name');
    if (!taken.has('id') && fittingField('id', values[first.of], role, columns.length) !== null)
      give(first.of, 'id', 'name');
    if (first.aliases >= 0 && isFree(first.aliases)) give(first.aliases, 'aliases', 'name');
    if (first.description >= 0 && isFree(first.description) && !taken.has('summary'))
      give(first.description, 'summary', 'name');
  }
  for (const { of, label } of named) {
    const names = fieldsOfName(columns[of] ?? '');
    if (!isFree(label) || isClass(columns[of] ?? '')) continue;
    const field = (['place', 'kind'] as const).find((each) => names.includes(each) && !taken.has(each));
    give(label, field === undefined || (field === 'place' && role !== 'events') ? 'entities' : field, 'name');
  }
  return isOfHolders;
}

const isOfPersons = (column: string, values: Values | undefined): boolean =>
  namesHolder(column) || kindOfNames(column, [...(values?.distinct ?? [])]) === KIND_LABELS.person;
