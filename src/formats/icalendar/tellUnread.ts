/** Owns the line that names what a calendar says of itself and no event does, such as its colour or how often to fetch it. */
import type { DatasetBuilder } from '../../model/dataset/createDatasetBuilder';
import type { CalendarComponent } from './readComponents';
import { unusedZones } from './unusedZones';

/** Properties of a calendar that are read, or say no more than that it is one. */
const READ = /^(?:PRODID|VERSION|NAME|DESCRIPTION|X-WR-CALNAME|X-WR-CALDESC|X-WR-TIMEZONE|X-ENTENTE)$/;
const LONGEST = 60;

/** Lists what of the calendars themselves has no place in a data set, each name once, as its first value says it. */
export function tellUnread(calendars: readonly CalendarComponent[], into: DatasetBuilder): void {
  const said = new Map<string, string>();
  for (const { properties } of calendars) {
    for (const { name, values } of properties) {
      const value = values.join(', ').trim();
      if (READ.test(name) || value === '' || (name === 'CALSCALE' && /^gregorian$/i.test(value))) continue;
      if (!said.has(name)) said.set(name, value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value);
    }
  }
  for (const [name, zone] of unusedZones(calendars)) if (zone !== '' && !said.has(name)) said.set(name, zone);
  if (said.size === 0) return;
  const words = [...said].map(([name, value]) => `${name} (${value})`).join(', ');
  into.problem({
    path: 'calendar',
    record: 'Calendar',
    message: `What the calendar says of itself has no place in a data set: ${words}`,
    hint: 'It is left out. It says how programs show and fetch the calendar; its events, and days that are days in any zone, are read without it.',
    effect: 'skipped',
    sort: 'value',
  });
}
