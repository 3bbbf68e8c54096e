import { expect, test } from 'vitest';
import { jsonTable } from '../table/json/jsonTable';
import { firstOf } from '../table/rows';
import { fromService } from './fromService';

/** What a table is made of, what is said of it and what is listed. */
function said(json: unknown): readonly string[] {
  const { json: plain, problems } = fromService(json);
  const table = jsonTable(plain);
  if (table === null) return ['no table'];
  const rows = [table.columns, ...firstOf(table.rows)].map((cells) => cells.join('·'));
  return [
    ...(table.said.title === undefined ? [] : [table.said.title]),
    ...rows,
    ...[...problems, ...table.problems].map(({ message }) => message),
  ];
}

test('the answer of a SPARQL query has a column for each variable', () => {
  const value = (text: string) => ({ type: 'literal', value: text });
  const bindings = [{ ship: value('Ark'), sailed: value('1768-08-26') }, { ship: value('Sun') }];
  expect(said({ head: { vars: ['ship', 'sailed'] }, results: { bindings } })).toEqual([
    'ship·sailed',
    'Ark·1768-08-26',
    'Sun·',
  ]);
});

test('a data set of Socrata has the columns of its view, and its title', () => {
  const columns = [{ name: 'sid', dataTypeName: 'meta_data' }, { name: 'Ship' }, { name: 'Sailed' }];
  const data = [
    ['row-1', 'Ark', '1768-08-26'],
    ['row-2', 'Sun', '1771-07-12'],
  ];
  expect(said({ meta: { view: { name: 'Ships', columns } }, data })).toEqual([
    'Ships',
    'Ship·Sailed',
    'Ark·1768-08-26',
    'Sun·1771-07-12',
    'It is a data set of a Socrata portal: its columns were read, and not what the portal notes of each row (“sid”)',
  ]);
});

test('cards of a board are dated by when they are due, and name their lists and members', () => {
  const board = {
    name: 'Voyage',
    lists: [{ id: 'l', name: 'Aboard' }],
    members: [{ id: 'm', fullName: 'Ann Lee' }],
    cards: [
      { id: 'a', name: 'Load', idList: 'l', idMembers: ['m'], due: '2021-03-01', dateLastActivity: '2020-01-01' },
      { id: 'b', name: 'Sail', idList: 'l', idMembers: [], start: '2021-03-02', due: '2021-03-09' },
    ],
  };
  expect(said(board).slice(0, 4)).toEqual([
    'Voyage',
    'id·title·start·end·list·members',
    'a·Load·2021-03-01··Aboard·Ann Lee',
    'b·Sail·2021-03-02·2021-03-09·Aboard·',
  ]);
});

test('slides of a story map are rows, and the overview is what the map is called', () => {
  const slides = [
    { type: 'overview', text: { headline: 'The voyage', text: 'Round the world' } },
    {
      date: '1768',
      location: { name: 'Rio', lat: -23, lon: -43 },
      text: { headline: 'Water', text: '<p>Taken in</p>' },
    },
  ];
  expect(said({ storymap: { slides } })).toEqual([
    'The voyage',
    'title·date·place·summary·latitude·longitude',
    'Water·1768·Rio·Taken in·-23·-43',
  ]);
});

test('events of a calendar that a program gives have their titles, and end on their last day', () => {
  const items = [
    { kind: 'calendar#event', summary: 'Sail', start: { date: '2024-06-01' }, end: { date: '2024-06-03' } },
    {
      kind: 'calendar#event',
      summary: 'Land',
      start: { dateTime: '2024-07-01T09:00:00' },
      end: { dateTime: '2024-07-01T10:00:00' },
    },
  ];
  expect(said({ kind: 'calendar#events', summary: 'Voyage', items })).toEqual([
    'Voyage',
    'title·start·end',
    'Sail·2024-06-01·2024-06-02',
    'Land·2024-07-01T09:00:00·2024-07-01T10:00:00',
  ]);
});

test.each([
  [
    'records within an answer, and the list that says what their fields are',
    {
      success: true,
      result: {
        fields: [{ id: 'ship' }, { id: 'date' }],
        records: [
          { ship: 'Ark', date: '1768' },
          { ship: 'Sun', date: '1771' },
        ],
      },
    },
    ['ship·date', 'Ark·1768', 'Sun·1771', 'Only the list “records” was read, and not “success” (true) beside it'],
  ],
  [
    'records within fields, whose own ids stay beside',
    [
      { id: 'rec1', fields: { title: 'Out', date: '1768', id: 7 } },
      { id: 'rec2', fields: { title: 'Home', date: '1771', id: 8 } },
    ],
    ['id (record)·title·date·id', 'rec1·Out·1768·7', 'rec2·Home·1771·8'],
  ],
  [
    'moments with their zone, and texts that are rendered',
    [{ title: { rendered: 'Out' }, start: { dateTime: '2024-05-01T09:00:00', timeZone: 'Europe/Paris' } }],
    ['title·start·start time zone', 'Out·2024-05-01T09:00:00·Europe/Paris'],
  ],
  [
    'rows of a feed of a sheet',
    {
      feed: {
        title: { $t: 'Ships' },
        entry: [{ updated: { $t: '2015' }, gsx$ship: { $t: 'Ark' }, gsx$sailed: { $t: '1768' } }],
      },
    },
    [
      'Ships',
      'ship·sailed',
      'Ark·1768',
      'It is the feed of a sheet of Google: its columns were read, and not what the feed says of each row (such as when it was changed)',
    ],
  ],
  [
    'events of a site, with the day on which each was posted',
    [{ title: 'Fair', date: '2024-01-02', modified: '2024-01-03', start_date: '2024-02-10' }],
    [
      'title·posted at·modified at·start_date',
      'Fair·2024-01-02·2024-01-03·2024-02-10',
      'Beside “start_date” and “modified”, “date” was taken for when each was posted, and is a field',
    ],
  ],
])('%s', (_, json, expected) => {
  expect(said(json)).toEqual(expected);
});

test.each([
  [
    'records under their ids',
    { a: { title: 'Out', date: '1768', ports: [{ x: 1 }] }, b: { title: 'Home', date: '1771' } },
  ],
  ['records that are plain', [{ title: 'Out', at: { lat: 1, lon: 2 } }]],
  ['lists of which nothing says which', { a: { x: [{ y: 1 }] }, b: { z: [{ y: 1 }] } }],
])('%s stay as they are', (_, json) => {
  const { json: plain, problems } = fromService(json);
  expect(plain).toEqual(json);
  expect(problems).toEqual([]);
});
