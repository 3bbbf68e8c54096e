/** Owns the line that counts what stands beside the properties of events, before their colons, and has no place in a data set. */
import type { DatasetBuilder } from '../../model/dataset/createDatasetBuilder';
import { someText } from '../../model/someText';
import type { CalendarComponent } from './readComponents';

/** Those that are read, or say how the value is written. */
const READ = /^(?:value|tzid|encoding|charset|reltype)$/;
/** Properties of which each parameter is kept. */
const KEPT = /^(?:ATTENDEE|ORGANIZER)$/;
const MOST_NAMED = 12;

/** Lists the names of such parameters once, with their properties and how often they stand there. */
export function tellParameters(items: readonly CalendarComponent[], into: DatasetBuilder): void {
  const counts = new Map<string, number>();
  for (const { properties } of items) {
    for (const { name, parameters } of properties) {
      if (KEPT.test(name)) continue;
      for (const [parameter, value] of parameters) {
        if (READ.test(parameter) || value === '') continue;
        const said = `${parameter.toUpperCase()} of ${name}`;
        counts.set(said, (counts.get(said) ?? 0) + 1);
      }
    }
  }
  if (counts.size === 0) return;
  into.problem({
    path: 'calendar',
    record: 'Calendar',
    message: `What stands beside properties of events has no place in a data set: ${someText(
      [...counts].map(([said, count]) => `${said} (${count})`),
      MOST_NAMED,
    )}`,
    hint: 'It is left out, such as the language of a title; the properties themselves are read.',
    effect: 'skipped',
    sort: 'value',
  });
}
