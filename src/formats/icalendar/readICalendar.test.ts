import { expect, test } from 'vitest';
import { fixtureBytes, linesOf, readingOf } from '../testing/readFixture';
import { fitsICalendar } from './fitsICalendar';
import { readICalendar } from './readICalendar';

const contentOf = (name: string): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(fixtureBytes(new URL(`./fixtures/${name}`, import.meta.url)));
const read = (name: string) => readingOf(name, (into) => readICalendar(contentOf(name), into));

test.each([
  ['voyage.ics', true, ['4 events, 3 entities, 5 relations']],
  [
    'series.ics',
    true,
    [
      '8 events, 0 entities, 1 relations',
      'kept · line 18 · It is one occurrence of a series that is not in the file',
      'kept · line 37 · Its recurrence names a day that its month does not have',
      'kept · line 43 · It recurs more than 10,000 times',
      'kept · line 49 · Its recurrence cannot be read: invalid frequency "FORTNIGHTLY" expected: "SECONDLY, MINUTELY, HOURLY, DAILY, WEEKLY, MONTHLY, YEARLY"',
    ],
  ],
  [
    'unopened.ics',
    true,
    [
      '2 events, 0 entities, 0 relations',
      'repaired · line 13 · “END:VEVENT” ends what was not begun, and was read as begun at line 9',
      'skipped · calendar · What the calendar says of itself has no place in a data set: LAST-MODIFIED (2014-01-01T00:00:00Z)',
    ],
  ],
  [
    'broken.ics',
    true,
    [
      '4 events, 0 entities, 0 relations',
      'skipped · line 5 · “this line was not folded” is not a line of a calendar',
      'skipped · line 7 · “__PROTO__:x” is not a line of a calendar',
      'repaired · line 16 · “END:VJOURNAL” ends what was not begun',
      'skipped · line 19 · “ATTENDEE;CN="No end:mailto:a@example.org” is not a line of a calendar',
      'repaired · line 1 · VCALENDAR begins here and has no end',
      'repaired · line 25 · VEVENT begins here and has no end',
      'kept · line 2 · “20140230” is not a date that can be read',
      'kept · line 10 · Its end “20140301T090000” lies before its start',
      'repaired · line 10 · The id “__proto__” is there already',
      'kept · line 17 · “soon” is not a date that can be read',
      'skipped · line 22 · A list of 1 busy times names no event',
      'skipped · calendar · What stands beside properties of events has no place in a data set: CONSTRUCTOR of CONSTRUCTOR (1)',
      'skipped · line 28 · It joins “nobody”, and there is no such record',
    ],
  ],
  [
    'zone.ics',
    true,
    [
      '7 events, 0 entities, 0 relations',
      'assumed · line 1 · Times in UTC were read in the zone of the calendar, America/New_York, and days are days there; those of a series stay in UTC',
      'kept · line 17 · “20260230T030000Z” is not a date that can be read',
    ],
  ],
  [
    'one-address.ics',
    true,
    [
      '3 events, 2 entities, 4 relations',
      'repaired · line 10 · The id “7” is there already',
      'assumed · line 14 · “Guild of Printers” and “Ann Lee” have one address, office@example.org, and were read as two',
    ],
  ],
  ['several.ics', true, ['3 events, 0 entities, 0 relations']],
  [
    'empty.ics',
    true,
    ['refused: There is no event in this calendar | Export the calendar itself, with its events, as an .ics file.'],
  ],
  [
    'letter.ics',
    false,
    [
      'refused: No calendar begins in this text | A calendar has a line BEGIN:VCALENDAR. Export it again as an .ics file, and take the whole file.',
    ],
  ],
] as const)('%s', (name, fits, summary) => {
  expect(fitsICalendar(contentOf(name))).toBe(fits);
  expect(read(name).summary.split('\n')).toEqual(summary);
});

