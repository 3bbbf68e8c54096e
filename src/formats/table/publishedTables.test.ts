import { expect, test } from 'vitest';
import { linesOf, readingOf } from '../testing/readFixture';
import { readTableFiles } from './readTableFiles';
import { delimitedTable } from './text/rawTable';

/** What is read of a table as it is: what is listed, and its records; “asked” where something must be said first. */
function read(...rows: readonly string[]) {
  const raw = delimitedTable({ name: 'rows.csv', bytes: new TextEncoder().encode(rows.join('\n')) });
  let isAsked = false;
  const { summary, dataset } = readingOf('rows', (into) => {
    const done = readTableFiles(raw === null ? [] : [raw], [], into);
    if (!done.ok) return done;
    isAsked = done.value.isAsked;
    return { ok: true, value: null };
  });
  return { said: summary.split('\n').slice(1), lines: isAsked ? ['asked'] : dataset === null ? [] : linesOf(dataset) };
}

test('numbers of seconds and milliseconds since 1970 and days of a spreadsheet are dates where columns are called after such', () => {
  expect(read('name,ts', 'Start,1577836800', 'Stop,1583020800')).toEqual({
    said: ['assumed · table · The numbers in “ts” were read as seconds since 1970: 1577836800 is 2020-01-01'],
    lines: ['event · Start · 2020-01-01', 'event · Stop · 2020-03-01'],
  });
  expect(read('name,time', 'Quake,1675646254342', 'Shock,1675866552000').lines).toEqual([
    'event · Quake · 2023-02-06',
    'event · Shock · 2023-02-08',
  ]);
  expect(read('name,Date', 'Fair,38353', 'Feast,38534.5', 'Ball,40178')).toEqual({
    said: [
      'assumed · table · The numbers in “Date” were read as days of a spreadsheet, counted from 1900: 38353 is 2005-01-01',
    ],
    lines: ['event · Fair · 2005-01-01', 'event · Feast · 2005-07-01', 'event · Ball · 2009-12-31'],
  });
  expect(read('name,Date (MJD)', 'Fair,38353', 'Feast,38534', 'Ball,40178').lines[0]).toBe('entity · Fair · undated');
  expect(read('name,start,phone', 'Ann,38353,1577836800', 'Bob,38534,1583020800', 'Cy,40178,1593561600').lines).toEqual(
    ['entity · Ann · undated', 'entity · Bob · undated', 'entity · Cy · undated'],
  );
});

test('years and days with a point and a zero behind them are dates where columns are called after such', () => {
  expect(read('name,founded,dissolved', 'Ostend,1722.0,1731.0', 'Emden,1751.0,')).toEqual({
    said: [],
    lines: ['entity · Ostend · 1722/1731', 'entity · Emden · 1751/'],
  });
  expect(read('name,startdate,weight', 'Landing,19561105.0,1500.0', 'Leave,19561203.0,1820.0').lines).toEqual([
    'event · Landing · 1956-11-05',
    'event · Leave · 1956-12-03',
  ]);
  expect(read('name,weight', 'Ox,1500.0', 'Cow,1820.0').lines).toEqual([
    'entity · Ox · undated',
    'entity · Cow · undated',
  ]);
});

test('when a record was changed and what stands for a country are not what rows are called', () => {
  expect(
    read(
      'time,mag,net,updated,place',
      '2021-07-29T06:15:49Z,8.2,us,2023-06-02T22:27:59Z,Chignik',
      '2011-03-11T05:46:24Z,9.1,us,2022-08-18T21:04:10Z,Sendai',
    ).lines,
  ).toEqual(['event · Chignik · 2021-07-29', 'event · Sendai · 2011-03-11']);
  expect(
    read('scode,country,year,flag', 'AFG,Afghanistan,1800,0', 'AFG,Afghanistan,1801,0', 'ALB,Albania,1914,1').lines,
  ).toEqual([
    'event · Afghanistan, 1800 · 1800',
    'event · Afghanistan, 1801 · 1801',
    'event · Albania, 1914 · 1914',
    'country · Afghanistan · undated',
    'country · Albania · undated',
    'afghanistan-1800 –country→ afghanistan',
    'afghanistan-1801 –country→ afghanistan',
    'albania-1914 –country→ albania',
  ]);
});

