/** Owns what becomes of times of day, which a history has no place for: they are kept beside their day, order it, and are counted. */
import { countedText } from '../countText';
import type { Problem } from './problem';
import type { Dataset, Field, HistoryEvent } from './schema';

/** Whether it is the label under which readers keep the time of day of a record: “Time: 09:30 – 11:00 Europe/Berlin”. */
export const isOfTime = (label: string): boolean => label.length === 4 && label.toLowerCase() === 'time';

/** The hour, the minutes and the half of the day; 1:23:45 is how long something took. */
const CLOCK =
  /(?<![\d:.])(?!\d:\d\d:)([01]?\d|2[0-4])(?:[:h]([0-5]\d)(?::\d\d(?:[.,]\d+)?)?)?(?![\d:])(?:\s?([ap])\.?\s?m\b\.?)?/gi;

/** Whether a text says a time of day, and not an hour's number alone. */
export const saysTimeOfDay = (text: string): boolean =>
  [...text.matchAll(CLOCK)].some(([, , minutes, half]) => minutes !== undefined || half !== undefined);

/** A start that is known to the day, not about it. */
const DAY = /^\d{4}-\d\d-\d\d(?![~%])/;

/** The time of day that is kept beside a date known to the day; undefined where there is none. */
export function timeOfDay(edtf = '', fields: readonly Field[] = []): string | undefined {
  if (fields.length === 0 || !DAY.test(edtf)) return undefined;
  return fields.find(({ label, value }) => isOfTime(label) && saysTimeOfDay(value))?.value;
}

/** What is listed once of a file whose records have times of day; null where none has. */
export function toldTimes(events: number, entities: number): Problem | null {
  if (events + entities === 0) return null;
  const counts = [
    ...(events === 0 ? [] : [countedText(events, 'event')]),
    ...(entities === 0 ? [] : [countedText(entities, 'entity', 'entities')]),
  ];
  const [have, them] =
    events + entities === 1 ? ['has a time of day, which is', 'it'] : ['have times of day, which are', 'them'];
  return {
    path: 'file',
    record: 'file',
    message: `${counts.join(' and ')} ${have} kept with ${them}; the timeline shows days`,
    hint: 'The time stands among the details.',
    effect: 'assumed',
    sort: 'date',
  };
}

/** The same of a data set. */
export const timesIn = ({ events, entities }: Pick<Dataset, 'events' | 'entities'>): Problem | null =>
  toldTimes(
    events.filter(({ date, fields }) => timeOfDay(date?.edtf, fields) !== undefined).length,
    entities.filter(({ existence, fields }) => timeOfDay(existence?.edtf, fields) !== undefined).length,
  );

/** Events of one date and zone in the order of their times, at the places that they had; all others stay where they are. */
export function inOrderOfTimes(events: readonly HistoryEvent[]): HistoryEvent[] {
  const alike = new Map<string, { readonly place: number; readonly minute: number; readonly event: HistoryEvent }[]>();
  for (const [place, event] of events.entries()) {
    const time = timeOfDay(event.date?.edtf, event.fields);
    if (time === undefined) continue;
    const key = `${event.date?.edtf} ${time
      .replace(CLOCK, '')
      .replace(/[\s–]+/g, ' ')
      .trim()}`;
    const one = { place, minute: minuteOf(time), event };
    const before = alike.get(key);
    if (before === undefined) alike.set(key, [one]);
    else before.push(one);
  }
  const ordered = [...events];
  for (const each of alike.values()) {
    const sorted = each.toSorted((a, b) => a.minute - b.minute);
    for (const [at, { place }] of each.entries()) {
      const event = sorted[at]?.event;
      if (event !== undefined) ordered[place] = event;
    }
  }
  return ordered;
}

/** Minutes after midnight of the first time of day in a text. */
function minuteOf(text: string): number {
  const [, hour = '0', minute = '0', half = ''] = text.matchAll(CLOCK).next().value ?? [];
  const isHalf = half !== '';
  const hours = (isHalf ? Number(hour) % 12 : Number(hour)) + (half.toLowerCase() === 'p' ? 12 : 0);
  return hours * 60 + Number(minute);
}