test('what is read of voyage.ics', () => {
  const { dataset } = read('voyage.ics');
  expect(dataset === null ? [] : linesOf(dataset)).toEqual([
    'event · The Beagle sails, at last · 1831-12-27 · departure · navy',
    'event · Galápagos survey · 1835-09-15/1835-10-20',
    'event · Earthquake at Concepción · 1835-02-20/1835-02-21',
    'event · Return to Falmouth · 1836-10-02',
    'person · FitzRoy, Robert · undated',
    'person · Charles Darwin · undated',
    'person · holland@example.org · undated',
    'fitzroy-robert –organised→ the-beagle-sails-at-last',
    'charles-darwin –took-part-in-2→ the-beagle-sails-at-last',
    'holland-example-org –declined→ the-beagle-sails-at-last',
    'charles-darwin –took-part-in-2→ galapagos-survey',
    'return-to-falmouth –part-of-2→ the-beagle-sails-at-last',
  ]);
});

test('each item is of those whom it names itself, whatever id and address they share with others', () => {
  const { dataset } = read('one-address.ics');
  expect(dataset === null ? [] : linesOf(dataset).slice(3)).toEqual([
    'person · Guild of Printers · undated',
    'person · Ann Lee · undated',
    'guild-of-printers –organised→ opening-of-the-fair',
    'ann-lee –organised→ on-type',
    'ann-lee –organised→ on-ink',
    'guild-of-printers –took-part-in-2→ on-ink',
  ]);
});

test('what is read of series.ics', () => {
  const { dataset } = read('series.ics');
  expect(dataset === null ? [] : linesOf(dataset)).toEqual([
    'event · Treaty drafting · 2014-03-25/2014-04-17',
    'event · Treaty drafting (moved) · 2014-04-02',
    'event · Of no series · 2014-04-03',
    'event · National day · 2000-07-14/..',
    'event · Two-day council · 2014-01-31/2014-05-31',
    'event · On no day · 2014-01-31/',
    'event · A beacon · 2014-01-31/',
    'event · A rule that is none · 2014-01-31/',
    'treaty-drafting-moved –part-of-2→ treaty-drafting',
  ]);
});

test('a time in UTC stands on its day in the zone of the calendar; days, series and other zones stay as written', () => {
  const said = read('zone.ics').dataset?.events.map(({ title, date, fields = [] }) =>
    [title, date?.edtf, fields.find(({ label }) => label === 'Time')?.value].join(' · '),
  );
  expect(said).toEqual([
    'Evening lecture · 2025-12-12 · 19:00 – 21:00 America/New_York',
    'Summer lecture · 2026-07-01 · 20:30 – 22:00 America/New_York',
    'No such day ·  · ',
    'Open day · 2026-05-02 · 00:00 – 24:00 UTC',
    'Harvest · 2026-09-05/2026-09-06 · ',
    'In Berlin · 2026-03-01 · 02:00 – 03:00 Europe/Berlin',
    'Every week · 2026-01-03/2026-01-17 · 00:30 UTC',
  ]);
});

test.each([
  ['20140131T220000Z', '20140201T000000Z', '22:00 – 24:00 UTC'],
  ['20140131T220000', '20140201T000000', '22:00 – 24:00'],
  ['20140131T220000Z', '20140131T233000', '22:00 UTC – 23:30'],
])('the zone of a time is kept, also where it ends at midnight: %s to %s', (start, end, time) => {
  const item = ['BEGIN:VEVENT', 'SUMMARY:A', `DTSTART:${start}`, `DTEND:${end}`, 'END:VEVENT'];
  expect(calendar(...item).dataset?.events[0]?.fields).toContainEqual({ label: 'Time', value: time });
});

test.each(['51.4787;-0.2956', '51.4787\\;-0.2956'])('where something is keeps both numbers: %s', (geo) => {
  const item = ['BEGIN:VEVENT', 'SUMMARY:A', 'DTSTART:20251213T000000Z', `GEO:${geo}`, 'END:VEVENT'];
  expect(calendar(...item).dataset?.events[0]?.fields).toContainEqual({ label: 'GEO', value: '51.4787; -0.2956' });
});

