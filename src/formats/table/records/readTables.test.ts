import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf, readingOf } from '../../testing/readFixture';
import { recogniseTable } from '../fields/recogniseTable';
import type { TableMapping } from '../tableMapping';
import { readDelimited } from '../text/readDelimited';
import { readTables } from './readTables';

type Files = Readonly<Record<string, string>>;

const reading = (files: Files, change: Partial<TableMapping> = {}) =>
  readingOf(Object.keys(files)[0] ?? 'none', (into) =>
    readTables(
      Object.entries(files).map(([name, text]) => {
        const table = readDelimited(text);
        return { name, table, mapping: { ...recogniseTable(table, name).mapping, ...change } };
      }),
      into,
    ),
  );
const said = (files: Files, change: Partial<TableMapping> = {}): string => {
  const { summary, dataset } = reading(files, change);
  return [summary, ...(dataset === null ? [] : linesOf(dataset))].join('\n');
};

test('a table of events', () => {
  expect(
    said({
      'voyages.csv':
        'Title,Date,Type,Themes,People,Ship\nFirst voyage,1768-08-25,Voyage,Pacific; Science,James Cook; Joseph Banks,Endeavour\nSecond voyage,c. 1772,Voyage,Pacific,James Cook,\n',
    }),
  ).toBe(
    [
      '2 events, 2 entities, 3 relations',
      'voyage · First voyage · 1768-08-25 · pacific · science',
      'voyage · Second voyage · 1772~ · pacific',
      'person · James Cook · undated',
      'person · Joseph Banks · undated',
      'first-voyage –people→ james-cook',
      'first-voyage –people→ joseph-banks',
      'second-voyage –people→ james-cook',
    ].join('\n'),
  );
});

test('a name in three columns is one title, without the parts that a row lacks', () => {
  expect(said({ 'x.csv': '1789-1797,John,Quincy,Miller\n1797,Mary,,Adams\n1801,John,,Carter\n1809,?,,Carter\n' })).toBe(
    [
      '4 events, 0 entities, 0 relations',
      'assumed · header · The first row looks like data, so the columns have no names',
      'event · John Quincy Miller · 1789/1797',
      'event · Mary Adams · 1797',
      'event · John Carter · 1801',
      'event · Carter · 1809',
    ].join('\n'),
  );
});

test('0 stands for a day or month that is not known, and a start stays beside an end that is no date', () => {
  const rows = ['A,00/05/1768,00/00/1771', 'B,00/00/1772,', 'C,21/06/1773,99/99/1774', 'D,1/6/1775,22/6/1775'];
  expect(said({ 'x.csv': ['title,start,end', ...rows].join('\n') })).toBe(
    [
      '4 events, 0 entities, 0 relations',
      'assumed · row 2 · “00/05/1768” has 0 for its day, which was read as not known; “00/00/1771” has 0 for its month and day, which was read as not known',
      'assumed · row 3 · “00/00/1772” has 0 for its month and day, which was read as not known',
      'assumed · row 4 · “99/99/1774” stands where an end is asked for, is no date, and was left out',
      'event · A · 1768-05/1771',
      'event · B · 1772',
      'event · C · 1773-06-21',
      'event · D · 1775-06-01/1775-06-22',
    ].join('\n'),
  );
});

test('the id of the only row counts nothing, and is kept', () => {
  const { dataset, summary } = reading({ 'fairs.csv': 'id,title,date\n1,Fair of Kew,1901-05-02' });
  expect(summary).toBe('1 events, 0 entities, 0 relations');
  expect(dataset?.events[0]?.fields).toEqual([{ label: 'id', value: '1' }]);
});

test('several addresses in a cell are as many sources, and an entity keeps the first as its own', () => {
  const cells =
    'https://a.org/1 https://a.org/2\nFlood,1991,"https://a.org/3, https://a.org/4"\nStorm,1992,"https://a.org/5\nhttps://a.org/6"';
  const { dataset } = reading({
    'rows.csv': `event,date,url\nFire,1990,${cells}\nQuake,1993,https://a.org/7;https://a.org/8`,
  });
  expect(dataset?.events.map(({ citations }) => citations?.length)).toEqual([2, 2, 2, 2]);
  expect(dataset?.sources.map(({ url }) => url)).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((i) => `https://a.org/${i}`));
  const named = reading({ 'people.csv': 'name,born,died,website\nAda,1901,1950,https://a.org/1; https://a.org/2' });
  expect(named.dataset?.entities.map(({ url }) => url)).toEqual(['https://a.org/1']);
  expect(named.dataset?.sources.map(({ url }) => url)).toEqual(['https://a.org/2']);
});

test('words where an address is asked for are no source, and are kept', () => {
  const { dataset } = reading({
    'fairs.csv':
      'title,date,url\nFair of Kew,1901-05-02,https://example.org/kew\nFair of Rio,1902-05-02,not documented',
  });
  expect(dataset?.sources).toHaveLength(1);
  expect(dataset?.events[1]?.fields).toEqual([{ label: 'URL', value: 'not documented' }]);
});

