/** Owns what must be said of a table before it can be read, and what will be missing when it is. */
import type { TableReading } from '../../formats/table/readTableFiles';
import type { CenturyQuestion, OrderQuestion } from '../../formats/table/recognition';
import { type ColumnField, DATED, type TableMapping, WHOLE_DATES } from '../../formats/table/tableMapping';
import { meaningOf } from './changeMapping';

/** What stands in the way of reading a table. */
export interface MappingNeed {
  readonly of: 'order' | 'century' | 'from' | 'to';
  /** A sentence without full stop. */
  readonly message: string;
}

/** Whether the cells of a table are to be made in another way than they were. */
export const isCutAnew = (reading: TableReading, mapping: TableMapping): boolean =>
  mapping.delimiter !== reading.mapping.delimiter ||
  mapping.encoding !== reading.mapping.encoding ||
  mapping.cells !== reading.mapping.cells;

/** The question of day and month, while the column that it comes from holds dates. */
export const questionOf = ({ recognition }: TableReading, mapping: TableMapping): OrderQuestion | null =>
  recognition.questions
    .filter((question) => question.sort === 'day-month-order')
    .find(({ column }) => WHOLE_DATES.has(meaningOf(mapping, column).field)) ?? null;

/** The question of the century, while the column that it comes from holds dates. */
export const centuryQuestionOf = ({ recognition }: TableReading, mapping: TableMapping): CenturyQuestion | null =>
  recognition.questions
    .filter((question) => question.sort === 'century')
    .find(({ column }) => DATED.has(meaningOf(mapping, column).field)) ?? null;

/** What must be said first, the most pressing first. */
export function needsOf(reading: TableReading, mapping: TableMapping): readonly MappingNeed[] {
  const needs: MappingNeed[] = [];
  const question = questionOf(reading, mapping);
  if (question !== null && mapping.order === null) {
    needs.push({ of: 'order', message: `Say first whether ${question.example} begins with the day or the month` });
  }
  const century = centuryQuestionOf(reading, mapping);
  if (century !== null && mapping.century === null) {
    needs.push({ of: 'century', message: `Say first of which century ${century.example} is` });
  }
  if (mapping.role === 'relations') {
    const isThere = fieldsIn(mapping);
    if (!isThere('from'))
      needs.push({ of: 'from', message: 'Say first which column relations come from: choose From' });
    if (!isThere('to')) needs.push({ of: 'to', message: 'Say first which column relations go to: choose To' });
  }
  return needs;
}

/** What can be read without, and is missed; each a sentence without full stop. */
export function missingOf(mapping: TableMapping): readonly string[] {
  if (mapping.role === 'relations') return [];
  const isThere = fieldsIn(mapping);
  const missing: string[] = [];
  if (!isThere('title')) {
    missing.push(
      isThere('id')
        ? 'No column is the title, so each record is called by its id'
        : 'No column is the title, so each record is called by its row',
    );
  }
  if (mapping.role === 'events' && !(['date', 'start', 'end', 'year'] as const).some(isThere)) {
    missing.push('No column is a date, so no event will stand on the timeline');
  }
  return missing;
}

const fieldsIn =
  ({ columns }: TableMapping) =>
  (field: ColumnField): boolean =>
    columns.some((use) => use.field === field);