test('a zone of a calendar that nobody knows is listed, and days in UTC stay', () => {
  const of = (zone: string) => {
    const item = ['BEGIN:VEVENT', 'SUMMARY:A', 'DTSTART:20251213T000000Z', 'END:VEVENT'];
    const { dataset, summary } = calendar(`X-WR-TIMEZONE:${zone}`, ...item);
    return [dataset?.events[0]?.date?.edtf, ...summary.split('\n').slice(1)];
  };
  expect(of('Narnia/Cair Paravel')).toEqual([
    '2025-12-13',
    'kept · line 1 · Its zone “Narnia/Cair Paravel” is not known: days and times in UTC stay as they are written',
  ]);
  expect(of('Etc/UTC')).toEqual(['2025-12-13']);
  expect(of('')).toEqual(['2025-12-13']);
});

test.each([
  ['Europe/Lisbon', '18:30 – 20:00 Europe/Lisbon', true],
  ['Etc/UTC', '18:30 – 20:00 Etc/UTC', true],
  ['', '18:30 – 20:00', false],
])('times without a zone are those of the calendar, “%s”', (zone, time, isTold) => {
  const item = ['BEGIN:VEVENT', 'SUMMARY:A', 'DTSTART:20251213T183000', 'DTEND:20251213T200000', 'END:VEVENT'];
  const { dataset, summary } = calendar(`X-WR-TIMEZONE:${zone}`, ...item);
  expect(dataset?.events[0]?.fields).toContainEqual({ label: 'Time', value: time });
  expect(summary.split('\n').slice(1)).toEqual(
    isTold ? [`assumed · line 1 · Times without a zone were read as those of the zone of the calendar, ${zone}`] : [],
  );
});

test('what is read of several.ics', () => {
  const { dataset } = read('several.ics');
  expect(dataset === null ? [] : linesOf(dataset)).toEqual([
    'to-do · Grind the mirror · 1781-12-31',
    'journal-entry · A comet, or a planet · 1781-03-13',
    'event · Paper read · 1781-04-26',
  ]);
});

test('times, series, answers and what is not for everybody stand beside their events', () => {
  const events = [...(read('voyage.ics').dataset?.events ?? []), ...(read('series.ics').dataset?.events ?? [])];
  const fields = (title: string) =>
    (events.find((event) => event.title === title)?.fields ?? []).map(({ label, value }) => `${label}: ${value}`);
  expect(fields('The Beagle sails, at last')).toContain('Time: 14:00 – 15:30 Europe/London');
  expect(fields('Earthquake at Concepción')).toEqual([
    'Time: 11:30 – 13:30 UTC',
    'Status: tentative',
    'UID: quake@beagle',
  ]);
  expect(fields('Treaty drafting')).toContain('Occurrences: 4');
  expect(events.filter(({ planned }) => planned).map(({ title }) => title)).toEqual(['Earthquake at Concepción']);
  expect(events.filter(({ internal }) => internal).map(({ title }) => title)).toEqual(['Galápagos survey']);
  expect(events.flatMap(({ recurrence }) => recurrence ?? [])).toEqual([
    'every week on Tuesday',
    'every year',
    'every 2 months on the last Friday',
    'every year in February on day 30',
    'every second',
    'every fortnightly',
  ]);
});

const summaryOf = (lines: readonly string[]): string =>
  readingOf('x', (into) => readICalendar(lines.join('\r\n'), into)).summary;

test('a calendar without an event is refused with what it has instead', () => {
  const zone = ['BEGIN:VTIMEZONE', 'TZID:Europe/London', 'END:VTIMEZONE'];
  const busy = ['BEGIN:VFREEBUSY', 'FREEBUSY:19970308T160000Z/PT3H', 'END:VFREEBUSY'];
  expect(summaryOf(['BEGIN:VCALENDAR', ...zone, ...busy, 'END:VCALENDAR'])).toBe(
    'refused: There is no event in this calendar, only the rules of time zones and busy times | Export the calendar itself, with its events, as an .ics file.',
  );
});

test('calendars that stand in one another are all read', () => {
  const event = ['BEGIN:VEVENT', 'UID:1', 'DTSTART:17680825', 'SUMMARY:Sails', 'END:VEVENT'];
  const calendar = ['BEGIN:VCALENDAR', ...event, 'END:VCALENDAR'];
  expect(summaryOf(['BEGIN:VCALENDAR', ...calendar, 'END:VCALENDAR'])).toBe('1 events, 0 entities, 0 relations');
});

