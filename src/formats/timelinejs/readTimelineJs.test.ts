import { expect, test } from 'vitest';
import { fixtureBytes, linesOf, readingOf } from '../testing/readFixture';
import { fitsTimelineJs } from './fitsTimelineJs';
import { readTimelineJs } from './readTimelineJs';

const contentOf = (name: string): unknown => {
  const text = new TextDecoder().decode(fixtureBytes(new URL(`./fixtures/${name}`, import.meta.url)));
  return name.endsWith('.json') ? JSON.parse(text) : text;
};
const read = (name: string) => readingOf(name, (into) => readTimelineJs(contentOf(name), into));

test.each([
  [
    'sheet.csv',
    true,
    [
      '8 events, 0 entities, 0 relations',
      'assumed · dates · A year such as -44 was read as 44 BCE, as TimelineJS shows it',
      'kept · row 9 · “13” is not a month',
      'kept · row 9 · Its end “1870” lies before its start',
      'kept · row 10 · “soon” is not a date that can be read',
    ],
  ],
  [
    'old-sheet.csv',
    true,
    [
      '2 events, 0 entities, 0 relations',
      'assumed · dates · Dates with strokes were read month first, as TimelineJS does',
    ],
  ],
  [
    'table.csv',
    false,
    [
      'refused: This is not the sheet of a TimelineJS timeline | Its first row names the columns Year, Month, Day, Headline, Text, Media and so on. Save the sheet again as CSV.',
    ],
  ],
  [
    'version3.json',
    true,
    [
      '7 events, 0 entities, 0 relations',
      'kept · events[1] · A month, “3”, is not told of a year so far away',
      'assumed · dates · A year such as -44 was read as 44 BCE, as TimelineJS shows it',
      'repaired · events[4] · The id “light” is there already',
      'kept · events[5] · Its end “1999” lies before its start',
      'skipped · events[6] · It is not a slide',
      'skipped · events[7] · It is not a slide',
      'skipped · options · “options” has no place in a data set: language en',
    ],
  ],
  [
    'version2.json',
    true,
    [
      '7 events, 0 entities, 0 relations',
      'assumed · dates · Dates with strokes were read month first, as TimelineJS does',
      'kept · timeline.date[4] · “30” is not a day of its month',
      'kept · timeline.date[5] · “in winter” is not a date that can be read',
    ],
  ],
  ['wrapped.jsonp.txt', true, ['1 events, 0 entities, 0 relations']],
  [
    'cut.jsonp.txt',
    true,
    [
      'refused: The script of this timeline does not hold whole JSON | It may be cut off, or have names without quotation marks. Save what stands between the outer braces as JSON.',
    ],
  ],
  [
    'empty.json',
    false,
    [
      'refused: “empty.json” was read as a fixture, and there is not one event or entity in it | Look at the file in the program that made it: it may be empty, or only part of what was exported.',
    ],
  ],
  [
    'network.json',
    false,
    [
      'refused: This is not a TimelineJS timeline | Its JSON has a list “events” (version 3) or an object “timeline” with a list “date” (version 2). Export it again.',
    ],
  ],
] as const)('%s', (name, fits, summary) => {
  expect(fitsTimelineJs(contentOf(name))).toBe(fits);
  expect(read(name).summary.split('\n')).toEqual(summary);
});

test('what is read of sheet.csv', () => {
  const { dataset } = read('sheet.csv');
  expect(dataset === null ? [] : linesOf(dataset)).toEqual([
    'event · First transit · 1761-06-06',
    'event · Second transit, Tahiti · 1769-06-03',
    "event · Endeavour's voyage · 1768-08/1771-07-12",
    'era · Age of expeditions · 1750/1790',
    'event · Aristarchus measures · -0269',
    'event · Month that is none · 1882',
    'event · No year · undated',
    'event · A second title · undated',
  ]);
});

test('what is read of old-sheet.csv', () => {
  const { dataset } = read('old-sheet.csv');
  expect(dataset === null ? [] : linesOf(dataset)).toEqual([
    'event · Transit · 1769-06-03',
    'event · A year · 1771/1772',
  ]);
});

test('what is read of version3.json', () => {
  const { dataset } = read('version3.json');
  expect(dataset === null ? [] : linesOf(dataset)).toEqual([
    'event · First light · Y-13700000000',
    'event · An impact · Y-65000000/Y-64000000',
    'event · Caesar · -0043-03-15',
    'event · Landing · 1969-07-20',
    'event · Undated · undated',
    'event · Untitled · 2000',
    'era · Precambrian · Y-4600000000/Y-541000000',
  ]);
});

test('what is read of version2.json', () => {
  const { dataset } = read('version2.json');
  expect(dataset === null ? [] : linesOf(dataset)).toEqual([
    'event · At the pole · 1911-12-14/1911-12-17',
    'event · A month · 1912-01',
    'event · A year · 1901',
    'event · Strokes · 1912-10-26',
    'event · No such day · 1912-02',
    'event · A season · undated',
    'era · Heroic age · 1897/1922',
  ]);
});

test('what is read of wrapped.jsonp.txt', () => {
  const { dataset } = read('wrapped.jsonp.txt');
  expect(dataset === null ? [] : linesOf(dataset)).toEqual(['event · One · 1911-06']);
});

test('text, times and media stand in an event without their markup', () => {
  const { dataset } = read('version3.json');
  const landing = dataset?.events.find(({ title }) => title === 'Landing');
  expect(landing?.summary).toBe('See the log (https://example.org/log)');
  expect(landing?.fields).toContainEqual({ label: 'Time', value: '20:17' });
  expect(landing?.fields).toContainEqual({ label: 'Media', value: 'Quote' });
  expect(dataset?.title).toBe('Deep time');
  expect(dataset?.description).toBe('From the first light\nMedia: https://example.org/a.jpg\nMedia credit: N. N.');
});

test('slides as they stood while version 3 was made: in a timeline, with one date', () => {
  const slide = { date: { year: '1768', month: '8' }, text: { headline: 'First voyage' } };
  const content = { timeline: { slides: [slide, { start_date: { year: '1772' }, text: { headline: 'Second' } }] } };
  expect(fitsTimelineJs(content)).toBe(true);
  const { dataset } = readingOf('x', (into) => readTimelineJs(content, into));
  expect(dataset === null ? [] : linesOf(dataset)).toEqual(['event · First voyage · 1768-08', 'event · Second · 1772']);
});

test('an era whose text is plain is called by it', () => {
  const eras = [{ start_date: { year: 1840 }, end_date: { year: 1850 }, text: 'Railway mania' }];
  const events = [{ start_date: { year: 1844 }, text: { headline: 'Act of Parliament' } }];
  const { dataset } = readingOf('eras', (into) => readTimelineJs({ events, eras }, into));
  expect(dataset === null ? [] : linesOf(dataset)).toContain('era · Railway mania · 1840/1850');
});

test('a title slide of version 2 tells of its date and its group, which make no event', () => {
  const timeline = {
    headline: 'Voyages',
    startDate: '1768,8',
    text: 'South',
    tag: 'Sea',
    date: [{ headline: 'Out', startDate: '1768' }],
  };
  const { dataset } = readingOf('title', (into) => readTimelineJs({ timeline }, into));
  expect(dataset?.description).toBe('South\nGroup: Sea\nStart date: 1768,8');
  expect(dataset?.events).toHaveLength(1);
});