test('a number by which a row is known is kept under the name of its column', () => {
  const { dataset } = reading({ 'fairs.csv': 'Number,Fair,Year\n17,Fair of Kew,1901\n25,Fair of Rio,1902' });
  expect(dataset?.events.map(({ fields }) => fields)).toEqual([
    [{ label: 'Number', value: '17' }],
    [{ label: 'Number', value: '25' }],
  ]);
});

test('rows of a date and nothing else tell of nothing, and are left out and listed', () => {
  expect(said({ 'days.csv': 'date,main,other\n1768-01-01,,\n1768-02-01,Fair,\n1768-03-01,,\n1768-04-01,,Ball' })).toBe(
    [
      '2 events, 0 entities, 0 relations',
      'skipped · row 2 · 2 rows hold a date and nothing else, and were left out: 2, 4',
      'assumed · row 5 · The row has no title, and “Ball” stands for it',
      'event · Fair · 1768-02-01',
      'event · Ball · 1768-04-01',
    ].join('\n'),
  );
});

test('events, entities and relations together are one data set, joined by id or by name', () => {
  expect(
    said({
      'events.csv': 'id,title,start,end,people\n1,Voyage,1768-08-25,1771-07-12,James Cook;Nobody Known\n',
      'people.csv': 'id,name,born,died\n1,James Cook,1728,1779\n2,Joseph Banks,1743,\n',
      'relations.csv':
        'source,target,type,start,end,weight\n2,1,sailed with,1768,1771,3\nJames Cook,Voyage,commanded,,,\nJames Cook,,lost,,,\n',
    }),
  ).toBe(
    [
      '1 events, 3 entities, 4 relations',
      'assumed · header · What stands in “target” of “relations.csv” are ids of “people.csv” and “events.csv” alike, and was read as those of “people.csv”',
      'skipped · relations.csv, row 4 · The relation has no end: James Cook · lost',
      'assumed · events.csv, row 2 · “Nobody Known” has no row in the table of entities and became an entity',
      'event · Voyage · 1768-08-25/1771-07-12',
      'entity · James Cook · 1728/1779',
      'entity · Joseph Banks · 1743/',
      'person · Nobody Known · undated',
      'voyage –people→ james-cook',
      'voyage –people→ nobody-known',
      'joseph-banks –sailed-with→ james-cook · 1768/1771',
      'james-cook –commanded→ voyage',
    ]
      .sort((a, b) => Number(/→/.test(a)) - Number(/→/.test(b)))
      .join('\n'),
  );
});

test('a cell finds an entity whose row comes later, in its own table or in another', () => {
  expect(
    said({
      'people.csv': 'name,born,companies\nJames Cook,1728,Navy Board\nJoseph Banks,1743,James Cook;Royal Society\n',
      'companies.csv': 'id,name\nr1,Royal Society\nn1,Navy Board\n',
    }),
  ).toBe(
    [
      '0 events, 4 entities, 3 relations',
      'entity · James Cook · 1728/',
      'entity · Joseph Banks · 1743/',
      'entity · Royal Society · undated',
      'entity · Navy Board · undated',
      'james-cook –companies→ navy-board',
      'joseph-banks –companies→ james-cook',
      'joseph-banks –companies→ royal-society',
    ].join('\n'),
  );
});

test('an id by which others know a record is kept, and the number of its row is not', () => {
  const fieldsOf = (text: string) =>
    reading({ 'voyages.csv': text }).dataset?.events.map(({ fields = [] }) => fields.map(({ value }) => value).join());
  expect(fieldsOf('id,title,date\nAIR-001,Out,1768\n4486,Home,1771\n')).toEqual(['AIR-001', '4486']);
  expect(fieldsOf('id,title,date\n1,Out,1768\n2,Home,1771\n')).toEqual(['', '']);
  const { dataset } = reading({ 'letters.csv': 'id,from,to\n4486,James Cook,Joseph Banks\n' });
  expect(dataset?.relations[0]?.fields).toEqual([{ label: 'id', value: '4486' }]);
});

test('a table of relations alone makes entities of what it names', () => {
  expect(said({ 'edges.csv': 'Source,Target,Type,Weight\nA,B,Undirected,2\nB,__proto__,Undirected,1\n' })).toBe(
    [
      '0 events, 3 entities, 2 relations',
      'entity · A · undated',
      'entity · B · undated',
      'entity · __proto__ · undated',
      'a –related-to→ b',
      'b –related-to→ proto',
    ].join('\n'),
  );
});