test('what is read of unopened.ics', () => {
  const { dataset } = read('unopened.ics');
  expect(dataset?.title).toBe('Sailings');
  expect(dataset === null ? [] : linesOf(dataset)).toEqual(['event · Out · 2014-08-25', 'event · Home · 2015-07-12']);
  expect(dataset?.events[1]?.place).toBe('Kew');
  expect(dataset?.events[1]?.fields).toBeUndefined();
});

const calendar = (...lines: readonly string[]) =>
  readingOf('a', (into) => readICalendar(['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\r\n'), into));

test('a day with the sign of a zone is that day, and an end of whole days in another zone is no time', () => {
  const { dataset } = calendar(
    'BEGIN:VEVENT',
    'SUMMARY:A',
    'DTSTART:20210527Z',
    'DTEND:20210528Z',
    'END:VEVENT',
    'BEGIN:VEVENT',
    'SUMMARY:B',
    'DTSTART;TZID=US/Eastern;VALUE=DATE:20210527',
    'DTEND;VALUE=DATE:20210529',
    'END:VEVENT',
  );
  expect(
    dataset?.events.map(({ title, date, fields = [] }) => [title, date?.edtf, ...fields.map(({ label }) => label)]),
  ).toEqual([
    ['A', '2021-05-27'],
    ['B', '2021-05-27/2021-05-28'],
  ]);
});

test('what a calendar says of itself is without escapes', () => {
  const { dataset } = calendar(
    'X-WR-CALNAME:Birds\\, bees',
    'X-WR-CALDESC:One\\nTwo\\; three',
    'BEGIN:VEVENT',
    'SUMMARY:A',
    'DTSTART:20210527',
    'END:VEVENT',
  );
  expect([dataset?.title, dataset?.description]).toEqual(['Birds, bees', 'One\nTwo; three']);
});

test('what a calendar says of itself and has no place is named in one line', () => {
  const own = [
    'METHOD:PUBLISH',
    'CALSCALE:GREGORIAN',
    'COLOR:teal',
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    'COLOR:red',
  ];
  const { summary } = calendar(...own, 'BEGIN:VEVENT', 'SUMMARY:A', 'DTSTART:20251213T000000Z', 'END:VEVENT');
  expect(summary.split('\n').slice(1)).toEqual([
    'skipped · calendar · What the calendar says of itself has no place in a data set: METHOD (PUBLISH), COLOR (teal), REFRESH-INTERVAL (P1D)',
  ]);
});

test('a zone that no time of a calendar is of is named, and one that is of times is not', () => {
  const day = ['BEGIN:VEVENT', 'SUMMARY:A', 'DTSTART;TZID=Asia/Tokyo:20251213T000000', 'END:VEVENT'];
  const rules = ['BEGIN:VTIMEZONE', 'TZID:Europe/Rome', 'END:VTIMEZONE'];
  expect(
    calendar('X-WR-TIMEZONE:Asia/Tokyo', ...rules, ...day)
      .summary.split('\n')
      .slice(1),
  ).toEqual([
    'skipped · calendar · What the calendar says of itself has no place in a data set: X-WR-TIMEZONE (Asia/Tokyo), TZID of a whole day (Asia/Tokyo), VTIMEZONE (Europe/Rome)',
  ]);
  const hour = ['BEGIN:VEVENT', 'SUMMARY:B', 'DTSTART;TZID=Asia/Tokyo:20251213T093000', 'END:VEVENT'];
  expect(calendar('X-WR-TIMEZONE:Asia/Tokyo', ...day, ...hour).summary).not.toContain('Tokyo');
});

test('An item is called by the words of its summary, and a link in them is kept beside it', () => {
  const summary = 'SUMMARY:<a href="https://example.org/oslo">Oslo</a> revisited';
  const lines = [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'UID:1',
    'DTSTART;VALUE=DATE:19210502',
    summary,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  const { dataset } = readingOf('linked', (into) => readICalendar(lines.join('\r\n'), into));
  expect(dataset?.events.map(({ title, fields = [] }) => [title, fields[0]?.value])).toEqual([
    ['Oslo revisited', 'https://example.org/oslo'],
  ]);
});
