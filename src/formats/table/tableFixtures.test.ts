import { expect, test } from 'vitest';
import { fixtureBytes, linesOf, readingOf } from '../testing/readFixture';
import { readTableFiles } from './readTableFiles';
import { delimitedTable } from './text/rawTable';

/** What is read of a file as it is, nobody asked. */
function read(name: string) {
  const raw = delimitedTable({ name, bytes: fixtureBytes(new URL(`./fixtures/${name}`, import.meta.url)) });
  return readingOf(name, (into) => {
    const done = readTableFiles(raw === null ? [] : [raw], [], into);
    return done.ok ? { ok: true, value: null } : done;
  });
}

test.each([
  [
    'years-beside-days.csv',
    [
      '10 events, 0 entities, 0 relations',
      'assumed · row 2 · “0” stands where an end is asked for, is no date, and was left out',
      'assumed · row 4 · “0” stands where an end is asked for, is no date, and was left out',
      'assumed · row 5 · “0” stands where an end is asked for, is no date, and was left out',
      'assumed · row 6 · “0” stands where an end is asked for, is no date, and was left out',
      'assumed · row 8 · “0” stands where an end is asked for, is no date, and was left out',
      'assumed · row 9 · “0” stands where an end is asked for, is no date, and was left out',
      'assumed · row 10 · “0” stands where an end is asked for, is no date, and was left out',
      'event · e0 · 0661',
      'event · e1 · 0750/1258',
      'event · e2 · 0909',
      'event · e3 · 1171',
      'event · e4 · 1187',
      'event · e5 · 1250/1517',
      'event · e6 · 1299',
      'event · e7 · 1453',
      'event · e8 · 1529',
      'event · e9 · 1815',
    ],
  ],
  [
    'measured.csv',
    [
      '0 events, 4 entities, 0 relations',
      'assumed · header · No dates were read, and what is called after dates stays in the details: “Gest”',
      'entity · Elephant · undated',
      'entity · Rat · undated',
      'entity · Fox · undated',
      'entity · Vole · undated',
    ],
  ],
  [
    'sparse-labels.csv',
    [
      '0 events, 6 entities, 0 relations',
      'skipped · header · “id” counts the rows and says nothing else, and was left out',
      'assumed · row 2 · The row has no title, and “Abkhazian” stands for it',
      'assumed · row 3 · The row has no title, and “Achinese” stands for it',
      'assumed · row 5 · The row has no title, and “Adangme” stands for it',
      'assumed · row 6 · The row has no title, and “Adygei” stands for it',
      'entity · Abkhazian · undated',
      'entity · Achinese · undated',
      'entity · Acoli · undated',
      'entity · Adangme · undated',
      'entity · Adygei · undated',
      'entity · 6 · undated',
    ],
  ],
  [
    'texts-of-names.csv',
    [
      '0 events, 10 entities, 0 relations',
      'entity · Albania · undated',
      'entity · Austria · undated',
      'entity · Belgium · undated',
      'entity · Croatia · undated',
      'entity · Bhutan · undated',
      'entity · Japan · undated',
      'entity · Oman · undated',
      'entity · Yemen · undated',
      'entity · Benin · undated',
      'entity · Mali · undated',
    ],
  ],
  [
    'characters.csv',
    [
      '4 events, 2 entities, 4 relations',
      'assumed · header · By the names of their columns, what stands in a column was read as of a kind: “character” as Person',
      'event · The wizard comes to the village · 1418-04-12',
      'event · The wizard tells of the ring · 1418-04-13',
      'event · The wizard leaves the village · 1418-04-27',
      'event · The house is sold to a cousin · 1418-04-30',
      'person · Gandalf · undated',
      'person · Frodo · undated',
      'the-wizard-comes-to-the-village –character→ gandalf',
      'the-wizard-tells-of-the-ring –character→ frodo',
      'the-wizard-leaves-the-village –character→ gandalf',
      'the-house-is-sold-to-a-cousin –character→ frodo',
    ],
  ],
  [
    'prices.csv',
    [
      '3 events, 0 entities, 0 relations',
      'assumed · header · No column says what the rows are called: each is called by its text or kind, by a number with its name, or by when it was',
      'event · 1913-05-13 · 1913-05-13',
      'event · 1913-05-14 · 1913-05-14',
      'event · 1913-05-15 · 1913-05-15',
    ],
  ],
  [
    'many-numbers.csv',
    [
      '3 events, 0 entities, 0 relations',
      'assumed · header · No column says what the rows are called: each is called by its text or kind, by a number with its name, or by when it was',
      'event · 1854-04-01 · 1854-04-01',
      'event · 1854-05-01 · 1854-05-01',
      'event · 1854-06-01 · 1854-06-01',
    ],
  ],
  [
    'sorted-list.csv',
    [
      '0 events, 12 entities, 0 relations',
      'assumed · header · The first row looks like data, so the columns have no names',
      'entity · aalst · undated',
      'entity · aarau · undated',
      'entity · aarhus · undated',
      'entity · albi · undated',
      'entity · alkmaar · undated',
      'entity · bath · undated',
      'entity · bergen · undated',
      'entity · bonn · undated',
      'entity · brno · undated',
      'entity · cork · undated',
      'entity · delft · undated',
      'entity · ghent · undated',
    ],
  ],
  [
    'protocol-lists.csv',
    [
      '11 events, 3 entities, 13 relations',
      'assumed · header · Cells were split into several names: “cidades” at “,”',
      'event · Vale Verde, 1911-10-02 · 1911-10-02/1911-10-04',
      'event · Vale Verde, Ponte Alta, 1911-11-12 · 1911-11-12/1911-11-13',
      'event · Ponte Alta, 1912-02-21 · 1912-02-21',
      'event · Ponte Alta, Rio Manso, 1912-06-08 · 1912-06-08/1912-06-09',
      'event · Vale Verde, 1913-01-09 · 1913-01-09/1913-01-12',
      'event · Rio Manso, 1913-02-17 · 1913-02-17',
      'event · Vale Verde, 1913-11-30 · 1913-11-30/1913-12-02',
      'event · Ponte Alta, 1914-03-05 · 1914-03-05',
      'event · Vale Verde, 1914-09-01 · 1914-09-01',
      'event · Vale Verde, 1915-01-20 · 1915-01-20/1915-01-22',
      'event · Rio Manso, 1915-05-11 · 1915-05-11',
      'entity · Vale Verde · undated',
      'entity · Ponte Alta · undated',
      'entity · Rio Manso · undated',
      'vale-verde-1911-10-02 –cidades→ vale-verde',
      'vale-verde-ponte-alta-1911-11-12 –cidades→ vale-verde',
      'vale-verde-ponte-alta-1911-11-12 –cidades→ ponte-alta',
      'ponte-alta-1912-02-21 –cidades→ ponte-alta',
      'ponte-alta-rio-manso-1912-06-08 –cidades→ ponte-alta',
      'ponte-alta-rio-manso-1912-06-08 –cidades→ rio-manso',
      'vale-verde-1913-01-09 –cidades→ vale-verde',
      'rio-manso-1913-02-17 –cidades→ rio-manso',
      'vale-verde-1913-11-30 –cidades→ vale-verde',
      'ponte-alta-1914-03-05 –cidades→ ponte-alta',
      'vale-verde-1914-09-01 –cidades→ vale-verde',
      'vale-verde-1915-01-20 –cidades→ vale-verde',
      'rio-manso-1915-05-11 –cidades→ rio-manso',
    ],
  ],
  [
    'numbered-in-years.csv',
    [
      '5 events, 0 entities, 0 relations',
      'event · Pact of the Two Lakes · 1817',
      'event · Peace of the Southern Pass · 1829',
      'event · Convention on the Narrow Straits · 1829',
      'event · Declaration of the Seven Ports · 1841',
      'event · Truce of the River Mouth · 1841',
    ],
  ],
  [
    'unions-in-lists.csv',
    [
      '3 events, 3 entities, 6 relations',
      'assumed · header · By the names of their columns, what stands in a column was read as of a kind: “Organisations syndicales” as Organisation',
      'event · Retraites · 2003-05-12/2003-05-14',
      'event · Effectifs et salaires · 2003-06-17',
      'event · Travail de nuit · 2004-01-20/2004-01-21',
      'organisation · CTG · undated',
      'organisation · USN · undated',
      'organisation · DUS · undated',
      'retraites –organisations-syndicales→ ctg',
      'retraites –organisations-syndicales→ usn',
      'retraites –organisations-syndicales→ dus',
      'effectifs-et-salaires –organisations-syndicales→ ctg',
      'effectifs-et-salaires –organisations-syndicales→ dus',
      'travail-de-nuit –organisations-syndicales→ usn',
    ],
  ],
  [
    'initials.csv',
    [
      '4 events, 4 entities, 5 relations',
      'assumed · header · By the names of their columns, what stands in a column was read as of a kind: “Director” as Person',
      'assumed · header · Cells were split into several names: “Director” at “,”',
      'event · Out of Control · 1947-11-11',
      'event · Travelling Light · 1999-06-03',
      'event · Hot Shots · 1991-12-07',
      'event · Ruthless People · 1986-11-14',
      'person · Ben Turpi · undated',
      'person · Aaron, J. · undated',
      'person · Abrahams · undated',
      'person · Zucker · undated',
      'out-of-control –director→ ben-turpi',
      'travelling-light –director→ aaron-j',
      'hot-shots –director→ abrahams',
      'ruthless-people –director→ abrahams',
      'ruthless-people –director→ zucker',
    ],
  ],
  [
    'tag-first.csv',
    [
      '3 events, 0 entities, 0 relations',
      'repaired · header · HTML in “Mill” became plain text, with the addresses of its links and pictures',
      'event · Old Mill · 1801',
      'event · West Mill · 1811',
      'event · Mill <<by>> the Sea · 1840',
    ],
  ],
  [
    'offices.csv',
    [
      '3 events, 2 entities, 3 relations',
      'assumed · header · By the names of their columns, what stands in a column was read as of a kind: “Country” as Country',
      'event · Ann Lee · 1901-01-01/1904-12-31',
      'event · Bob Ray · 1905-01-01/1910',
      'event · Cy Fox · 1911~',
      'country · Peru · undated',
      'country · Cuba · undated',
      'ann-lee –country→ peru',
      'bob-ray –country→ peru',
      'cy-fox –country→ cuba',
    ],
  ],
  [
    'flags.csv',
    [
      '4 events, 0 entities, 0 relations',
      'event · North Hall · 1871',
      'event · Old Mill · 1884',
      'event · Sun Tower · 1902',
      'event · West Gate · 1911',
    ],
  ],
  [
    'headers-again.csv',
    [
      '3 events, 0 entities, 0 relations',
      'skipped · row 2 · 3 rows say what the columns are, as the header does, and are no records: 2, 3, 6',
      'event · Ann Lee · 1901/1904',
      'event · Bob Ray · 1905/1910',
      'event · Cy Fox · 1911/1913',
    ],
  ],
  [
    'first-days.csv',
    [
      '6 events, 0 entities, 0 relations',
      'assumed · table · Among years of the past stand some that are far ahead, and they were read as written: “9912” in “date”',
      'assumed · table · The first days of years, which are most that stands in “date” were read as the years: 9912-01-01 00:00:00 is 9912',
      'event · Vespers in Asia · 9912',
      'event · Fall of Mona · 0061',
      'event · Riot of Salonica · 0390',
      'event · Court of Verden · 0782',
      'event · Night of Saint Brice · 1002-11-13',
      'event · Fire of Béziers · 1209',
    ],
  ],
  [
    'contests.csv',
    [
      '3 events, 5 entities, 6 relations',
      'assumed · header · Each row was read as what joins “Шахматист 1” and “Шахматист 2”',
      'event · Михаил Чигорин – Эмануил Ласкер · 1895-08-06',
      'event · Гарри Пильсбери – Зигберт Тарраш · 1895-08-07',
      'event · Рудольф Харузек – Эмануил Ласкер · 1896-07-20',
      'entity · Михаил Чигорин · undated',
      'entity · Эмануил Ласкер · undated',
      'entity · Гарри Пильсбери · undated',
      'entity · Зигберт Тарраш · undated',
      'entity · Рудольф Харузек · undated',
      'event –1→ entity',
      'event –2→ entity-2',
      'event-2 –1→ entity-3',
      'event-2 –2→ entity-4',
      'event-3 –1→ entity-5',
      'event-3 –2→ entity-2',
    ],
  ],
  [
    'stand-ins.csv',
    [
      '4 events, 4 entities, 4 relations',
      'assumed · header · By the names of their columns, what stands in a column was read as of a kind: “Pays” as Country',
      'assumed · row 2 · The row has no title, and “Irlande, 1845” stands for it',
      'event · Irlande, 1845 · 1845',
      'event · Les années de la grande faim · 1866',
      'event · Mauvaises récoltes dans le nord · 1868',
      'event · Sécheresse dans cinq provinces · 1878',
      'country · Irlande · undated',
      'country · Finlande · undated',
      'country · Suède · undated',
      'country · Chine · undated',
      'irlande-1845 –pays→ irlande',
      'les-annees-de-la-grande-faim –pays→ finlande',
      'mauvaises-recoltes-dans-le-nord –pays→ suede',
      'secheresse-dans-cinq-provinces –pays→ chine',
    ],
  ],
  [
    'tenures.csv',
    [
      '5 events, 0 entities, 0 relations',
      'event · Abbot Odo · 0927/0942',
      'event · Abbot Aymard · 0942/0954',
      'event · Abbot Maiolus · 0954/0994',
      'event · Abbot Odilo · 0994/1049',
      'event · Abbot Hugh · 1049/1109',
    ],
  ],
  [
    'counted-ids.csv',
    [
      '3 events, 0 entities, 0 relations',
      'skipped · header · “id” counts the rows and says nothing else, and was left out',
      'event · Ann Lee · 1901/1904',
      'event · Bob Ray · 1905/1910',
      'event · Cy Fox · 1911/1913',
    ],
  ],
  [
    'names-in-parts.csv',
    [
      '4 events, 0 entities, 0 relations',
      'assumed · header · Each title was read from 3 columns, “Column 2”, “Column 3” and then “Column 4”',
      'assumed · header · The first row looks like data, so the columns have no names',
      'event · John Quincy Miller · 1789/1797',
      'event · Mary Adams · 1797/1801',
      'event · John Carter · 1801/1809',
      'event · Ann Carter · 1809/..',
    ],
  ],
  [
    'no-header-dates.csv',
    [
      '4 events, 0 entities, 0 relations',
      'assumed · header · The first row looks like data, so the columns have no names',
      'kept · row 3 · “3 May” has no year',
      'event · Opening · 2014-03-26',
      'event · Closing · 2015~',
      'event · Party · undated',
      'event · Feast · 2017',
    ],
  ],
  [
    'winners.csv',
    [
      '4 events, 0 entities, 0 relations',
      'event · Uruguay · 1930',
      'event · Italy · 1934',
      'event · Italy · 1938',
      'event · Uruguay · 1950',
    ],
  ],
  [
    'positions.csv',
    [
      '3 events, 3 entities, 3 relations',
      'assumed · header · By the names of their columns, what stands in a column was read as of a kind: “person” as Person',
      'event · Ann Lee · 1901/1904',
      'event · Bob Ray · 1905/1910',
      'event · Cy Fox · 1901/1910',
      'person · Ann Lee · undated',
      'person · Bob Ray · undated',
      'person · Cy Fox · undated',
      'ann-lee –person→ ann-lee-2',
      'bob-ray –person→ bob-ray-2',
      'cy-fox –person→ cy-fox-2',
    ],
  ],
  [
    'held-by.csv',
    [
      '3 events, 4 entities, 5 relations',
      'assumed · header · By the names of their columns, what stands in a column was read as of a kind: “personLabel” as Person',
      'assumed · header · Ids and addresses were read as those of what is called in another column: “state” of “stateLabel”, “person” of “personLabel”',
      'event · William Bibb · 1819-12-14',
      'event · Jonathan Jennings · 1816-11-07',
      'event · Indiana · undated',
      'entity · Alabama · undated',
      'person · William Bibb · undated',
      'entity · Indiana · undated',
      'person · Jonathan Jennings · undated',
      'william-bibb –state→ alabama',
      'william-bibb –person→ william-bibb-2',
      'jonathan-jennings –state→ indiana',
      'jonathan-jennings –person→ jonathan-jennings-2',
      'indiana-2 –state→ indiana',
    ],
  ],
  [
    'no-header-spans.csv',
    [
      '6 events, 0 entities, 0 relations',
      'assumed · header · Of two dates side by side the first was read as the start and the second, which is not before it, as the end: “Column 2” and “Column 3”',
      'assumed · header · The first row looks like data, so the columns have no names',
      'event · Ada · 0871/0899-10-26',
      'event · Bee · 0899-10-26/0924-07-17',
      'event · Cy · 0924/0939-10-27',
      'event · Dan · 0939-10-28/0946-05-26',
      'event · Eve · 0946/0955-11-23',
      'event · Flo · 0955-11-24/0959',
    ],
  ],
  [
    'no-header-years.csv',
    [
      '5 events, 0 entities, 0 relations',
      'assumed · header · Of two dates side by side the first was read as the start and the second, which is not before it, as the end: “Column 2” and “Column 3”',
      'assumed · header · The first row looks like data, so the columns have no names',
      'assumed · table · 2 years such as -218 were read as people write 218 BCE, without a year 0: -1 is 1 BCE',
      'event · Second Punic War · -0217/-0200',
      'event · Gothic War · 0376/0382',
      'event · Long Turkish War · 1593/1606',
      'event · Great War · 1914/1918',
      'event · War of Hats · 1741/1743',
    ],
  ],
  [
    'list.csv',
    [
      '0 events, 6 entities, 0 relations',
      'assumed · header · The first row looks like data, so the columns have no names',
      'entity · Ann the Elder · undated',
      'entity · Bob · undated',
      'entity · Cy the Younger · undated',
      'entity · Dan Fox · undated',
      'entity · Eve · undated',
      'entity · Flo Fox · undated',
    ],
  ],
  [
    'list-of-lines.csv',
    [
      '0 events, 6 entities, 0 relations',
      'assumed · header · The first row looks like data, so the columns have no names',
      'entity · HM Ada Kew 12 · undated',
      'entity · HM Bee Rio 14.5 · undated',
      'entity · SS Cy Hull 9 · undated',
      'entity · HM Dan Bath 20 · undated',
      'entity · SS Eve Cork 31 · undated',
      'entity · SS Flo York 7 · undated',
    ],
  ],
  [
    'list-of-one-word.csv',
    [
      '0 events, 5 entities, 0 relations',
      'assumed · header · “Rome” above the list was taken for its heading, and is no record',
      'entity · Paris · undated',
      'entity · London · undated',
      'entity · Berlin · undated',
      'entity · Vienna · undated',
      'entity · Madrid · undated',
    ],
  ],
  [
    'list-with-heading.csv',
    [
      '0 events, 5 entities, 0 relations',
      'entity · Ann the Elder · undated',
      'entity · Bob the Younger · undated',
      'entity · Cy the Bold · undated',
      'entity · Dan · undated',
      'entity · Eve · undated',
    ],
  ],
  [
    'crossings.csv',
    [
      '2 events, 3 entities, 4 relations',
      'assumed · header · Each row was read as what joins “begin_port” and “end_port”',
      'event · Rio – Kew · 1901-05-03/1901-05-09',
      'event · Kew – Hull · 1901-06-01/1901-06-08',
      'entity · Rio · undated',
      'entity · Kew · undated',
      'entity · Hull · undated',
      'rio-kew –begin-port→ rio',
      'rio-kew –end-port→ kew',
      'kew-hull –begin-port→ kew',
      'kew-hull –end-port→ hull',
    ],
  ],
  [
    'without-titles.csv',
    [
      '3 events, 0 entities, 0 relations',
      'assumed · header · No column says what the rows are called: each is called by its text or kind, by a number with its name, or by when it was',
      'event · crew 17 · 1901-05-03/1901-05-09',
      'event · crew 23 · 1901-06-01/1901-06-08',
      'event · 1901-07-01 · 1901-07-01/1901-07-08',
    ],
  ],
  [
    'comets.csv',
    [
      '3 events, 0 entities, 0 relations',
      'assumed · header · Kinds in “class” that differ by capitals or accents alone were taken for one: “JFC” and “JFc”',
      'skipped · header · “Column 1” counts the rows and says nothing else, and was left out',
      'jfc · Ada · 1986-02-09',
      'jfc · Bee · 1990-10-28',
      'htc · Cy · 1994-03-22',
    ],
  ],
  [
    'three-columns.csv',
    [
      '4 events, 0 entities, 0 relations',
      'assumed · header · Each date was read from three columns: “iyear” as the year, “imonth” as the month and “iday” as the day',
      'kept · row 5 · “30 2 1904” is not a date that can be read',
      'event · Riot · 1901-03-14',
      'event · Strike · 1902-11',
      'event · March · 1903',
      'event · Siege · undated',
    ],
  ],
  [
    'decimal-years.csv',
    [
      '4 events, 0 entities, 0 relations',
      'assumed · table · Years with a fraction in “date”, such as “1851.2026”, were read as the year: 1851',
      'event · Old Colliery · 1851',
      'event · New Colliery · 1851',
      'event · West Pit · 1852',
      'event · East Pit · 1853',
    ],
  ],
  [
    'eras.csv',
    [
      '4 events, 0 entities, 0 relations',
      'assumed · table · Years in “Begin (cal. BC)” and “End BCE” were read as years before Christ, as the names of the columns say',
      'event · Old hut · Y-12499/-9499',
      'event · Hearth · -8299/-7599',
      'event · Well · -0049/-0043',
      'event · Mill · 0020',
    ],
  ],
  [
    'year-month-day.csv',
    [
      '3 events, 0 entities, 0 relations',
      'event · 開会 · 1901-03-14',
      'event · 展示 · 1902-11',
      'event · 閉会 · 1903-04-02',
    ],
  ],
  [
    'without-years.csv',
    [
      '4 events, 0 entities, 0 relations',
      'kept · row 2 · “3 May” has no year',
      'kept · row 3 · “12–14 July” has no year',
      'kept · row 5 · “24.12.” has no year',
      'event · Spring fair · undated',
      'event · Summer fair · undated',
      'event · Harvest · 1901-09-30',
      'event · Frost · undated',
    ],
  ],
  [
    'beside.csv',
    [
      '5 events, 0 entities, 0 relations',
      'skipped · row 2 · It looks like a second table beside the first: “Code, Meaning”',
      'skipped · row 3 · It looks like a second table beside the first: “A, Approved”',
      'skipped · row 4 · It looks like a second table beside the first: “B, Barred”',
      'assumed · row 1 · One row stands above the header: “Sheet of 1905”',
      'event · Fair · 1901-05-03',
      'event · Ball · 1902-05-03',
      'event · Fire · 1903-01-03',
      'event · Flood · 1904-01-03',
      'event · Frost · 1905-01-03',
    ],
  ],
  [
    'turned.csv',
    [
      '3 events, 0 entities, 0 relations',
      'assumed · file · Each column was read as a record, since the first column has the names of fields and beside “Year” stand dates; what stands above was left out: “Our fairs”',
      'event · Great Exhibition · 1851',
      'event · Exposition · 1855~',
      'event · Weltausstellung · 1873',
    ],
  ],
  [
    'perhaps-turned.csv',
    [
      'refused: “perhaps-turned.csv” seems to have its records in columns, and the names of their fields in the first of them | Turn it in the program that made it, so that each record is a row: copy it, and paste it transposed.',
    ],
  ],
])('%s', (name, lines) => {
  const { summary, dataset } = read(name);
  expect([...summary.split('\n'), ...(dataset === null ? [] : linesOf(dataset))]).toEqual(lines);
});