test.each([
  [
    'letters',
    'Date,Sender,Recipient\n1768,Joseph Banks,"Carl Linnaeus; Daniel Solander"\n1769,Daniel Solander,Joseph Banks',
    'person: Joseph Banks, Carl Linnaeus, Daniel Solander',
  ],
  [
    'paintings',
    'Title,Year,Painter,Publisher\nA,1768,William Hodges,Admiralty Press\nB,1769,Sydney Parkinson,Admiralty Press',
    'person: William Hodges, Sydney Parkinson | organisation: Admiralty Press',
  ],
  ['graves', 'Name of deceased,Date of death\nJames Cook,1779\nJoseph Banks,1820', 'person: James Cook, Joseph Banks'],
  ['bodies that write', 'Title,Author\nA,Ministry of War\nB,Royal Society', 'entity: Ministry of War, Royal Society'],
  ['places', 'Title,Date,Countries\nA,1768,Britain;France', 'country: Britain, France'],
])('names are of the kind that their column says: %s', (_, text, expected) => {
  const { dataset } = reading({ 'x.csv': text });
  const named = dataset?.entities.filter(({ title }) => title.length > 1) ?? [];
  const kinds = [...new Set(named.map(({ kind }) => kind))];
  expect(
    kinds
      .map((kind) => `${kind}: ${named.flatMap((each) => (each.kind === kind ? [each.title] : [])).join(', ')}`)
      .join(' | '),
  ).toBe(expected);
});

test.each([
  [
    'a short title',
    'Title,Short,Date\nN/A,The Sound,1768\nA,,1769',
    'The Sound A',
    '“N/A” is read as no title, and “The Sound” stands for it',
  ],
  [
    'a column called a name',
    'Title,Date,Ship name\nunbekannt,1768,Endeavour\nA,1769,—',
    'Endeavour A',
    '“unbekannt” is read as no title, and “Endeavour” stands for it',
  ],
  ['an id', 'Id,Title,Date\nv1,?,1768', 'v1', '“?” is read as no title, and “v1” stands for it'],
  ['when it was', 'Title,Date\n—,1768', '1768', '“—” is read as no title, and “1768” stands for it'],
  ['when it was, the cell being empty', 'Title,Date\n,1768', '1768', 'The row has no title, and “1768” stands for it'],
  [
    'its row, which says nothing else',
    'Title,Date,Url\n—,,https://kew.org/\nA,1768,',
    'x.csv, row 2 A',
    '“—” is read as no title, and its record is called by its row',
  ],
  [
    'the next words of its row',
    'Title,Date,Feasts,Remarks\n,1768,,Rain on the hill\nA,1769,Fair at Kew,',
    'Rain on the hill A',
    'The row has no title, and “Rain on the hill” stands for it',
  ],
  [
    'its kind, before a number that tells it from others',
    'Id,Title,Type,Date\n25,Unknown,Flood,1768',
    'Flood',
    '“Unknown” is read as no title, and “Flood” stands for it',
  ],
  [
    'a number with its name',
    'Title,Year,Ships\n,1768,31\nFair,1769,40',
    'Ships 31 Fair',
    'The row has no title, and “Ships 31” stands for it',
  ],
  ['what is written, a word', 'Title,Date\nNa,1807', 'Na', ''],
])('a title that says there is none is %s', (_, text, titles, message) => {
  const { summary, dataset } = reading({ 'x.csv': text });
  expect(dataset?.events.map(({ title }) => title).join(' ')).toBe(titles);
  expect(summary.split('\n').slice(1).join('')).toBe(message === '' ? '' : `assumed · row 2 · ${message}`);
});

test('a given name and a family name are one title, and a half of it is one too', () => {
  const { dataset } = reading({ 'x.csv': 'Surname,Given name\nCook,James\nBanks,\n?,Mai' });
  expect(dataset?.entities.map(({ title }) => title)).toEqual(['James Cook', 'Banks', 'Mai']);
  const { problems } = recogniseTable(readDelimited('Surname,Given name\nCook,James'));
  expect(problems.map(({ message }) => message)).toEqual([
    'Each title was read from two columns, “Given name” and then “Surname”',
  ]);
});

test('a name is its given names or else initials, what stands between and the family name, whatever the order of columns', () => {
  const { dataset } = reading({
    'x.csv':
      'voorletters,tussenvoegsel,naam,voornaam,tussenvoegsel,achternaam,geboortedatum\nC.,van,Loon,Cornelia,van,Loon,1801\nP.J.,,Smit,Pieter Jan,,Smit,1802\nA.,de,Wit,,,,1803',
  });
  expect(dataset?.entities.map(({ title }) => title)).toEqual(['Cornelia van Loon', 'Pieter Jan Smit', 'A. de Wit']);
  expect(dataset?.entities[0]?.fields).toContainEqual({ label: 'voorletters', value: 'C.' });
});

