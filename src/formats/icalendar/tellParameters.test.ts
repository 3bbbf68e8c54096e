import { expect, test } from 'vitest';
import { readingOf } from '../testing/readFixture';
import { readICalendar } from './readICalendar';

const saidOf = (...lines: readonly string[]) =>
  readingOf('x.ics', (into) =>
    readICalendar(
      ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n'),
      into,
    ),
  )
    .summary.split('\n')
    .slice(1);

test('what stands beside properties is counted in one line', () => {
  expect(
    saidOf(
      'DTSTART;VALUE=DATE:18360312',
      'SUMMARY;LANGUAGE=en:Harbour opened',
      'CATEGORIES;LANGUAGE=en:Ships',
      'CATEGORIES;LANGUAGE=en:Quays',
      'GEO:51.2;2.9',
    ),
  ).toEqual([
    'skipped · calendar · What stands beside properties of events has no place in a data set: LANGUAGE of SUMMARY (1), LANGUAGE of CATEGORIES (2)',
  ]);
});

test('nothing is said of how dates are written, nor of who took part, of whom all is kept', () => {
  expect(
    saidOf(
      'DTSTART;VALUE=DATE:18360312',
      'SUMMARY:Harbour opened',
      'ATTENDEE;CN=Ann;ROLE=CHAIR:mailto:ann@example.org',
    ),
  ).toEqual([]);
});