test('what is called a number is kept, though it counts the rows', () => {
  const { summary, dataset } = read('numbered.csv');
  expect(summary).toBe('3 events, 0 entities, 0 relations');
  expect(dataset?.events.map(({ fields = [] }) => fields)).toEqual(
    ['1', '2', '3'].map((value) => [{ label: 'number', value }]),
  );
});

test('the fraction of a year is kept', () => {
  const { dataset } = read('decimal-years.csv');
  expect(dataset?.events.map(({ fields = [] }) => fields.map(({ label, value }) => `${label}: ${value}`))).toEqual([
    ['Date as written: 1851.2026'],
    ['Date as written: 1851.10'],
    [],
    ['Date as written: 1853.9'],
  ]);
});

test('two of one name in a cell are joined once, and the cell is kept as it is written', () => {
  const fields = read('initials.csv').dataset?.events.map((event) => event.fields ?? []);
  expect(fields).toEqual([[], [], [], [{ label: 'Director', value: 'Abrahams, Zucker, Zucker' }]]);
});

test('a comma within the names of few countries splits none of them', () => {
  const { dataset } = read('qualified-countries.csv');
  expect(dataset?.entities.length).toBe(20);
  expect(dataset?.entities.slice(3, 5).map(({ title }) => title)).toEqual(['Congo, Dem. Rep.', 'Egypt, Arab Rep.']);
});
