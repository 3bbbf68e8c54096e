import { expect, test } from 'vitest';
import { fixtureBytes, linesOf, readingOf } from '../testing/readFixture';
import { fitsMarkwhen } from './fitsMarkwhen';
import { readMarkwhen } from './readMarkwhen';

const contentOf = (name: string): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(fixtureBytes(new URL(`./fixtures/${name}`, import.meta.url)));
const read = (name: string) => readingOf(name, (into) => readMarkwhen(contentOf(name), into));

test.each([
  [
    'voyages.mw',
    true,
    [
      '24 events, 0 entities, 0 relations',
      'skipped · file · The colours of tags are not taken over: “#Navy: blue”',
      'skipped · file · A line that begins with “//” was read as a comment: “a comment”',
      'assumed · line 29 · It goes on until “now”, and was read as without an end',
      'kept · line 30 · It rests on “now”, the day on which the file is looked at',
      'kept · line 31 · What it rests on has no date that can be reckoned',
      'kept · line 32 · It has no year, and the year in which a file is read is not that',
      'kept · line 36 · The last of “every 2 weeks for 5 times” is not worked out',
      'kept · line 39 · No event before it is called “!nobody”',
      'kept · line 40 · “2014-02-30” names a day 30 that its month does not have',
      'kept · line 41 · “1999/1990” ends before it starts',
    ],
  ],
  ['european.mw', true, ['4 events, 0 entities, 0 relations', 'skipped · line 10 · It stands in no event']],
  ['checklist.mw', true, ['3 events, 0 entities, 0 relations']],
  ['addresses.mw', true, ['7 events, 0 entities, 0 relations']],
  [
    'plans.mw',
    true,
    [
      '1 events, 0 entities, 0 relations',
      'skipped · line 6 · It stands in no event',
      'skipped · file · 4 headings have no event below, and are nowhere in the history: “Design”, “Houses for the keepers”, “Running”, “Fog signal”',
    ],
  ],
  ['relative.mw', true, ['3 events, 0 entities, 0 relations']],
  [
    'letter.txt',
    false,
    [
      'refused: There is no event in this markwhen text | An event is a line with a date, a colon and a text: “1994/2001: The first voyage”.',
    ],
  ],
  [
    'table.csv',
    false,
    [
      'refused: There is no event in this markwhen text | An event is a line with a date, a colon and a text: “1994/2001: The first voyage”.',
    ],
  ],
  [
    'empty.mw',
    false,
    [
      'refused: There is no event in this markwhen text | An event is a line with a date, a colon and a text: “1994/2001: The first voyage”.',
    ],
  ],
] as const)('%s', (name, fits, summary) => {
  expect(fitsMarkwhen(contentOf(name))).toBe(fits);
  expect(read(name).summary.split('\n')).toEqual(summary);
});

test('what is read of voyages.mw', () => {
  const { dataset } = read('voyages.mw');
  expect(dataset === null ? [] : linesOf(dataset)).toEqual([
    'event · First voyage of the Endeavour · 1768-08-26/1771-07-12 · science · navy',
    'event · Second voyage, Plymouth · 1772-07/1775-07-30 · navy',
    'event · Christmas Island · 1777-12-02 · navy',
    'event · Kealakekua Bay · 1779-02-14 · navy',
    'event · Home · 1780 · navy',
    'event · Fitting out · 1771-07-13/1773-07-12',
    'event · Provisioning · 1768-05-26/1768-08-25',
    'event · Painting · 1768-07-19/1768-08-18',
    'event · After the last · 1768-08-26/1768-08-28',
    'event · Still going on · 1766/..',
    'event · Today · undated',
    'event · After today · undated',
    'event · No year · undated',
    'event · Romans · -0043/-0030',
    'event · Approximate · 2014-03~',
    'event · The Beagle · 1831-12-27/1836-10-02',
    'event · Lectures · 1792-01-01/',
    'event · Exhibition · 1793-01/..',
    'event · At a time · 1793-01',
    'event · On nobody · undated',
    'event · No such day · undated',
    'event · Backwards · undated',
    'event · Estimate · 2022-07-13/2022-07-19',
    'event · Second part · 2022-07-20/2022-08-02',
  ]);
});

test('what is read of european.mw', () => {
  const { dataset } = read('european.mw');
  expect(dataset === null ? [] : linesOf(dataset)).toEqual([
    'event · Halley returns · 1758-12-25',
    'event · Great comet · 1811',
    'event · A planet #2 · 1781-03-13/1781-04-26 · new',
    'event · __proto__ · 1801-03',
  ]);
});

test('what is read of relative.mw', () => {
  const { dataset } = read('relative.mw');
  expect(dataset === null ? [] : linesOf(dataset)).toEqual([
    'event · One · 1994',
    'event · Next year · 1995',
    'event · A month · 1996-01',
  ]);
});

test('the addresses that a title ends in are its sources, and the title is without them', () => {
  const { dataset } = read('addresses.mw');
  const urls = new Map(dataset?.sources.map(({ id, url }) => [id, url]));
  expect(
    dataset?.events.map(({ title, citations }) => [title, ...citations.map(({ source }) => urls.get(source))]),
  ).toEqual([
    ['Longitude Act', 'https://example.org/wiki/Longitude_(act)#Board'],
    ['First trial of H4', 'https://example.org/h4'],
    ['Lunar tables', 'https://example.org/mayer', 'https://example.org/tables'],
    ['https://example.org/alone'],
    ['Told at https://example.org/board of the award'],
    ['An award (see https://example.org/award)'],
    ['The Board is dissolved', 'https://example.org/end'],
  ]);
  expect(dataset?.events[6]?.themes).toEqual(['law']);
});

