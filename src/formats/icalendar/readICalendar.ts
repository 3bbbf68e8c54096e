/** Owns how a calendar (RFC 5545) becomes events, the people who take part, and what joins them. */
import type { DatasetBuilder } from '../../model/dataset/createDatasetBuilder';
import { failure, type Result, success } from '../../model/result';
import type { ReadInto } from '../format';
import { restoreHistory } from '../restoreHistory';
import { htmlToText } from '../text/htmlToText';
import { createExpandSeries } from './createExpandSeries';
import { createPeople } from './createPeople';
import { createZoneReader } from './createZoneReader';
import { readCalendarItem } from './readCalendarItem';
import { type CalendarComponent, readComponents } from './readComponents';
import { tellParameters } from './tellParameters';
import { tellUnread } from './tellUnread';

/** The components that stand on a timeline; a file may also have them bare. */
const ITEMS = new Set(['VEVENT', 'VTODO', 'VJOURNAL']);

/**
 * Reads a calendar: each event, to-do and journal entry is an event; a series is one event that recurs; an occurrence that
 * was moved is an event of its own, part of its series.
 */
export const readICalendar: ReadInto<string> = (text, into) => {
  const { components, faults } = readComponents(text);
  const calendars = components.flatMap(calendarsIn);
  const bare = components.filter(({ name }) => ITEMS.has(name));
  if (calendars.length + bare.length === 0) {
    return failure(
      'No calendar begins in this text',
      'A calendar has a line BEGIN:VCALENDAR. Export it again as an .ics file, and take the whole file.',
    );
  }
  for (const { line, sort, message } of faults) {
    into.problem({
      path: `line ${line}`,
      record: `line ${line}`,
      message,
      hint:
        sort === 'line'
          ? 'The line is left out. A line has a name, a colon and a value; what goes on begins with a space.'
          : 'What stands in it was read. The file may be cut off: export it again.',
      effect: sort === 'line' ? 'skipped' : 'repaired',
      sort: sort === 'line' ? 'value' : 'file',
    });
  }
  // A series must be known before its moved occurrences are joined to it.
  const all = [...calendars.flatMap(({ children }) => children), ...bare];
  const series = new Set(
    all.flatMap(({ properties }) =>
      properties.some(({ name }) => name === 'RECURRENCE-ID')
        ? []
        : properties.filter(({ name }) => name === 'UID').map(({ values }) => values.join(',').trim()),
    ),
  );
  const context = { into, people: createPeople(into), series, expand: createExpandSeries(), keys: new Set<string>() };
  const [first] = calendars;
  if (first !== undefined) {
    const description = textOf(first, ['X-WR-CALDESC', 'DESCRIPTION']);
    const isOwn = textOf(first, ['PRODID']) === '-//Entente//Entente//EN';
    if (isOwn) restoreHistory(textOf(first, ['X-ENTENTE']), into);
    into.describe({
      title: nameOf(first),
      ...(description === '' ? {} : { description: isOwn ? description : htmlToText(description) }),
    });
  }
  for (const calendar of calendars) {
    const track = calendars.length > 1 ? nameOf(calendar) : '';
    const inZone = createZoneReader(textOf(calendar, ['X-WR-TIMEZONE']), `line ${calendar.line}`, into);
    for (const child of calendar.children) {
      if (ITEMS.has(child.name)) readCalendarItem(inZone(child), track, context);
      // A time zone's rules are no event: times that have a zone stay as written, and it is named beside them.
      else if (child.name !== 'VTIMEZONE' && child.name !== 'VCALENDAR') leaveOut(child, into);
    }
  }
  for (const item of bare) readCalendarItem(item, '', context);
  tellUnread(calendars, into);
  tellParameters(
    all.filter(({ name }) => ITEMS.has(name)),
    into,
  );
  return into.count() > 0 ? success(null) : withoutEvents(calendars);
};

/** A calendar, and those that stand in it where files were put together. */
const calendarsIn = (component: CalendarComponent): CalendarComponent[] =>
  component.name === 'VCALENDAR' ? [component, ...component.children.flatMap(calendarsIn)] : [];

/** What a calendar without an event has instead, such as the rules of a time zone or busy times. */
function withoutEvents(calendars: readonly CalendarComponent[]): Result<never> {
  const parts = [
    ...new Set(
      calendars.flatMap(({ children }) =>
        children.filter(({ name }) => name !== 'VCALENDAR').map(({ name }) => WORDS.get(name) ?? name),
      ),
    ),
  ];
  return failure(
    parts.length === 0
      ? 'There is no event in this calendar'
      : `There is no event in this calendar, only ${parts.join(' and ')}`,
    'Export the calendar itself, with its events, as an .ics file.',
  );
}

const WORDS = new Map([
  ['VTIMEZONE', 'the rules of time zones'],
  ['VFREEBUSY', 'busy times'],
]);

function leaveOut({ name, line, properties }: CalendarComponent, into: DatasetBuilder): void {
  const busy = properties.filter((property) => property.name === 'FREEBUSY').length;
  into.problem({
    path: `line ${line}`,
    record: name,
    message: name === 'VFREEBUSY' ? `A list of ${busy} busy times names no event` : `${name} is not an event`,
    hint: 'It is left out. Ask for the calendar itself where you need what stands behind it.',
    effect: 'skipped',
    sort: 'record',
  });
}

const nameOf = (calendar: CalendarComponent): string => textOf(calendar, ['X-WR-CALNAME', 'NAME']);

function textOf({ properties }: CalendarComponent, names: readonly string[]): string {
  for (const name of names) {
    const found = properties.find((property) => property.name === name);
    if (found !== undefined) return found.values.join(', ').trim();
  }
  return '';
}
