/** Owns how a start and an end, as a file has them, become one date: nothing firmer than written, and nothing lost. */
import type { DateInput, FieldInput } from '../../model/dataset/recordInputs';
import { parseEdtf } from '../../model/dates/parseEdtf';
import type { IsoDate } from '../../model/dates/written/readIsoDate';

/** A date as a file has it, and what could be read of it. */
export interface WrittenDate {
  readonly written: string;
  readonly read: IsoDate | null;
}

export interface DateSpan {
  readonly date: DateInput | null;
  /** Times of day, days of years of more than four digits, and an end that could not be used. */
  readonly fields: readonly FieldInput[];
  /** What is wrong with the end, as a sentence without full stop. */
  readonly fault: string | null;
}

/** The interval of two dates, each of which may be absent; the start alone where the end is no date or lies before it. */
export function dateSpan(start: WrittenDate | null, end: WrittenDate | null): DateSpan {
  if (start === null && end === null) return { date: null, fields: [], fault: null };
  const from = start === null ? null : soundDate(start);
  const to = end === null ? null : soundDate(end);
  const fields = [...timeFields(from, to), ...finerFields(start, from), ...finerFields(end, to)];
  if (start !== null && from === null) {
    const written = [start.written, ...(end === null ? [] : [end.written])].join(' – ');
    return { date: { unread: written }, fields: timeFields(null, to), fault: null };
  }
  if (end !== null && to === null) {
    if (from === null) return { date: { unread: end.written }, fields, fault: null };
    const lost = [...fields, { label: 'End as written', value: end.written }];
    return { date: { edtf: from.edtf }, fields: lost, fault: `Its end “${end.written}” cannot be read` };
  }
  if (from === null) return { date: to === null ? null : { edtf: `/${to.edtf}` }, fields, fault: null };
  if (to === null || to.edtf === from.edtf) return { date: { edtf: from.edtf }, fields, fault: null };
  const edtf = `${from.edtf}/${to.edtf}`;
  if (parseEdtf(edtf).ok) return { date: { edtf }, fields, fault: null };
  const written = end?.written ?? to.edtf;
  return {
    date: { edtf: from.edtf },
    fields: [...timeFields(from, null), { label: 'End as written', value: written }],
    fault: `Its end “${written}” lies before its start`,
  };
}

const soundDate = ({ read }: WrittenDate): IsoDate | null => (read !== null && parseEdtf(read.edtf).ok ? read : null);

/** A month and a day that the date has no place for, as the file has them. */
const finerFields = (date: WrittenDate | null, read: IsoDate | null): readonly FieldInput[] =>
  date !== null && read?.isCoarser === true ? [{ label: 'Date as written', value: date.written }] : [];

function timeFields(from: IsoDate | null, to: IsoDate | null): FieldInput[] {
  const [start, end] = [from?.time ?? '', to?.time ?? ''];
  if (start === '' && end === '') return [];
  if (end === '' || end === start) return [{ label: 'Time', value: start }];
  return [{ label: 'Time', value: start === '' ? `until ${end}` : `${start} – ${end}` }];
}
