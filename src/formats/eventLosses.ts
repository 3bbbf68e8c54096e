/** Owns what calendars and slide timelines, which hold events alone, cannot hold of a data set. */
import type { Dataset } from '../model/dataset/schema';
import { commonLosses } from './commonLosses';
import { calendarDays } from './icalendar/calendarDays';
import { leftOut, said, sum } from './lossWords';
import { slideDates } from './timelinejs/writtenDates';
import { type WrittenSpan, writtenSpan } from './writtenSpan';

const UNDATED = ['no date and is left out', 'no date and are left out'] as const;

const entities = (count: number, rest: string) => said(count, 'entity', 'is', rest, 'entities');

/** How many events a calendar or slides show. */
export const shownEvents = (dataset: Dataset, format: 'icalendar' | 'timelinejs'): number =>
  (format === 'icalendar' ? inCalendar : onSlides)(datedSpans(dataset)).length;

const datedSpans = ({ events }: Dataset): WrittenSpan[] =>
  events.map(({ date }) => writtenSpan(date, 'occurrence')).filter((span) => span !== null);
const inCalendar = (dated: readonly WrittenSpan[]) => dated.filter((span) => calendarDays(span) !== null);
const onSlides = (dated: readonly WrittenSpan[]) => dated.filter((span) => slideDates(span) !== null);

export function calendarLosses(dataset: Dataset): string[] {
  const dated = datedSpans(dataset);
  const shown = inCalendar(dated);
  return [
    ...said(dataset.events.length - dated.length, 'event', 'has', UNDATED),
    ...said(dated.length - shown.length, 'event', 'is', 'left out: a calendar has the years 1 to 9999 alone'),
    ...said(
      shown.filter((span) => !span.isExact && !isOpen(span)).length,
      'date',
      'is',
      'uncertain; a calendar shows the widest span',
    ),
    ...said(shown.filter(isOpen).length, 'date', 'is', 'open at one end; a calendar shows the day that is known'),
    ...apartFromEvents(dataset),
    ...(dataset.events.length === 0 ? [] : ['Lanes are not shown, and are read back here alone']),
  ];
}

export function slideLosses(dataset: Dataset): string[] {
  const dated = datedSpans(dataset);
  const placed = onSlides(dated);
  return [
    ...said(dataset.events.length - dated.length, 'event', 'has', UNDATED),
    ...said(dated.length - placed.length, 'event', 'has', [
      'a date without an end that is known, and is left out',
      'dates without an end that is known, and are left out',
    ]),
    ...said(
      placed.filter((span) => span.ends === null || isOpen(span)).length,
      'date',
      'is',
      'uncertain or open; the slide says so in words and stands at the span',
    ),
    ...apartFromEvents(dataset),
    ...(dataset.themes.length === 0 ? [] : ['Themes and kinds are not shown, and are read back here alone']),
  ];
}

/** What a format of events alone leaves out, and what stands in it unseen, for Entente to read back. */
function apartFromEvents(dataset: Dataset): string[] {
  const { events } = dataset;
  const unseen = (number: number, noun: string, plural?: string) =>
    said(number, noun, 'is', 'not shown, and read back here alone', plural);
  return [
    ...entities(dataset.entities.length, 'left out'),
    ...leftOut(dataset.relations.length, 'relation'),
    ...leftOut(dataset.undertakings.length, 'undertaking'),
    ...unseen(
      sum(events, ({ aliases = [] }) => aliases.length),
      'other name',
    ),
    ...unseen(
      sum(events, ({ otherDates = [] }) => otherDates.length),
      'other date',
    ),
    ...unseen(
      sum(events, ({ figures = [] }) => figures.length),
      'figure',
    ),
    ...(dataset.sources.length > 0 ? ['Sources stand in the text of what cites them'] : []),
    // Events whose dates cannot be read are left out.
    ...commonLosses({ ...dataset, events: [], entities: [], relations: [], undertakings: [] }),
  ];
}

const isOpen = ({ first, until }: WrittenSpan): boolean => first === null || until === null;