test('what says that nobody is named joins no rows, and is kept', () => {
  const { summary, dataset } = reading({
    'x.csv': 'Title,Date,Painter\nA,1768,unknown\nB,1769,unknown\nC,1770,William Hodges',
  });
  expect(summary).toBe('3 events, 1 entities, 1 relations');
  expect(dataset?.events[0]?.fields).toEqual([{ label: 'Painter', value: 'unknown' }]);
  expect(reading({ 'x.csv': 'Sender,Recipient\nJoseph Banks,?\nJoseph Banks,Carl Linnaeus' }).summary).toBe(
    '0 events, 2 entities, 1 relations\nskipped · row 2 · The relation has no end: Joseph Banks · ?',
  );
});

test('several names at the end of a relation are several relations, but not what is the id of a row', () => {
  expect(
    said({
      'people.csv': 'id,name\na;b,Ann\nc,Cy\nd,Di\n',
      'ties.csv': 'from,to,label\na;b,c; d,wrote to\nc,;,wrote to\n',
    }),
  ).toBe(
    [
      '0 events, 3 entities, 2 relations',
      'skipped · ties.csv, row 3 · The relation has no end: c · ; · wrote to',
      'entity · Ann · undated',
      'entity · Cy · undated',
      'entity · Di · undated',
      'ann –wrote-to→ cy',
      'ann –wrote-to→ di',
    ].join('\n'),
  );
});

test('a row of two long lists of names is not each with each', () => {
  const list = (sign: string) => Array.from({ length: 40 }, (_, i) => `${sign}${i}`).join(';');
  const { summary } = reading({ 'x.csv': `from,to\n${list('a')},${list('b')}\n` });
  expect(summary).toContain('0 events, 2 entities, 1 relations\nassumed · row 2 · Its ends name 40 and 40 records');
});

test.each([
  [
    'year, month and day apart',
    'Event,Year,Month,Day\nA,1768,8,25\nB,1768,August,\nC,1768,,\nD,,8,',
    '1768-08-25 1768-08 1768 -',
  ],
  ['years alone', 'Name,Year\nA,1768\nB,1785.0\nC,79', '1768 1785 -'],
  ['a German table', 'Ereignis;Datum;Ort\nA;25.8.1768;Plymouth\nB;3.6.1769;Tahiti', '1768-08-25 1769-06-03'],
  ['a French table', 'Titre,Date de début,Date de fin\nA,25 août 1768,12 juillet 1771', '1768-08-25/1771-07-12'],
  ['a date with points alone', 'Title,Date\nA,03.04.1768', '1768-04-03'],
  ['month first, decided by one date', 'Title,Date\nA,8/25/1768\nB,3/4/1769', '1768-08-25 1769-03-04'],
  ['no date in words', 'Title,Date\nA,n.d.\nB,1768\nC,1769', '- 1768 1769'],
  ['EDTF, where the column says so', 'Title,Date (EDTF)\nA,2014-21\nB,2014-33', '2014-21 2014-33'],
])('%s', (_, text, expected) => {
  const { dataset } = reading({ 'x.csv': text });
  expect(dataset?.events.map(({ date }) => date?.edtf ?? '-').join(' ')).toBe(expected);
});

test('a day with two digits of its year is no date, and it is said why', () => {
  expect(said({ 'a.csv': 'title,date\nOut,11-Mar-15\nHome,4/29/17 09:00\n' })).toBe(
    [
      '2 events, 0 entities, 0 relations',
      'kept · row 2 · “11-Mar-15” has two digits of its year, and the century is not said',
      'kept · row 3 · “4/29/17 09:00” has two digits of its year, and the century is not said',
      'event · Out · undated',
      'event · Home · undated',
    ].join('\n'),
  );
});

test('days and years with two digits are read once order and century are said', () => {
  const datesOf = (text: string, change: Partial<TableMapping>) =>
    reading({ 'x.csv': text }, change)
      .dataset?.events.map(({ date }) => date?.edtf ?? '-')
      .join(' ');
  const days = 'Title,Date\nA,14/03/89\nB,03/04/12 09:00\nC,3-Mar-12\nD,Mar-89\nE,1768';
  expect(datesOf(days, { order: 'day-first', century: 1930 })).toBe('1989-03-14 2012-04-03 2012-03-03 1989-03 1768');
  expect(datesOf(days, { order: 'month-first', century: 1800 })).toBe('1889-03-14 1812-03-04 1812-03-03 1889-03 1768');
  expect(datesOf(days, { order: 'day-first', century: 'undated' })).toBe('- - - - 1768');
  const years = 'Title,Year,Month\nA,89,3\nB,12,May\nC,79.0,\nD,1768,';
  expect(datesOf(years, { century: 1930 })).toBe('1989-03 2012-05 1979 1768');
  expect(datesOf(years, { century: 0 })).toBe('0089-03 0012-05 0079 1768');
  expect(datesOf('Title,Start,End\nA,01-02-03,04-02-01', { order: 'year-first', century: 2000 })).toBe(
    '2001-02-03/2004-02-01',
  );
});

