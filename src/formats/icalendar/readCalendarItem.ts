/** Owns how one event, to-do or journal entry of a calendar becomes an event: every property has its place or is a field. */
import type { DatasetBuilder } from '../../model/dataset/createDatasetBuilder';
import type { DateInput, FieldInput } from '../../model/dataset/recordInputs';
import { formatDay } from '../../model/dates/formatEdtf';
import { CALENDAR_ID, INSTEAD_OF } from '../givenIds';
import { restoreEvent } from '../restoreEvent';
import { htmlToText } from '../text/htmlToText';
import { titleOfHtml } from '../text/titleOfHtml';
import type { WrittenSpan } from '../writtenSpan';
import { calendarDays } from './calendarDays';
import { type ComponentDate, componentDate, dayAfter, daysBetween } from './componentDate';
import type { ExpandSeries } from './createExpandSeries';
import type { CalendarPeople } from './createPeople';
import type { CalendarComponent, CalendarProperty } from './readComponents';
import { recurrenceWords } from './recurrenceWords';

export interface CalendarContext {
  readonly into: DatasetBuilder;
  readonly people: CalendarPeople;
  /** The UIDs of what is not itself an occurrence of something else. */
  readonly series: ReadonlySet<string>;
  readonly expand: ExpandSeries;
  /** Of the items that were read before. */
  readonly keys: Set<string>;
}

const KINDS: ReadonlyMap<string, string> = new Map([
  ['VTODO', 'To-do'],
  ['VJOURNAL', 'Journal entry'],
]);
/** Properties with a place of their own; all others are fields. */
const PLACED = new Set(
  'UID DTSTART DTEND DURATION SUMMARY DESCRIPTION LOCATION CATEGORIES URL ORGANIZER ATTENDEE STATUS RRULE EXRULE RDATE EXDATE RECURRENCE-ID RELATED-TO'.split(
    ' ',
  ),
);

/** Reads one item into the builder; `track` is empty where there is one calendar alone. */
export function readCalendarItem(item: CalendarComponent, track: string, context: CalendarContext): void {
  const { into, people, series, expand, keys } = context;
  if (restoreItem(item, into)) return;
  const all = (name: string) => item.properties.filter((property) => property.name === name);
  const words = (name: string) =>
    all(name)
      .flatMap(({ values }) => values)
      .join(', ')
      .trim();
  const uid = all('UID')[0]?.values.join(',').trim() ?? '';
  const override = all('RECURRENCE-ID')[0];
  const at = `line ${item.line}`;
  const called = titleOfHtml(words('SUMMARY'));
  const title = called.title || 'Untitled';
  const key = override === undefined ? uid || at : `${uid} ${override.raw}`;
  // Who comes to an item, and what it is a part of, is said of it alone, whatever id it shares with another.
  const own = keys.has(key) ? `${key} ${at}` : key;
  keys.add(key);
  const tell = (message: string, hint: string) =>
    into.problem({ path: at, record: title, message, hint, effect: 'kept', sort: 'date' });

  const when = readWhen(item, expand, tell);
  const status = words('STATUS').toUpperCase();
  const isCancelled = status === 'CANCELLED';
  const url = words('URL');
  into.event({
    key,
    ...(own === key ? {} : { ownKey: own }),
    title,
    at,
    kind: KINDS.get(item.name) ?? '',
    themes: all('CATEGORIES').flatMap(({ values }) => values),
    track,
    summary: htmlToText(words('DESCRIPTION')),
    place: htmlToText(words('LOCATION')),
    isPlanned: status === 'TENTATIVE',
    isInternal: /^(PRIVATE|CONFIDENTIAL)$/i.test(words('CLASS')),
    remarks: isCancelled ? ['It was cancelled.'] : [],
    sources: url === '' ? [] : [{ title: url, url }],
    ...(when.recurrence === '' ? {} : { recurrence: when.recurrence }),
    ...(when.date === null ? {} : { date: when.date }),
    fields: [
      ...when.fields,
      ...called.links,
      ...(override === undefined ? [] : [{ label: INSTEAD_OF, value: override.raw }]),
      { label: 'Status', value: status.toLowerCase() },
      { label: CALENDAR_ID, value: uid },
      ...otherFields(item),
    ],
  });
  for (const person of [...all('ORGANIZER'), ...all('ATTENDEE')]) people.join(person, own);
  for (const other of all('RELATED-TO')) {
    const label = /^(PARENT)?$/i.test(other.parameters.get('reltype') ?? '') ? 'part of' : 'related to';
    into.relation({ from: own, to: other.values.join(','), at: `line ${other.line}`, label });
  }
  if (override === undefined) return;
  if (series.has(uid)) into.relation({ from: own, to: uid, at, label: 'part of' });
  else tell('It is one occurrence of a series that is not in the file', 'It is shown by itself.');
}

