import { expect, test } from 'vitest';
import { readFiles } from '../../readFiles';
import { firstOf } from '../rows';
import { jsonTable } from './jsonTable';

function said(json: unknown, name = ''): string {
  const table = jsonTable(json, name);
  if (table === null) return 'no table';
  const lines = [table.columns, ...firstOf(table.rows)].map((cells) => cells.join('·'));
  const told = Object.entries(table.said).map(([part, text]) => `${part}: ${String(text)}`);
  return [...lines, ...table.problems.map(({ effect, message }) => `${effect}: ${message}`), ...told].join('\n');
}

const VOYAGES = [
  { title: 'Out', date: '1768' },
  { title: 'Home', date: '1771' },
];

test.each<[string, unknown, string | RegExp]>([
  [
    'matches of a round, which have no names but two sides, each a row of its own',
    {
      name: 'Harbour League',
      rounds: [
        {
          name: 'First day',
          matches: [
            { date: '1901-05-04', team1: { name: 'Leith' }, team2: { name: 'Dover' } },
            { date: '1901-05-05', team1: { name: 'Hull' }, team2: { name: 'Cork' } },
          ],
        },
        { name: 'Last day', matches: [{ date: '1901-05-11', team1: { name: 'Dover' }, team2: { name: 'Hull' } }] },
      ],
    },
    /^part of·date·team1·team2\nFirst day·1901-05-04·\{"name":"Leith"\}.*\n.*\nLast day·1901-05-11·/,
  ],
  [
    'names under codes, one of which has none',
    Object.fromEntries(
      ['AD', 'AT', 'BE', 'CH', 'DE', 'DK', 'EE', 'HM'].map((id, i) => [id, i > 6 ? '' : `Port ${id}`]),
    ),
    /^id·name\nAD·Port AD\nAT·Port AT\n(?:.*\n)*HM·$/,
  ],
  [
    'words under keys',
    { SAVE: 'Save', OPEN: 'Open', LOAD: 'Load', EDIT: 'Edit', HELP: 'Help', QUIT: 'Quit', UNDO: 'Undo', REDO: 'Redo' },
    'no table',
  ],
  [
    'several records of one shape under their ids, whatever their fields are called',
    Object.fromEntries(
      ['gen', 'exo', 'lev', 'num', 'deu', 'jos', 'jdg', 'rut'].map((id, i) => [
        id,
        { chapters: i, order: { hebrew: i } },
      ]),
    ),
    /^id·chapters·order\ngen·0·\{"hebrew":0\}\n/,
  ],
  [
    'few of one shape are settings',
    Object.fromEntries(['gen', 'exo', 'lev'].map((id, i) => [id, { chapters: i, order: { hebrew: i } }])),
    'no table',
  ],
  [
    'values that say their language',
    [1, 2].map((id) => ({ id, label: { values: [{ value: `Port ${id}`, language: '' }] } })),
    'id·label\n1·Port 1\n2·Port 2',
  ],
  ['names alone', ['Leith', 'Dover', 'Hull', '1st Pier', 'São Tomé'], 'name\nLeith\nDover\nHull\n1st Pier\nSão Tomé'],
  ['addresses alone', ['a', 'b', 'c', 'd', 'e'].map((each) => `https://example.org/${each}`), 'no table'],
  ['keys alone', ['is_open', 'is_shut', 'is_old', 'is_new', 'is_far'], 'no table'],
  ['few names', ['Leith', 'Dover', 'Hull', 'Cork'], 'no table'],
  ['days alone', ['1901-05-04', '1901-05-05', '1901-05-11', '1901-05-12', '1901-05-18'], 'no table'],
  [
    'entries of a date that have a title and tell what happened, each a row of its own',
    [
      {
        date: '1768',
        century: 'XVIII',
        data: [
          { title: 'Cook leaves Plymouth', presentation: 'The Endeavour sets sail for the South Sea.' },
          { title: 'Academy opens in London', presentation: 'The king signs the act that founds the Royal Academy.' },
        ],
      },
      {
        date: '1771',
        century: 'XVIII',
        data: [{ title: 'Cook is home again', presentation: 'The Endeavour anchors in the Downs in July.' }],
      },
    ],
    'date·century·title·presentation\n' +
      '1768·XVIII·Cook leaves Plymouth·The Endeavour sets sail for the South Sea.\n' +
      '1768·XVIII·Academy opens in London·The king signs the act that founds the Royal Academy.\n' +
      '1771·XVIII·Cook is home again·The Endeavour anchors in the Downs in July.\n' +
      'assumed: What happened stands in “data” of 2 records, and each entry there was read as a row: 3',
  ],
  [
    'a list of names below a label, which is the title, beside what is listed',
    { label: 'Kings of Kew', line: ['Ann_I', 'Bob the Bold', 'Cy'], house: 'Kew' },
    'name\nAnn_I\nBob the Bold\nCy\nskipped: Only the list “line” was read, and not “house” (Kew) beside it\ntitle: Kings of Kew',
  ],
  [
    'texts by language, in that of the titles',
    [
      {
        name: { en: 'Out', 'zh-Hans': '去' },
        date: { en: 'Autumn 1768', 'zh-Hans': '1768年秋' },
        ship: { id: 7, to: 'Rio' },
      },
      { name: { en: 'Home' }, date: { fr: '1771', en: '12 July 1771' }, ship: null },
    ],
    'name·name.zh-Hans·date·date.zh-Hans·ship·date.fr\nOut·去·Autumn 1768·1768年秋·{"id":7,"to":"Rio"}·\nHome··12 July 1771···1771\n' +
      'assumed: Texts are given by language: “en” was read where there is one, and texts in others are fields beside it',
  ],
  [
    'texts with their language beside them, and values with their type',
    [
      {
        title: [
          { '@value': 'Out', '@language': 'en' },
          { '@value': 'Hin', '@language': 'de' },
        ],
        date: { '@value': '1768', '@type': 'xsd:gYear' },
        place: { text: 'Kew', lang: 'en' },
      },
    ],
    'title·title.de·date·place\nOut·Hin·1768·Kew\nassumed: Texts are given by language: “en” was read where there is one, and texts in others are fields beside it',
  ],
  [
    'no languages of what only looks so',
    [{ title: 'Out', at: { lat: '51', lon: '0' }, ship: { id: 'a', no: '7' } }],
    'title·at·ship\nOut·{"lat":"51","lon":"0"}·{"id":"a","no":"7"}',
  ],
  [
    'names with a year each',
    { 'Peace of Aldern': 1648, 'Peace of Brook': 1713, Corm: 1815 },
    'name·year\nPeace of Aldern·1648\nPeace of Brook·1713\nCorm·1815\nassumed: What has nothing but a date or a year under its name was read as what was then',
  ],
  [
    'names with a date each',
    { Aldern: '24 October 1648', Brook: '1713-04-11', Corm: '1815' },
    'name·date\nAldern·24 October 1648\nBrook·1713-04-11\nCorm·1815\nassumed: What has nothing but a date or a year under its name was read as what was then',
  ],
  ['names before Christ', { Ilium: -1180, Tyre: -814, Veii: -396 }, /^name·year\nIlium·-1180\n/],
  [
    'names with nothing but a year in each',
    { Ur: { year: -753 }, Tyre: { year: 814 }, Veii: { year: 9 } },
    /^id·year\nUr·-753/,
  ],
  [
    'maps of names to years, one table',
    {
      treaties: { 'Peace of Aldern': 1648, 'Peace of Brook': 1713, 'Peace of Corm': 1815 },
      battles: { 'Battle of Dun': 1066, 'Battle of Esk': 1410, 'Battle of Fenn': 1515 },
    },
    /^name·year·list\nPeace of Aldern·1648·treaties\n(?:.*\n){2}Battle of Dun·1066·battles\n/,
  ],
  [
    'maps of records that share a date and a key, in which an id is a name',
    {
      games: { larn: { year: 1986, src: 'a' }, moria: { year: 1983, src: 'b' }, omega: { year: 1994, src: 'c' } },
      tree: { rogue: { year: 1980 }, larn: { year: 1986, label: '1986–87' }, hack: { year: 1984 } },
    },
    /^name·year·src·list·label\nlarn·1986·a·games·\n(?:.*\n){3}larn·1986··tree·1986–87\n/,
  ],
  ['no map of one record with several years', { Born: 1900, Died: 1980, Married: 1920 }, 'no table'],
  ['no map of fields of a record', { born: 1900, died: 1980, 'moved out': 1920 }, 'no table'],
  ['no map of measures', { Width: 1024, Height: 1200, Depth: 1100 }, 'no table'],
  ['no map of translations', { Yes: 'Ja', No: 'Nein', Year: '1648' }, 'no table'],
  [
    'no maps of what is said of each under the same words',
    {
      Aldern: { 'First seen': 1648, 'Last seen': 1700, 'Built anew': 1720 },
      Brook: { 'First seen': 1641, 'Last seen': 1701, 'Burnt down': 1722 },
    },
    /^name·First seen·Last seen·Built anew·Burnt down\nAldern·1648·1700·1720·\n/,
  ],
  ['no list of settings', { label: 'Kew', files: ['src/a.ts', 'src/b.ts', 'c'] }, 'no table'],
  ['a list of records', VOYAGES, 'title·date\nOut·1768\nHome·1771'],
  [
    'a list beside what is said of the file, which is listed',
    { version: 2, ports: { KEW: 1 }, voyages: VOYAGES, note: '' },
    'title·date\nOut·1768\nHome·1771\nskipped: Only the list “voyages” was read, and not “version” (2), “ports” beside it',
  ],
  [
    'lists alike, each record with the list it is of, beside one of which only the length is told',
    {
      rivers: [{ name: 'Elbe', km: 1094 }],
      canals: [
        { name: 'Kiel', km: 98 },
        { name: 'Eider', km: 43 },
      ],
      notes: [1, 2, 3],
    },
    'name·km·list\nElbe·1094·rivers\nKiel·98·canals\nEider·43·canals\nskipped: Only the list “canals” was read, and not “notes” (3 entries) beside it\nassumed: 2 lists of like records were read as one table: “rivers” (1), “canals” (2)',
  ],
  [
    'no lists alike whose records have the same ids',
    {
      rivers: [
        { id: 1, name: 'Elbe' },
        { id: 2, name: 'Oder' },
      ],
      canals: [{ id: 1, name: 'Kiel' }],
    },
    'id·name\n1·Elbe\n2·Oder\nskipped: Only the list “rivers” was read, and not “canals” beside it',
  ],
  [
    'lists of dated records within records, which keep what is said of those',
    [
      { title: 'South', ship: 'A', voyages: VOYAGES },
      { title: 'North', ship: 'B', voyages: [{ title: 'Up', date: '1776' }] },
    ],
    'title·ship·date·title (voyages)\nOut·A·1768·South\nHome·A·1771·South\nUp·B·1776·North\nassumed: What happened stands in “voyages” of 2 records, and each entry there was read as a row: 3',
  ],
  [
    'what happened in lists of years, days of which are of the year',
    [
      { year: 1768, events: [{ date: '26 August', title: 'Out' }, { title: 'Island seen' }] },
      { year: 1771, events: [{ date: '12 July', title: 'Home' }] },
    ],
    'date·title·year\n26 August 1768·Out·\n·Island seen·1768\n12 July 1771·Home·\nassumed: What happened stands in “events” of 2 records, and each entry there was read as a row: 3',
  ],
  [
    'sentences of years',
    [
      { year: '1768', text: ['The ship puts out', 'An island is seen'] },
      { year: '1771', text: ['The ship comes home'] },
    ],
    'year·title\n1768·The ship puts out\n1768·An island is seen\n1771·The ship comes home\nassumed: What happened stands in “text” of 2 records, and each entry there was read as a row: 3',
  ],
  [
    'talks of one hour, below the name of their day',
    [
      { label: 'Monday' },
      { hour: '1769-06-05T09:00', events: [{ who: 'Ann' }, { who: 'Bob' }] },
      { hour: '1769-06-05T10:00', events: [{ who: 'Cy' }] },
    ],
    'label·hour·who\nMonday··\n·1769-06-05T09:00·Ann\n·1769-06-05T09:00·Bob\n·1769-06-05T10:00·Cy\nassumed: What happened stands in “events” of 2 records, and each entry there was read as a row: 3',
  ],
  [
    'who was there on a day, and what it was about, which stay with the day',
    [
      { date: '1768', tags: ['sea', 'ice'], speakers: [{ name: 'Ann', role: 'chair' }] },
      { date: '1771', tags: ['sea'], speakers: [{ name: 'Bob', role: 'host' }] },
    ],
    'date·tags·speakers\n1768·sea; ice·[{"name":"Ann","role":"chair"}]\n1771·sea·[{"name":"Bob","role":"host"}]',
  ],
  [
    'works of persons, who were born and not when these were made',
    [
      { id: 'a', born: '1728', works: [{ title: 'Tides' }, { title: 'Winds' }] },
      { id: 'b', born: '1743', works: [{ title: 'Hills' }] },
    ],
    'id·born·works\na·1728·[{"title":"Tides"},{"title":"Winds"}]\nb·1743·[{"title":"Hills"}]',
  ],
  [
    'dated records that hold dated ones, which stay whole',
    [{ title: 'South', date: '1768', voyages: [{ title: 'Out', date: '1768' }] }],
    'title·date·voyages\nSouth·1768·[{"title":"Out","date":"1768"}]',
  ],
  [
    'names that are objects',
    [{ name: { common: 'Kew', by: { la: 'Kew' } }, area: { ha: 1 } }],
    'name·name.common·name.by·area\nKew·Kew·{"la":"Kew"}·{"ha":1}',
  ],
  [
    'the longest of several lists',
    { seasons: [{ title: 'Winter', start: '1768' }], voyages: VOYAGES },
    'title·date\nOut·1768\nHome·1771\nskipped: Only the list “voyages” was read, and not “seasons” beside it',
  ],
  ['two lists as long as each other', { seasons: VOYAGES, voyages: VOYAGES }, 'no table'],
  [
    'records under their ids',
    { voyages: { out: { title: 'Out', date: '1768' }, home: { title: 'Home', date: '1771' } } },
    'id·title·date\nout·Out·1768\nhome·Home·1771',
  ],
  [
    'records under their ids, which they have besides',
    { out: { id: 'v1', title: 'Out', date: '1768' }, home: { id: 'v2', title: 'Home', date: '1771' } },
    'id·title·date·key\nv1·Out·1768·out\nv2·Home·1771·home',
  ],
  [
    'definitions, which say neither what nor when',
    {
      packages: {
        a: { version: '1', resolved: 'x', integrity: 'y' },
        b: { version: '2', resolved: 'x', integrity: 'y' },
      },
    },
    'no table',
  ],
  [
    'features of GeoJSON, whose shapes are listed, as are those of which nothing is said',
    {
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          id: 7,
          properties: { title: 'Out', date: '1768' },
          geometry: { type: 'Polygon', coordinates: [] },
        },
        {
          type: 'Feature',
          properties: { title: 'Home', date: '1771' },
          geometry: { type: 'Point', coordinates: [1, 2] },
        },
        { type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates: [] } },
      ],
    },
    'id·title·date·longitude·latitude\n7·Out·1768··\n·Home·1771·1·2\nskipped: The shape of feature 1, “Polygon”, was left out: only points have a place\nskipped: Nothing is said of feature 3, and it was left out',
  ],
  [
    'records with properties that are no features, which keep what they say themselves',
    {
      voyages: [
        { name: 'Out', properties: { year: 1768 } },
        { name: 'Home', properties: { year: 1771 } },
      ],
    },
    'name·year\nOut·1768\nHome·1771',
  ],
  [
    'spans of time that are objects, which become a start and an end',
    [
      { title: 'Out', time_span: { start: '1768-08-26', end: '1769-04-13', precision: 'day' } },
      { title: 'Home', time_span: { begin: '1771', until: null } },
      { title: 'Rest', time_span: null },
    ],
    'title·time_span start·time_span end·time_span precision\nOut·1768-08-26·1769-04-13·day\nHome·1771··\nRest···',
  ],
  [
    'dates of which some are objects of other things, which stay whole',
    [
      { title: 'Out', date: { from: '1768', to: '1769' } },
      { title: 'Home', date: { calendar: 'Julian' } },
    ],
    'title·date\nOut·{"from":"1768","to":"1769"}\nHome·{"calendar":"Julian"}',
  ],
  ['records of which each has fields of its own', [{ sea: 1 }, { ship: 2 }, { port: 3 }, { crew: 4 }], 'no table'],
  [
    'rows beside the names of their columns, with what is said of the file listed',
    {
      note: 'Log',
      cols: ['year', 'name', 'name'],
      rows: [
        [-26, 'Out', true],
        [1771, 'Home'],
      ],
    },
    'year·name·name (2)\n-26·Out·true\n1771·Home\nskipped: Only the list “rows” was read, and not “note” (Log) beside it\nassumed: More than one column is named “name”\nassumed: A row has fewer cells than the header: 2',
  ],
  [
    'rows as pandas splits them, with what tells them apart',
    { columns: ['date'], index: ['Out', 'Home'], data: [['1768'], ['1771']] },
    'index·date\nOut·1768\nHome·1771',
  ],
  [
    'rows that are counted, below columns that are objects',
    {
      header: [{ name: 'date' }, { label: 'title' }],
      index: [0, 1],
      values: [
        ['1768', 'Out'],
        ['1771', 'Home'],
      ],
    },
    'date·title\n1768·Out\n1771·Home',
  ],
  [
    'a list of rows below their names',
    [
      ['title', 'date'],
      ['Out', 1768],
      ['Home', null],
    ],
    'title·date\nOut·1768\nHome·',
  ],
  [
    'a list of pairs',
    [
      ['Kew', 'Rio'],
      ['Rio', 'Hull'],
    ],
    'no table',
  ],
  ['one record', { title: 'Out', date: '1768' }, 'no table'],
])('%s', (_, json, expected) => {
  if (typeof expected === 'string') expect(said(json)).toBe(expected);
  else expect(said(json)).toMatch(expected);
});