test('the first days of years in a column of years are the years', () => {
  expect(
    read(
      'name,id,year',
      'Aach,1,01/01/1880 12:00:00 AM',
      'Abee,6,01/01/1952 12:00:00 AM',
      'Alby,7,01/01/1901 12:00:00 AM',
    ),
  ).toEqual({
    said: [
      'assumed · table · The first days of years, which are all that stands in “year” were read as the years: 01/01/1880 12:00:00 AM is 1880',
    ],
    lines: ['event · Aach · 1880', 'event · Abee · 1952', 'event · Alby · 1901'],
  });
});

test('two dates whose names differ by a word for the start and the end alone are a span', () => {
  const spans = (from: string, to: string) =>
    read(`name,${from},${to}`, 'Uri,987,1459', 'Ort,1250,1517').lines.map((line) => line.split(' · ')[2]);
  for (const [from, to] of [
    ['FromYear', 'ToYear'],
    ['firstDate', 'lastDate'],
    ['Object Begin Date', 'Object End Date'],
    ['开始年份', '结束年份'],
  ] as const)
    expect([from, spans(from, to)]).toEqual([from, ['0987/1459', '1250/1517']]);
  expect(
    read('Władca;Początek panowania;Koniec panowania', 'Leszek;ok. 960;25 maja 992', 'Siemomysł;992;17 czerwca 1025')
      .lines,
  ).toEqual(['event · Leszek · 0960~/0992-05-25', 'event · Siemomysł · 0992/1025-06-17']);
});

test('the life of who made a thing and when a museum got it are no time of the thing', () => {
  expect(
    read(
      'Title,AccessionYear,Artist Begin Date,Artist End Date,Object Begin Date,Object End Date',
      'Cup,1979,1794,1869,1853,1855',
      'Jug,1980,1785,1844,1801,1803',
    ).lines,
  ).toEqual(['event · Cup · 1853/1855', 'event · Jug · 1801/1803']);
});

test('who leaves before arriving travels, who arrives first stays', () => {
  expect(read('Schip,Vertrek,Aankomst', 'Duif,1595-04-02,1596-08-06', 'Leeuw,1628-10-28,1629-06-04').lines).toEqual([
    'event · Duif · 1595-04-02/1596-08-06',
    'event · Leeuw · 1628-10-28/1629-06-04',
  ]);
  expect(read('Guest,Arrival,Departure', 'Ida,1895-04-02,1895-08-06', 'Ann,1896-10-28,1897-06-04').lines).toEqual([
    'event · Ida · 1895-04-02/1895-08-06',
    'event · Ann · 1896-10-28/1897-06-04',
  ]);
});

test('a start of something else does not begin a life that has a birth and a death', () => {
  expect(
    read(
      'edition,start_date,winner,born,died',
      '1,1903-07-01,Maurice Garin,1871-03-03,1957-02-19',
      '2,1904-07-02,Henri Cornet,1884-08-04,1941-03-18',
    ),
  ).toEqual({
    said: [
      'assumed · header · Birth and death were read as the life of whom each row names, and “start_date” kept in the details',
    ],
    lines: ['entity · Maurice Garin · 1871-03-03/1957-02-19', 'entity · Henri Cornet · 1884-08-04/1941-03-18'],
  });
});

test('a month or a day of the same years is the date in whatever column it stands', () => {
  const rows = ['Bat,1939,"1939, May"', 'Cat,1940,"1940, April"', 'Owl,1941,"1941, December"'];
  expect(read('name,year,first appearance', ...rows).lines).toEqual([
    'event · Bat · 1939-05',
    'event · Cat · 1940-04',
    'event · Owl · 1941-12',
  ]);
  expect(read('name,year,games', 'Ann,1992,1992 Summer', 'Bea,1988,1988 Winter', 'Cy,1992,1992 Winter').lines[0]).toBe(
    'event · Ann · 1992',
  );
});

