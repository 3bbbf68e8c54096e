import { expect, test } from 'vitest';
import { saidOfTables } from '../../testing/saidOfTables';

const said = (...rows: readonly string[]) => saidOfTables({ 'rows.csv': rows.join('\n') });

test('rows with codes of an archive are called by their places, where these tell them apart', () => {
  expect(said('archive_id,date,location', 'KE11A-01,1911-03-29,Sita', 'KE11A-02,1911-03-30,Kibrani').slice(-2)).toEqual(
    ['event · Sita · 1911-03-29', 'event · Kibrani · 1911-03-30'],
  );
  expect(said('archive_id,date', 'KE11A-01,1911-03-29', 'KE11A-02,1911-03-30').at(-1)).toBe(
    'event · KE11A-02 · 1911-03-30',
  );
});

test('rows are called by when they were, and not by their colours, where nothing else is said of them', () => {
  expect(said('colour,start', 'red,1990-01-02', 'blue,1991-01-02').slice(-2)).toEqual([
    'event · 1990-01-02 · 1990-01-02',
    'event · 1991-01-02 · 1991-01-02',
  ]);
});

test('what has an id of its own is not called by its country, and a country is', () => {
  expect(said('mill_id,country,looms', 'M1,Peru,45', 'M2,Cuba,55').filter((line) => / · M\d /.test(line))).toHaveLength(
    2,
  );
  for (const id of ['country_id', 'record_id'])
    expect(said(`${id},country,looms`, 'M1,Peru,45', 'M2,Cuba,55').at(-1)).toBe('country · Cuba · undated');
});

test('a name in two columns with one word before both is put together, but not that of an author', () => {
  expect(said('id,stage_name,stage_lastname', '1,John,Ray', '2,Ann,Lee').slice(-2)).toEqual([
    'entity · John Ray · undated',
    'entity · Ann Lee · undated',
  ]);
  expect(said('author_firstname,author_lastname,book', 'Ann,Lee,On Ships', 'Bob,Ray,On Maps').join()).not.toContain(
    '· Ann Lee ·',
  );
  const whole = said('stage_name,stage_lastname,record title', 'John,Ray,On Ships', 'Ann,Lee,On Maps');
  expect(whole.join()).not.toContain('John Ray');
});

test('initials stand for a given name where no column has any', () => {
  expect(said('initials,surname', 'J.,Ray', 'A. B.,Lee').slice(-2)).toEqual([
    'entity · J. Ray · undated',
    'entity · A. B. Lee · undated',
  ]);
});

test('several whole names with commas between are several persons, and turned ones are one', () => {
  expect(said('title,writers', 'One,"Ann Lee, Bob Ray"', 'Two,Cy Fox').filter((line) => /^person/.test(line))).toEqual([
    'person · Ann Lee · undated',
    'person · Bob Ray · undated',
    'person · Cy Fox · undated',
  ]);
  expect(
    said('title,authors', 'One,"Lee, Ann"', 'Two,"García Lorca, Ana María"').filter((line) => /^person/.test(line)),
  ).toEqual(['person · Lee, Ann · undated', 'person · García Lorca, Ana María · undated']);
});

test('names in parts whose word stands first are put together, and numbered columns of persons name persons', () => {
  expect(said('playerID,nameFirst,nameLast', 'b1,Ross,Barnes', 'w1,George,Wright')).toContain(
    'entity · Ross Barnes · undated',
  );
  expect(
    said('title,artist0,artist1', 'One,Ann Lee,Bob Ray', 'Two,Ann Lee,').filter((line) => /^person/.test(line)),
  ).toHaveLength(2);
});

test('a sentence that ends in the name of a file is what a row is called, and names of files are not', () => {
  expect(
    said(
      'when,what/which,meaning',
      '1931-04-02,Typist opened letter.txt,Somebody was there.',
      '1931-04-03,Copy made of all,Much was kept.',
      '1931-04-04,Copy burnt,Little was kept.',
    ).slice(-3),
  ).toEqual([
    'event · Typist opened letter.txt · 1931-04-02',
    'event · Copy made of all · 1931-04-03',
    'event · Copy burnt · 1931-04-04',
  ]);
  expect(
    said(
      'when,picture,meaning',
      '1931-04-02,Scan of letter.jpg,Somebody was there.',
      '1931-04-03,Old mill.jpg,Much was kept.',
    ).at(-1),
  ).toBe('event · Much was kept. · 1931-04-03');
});