test('a date that cannot be read is listed and kept, and one that has two senses is not read', () => {
  const { summary, dataset } = reading({
    'x.csv': 'Title,Date\nA,3/4/1768\nB,1769\nC,when it rained\nD,1936-39\nE,1940',
  });
  expect(summary).toBe(
    [
      '5 events, 0 entities, 0 relations',
      'kept · row 2 · “3/4/1768” can be 1768-04-03 or 1768-03-04, and the order of day and month is not chosen',
      'kept · row 4 · “when it rained” is not a date that can be read',
      'assumed · row 5 · Written “1936-39”, which EDTF reads as a part of 1936',
    ].join('\n'),
  );
  expect(dataset?.events.map(({ fields }) => fields?.[0]?.value ?? '')).toEqual([
    '3/4/1768',
    '',
    'when it rained',
    '',
    '',
  ]);
  expect(reading({ 'x.csv': 'Title,Date\nA,3/4/1768' }, { order: 'month-first' }).dataset?.events[0]?.date?.edtf).toBe(
    '1768-03-04',
  );
});

test('no cell is lost: what has no place of its own is a field, an address the source', () => {
  const { dataset } = reading({
    'x.csv':
      'Title,Date,Latitude,Link,Colour,Time,Internal\nA,1768-08-25 09:30,50.37,https://example.org/a,blue,noon,yes',
  });
  expect(dataset?.events[0]).toMatchObject({
    fields: [
      { label: 'Latitude', value: '50.37' },
      { label: 'Colour', value: 'blue' },
      { label: 'Time', value: 'noon' },
      { label: 'Time', value: '09:30' },
    ],
    internal: true,
  });
  expect(dataset?.sources[0]?.url).toBe('https://example.org/a');
});

test('an id that is there twice, an end before its start, a row without a title', () => {
  expect(said({ 'x.csv': 'Id,Title,Start,End\n1,A,1768,1771\n1,B,1771,1768\n3,,1770,\n' })).toBe(
    [
      '3 events, 0 entities, 0 relations',
      'kept · row 3 · “1771/1768” ends before it starts',
      'repaired · row 3 · The id “1” is there already',
      'event · A · 1768/1771',
      'event · B · undated',
      'event · 3 · 1770',
    ].join('\n'),
  );
});

test('a mapping that does not fit the table is refused', () => {
  const date = { column: 'Datum', field: 'date' } as const;
  expect(said({ 'x.csv': 'Title,Date\nA,1768' }, { columns: [date] })).toBe(
    'refused: “x.csv” has no column “Datum” | Its columns are “Title”, “Date”.',
  );
  expect(said({ 'x.csv': 'Title,Date\nA,1768' }, { role: 'relations', columns: [] })).toContain(
    'refused: “x.csv” is a table of relations',
  );
  expect(said({ 'x.csv': '' })).toContain('refused');
});

test('whatever a table holds, it ends in a sound data set or a refusal', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      'Title',
      'Date',
      'id',
      'from',
      'to',
      'people',
      '__proto__',
      'constructor',
      '"',
      '""',
      '=1+1',
      '3/4/1768',
      '1768',
    ),
    fc.constantFrom('1e999', 'c. 1785', '1771/1768', 'a;b;a', '', ' ', '\ufeff', '\u0000', 'sep=;'),
    fc.string({ maxLength: 6 }),
  );
  const sign = fc.constantFrom(',', ',', ',', ';', '\t', '\n', '\n', '\r\n', '\r', '"');
  const text = fc.array(fc.tuple(cell, sign), { maxLength: 40 }).map((pairs) => pairs.flat().join(''));
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(reading({ 'a.csv': a, 'b.csv': b }).summary).toMatch(/^(?:refused|\d+ events)/);
    }),
    { numRuns: 400, seed: 1768 },
  );
});

test.each([
  ['an id that counts the rows', 'Id', 1, 0],
  ['a number that counts the rows', 'Number', 1, 2],
  ['an id that counts from another number on', 'Id', 17, 2],
])('what is kept of %s', (_, column, first, kept) => {
  const { dataset } = reading({ 'x.csv': `${column},Title,Year\n${first},A hall,1768\n${first + 1},A tower,1769\n` });
  const fields = dataset?.events.flatMap((event) => event.fields ?? []);
  expect(fields).toHaveLength(kept);
});

test('of years with a minus it is said how they were counted', () => {
  expect(said({ 'x.csv': 'Title,Year\nReforms in Athens,-508\nFirst voyage,1768\n' })).toBe(
    [
      '2 events, 0 entities, 0 relations',
      'assumed · table · A year such as -508 was read as people write 508 BCE, without a year 0: -1 is 1 BCE',
      'event · Reforms in Athens · -0507',
      'event · First voyage · 1768',
    ].join('\n'),
  );
  expect(said({ 'x.csv': 'Title,Date\nDeath of Socrates,-0399-01-01\nFirst voyage,1768-08-25\n' })).toContain(
    'A year such as -399 was read as ISO 8601 counts, with a year 0: 400 BCE, and -1 is 2 BCE',
  );
});