test('what is reckoned from other dates is said to be, and what is said beside the words has its place', () => {
  const events = read('voyages.mw').dataset?.events ?? [];
  const named = (title: string) => events.find((event) => event.title === title);
  expect(named('Fitting out')?.date).toMatchObject({ basis: 'inferred', note: 'Reckoned from “after !first 2 years”' });
  expect(named('Second voyage, Plymouth')?.place).toBe('Plymouth');
  expect(named('First voyage of the Endeavour')?.fields).toContainEqual({ label: 'ship', value: 'Endeavour' });
  expect(named('Lectures')?.recurrence).toBe('every 2 weeks for 5 times');
});

test('an event without words in its line is called by the first line below it', () => {
  const { dataset } = read('checklist.mw');
  expect(dataset?.events.map(({ title, summary }) => [title, summary])).toEqual([
    ['Proposal', '- [] Proposal'],
    ['Review of *what is written*', '* [x] Review of *what is written*\n  by the crew'],
    ['Report', '- [] in two copies'],
  ]);
});

test.each([
  ['---\ndateFormat:\n  - pattern: x\n    fromFormat: d/M/yyyy\n---\n05/08/2026 2pm - 2h: Sort', '2026-08-05'],
  ['17/08/2026 2pm - 2h: Sort', '2026-08-17'],
  ['05/08/2026 2pm - 2h: Sort', '2026-05-08'],
])('the order of day and month with a time behind: %s', (text, day) => {
  const { dataset } = readingOf('x', (into) => readMarkwhen(text, into));
  expect(dataset?.events.map(({ title, date }) => [title, date?.edtf])).toEqual([['Sort', day]]);
});

test('a group is ended by the word alone, too, and an event that begins with it is none', () => {
  const text = 'group Work\n2001: Began\nend\ngroup Leisure\n2002: Walk\nend of it\nendGroup\n2003: Left\n';
  const { dataset } = readingOf('x.mw', (into) => readMarkwhen(text, into));
  expect(dataset?.tracks.map(({ label }) => label)).toEqual(['Work', 'Leisure', 'Events']);
  expect(dataset?.events.map(({ track }) => track)).toEqual(['work', 'leisure', 'events']);
});

test('a place behind a name, or alone in its line, is cut from the words; one within a sentence stays in them', () => {
  const text = [
    'title: Tests',
    '#work: #c04000',
    '1901: First Tide Table [Kew Observatory](location)',
    '1902: Won at [Bath](location)',
    '1903: Survey',
    '[Rio](location)',
    'Begun in [Lima](location) by two.',
  ];
  const { dataset, summary } = readingOf('x.mw', (into) => readMarkwhen(text.join('\n'), into));
  expect(dataset?.events.map(({ title, place, summary }) => [title, place, summary ?? ''])).toEqual([
    ['First Tide Table', 'Kew Observatory', ''],
    ['Won at Bath', 'Bath', ''],
    ['Survey', 'Rio; Lima', 'Begun in Lima by two.'],
  ]);
  expect(dataset?.description ?? '').not.toContain('c04000');
  expect(summary).toContain('The colours of tags are not taken over: “#work: #c04000”');
});

test('where no group is ended, each is over where the next begins that is indented no more, and that is told', () => {
  const text = [
    '#title: Fair of the Mills',
    '#group Mill Stage: #c04000',
    'section Mill Stage',
    '1901-05-24 16:00-17:30: Fiddlers',
    '  section Yard',
    '  1901-05-24 2pm - 2h: Pipers',
    'section Weir Stage',
    '1901-05-25: Drummers',
    '10 days: Rest',
  ].join('\n');
  const { dataset, summary } = readingOf('x.mw', (into) => readMarkwhen(text, into));
  expect(dataset?.title).toBe('Fair of the Mills');
  expect(dataset?.description ?? '').not.toContain('#');
  expect(dataset?.tracks.map(({ label }) => label)).toEqual(['Mill Stage', 'Mill Stage / Yard', 'Weir Stage']);
  expect(dataset?.events.map(({ title, date }) => [title, date?.edtf, date?.basis])).toEqual([
    ['Fiddlers', '1901-05-24', 'stated'],
    ['Pipers', '1901-05-24', 'stated'],
    ['Drummers', '1901-05-25', 'stated'],
    ['Rest', '1901-05-26/1901-06-04', 'inferred'],
  ]);
  expect(summary).toContain(
    'No group is ended, and each of 3 was read as over where the next begins that is indented no more: “Mill Stage”, “Yard”, “Weir Stage”',
  );
});

test('a group that is never ended where others are has what follows within it, and is told', () => {
  const text = 'group Work\n1901: Began\ngroup Mill\n1902: Ground\nend group\ngroup Weir\n1903: Fished\nend group\n';
  const { dataset, summary } = readingOf('x.mw', (into) => readMarkwhen(text, into));
  expect(dataset?.tracks.map(({ label }) => label)).toEqual(['Work', 'Work / Mill', 'Work / Weir']);
  expect(summary).toContain('A group is never ended, and all groups that follow stand within: “Work”');
});