/** An event that Entente wrote, unless its date was changed since. */
function restoreItem(item: CalendarComponent, into: DatasetBuilder): boolean {
  const text = (name: string) => item.properties.find((each) => each.name === name)?.values.join(',') ?? '';
  if (item.name !== 'VEVENT' || text('X-ENTENTE') === '') return false;
  const [start, end] = [text('DTSTART'), text('DTEND')];
  const standsAt = (span: WrittenSpan) => {
    const days = calendarDays(span);
    const written = days === null ? [] : [days.first, days.until].map((day) => formatDay(day).replaceAll('-', ''));
    return written[0] === start && written[1] === end;
  };
  const [title, at] = [text('SUMMARY').trim() || 'Untitled', `line ${item.line}`];
  const id = text('UID').replace(/@[^@]*\.entente$/, '');
  const kept = parseKept(text('X-ENTENTE'));
  return restoreEvent({ id, title, at, kept, text: text('DESCRIPTION'), standsAt }, into);
}

function parseKept(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

type Tell = (message: string, hint: string) => void;

interface When {
  readonly date: DateInput | null;
  readonly recurrence: string;
  readonly fields: readonly FieldInput[];
}

function readWhen(item: CalendarComponent, expand: ExpandSeries, tell: Tell): When {
  const first = (name: string) => item.properties.find((property) => property.name === name);
  const start = first('DTSTART') ?? first('DUE') ?? first('COMPLETED');
  const rules = rulesOf(item);
  const ends = item.properties
    .filter(({ name }) => name === 'DTEND' || name === 'DURATION')
    .map(({ name, raw }) => ({ label: name, value: raw }));
  if (start === undefined) return { date: null, recurrence: '', fields: [...ends, ...rules.fields] };
  const end = start.name === 'DTSTART' ? (first('DTEND') ?? dueOf(item)) : undefined;
  const when = componentDate(start, end, start.name === 'DTSTART' ? first('DURATION') : undefined);
  if (when === null) return { date: { unread: start.raw }, recurrence: '', fields: [...ends, ...rules.fields] };
  for (const { message } of when.faults)
    tell(message, 'Its start alone is taken; the end as written is in its details.');
  const fields = [
    { label: 'Time', value: when.time },
    ...when.faults.map(({ written }) => ({ label: 'End as written', value: written })),
    ...rules.fields,
  ];
  const recurrence = rules.rules.map(recurrenceWords).join('; ') || (rules.added.length > 0 ? 'on several days' : '');
  if (recurrence === '') return { date: { edtf: spanOf(when) }, recurrence, fields };
  const { date, count } = seriesDate(when, rules, expand, tell);
  return { date, recurrence, fields: [...fields, { label: 'Occurrences', value: count }] };
}

/** What is due is over by then; a day that is due is itself the last. */
function dueOf({ properties }: CalendarComponent): CalendarProperty | undefined {
  const due = properties.find(({ name }) => name === 'DUE');
  if (due === undefined || /T/i.test(due.raw)) return due;
  return /^\d{8}$/.test(due.raw)
    ? { ...due, raw: dayAfter(`${due.raw.slice(0, 4)}-${due.raw.slice(4, 6)}-${due.raw.slice(6)}`, 1) }
    : due;
}

interface Rules {
  readonly rules: readonly string[];
  readonly added: readonly string[];
  readonly excepted: readonly string[];
  readonly fields: readonly FieldInput[];
}

function rulesOf({ properties }: CalendarComponent): Rules {
  const of = (name: string) => properties.filter((property) => property.name === name);
  const lists = (name: string) => of(name).flatMap(({ values }) => values);
  const field = (label: string, name: string) => of(name).map(({ raw }) => ({ label, value: raw }));
  return {
    rules: of('RRULE').map(({ raw }) => raw),
    added: lists('RDATE'),
    excepted: lists('EXDATE'),
    fields: [
      ...field('Recurrence rule', 'RRULE'),
      ...field('Exception rule', 'EXRULE'),
      ...field('Also on', 'RDATE'),
      ...field('Except on', 'EXDATE'),
    ],
  };
}

const spanOf = ({ start, lastDay }: ComponentDate): string =>
  start.edtf === lastDay ? start.edtf : `${start.edtf}/${lastDay}`;

/** The days over which a series goes, and how many occurrences it has. */
function seriesDate(when: ComponentDate, rules: Rules, expand: ExpandSeries, tell: Tell) {
  const series = expand(when.start, rules);
  if (typeof series === 'string') {
    tell(series, 'It is shown from its first occurrence on, with no end that is known; the rule is in its details.');
    return { date: { edtf: `${when.start.edtf}/` }, count: '' };
  }
  const days = daysBetween(when.start.edtf, when.lastDay);
  const last = series.last === null ? '..' : days === 0 ? series.last : dayAfter(series.last, days);
  return {
    date: { edtf: last === series.first ? last : `${series.first}/${last}` },
    count: series.occurrences === null ? 'without end' : String(series.occurrences),
  };
}

function otherFields(item: CalendarComponent): FieldInput[] {
  const hasStart = item.properties.some(({ name }) => name === 'DTSTART');
  const others = item.properties.filter(({ name }) => !PLACED.has(name) && (hasStart || name !== 'DUE'));
  const within = item.children.flatMap(({ name, properties }) => ({
    label: name === 'VALARM' ? 'Alarm' : name,
    value: properties.map((property) => `${property.name} ${property.values.join(', ')}`).join('; '),
  }));
  return [...others.map(({ name, values }) => ({ label: name, value: htmlToText(values.join(', ')) })), ...within];
}