test('what is noted of a row is not its title where it is of whom it names', () => {
  const tenures = said(
    'start,end,president,party,note',
    '1801,1809,Ann Lee,The Greens,Elected in 1800 by the towns.',
    '1809,1817,Bob Ray,The Blues,Re-elected (see the town book).',
    '1817,1825,Ann Lee,The Greens,Came back after eight years.',
  );
  expect(tenures.filter((line) => line.startsWith('event'))).toEqual([
    'event · Ann Lee · 1801/1809',
    'event · Bob Ray · 1809/1817',
    'event · Ann Lee · 1817/1825',
  ]);
});

test('names that all end in a colon, as in what was said by turns, lose it', () => {
  const lines = said(
    'speaker,words',
    'Ann Lee:,Where was the mill?',
    'Bob Ray:,Below the bridge.',
    'Ann Lee:,And who ran it?',
  );
  expect(lines.filter((line) => line.startsWith('person'))).toEqual([
    'person · Ann Lee · undated',
    'person · Bob Ray · undated',
  ]);
  expect(lines).toContain('repaired · header · All names in “speaker” end in a colon, which was left out');
  expect(said('speaker,words', 'Ann Lee:,Where was the mill?', 'Bob Ray,Below the bridge.')).toContain(
    'person · Ann Lee: · undated',
  );
});

test('rows are not called by how long something was, an address in a street, or the year of an era', () => {
  const calledBy = (values: readonly string[]) => {
    const rows = values.map((value, at) => `${value};Word ${'AB'[at % 2]};${1830 + at}-01-02`);
    return said('extra;wording;date', ...rows).at(-1);
  };
  const words = 'event · Word B · 1831-01-02';
  expect(calledBy(['"38 años, 11 días"', '"42 años, 3 díasHasta hoy"'])).toBe(words);
  expect(calledBy(['3 Monate', '5 Tage'])).toBe(words);
  expect(calledBy(['12 Mill Road, Deal', '7 High St.'])).toBe(words);
  expect(calledBy(['12 rue de la Paix', '7 place Bellecour'])).toBe(words);
  expect(calledBy(['Hafenstraße 12', 'Am Alten Platz 3a, Kiel'])).toBe(words);
  expect(calledBy(['永禄6年', 'ー'])).toBe(words);
  expect(calledBy(['100 Years of Rain', '12 Rooms'])).toBe('event · 12 Rooms · 1831-01-02');
  expect(calledBy(['永禄の乱', '永禄寺'])).toBe('event · 永禄寺 · 1831-01-02');
});

test('events of countries that come again are called by these and their dates; of one each, or of persons, by the name', () => {
  const titlesOf = (...rows: readonly string[]) =>
    said(...rows).flatMap((line) => /^event · (.*) · /.exec(line)?.[1] ?? []);
  expect(titlesOf('country,year,dead', 'Peru,1901,4', 'Cuba,1902,5', 'Peru,1903,')).toEqual([
    'Peru, 1901',
    'Cuba, 1902',
    'Peru, 1903',
  ]);
  expect(titlesOf('country,year,dead', 'Peru,1901,4', 'Cuba,1902,5')).toEqual(['Peru', 'Cuba']);
  expect(titlesOf('president,year,votes', 'Ann Lee,1901,4', 'Bob Ray,1902,5', 'Ann Lee,1903,6')).toEqual([
    'Ann Lee',
    'Bob Ray',
    'Ann Lee',
  ]);
});

test('nodes whose labels say their ids again are called by these, and those of a parent by their own', () => {
  expect(said('id,module,label', 'Kew,red,Kew', 'Rio,red,Rio', 'Deal,blue,Deal').at(-1)).toBe(
    'entity · Deal · undated',
  );
  expect(said('id,wording,label', 'Kew,Gardens,Rio', 'Rio,Harbour,Rio', 'Deal,Pier,Rio').at(-1)).toBe(
    'entity · Pier · undated',
  );
});

test('rows are called by their texts, and not by how wide some of them are drawn', () => {
  expect(
    said('text,year,style.width', 'Slim,1980,', 'Wide,1990,10px', 'Narrow,1991,0.5px', 'Broad,1992,6px').slice(-4),
  ).toEqual(['event · Slim · 1980', 'event · Wide · 1990', 'event · Narrow · 1991', 'event · Broad · 1992']);
});
