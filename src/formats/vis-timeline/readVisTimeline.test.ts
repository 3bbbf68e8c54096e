import { expect, test } from 'vitest';
import { JSON_FORMATS } from '../formats';
import { fixtureBytes, linesOf, readingOf } from '../testing/readFixture';
import { fitsVisTimeline } from './fitsVisTimeline';
import { readVisTimeline } from './readVisTimeline';

const contentOf = (name: string): unknown =>
  JSON.parse(new TextDecoder().decode(fixtureBytes(new URL(`./fixtures/${name}`, import.meta.url))));
const read = (name: string) => readingOf(name, (into) => readVisTimeline(contentOf(name), into));

test.each([
  [
    'items.json',
    true,
    [
      '11 events, 0 entities, 0 relations',
      'assumed · items · Counts of milliseconds were read as days of UTC',
      'repaired · items[6] · The id “1” is there already',
      'kept · items[7] · “2014-02-30” is not a date that can be read',
      'kept · items[8] · Its end “2011” lies before its start',
      'kept · items[9] · “1e+300” is not a date that can be read',
      'skipped · items[11] · It is not an item',
      'skipped · items[12] · It is not an item',
    ],
  ],
  [
    'lanes.json',
    true,
    [
      '2 events, 0 entities, 0 relations',
      'kept · groups[1] · Of a lane the name alone is kept, and not “nestedGroups”',
      'skipped · groups · No item stands in this lane',
      'skipped · options · “options” has no place in a data set: stack false',
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
      'refused: This is not a list of vis-timeline items | Write the items as [{"content": "…", "start": "2014-03-26"}], or as {"items": […], "groups": […]}.',
    ],
  ],
  ['other.json', false, ['1 events, 0 entities, 0 relations']],
] as const)('%s', (name, fits, summary) => {
  expect(fitsVisTimeline(contentOf(name))).toBe(fits);
  expect(read(name).summary.split('\n')).toEqual(summary);
});

test('what is read of items.json', () => {
  const { dataset } = read('items.json');
  expect(dataset === null ? [] : linesOf(dataset)).toEqual([
    'event · Treaty of Utrecht · 1713-04-11',
    'background · War · 1701-07/1714',
    'event · Epoch · 1970-01-01/2014-03-26',
    'event · Dotted · 1713-07-22',
    'event · Printed · 2014-03-26',
    'event · Year first · 2014-03-06',
    'event · The same id · 2014-03-26',
    'event · __proto__ · undated',
    'event · Backwards · 2014',
    'event · Too far · undated',
    'event · Never · undated',
  ]);
});

test('what is read of lanes.json', () => {
  const { dataset } = read('lanes.json');
  expect(dataset === null ? [] : linesOf(dataset)).toEqual([
    'event · Comet · 1758-12-25',
    'event · Planet · 1781-03-13',
  ]);
});

test('items of every shape that lasts are none of another format', () => {
  expect(JSON_FORMATS.find(({ fits }) => fits(contentOf('shapes.json')))?.label).toBe('vis-timeline');
  const { dataset } = read('shapes.json');
  expect(dataset === null ? [] : linesOf(dataset)).toEqual([
    'background · Reign of Anne · 1702-03-08/1714-08-01',
    'event · Building of Blenheim · 1705/1722',
    'event · Acts of Union · 1707-05-01',
  ]);
});

test('An item is called by the words of its first line, and a link in them is kept beside it', () => {
  const { dataset } = readingOf('linked', (into) =>
    readVisTimeline(
      [{ content: '<a href="https://example.org/oslo">Oslo</a><br>First stay', start: '1921-05-02' }],
      into,
    ),
  );
  expect(
    dataset?.events.map(({ title, summary, fields }) => [title, summary, fields?.map(({ value }) => value)]),
  ).toEqual([['Oslo', 'First stay', ['https://example.org/oslo']]]);
});

test('a day of a year of more than four digits is kept as it is written', () => {
  const { dataset } = readingOf('ice', (into) =>
    readVisTimeline([{ content: 'Ice withdraws', start: '-011500-03-15', end: '-010500-06-01' }], into),
  );
  const event = dataset?.events[0];
  expect(event?.date?.edtf).toBe('Y-11500/Y-10500');
  expect(event?.fields?.map(({ label, value }) => `${label}: ${value}`)).toEqual([
    'Date as written: -011500-03-15',
    'Date as written: -010500-06-01',
  ]);
});

test('an item whose content is empty, since a template draws it, is called by its name', () => {
  const items = [
    { id: 1, content: '', name: 'Harbour fair', start: '1901-05-02' },
    { id: 2, content: 'Race', name: 'R2', start: '1902-05-02' },
  ];
  const { dataset } = readingOf('a.json', (into) => readVisTimeline(items, into));
  expect(dataset?.events.map(({ title, fields }) => [title, fields])).toEqual([
    ['Harbour fair', undefined],
    ['Race', [{ label: 'name', value: 'R2' }]],
  ]);
});

/** When items of these starts are, and what is said of them. */
function datesOf(...starts: readonly string[]) {
  const items = starts.map((start, at) => ({ content: `Item ${at}`, start }));
  const { dataset, summary } = readingOf('items', (into) => readVisTimeline(items, into));
  const [, ...told] = summary.split('\n');
  return { dates: dataset?.events.map(({ date }) => date?.edtf ?? 'undated'), told };
}

test('a number above 12 in any date decides the order of day and month in all of them', () => {
  expect(datesOf('4-1-2003', '5-31-2003')).toEqual({ dates: ['2003-04-01', '2003-05-31'], told: [] });
  expect(datesOf('4/1/2003', '31/5/2003')).toEqual({ dates: ['2003-01-04', '2003-05-31'], told: [] });
});

test('where no date decides the order, it is month first, and day first with points, which is told', () => {
  const told = (what: string) => [`assumed · items · ${what} was read first`];
  expect(datesOf('4-1-2003')).toEqual({
    dates: ['2003-04-01'],
    told: told('A date such as 4-1-2003 can be read both ways, and the month'),
  });
  expect(datesOf('4.1.2003', '5.2.2003')).toEqual({
    dates: ['2003-01-04', '2003-02-05'],
    told: told('2 dates such as 4.1.2003 can be read both ways, and the day'),
  });
  expect(datesOf('13-1-2003', '1-13-2003', '4-1-2003').told).toHaveLength(1);
  expect(datesOf('4-4-2003')).toEqual({ dates: ['2003-04-04'], told: [] });
});

test('dates in words are read no firmer than they are written, and several in one are told', () => {
  expect(datesOf('26 March 2014', 'c. 1785', '1990-1995')).toEqual({
    dates: ['2014-03-26', '1785~', 'undated'],
    told: ['kept · items[2] · “1990-1995” is not a date that can be read'],
  });
});