test.each([
  ['numbers alone', 'Year\n-27\n-1\n14', ['-0026', '0000', '0014']],
  ['numbers of four digits', 'Year\n-1600\n-1046', ['-1599', '-1045']],
  ['a year 0 among them', 'Year\n-27\n0\n14', ['-0027', '0000', '0014']],
  ['years that are filled up', 'Year\n-0027\n-1046', ['-0026', '-1045']],
  ['lives in years that are filled up', 'Start,End\n-0004,0065\n0121,0180', ['-0003/0065', '0121/0180']],
  ['a year 0 among those that are filled up', 'Year\n-0027\n0000\n0105', ['-0027', '0000', '0105']],
  ['a day among those that are filled up', 'Date\n-0027\n-0043-03-15', ['-0027', '-0043-03-15']],
  ['months beside them', 'Date\n-0043-03-15\n-1046', ['-0043-03-15', '-1046']],
  ['a span', 'Start,End\n-27,14\n-202,-195', ['-0026/0014', '-0201/-0194']],
  ['a month in a column of its own', 'Year,Month\n-44,3\n1768,8', ['-0043-03', '1768-08']],
  ['EDTF', 'EDTF\n-0027\n-1046', ['-0027', '-1046']],
])('years below zero: %s', (_, text, dates) => {
  const [header = '', ...rows] = text.split('\n');
  const lines = said({ 'x.csv': [`Title,${header}`, ...rows.map((row, i) => `Event ${'ABC'[i]},${row}`)].join('\n') });
  expect(lines.split('\n').filter((line) => line.startsWith('event ·'))).toEqual(
    dates.map((date, i) => `event · Event ${'ABC'[i]} · ${date}`),
  );
});

test('where many rows have no title, a column of words that all have stands in for it', () => {
  expect(
    said({
      'x.csv':
        'Year,Event,Disease\n1902,,Cholera\n1904,Third pandemic,Bubonic plague\n1906,,Sleeping sickness\n1916,,Poliomyelitis\n',
    }),
  ).toBe(
    [
      '4 events, 0 entities, 0 relations',
      'event · Cholera · 1902',
      'event · Third pandemic · 1904',
      'event · Sleeping sickness · 1906',
      'event · Poliomyelitis · 1916',
    ].join('\n'),
  );
});

test('a column that rows of the role have no place for is a field like any other', () => {
  const columns = [
    { column: 'President', field: 'from' },
    { column: 'College', field: 'to' },
    { column: 'Note', field: 'summary' },
  ] as const;
  const { dataset } = reading(
    { 'x.csv': 'President,College,Note\nMadison,Princeton,Entered in 1769' },
    { role: 'relations', columns },
  );
  expect(dataset?.relations.map(({ fields }) => fields)).toEqual([[{ label: 'Note', value: 'Entered in 1769' }]]);
});

test('ids are kept, but for those that count the rows and to which nothing points', () => {
  const idsOf = (text: string) =>
    (reading({ 'ports.csv': text }).dataset?.entities ?? []).map(
      ({ fields }) => fields?.find(({ label }) => label === 'id')?.value ?? '',
    );
  expect(idsOf('id,name\n1,Kew\n2,Deal\n3,Hull')).toEqual(['', '', '']);
  expect(idsOf('id,name\n2,Kew\n12,Deal\n3,Hull')).toEqual(['2', '12', '3']);
  expect(idsOf('id,name,parent\n1,Kent,\n2,Deal,1\n3,Hythe,1')).toEqual(['1', '2', '3']);
});

test('what goes on at present has an open end', () => {
  expect(said({ 'unions.csv': 'title,start,end\nWCTU,1873-12-23,Present\nFirst voyage,1768,1771\n' })).toBe(
    ['2 events, 0 entities, 0 relations', 'event · WCTU · 1873-12-23/..', 'event · First voyage · 1768/1771'].join(
      '\n',
    ),
  );
});

test.each([
  ['words', 'date', '22 February', 'August', '3 May'],
  ['words that begin with the month', 'When', 'Feb 22', 'Aug', 'May 3'],
  ['numbers', 'date', '02-22', '', '05-03'],
  ['numbers, in a column of another name', 'held', '02-22', '', '05-03'],
  ['words, in a column of days', 'Day', '22. Februar', '', '3. Mai'],
])('a day or month without its year is of the year beside it: %s', (_, name, first, second, third) => {
  const rows = `1882,${first},A\n1884,${second},B\n1885,,C\n1890,${third},D`;
  const { dataset } = reading({ 'lives.csv': `year,${name},what\n${rows}\n` });
  expect(dataset?.events.map(({ title, date, fields }) => [title, date?.edtf, fields ?? []])).toEqual([
    ['A', '1882-02-22', []],
    ['B', second === '' ? '1884' : '1884-08', []],
    ['C', '1885', []],
    ['D', '1890-05-03', []],
  ]);
});

