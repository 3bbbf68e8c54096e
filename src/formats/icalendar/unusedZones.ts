/** Owns which time zones a calendar names that no time of it is of: its days are days wherever one is. */
import type { CalendarComponent, CalendarProperty } from './readComponents';

const TIMES = /^(?:DTSTART|DTEND|DUE|COMPLETED|RECURRENCE-ID|RDATE|EXDATE)$/;
/** A time of day other than the first moment, by which programs write whole days. */
const IS_TIMED = /T(?!0000(?:00)?$)\d{4}/i;

/** By the name under which each stands in the file, its zones; those of times are named beside these. */
export function unusedZones(
  calendars: readonly CalendarComponent[],
): readonly (readonly [name: string, zone: string])[] {
  const all = calendars.flatMap(({ children }) => children).filter(({ name }) => name !== 'VCALENDAR');
  const times = all.flatMap(({ properties }) => properties.filter(({ name }) => TIMES.test(name)));
  const isTimed = ({ raw }: CalendarProperty) => IS_TIMED.test(raw);
  const zoneOf = ({ parameters }: CalendarProperty) => parameters.get('tzid') ?? '';
  const used = new Set(times.filter(isTimed).map(zoneOf));
  const ofDays = new Map<string, number>();
  for (const day of times) {
    const zone = zoneOf(day);
    if (zone !== '' && !used.has(zone)) ofDays.set(zone, (ofDays.get(zone) ?? 0) + 1);
  }
  // Times without a zone, and those in UTC, are read in that of the calendar.
  const named = calendars.flatMap(({ properties }) => properties.filter(({ name }) => name === 'X-WR-TIMEZONE'));
  const ruled = all.flatMap(({ name, properties }) =>
    name === 'VTIMEZONE' ? properties.filter((each) => each.name === 'TZID') : [],
  );
  const text = ({ values }: CalendarProperty) => values.join(', ').trim();
  return [
    ...named.map(text).flatMap((zone) => (used.has('') || used.has(zone) ? [] : [['X-WR-TIMEZONE', zone] as const])),
    ...[...ofDays].map(([zone, count]) => [`TZID of ${count === 1 ? 'a whole day' : 'whole days'}`, zone] as const),
    ...ruled.map(text).flatMap((zone) => (used.has(zone) || ofDays.has(zone) ? [] : [['VTIMEZONE', zone] as const])),
  ];
}