const TIES = [
  { id: 't1', type: 'friends', members: ['banks', 'solander'], note: 'Uppsala' },
  { id: 't2', type: 'crew', members: ['cook', 'banks', 'hicks'] },
];

test('relations that name all whom they join in one list are one for each two of them, in no direction', () => {
  expect(said(TIES, 'relationships.json')).toBe(
    [
      'edge type·from·to·id·type·note',
      'undirected·banks·solander·t1·friends·Uppsala',
      'undirected·cook·banks·t2·crew·',
      'undirected·cook·hicks·t2 (cook, hicks)·crew·',
      'undirected·banks·hicks·t2 (banks, hicks)·crew·',
      'assumed: Each two that a record names in “members” were read as joined, in no direction: 2 records, 4 relations',
    ].join('\n'),
  );
});

test('one that names a single record joins it with what the relation is called', () => {
  const alone = { id: 't3', type: 'botany', members: ['banks'] };
  expect(said({ links: [...TIES.slice(0, 1), alone] })).toContain('\nundirected·banks·botany·t3·botany·\n');
  const cited = TIES.map((tie) => ({ ...tie, source: 'Journal' }));
  expect(said(cited, 'ties.json')).toContain('\nundirected·banks·hicks·t2 (banks, hicks)·crew··Journal\n');
});

test.each([
  ['what is called after no relations', TIES, 'clubs.json'],
  ['what has a title', TIES.map((tie) => ({ ...tie, title: tie.id })), 'relationships.json'],
  ['a list of relations in which one names nobody', [...TIES, { id: 't3', members: [] }], 'relationships.json'],
])('%s stays as it is', (_, json, name) => {
  expect(said(json, name)).toMatch(/^id·type·members/);
});

test('what is said beside a list is the title and the description of the data set', async () => {
  const content = {
    metadata: { title: 'Voyages of the Ark', year: 1771 },
    description: 'From the log',
    voyages: VOYAGES,
  };
  const file = { name: 'log.json', bytes: new TextEncoder().encode(JSON.stringify(content)) };
  const read = await readFiles([file], { most: 10, mappings: [], onProgress: () => undefined });
  if (!read.ok || 'asked' in read.value) throw new Error('It was not read');
  const { dataset, problems } = read.value;
  expect([dataset.title, dataset.description]).toEqual([
    'Voyages of the Ark',
    'From the log\n\nRead from “log.json” as a table.',
  ]);
  expect(problems[0]?.message).toBe('Only the list “voyages” was read, and not “metadata” beside it');
});