test('days that are not known are told to be so, in whatever way it is written', () => {
  expect(read('name,date', 'Siege,15840000', 'Peace,16480130', 'Fleet,15881100')).toEqual({
    said: [
      'assumed · row 2 · “15840000” has 0 for its month and day, which was read as not known',
      'assumed · row 4 · “15881100” has 0 for its day, which was read as not known',
    ],
    lines: ['event · Siege · 1584', 'event · Peace · 1648-01-30', 'event · Fleet · 1588-11'],
  });
  expect(read('name,date', 'Sailed,??-01-1720', 'Landed,31-10-1720').lines).toEqual([
    'event · Sailed · 1720-01',
    'event · Landed · 1720-10-31',
  ]);
});

test('a start in three columns with a number behind their names is one date', () => {
  expect(
    read(
      'WarName,StartMonth1,StartDay1,StartYear1,EndMonth1,EndDay1,EndYear1,StartMonth2,StartDay2,StartYear2',
      'Balkan War,10,17,1912,12,3,1912,-8,-8,-8',
      'Winter War,11,30,1939,3,12,1940,-8,-8,-8',
    ).lines,
  ).toEqual(['event · Balkan War · 1912-10-17/1912-12-03', 'event · Winter War · 1939-11-30/1940-03-12']);
});

test('whole days as numbers are dates in a column that is called after dates', () => {
  expect(read('tourney_name,tourney_date', 'Adelaide,19901231', 'Sydney,19910107', 'Melbourne,19910114').lines[0]).toBe(
    'event · Adelaide · 1990-12-31',
  );
  expect(read('name,barcode', 'Tea,19901231', 'Rye,19910107').lines[0]).toBe('entity · Tea · undated');
});

test('other names are not what rows are called, and abbreviations of birth and death are a life', () => {
  expect(
    read('Station,Opened,Other name(s)', 'Acton,1 July 1879,Mill Hill', 'Angel,17 November 1901,Islington').lines,
  ).toEqual(['event · Acton · 1879-07-01', 'event · Angel · 1901-11-17']);
  expect(read('Name;Vorname;geb.;gest.;Verlegedatum', 'Levy;Ida;12.03.1889;15.11.1942;08.05.2011').lines).toEqual([
    'entity · Ida Levy · 1889-03-12/1942-11-15',
  ]);
});

test('a year that stands once above its rows is that of each, where years rise and most cells are blank', () => {
  expect(
    read('Year,Month,Event', '1848,February,Paris', ',March,Vienna', ',,Berlin', '1849,January,Buda', ',March,Novara'),
  ).toEqual({
    said: ['assumed · table · In 3 rows “Year” is blank, and the year above was read as theirs'],
    lines: [
      'event · Paris · 1848-02',
      'event · Vienna · 1848-03',
      'event · Berlin · 1848',
      'event · Buda · 1849-01',
      'event · Novara · 1849-03',
    ],
  });
  expect(read('name,Birth year', 'Ann,1848', 'Bea,', 'Cy,', 'Dee,1851').lines[1]).toBe('entity · Bea · undated');
  // Years that come again stand in each row that has one.
  expect(read('Year,Event', '1848,Paris', ',Vienna', '1848,Buda', ',Novara').lines[1]).toBe('event · Vienna · undated');
});

test('a header of two lines names its columns by both', () => {
  expect(
    read(
      ',Name,Birth,,Death,,Work',
      ',,Date,Place,Date,Place,',
      '1,Clara Schumann,1819-09-13,Leipzig,1896-05-20,Frankfurt,pianist',
      '2,Fanny Hensel,1805-11-14,Hamburg,1847-05-14,Berlin,composer',
      '3,Joseph Joachim,1831-06-28,Kittsee,1907-08-15,Berlin,violinist',
    ).lines,
  ).toEqual([
    'entity · Clara Schumann · 1819-09-13/1896-05-20',
    'entity · Fanny Hensel · 1805-11-14/1847-05-14',
    'entity · Joseph Joachim · 1831-06-28/1907-08-15',
  ]);
});

