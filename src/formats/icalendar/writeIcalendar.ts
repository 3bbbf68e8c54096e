/**
 * Owns the writing of iCalendar (RFC 5545): each event of which a day is known as one that takes whole days, over the
 * widest span that its date allows; the date as firm as it is stands in the description and in `X-EDTF`, and all that is said of the event in `X-ENTENTE`.
 */
import ICAL from 'ical.js';
import type { Dataset, HistoryEvent } from '../../model/dataset/schema';
import { formatDay } from '../../model/dates/formatEdtf';
import { citationWords, type DatasetWords, datasetWords } from '../datasetWords';
import { attributesOf, type FlatRecord } from '../flatRecord';
import { flattenDataset } from '../flattenDataset';
import { CALENDAR_ID, givenIds, ownId } from '../givenIds';
import { keepHistory } from '../keepHistory';
import { type WrittenSpan, writtenSpan } from '../writtenSpan';
import { type CalendarDays, calendarDays } from './calendarDays';

/** A property as jCal has it (RFC 7265). */
type Property = readonly [
  name: string,
  parameters: Readonly<Record<string, string>>,
  type: string,
  ...values: string[],
];

/** The same data set gives the same text, so what must be stamped bears a time that stands for none. */
const STAMP = '1970-01-01T00:00:00Z';

export function writeIcalendar(dataset: Dataset): string {
  // The library counts without the space that a folded line begins with, and the standard (3.1) with it.
  ICAL.foldLength = 74;
  const words = datasetWords(dataset);
  const { records } = flattenDataset({ ...dataset, entities: [], relations: [], undertakings: [] });
  const given = givenIds(dataset.events, CALENDAR_ID);
  const events = dataset.events.flatMap((event, i) => {
    const span = writtenSpan(event.date, 'occurrence');
    const days = span === null ? null : calendarDays(span);
    return span === null || days === null
      ? []
      : [['vevent', propertiesOf(event, span, days, given.get(event.id), dataset.id, words, records[i]), []]];
  });
  const head: Property[] = [
    text('prodid', '-//Entente//Entente//EN'),
    text('version', '2.0'),
    text('calscale', 'GREGORIAN'),
    text('x-wr-calname', dataset.title),
    ...(dataset.description === '' ? [] : [text('x-wr-caldesc', dataset.description)]),
    text('x-entente', keepHistory(dataset, 'all')),
  ];
  return ICAL.stringify(['vcalendar', head, events]);
}

const text = (name: string, value: string): Property => [name, {}, 'text', value];
const some = (name: string, value: string | undefined): Property[] =>
  value === undefined || value === '' ? [] : [text(name, value)];

function propertiesOf(
  event: HistoryEvent,
  span: WrittenSpan,
  days: CalendarDays,
  given: string | undefined,
  calendar: string,
  words: DatasetWords,
  record: FlatRecord | undefined,
): Property[] {
  const { summary, notes = [], fields = [], citations, recurrence } = event;
  const description = [
    summary,
    ...(span.isExact ? [] : [`Date: ${span.words}.`]),
    ...(recurrence === undefined ? [] : [`How often: ${recurrence}.`]),
    ...notes.map((note) => note.text),
    ...fields.flatMap(({ label, value }) => (label === CALENDAR_ID ? [] : [`${label}: ${value}`])),
    ...(citations.length === 0
      ? []
      : [`Sources: ${citations.map((citation) => citationWords(citation, words)).join('; ')}`]),
  ].filter((part) => part !== '');
  const themes = event.themes.map(words.theme);
  return [
    text('uid', given ?? `${event.id}@${calendar}.entente`),
    ['dtstamp', {}, 'date-time', STAMP],
    ['dtstart', {}, 'date', formatDay(days.first)],
    ['dtend', {}, 'date', formatDay(days.until)],
    text('summary', event.title),
    ...some('description', description.join('\n\n')),
    ...some('location', event.place),
    ...(themes.length === 0 ? [] : [['categories', {}, 'text', ...themes] as const]),
    ...(event.planned === true ? [text('status', 'TENTATIVE')] : []),
    ...(event.internal === true ? [text('class', 'PRIVATE')] : []),
    // An event of history keeps nobody from another appointment.
    text('transp', 'TRANSPARENT'),
    text('x-edtf', span.edtf),
    text('x-kind', words.kind(event.kind)),
    // Calendars pass over what begins with X-; by this, the event can be read back as it was.
    ...(record === undefined
      ? []
      : [text('x-entente', JSON.stringify([...ownId(event.id, given), ...attributesOf(record)]))]),
  ];
}