test('numbers of which none is above 12 are no days of the year beside them, and a whole date is of no other year', () => {
  expect(said({ 'x.csv': 'year,round,what\n1882,02-03,A\n1884,03-04,B\n' })).toContain('A · 1882\n');
  expect(said({ 'x.csv': 'year,date,what\n1882,3 May 1881,A\n1884,4 May 1883,B\n' })).toContain('A · 1881-05-03\n');
});

test('one word among the dates of ends is no end, and is listed; a day without its year is one that cannot be read', () => {
  const rows =
    'A,3 May 1768,4 May 1769\nB,6 May 1768,False\nC,7 May 1768,8 May 1770\nD,9 May 1768,June\nE,1 May 1768,2 May 1771';
  expect(said({ 'voyages.csv': `name,init_date,finish_date\n${rows}\n` })).toBe(
    [
      '5 events, 0 entities, 0 relations',
      'assumed · row 3 · “False” stands where an end is asked for, is no date, and was left out',
      'kept · row 5 · “June” has no year',
      'event · A · 1768-05-03/1769-05-04',
      'event · B · 1768-05-06',
      'event · C · 1768-05-07/1770-05-08',
      'event · D · undated',
      'event · E · 1768-05-01/1771-05-02',
    ].join('\n'),
  );
});

test('an event that has no title is called by whom it names, and they stay records of their own', () => {
  expect(said({ 'trials.csv': 'id,author,year\n4,Lind,1747\n9,Jenner,1796\n11,Lind,1749\n' })).toBe(
    [
      '3 events, 2 entities, 3 relations',
      'event · Lind · 1747',
      'event · Jenner · 1796',
      'event · Lind · 1749',
      'person · Lind · undated',
      'person · Jenner · undated',
      'lind –author→ lind-2',
      'jenner –author→ jenner-2',
      'lind-3 –author→ lind-2',
    ].join('\n'),
  );
});

test('numbers of rows in a column without a name are no field, and other numbers there are', () => {
  const fieldsOf = (text: string) =>
    reading({ 'ports.csv': text }).dataset?.entities.map(({ fields = [] }) =>
      fields.map(({ label, value }) => `${label}=${value}`).join(),
    );
  expect(fieldsOf('"","name","ships"\n"1","Kew",3\n"2","Deal",5\n')).toEqual(['ships=3', 'ships=5']);
  expect(fieldsOf('"","name","ships"\n"1","Kew",3\n"4","Deal",5\n')).toEqual([
    'Column 1=1,ships=3',
    'Column 1=4,ships=5',
  ]);
  expect(fieldsOf('1,Kew\n2,Deal\n')).toEqual(['Column 1=1', 'Column 1=2']);
});

test('of two sides without a name of their own, both are what an event is called', () => {
  const rows = 'Brazil,Chile,2014-06-28\nColombia,Uruguay,2014-06-28\nBrazil,Colombia,2014-07-04\n';
  expect(
    said({
      'x.csv': `player1,player2,start\n${rows}`
        .replace('start', 'start,round')
        .replaceAll('-28', '-28,16')
        .replace('-04', '-04,8'),
    }),
  ).toContain('event · Brazil – Chile · 2014-06-28');
});

test('names that differ by accents alone are two, and may be one', () => {
  const lines = said({ 'x.csv': 'source,target\nYōichirō,Hyūga\nYoichiro,Hyūga\n' });
  expect(lines).toContain('0 events, 3 entities, 2 relations');
  expect(lines).toContain(
    'assumed · entities · Two records may be one, since their names differ by accents or capitals alone: “Yoichiro” and “Yōichirō”',
  );
});

test('a country that is called as an event is none', () => {
  const rows = 'Gabon,Gabon,2012-10-01\nNiue,Niue,2016-09-09\nSouth,Gabon,2018-01-01\n';
  expect(said({ 'x.csv': `expedition name,country,date\n${rows}` })).toBe(
    [
      '3 events, 2 entities, 3 relations',
      'event · Gabon · 2012-10-01',
      'event · Niue · 2016-09-09',
      'event · South · 2018-01-01',
      'country · Gabon · undated',
      'country · Niue · undated',
      'gabon –country→ gabon-2',
      'niue –country→ niue-2',
      'south –country→ gabon-2',
    ].join('\n'),
  );
  const ids = 'Gabon,One,Gabon,2012-10-01\nNiue,Two,Gabon,2016-09-09\nPeru,Three,Niue,2017-01-01\n';
  expect(said({ 'x.csv': `id,title,country,date\n${ids}` })).toContain('3 events, 2 entities, 3 relations');
});