test('where each row begins with the end of the one before, both are a span, whatever they are called', () => {
  expect(
    read(
      'Nr;Statsminister;Tillträdde;Avgick',
      '1;Louis De Geer;20 mars 1876;19 april 1880',
      '2;Arvid Posse;19 april 1880;13 juni 1883',
      '3;Carl Thyselius;13 juni 1883;16 maj 1884[b]',
      '4;Oscar Themptander;16 maj 1884;6 februari 1888',
    ),
  ).toEqual({
    said: [
      'assumed · header · Of two dates side by side the first was read as the start and the second, which is not before it, as the end: “Tillträdde” and “Avgick”',
    ],
    lines: [
      'event · Louis De Geer · 1876-03-20/1880-04-19',
      'event · Arvid Posse · 1880-04-19/1883-06-13',
      'event · Carl Thyselius · 1883-06-13/1884-05-16',
      'event · Oscar Themptander · 1884-05-16/1888-02-06',
    ],
  });
});

test('the fields of a catalogue are a header, though they are numbers', () => {
  expect(
    read('001,245$a,260$c', 'ocm1,Rights of man,1791.', 'ocm2,Reflections,[1790]', 'ocm3,Poems,"1916, c1912."').lines,
  ).toEqual(['event · Rights of man · 1791', 'event · Reflections · 1790', 'event · Poems · 1916']);
});

test('ids that no name tells to be such are not what rows are called', () => {
  expect(
    read(
      'obsid,leadid,leader,startdate,enddate',
      'USA-1869,81dcc176,Grant,1869-03-04,1877-03-04',
      'USA-1881-1,81dcf24a,Garfield,1881-03-04,1881-09-19',
    ).lines,
  ).toEqual(['event · Grant · 1869-03-04/1877-03-04', 'event · Garfield · 1881-03-04/1881-09-19']);
});

test('days of years with two digits among years before Christ are of the first century, where no year has four', () => {
  expect(
    read(
      'Name;Geburtsdatum;Todesdatum',
      'Augustus;23. September 63 v. Chr.;19. August 14',
      'Caligula;31. August 12;24. Januar 41',
      'Hadrian;24. Januar 76;10. Juli 138',
    ),
  ).toEqual({
    said: [
      'assumed · table · 4 dates have two digits of their years, such as “31. August 12”, and were read so: 76 is the year 76, 12 is the year 12',
    ],
    lines: [
      'entity · Augustus · -0062-09-23/0014-08-19',
      'entity · Caligula · 0012-08-31/0041-01-24',
      'entity · Hadrian · 0076-01-24/0138-07-10',
    ],
  });
});

test('a start and an end of other years than the date beside them date no row', () => {
  expect(
    read(
      'Title,BeginDate,EndDate,Date',
      'Bridge,(1841),(1918),1896',
      'Villa,(1876),(1957),c. 1903',
      'Study,(1944),(0),1987',
      'Sheet,(1949),(1991),n.d.',
    ),
  ).toEqual({
    said: [
      'assumed · header · “BeginDate” and “EndDate” stand beside dates of other years and were kept in the details',
    ],
    lines: ['event · Bridge · 1896', 'event · Villa · 1903~', 'event · Study · 1987', 'event · Sheet · undated'],
  });
  expect(
    read('Title,begin,end,date', 'A,1888,1901,1888-1901', 'B,1892,1893,1892-1893', 'C,1895,1899,', 'D,1895,1899,1895')
      .lines,
  ).toEqual(['event · A · 1888/1901', 'event · B · 1892/1893', 'event · C · 1895/1899', 'event · D · 1895']);
});

test('numbers with a remark in brackets are years where they can be such', () => {
  expect(read('name,strength', 'Guard,4500 (men)', 'Foot,3800 (men)').lines[0]).toBe('entity · Guard · undated');
  expect(read('name,Built', 'Mill,1854 (temporary)', 'Dam,1858[2]').lines).toEqual([
    'event · Mill · 1854',
    'event · Dam · 1858',
  ]);
});
