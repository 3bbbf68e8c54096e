/** Owns the parts that records of any sort have in common: fields, notes, the statement of a date, and what was restored. */
import { parseEdtf } from '../dates/parseEdtf';
import { type Filling, text } from './filling';
import type { DateInput, EventInput, RestoredParts } from './recordInputs';
import type { DateStatement, Field, HistoryEvent, Note } from './schema';

/** What events and entities have in common. */
export type Described = Filling<
  Pick<
    HistoryEvent,
    'id' | 'title' | 'short' | 'aliases' | 'summary' | 'themes' | 'notes' | 'fields' | 'citations' | 'internal'
  >
>;

/** The fields that say something, and a date that cannot be read as it is written. */
export function fieldsOf(fields: EventInput['fields'] = [], date?: DateInput): Field[] {
  const found: Field[] = [];
  for (const { label, value } of fields) {
    const trimmed = value.trim();
    if (trimmed !== '') found.push({ label: label.trim() || 'Field', value: trimmed });
  }
  if (date !== undefined && 'unread' in date && date.unread.trim() !== '')
    found.push({ label: 'Date as written', value: date.unread.trim() });
  return found;
}

export function notesOf(remarks: EventInput['remarks'] = []): Note[] {
  const found: Note[] = [];
  for (const remark of remarks) {
    const text = remark.trim();
    if (text !== '') found.push({ kind: 'remark', text });
  }
  return found;
}

export const partsOf = ({ notes = [], otherDates = [], reference }: RestoredParts) => ({
  ...(notes.length === 0 ? {} : { notes: [...notes] }),
  ...(otherDates.length === 0 ? {} : { otherDates: otherDates.filter(({ edtf }) => parseEdtf(edtf).ok) }),
  ...text('reference', reference),
});

/** The statement of a date that can be read; of one that cannot, what is wrong is told. */
export function readDate(
  input: DateInput | undefined,
  onUnread: (message: string, hint: string) => void,
): DateStatement | null {
  if (input === undefined) return null;
  if ('unread' in input) {
    if (input.unread.trim() === '') return null;
    onUnread(
      input.why ?? `“${input.unread.trim()}” is not a date that can be read`,
      'It is shown as undated, with the date as written in its details. Write it as 2014-03-26, 2014-03 or 2014.',
    );
    return null;
  }
  const read = parseEdtf(input.edtf);
  if (!read.ok) {
    onUnread(read.failure.message, `It is shown as undated. ${read.failure.hint}`);
    return null;
  }
  const statement: DateStatement = { edtf: input.edtf, basis: input.isInferred ? 'inferred' : 'stated' };
  if (input.note !== undefined) statement.note = input.note;
  return statement;
}