test('events that a column of related events names are those, and it is said', () => {
  const columns: TableMapping['columns'] = [
    { column: 'title', field: 'title' },
    { column: 'after', field: 'entities' },
  ];
  expect(said({ 'x.csv': 'title,after\nOut,\nHome,Out\n' }, { role: 'events', columns })).toBe(
    [
      '2 events, 0 entities, 1 relations',
      'assumed · entities · Names in cells were found to be those of events, and the rows joined to these: “Out”',
      'event · Out · undated',
      'event · Home · undated',
      'home –after→ out',
    ].join('\n'),
  );
});

test('how often something is cited is no source', () => {
  const { dataset } = reading({ 'x.csv': 'name,citations,sources,born\nAnn,7.108,12,1768\nBob,3.5,1,1771\n' });
  expect(dataset?.sources).toEqual([]);
  expect(dataset?.entities[0]?.fields).toEqual([
    { label: 'citations', value: '7.108' },
    { label: 'sources', value: '12' },
  ]);
});

test('yes and no are not what rows are called, and short texts are, where nothing else is', () => {
  expect(said({ 'x.csv': 'number,text,boolean,date\n1,in,true,2015-11-04\n2,out,false,2015-11-05\n' })).toContain(
    'event · out · 2015-11-05',
  );
});

test('words of a few that stand in the first row and again and again below it are no names of columns', () => {
  const rows = [
    'STEFFON,man',
    'CASSANA,woman',
    'ROBERT,man',
    'CERSEI,woman',
    'RENLY,man',
    'SELYSE,woman',
    'GENDRY,man',
    'SHIREEN,woman',
    'STANNIS,man',
  ];
  expect(reading({ 'x.csv': rows.join('\n') }).summary).toContain('9 entities');
  expect(reading({ 'x.csv': ['ruler,sex', ...rows, 'ruler,sex', ...rows, 'ruler,sex'].join('\n') }).summary).toContain(
    '18 entities',
  );
});

test('“2000s” is a decade among decades, and alone it may be the century', () => {
  const dates = (text: string) => reading({ 'x.csv': text }).dataset?.events.map(({ date }) => date?.edtf);
  expect(dates('year,title\n2000s,A\n2010s,B\n')).toEqual(['200X', '201X']);
  expect(dates('year,title\n1900s,A\n2000s,B\n')).toEqual(['19XX', '20XX']);
});

test('one number beside two kinds is two records, each of its kind', () => {
  const rows = '1,user,2,user\n1,user,1,project\n3,user,1,project\n';
  expect(said({ 'x.csv': `source_id,source_type,target_id,target_type\n${rows}` })).toBe(
    [
      '0 events, 4 entities, 3 relations',
      'user · user 1 · undated',
      'user · 2 · undated',
      'project · project 1 · undated',
      'user · 3 · undated',
      'user-1 –related-to→ 2',
      'user-1 –related-to→ project-1',
      '3 –related-to→ project-1',
    ].join('\n'),
  );
});

test('events without a title are called by their places, which is said; one place for nearly all of them tells nothing', () => {
  expect(
    said({ 'x.csv': 'datum;uhrzeit;ort;beschreibung\n2026-04-19;13:00;Reitverein;\n2026-04-25;10:00;Mühle;\n' }),
  ).toContain('event · Reitverein · 2026-04-19');
  const rows = Array.from({ length: 9 }, (_, i) => `2026-04-1${i};13:00;Kew;${i}`).join('\n');
  expect(said({ 'x.csv': `datum;uhrzeit;ort;regen\n${rows}\n` })).not.toContain('event · Kew');
});

test('ids that count the rows are told as left out where no other table names rows by them', () => {
  const people = 'id,name,kind\n1,Ann,x\n2,Bob,x\n3,Kew,y\n';
  const left = 'skipped · people.csv, header · “id” counts the rows and says nothing else, and was left out';
  expect(said({ 'people.csv': people, 'ties.csv': 'source,target,type\nAnn,Bob,knows\nBob,Kew,likes\n' })).toContain(
    left,
  );
  expect(said({ 'people.csv': people, 'ties.csv': 'source,target,type\n1,2,knows\n2,3,likes\n' })).not.toContain(left);
});

test('two ends that are told apart by a count alone have no direction, unless a column says how they are joined', () => {
  const even = 'Nothing says which of “singer1” and “singer2” comes first: relations between them were read both ways';
  expect(said({ 'duets.csv': 'songs,singer1,singer2\n2,Ann,Bob\n3,Ann,Cy\n1,Bob,Cy\n' })).toContain(even);
  expect(said({ 'ties.csv': 'relation,singer1,singer2\ntaught,Ann,Bob\ntaught,Ann,Cy\nmet,Bob,Cy\n' })).not.toContain(
    even,
  );
  expect(said({ 'duets.csv': 'songs,singer1,singer2\n2,Ann,Bob\n3,Bob,Ann\n1,Bob,Cy\n' })).not.toContain(even);
  expect(said({ 'ties.csv': 'parent,child\nAnn,Bob\nAnn,Cy\nBob,Di\n' })).not.toContain('both ways');
});
