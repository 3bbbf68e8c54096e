/** Owns how the times of a network become dates: one is a date or an interval, several are a set, and numbers are listed once. */
import type { DatasetBuilder } from '../../model/dataset/createDatasetBuilder';
import type { DateInput, FieldInput } from '../../model/dataset/recordInputs';
import { parseEdtf } from '../../model/dates/parseEdtf';
import { valueText } from '../text/jsonValue';
import { type Moment, type MomentRules, readMoment } from './readMoment';
import type { Span } from './span';

export interface SpansRead {
  readonly date?: DateInput;
  /** Times of day, and numbers that are no dates. */
  readonly fields: readonly FieldInput[];
}

export interface SpanReader {
  /** An event that only starts has an end that nobody knows; an entity is there from then on. */
  readonly read: (spans: readonly Span[], isEvent?: boolean, rules?: MomentRules) => SpansRead;
}

interface ReadSpan {
  readonly span: Span;
  readonly start: Moment;
  readonly end: Moment;
  readonly at: Moment;
}

/** `zone` is the time zone of all times that have none of their own. */
export function createSpanReader(into: DatasetBuilder, zone = ''): SpanReader {
  const listed = new Set<string>();
  const listOnce = (effect: 'assumed' | 'kept', message: string, hint: string, of: string = effect) => {
    if (listed.has(of)) return;
    listed.add(of);
    into.problem({ path: 'file', record: 'file', message, hint, effect, sort: 'date' });
  };

  return {
    read: (spans, isEvent = false, rules = {}) => {
      const all: ReadSpan[] = spans
        .map((span) => ({
          span,
          start: readMoment(span.start, rules),
          end: readMoment(span.end, rules),
          at: readMoment(span.at, rules),
        }))
        .filter(({ start, end, at }) => [start, end, at].some(({ is }) => is !== 'absent' && is !== 'open'));
      if (all.length === 0) return { fields: [] };
      const moments = all.flatMap(({ start, end, at }) => [start, end, at]);
      if (moments.some(({ is }) => is === 'number')) {
        const number = all.flatMap(({ span }) => [span.start, span.end, span.at]).find((raw) => isNumber(raw, rules));
        listOnce(
          'kept',
          `Times such as “${valueText(number)}” are numbers, and no years`,
          'They stand in the details, as written. To see them on the timeline, write dates as 2014-03-26, 2014-03 or 2014.',
        );
        return { fields: all.flatMap(({ span }) => rawFields(span)) };
      }
      const unread = moments.find((moment) => moment.is === 'unread');
      if (unread !== undefined) {
        const why = all.length === 1 && all[0]?.at.is === 'unread' ? {} : whyOf(unread);
        return { date: { unread: all.map(({ span }) => rawText(span)).join('; '), ...why }, fields: [] };
      }
      if (moments.some((moment) => moment.is === 'date' && moment.isAssumed)) {
        const number = all.flatMap(({ span }) => [span.start, span.end, span.at]).find((raw) => valueText(raw) !== '');
        listOnce(
          'assumed',
          `Times such as “${valueText(number)}” are numbers, and were read as years`,
          'If they count something else, leave them out, or write dates as 2014-03-26.',
        );
      }
      if (moments.some((moment) => moment.is === 'date' && moment.isEpoch)) {
        const raw = all.flatMap(({ span }) => [span.start, span.end, span.at]).find((each) => valueText(each) !== '');
        const message = `Times such as “${valueText(raw)}” are numbers, and were read as milliseconds since 1970, in UTC`;
        listOnce('assumed', message, 'If they count something else, call them otherwise in the file.', 'epoch');
      }
      const edtf = edtfOf(all, isEvent);
      const read = parseEdtf(edtf);
      if (!read.ok) {
        return {
          date: { unread: all.map(({ span }) => rawText(span)).join('; '), why: read.failure.message },
          fields: timeFields(all, zone),
        };
      }
      const note = noteOf(all);
      return { date: { edtf, ...(note === '' ? {} : { note }) }, fields: timeFields(all, zone) };
    },
  };
}

const isNumber = (raw: unknown, rules: MomentRules): boolean => readMoment(raw, rules).is === 'number';

const whyOf = (moment: Moment): { why?: string } =>
  moment.is === 'unread' && moment.why !== undefined ? { why: moment.why } : {};

function rawText({ start, end, at }: Span): string {
  const moment = valueText(at);
  return moment === '' ? `${valueText(start) || '..'}/${valueText(end) || '..'}` : moment;
}

function rawFields({ start, end, at }: Span): FieldInput[] {
  return [
    { label: 'Start', value: valueText(start) },
    { label: 'End', value: valueText(end) },
    { label: 'Moment', value: valueText(at) },
  ].filter(({ value }) => value !== '');
}

/** The EDTF of one part: “2009/2011”, and of a set, where a stroke has no place, “2009..2011”. */
function partOf({ start, end, at }: ReadSpan, isEvent: boolean, isMember: boolean): string {
  if (at.is === 'date') return isMember ? at.edtf.replace('/', '..') : at.edtf;
  // A span of time where the start alone is said is the whole.
  if (start.is === 'date' && start.type !== 'date' && end.is === 'absent' && !isMember) return start.edtf;
  const missing = isEvent && !isMember ? '' : isMember ? '' : '..';
  const from = start.is === 'date' ? start.edtf : start.is === 'open' && !isMember ? '..' : missing;
  const to = end.is === 'date' ? end.edtf : end.is === 'open' && !isMember ? '..' : missing;
  if (from === to) return from;
  return `${from}${isMember ? '..' : '/'}${to}`;
}

function edtfOf(all: readonly ReadSpan[], isEvent: boolean): string {
  const [only] = all;
  if (all.length === 1 && only !== undefined) return partOf(only, isEvent, false);
  const parts = new Set(all.map((span) => partOf(span, isEvent, true)));
  const [first = ''] = parts;
  return parts.size === 1 ? first.replace('..', '/') : `{${[...parts].join(',')}}`;
}

function noteOf(all: readonly ReadSpan[]): string {
  const notes = [
    all.some(({ span, start }) => span.isStartOpen && start.is === 'date') ? 'The start itself is left out.' : '',
    all.some(({ span, end }) => span.isEndOpen && end.is === 'date') ? 'The end itself is left out.' : '',
    ...all.flatMap(({ start, end, at }) => [start, end, at]).map((moment) => (moment.is === 'date' ? moment.note : '')),
  ];
  return [...new Set(notes)].filter((note) => note !== undefined && note !== '').join(' ');
}

function timeFields(all: readonly ReadSpan[], zone: string): FieldInput[] {
  return all.flatMap(({ start, end, at }) => {
    const times = [start, end, at].flatMap((moment) => {
      if (moment.is !== 'date' || moment.time === null) return [];
      const hasZone = zone === '' || /(?:Z|[+-]\d{2}(?::?\d{2})?)$/i.test(moment.time);
      const time = hasZone ? moment.time : `${moment.time} ${zone}`;
      return [all.length > 1 || (start.is === 'date' && end.is === 'date') ? `${moment.edtf} ${time}` : time];
    });
    return times.length === 0 ? [] : [{ label: 'Time', value: times.join(' – ') }];
  });
}
