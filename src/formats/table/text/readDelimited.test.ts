import { expect, test } from 'vitest';
import { firstOf } from '../rows';
import { delimitedTable } from './rawTable';
import { readDelimited } from './readDelimited';

const said = (text: string, forced: string | null = null): string => {
  const { delimiter, columns, rows, rowNumber, problems } = readDelimited(text, forced);
  return [
    `${JSON.stringify(delimiter)} ${columns.join('·')}`,
    ...firstOf(rows).map((row, i) => `${rowNumber(i)}: ${row.join('·')}`),
    ...problems.map(({ effect, path, message }) => `${effect} ${path}: ${message}`),
  ].join('\n');
};

test.each([
  ['commas', 'Title,Date\nFirst voyage,1768\n', '"," Title·Date\n2: First voyage·1768'],
  [
    'semicolons, with commas within',
    'Title;Date\nFirst, and last;1768\nA;1',
    '";" Title·Date\n2: First, and last·1768\n3: A·1',
  ],
  [
    'a sign that few programs write, with commas within',
    '1#Kew#Old, and large#1768\n2#Rio#Small#1769\n3#Deal#New, white, tall#1770',
    '"#" Column 1·Column 2·Column 3·Column 4\n1: 1·Kew·Old, and large·1768\n2: 2·Rio·Small·1769\n3: 3·Deal·New, white, tall·1770\nassumed header: The first row looks like data, so the columns have no names',
  ],
  [
    'two colours in each row',
    'Kew,1768,#fff,#000\nRio,1769,#ccc,#aaa\nDeal,1770,#ddd,#bbb',
    '"," Column 1·Column 2·Column 3·Column 4\n1: Kew·1768·#fff·#000\n2: Rio·1769·#ccc·#aaa\n3: Deal·1770·#ddd·#bbb\nassumed header: The first row looks like data, so the columns have no names',
  ],
  [
    'a header of words and of years',
    'Port,1768,1769,1770\nKew,1,2,3\nDeal,4,5,6',
    '"," Port·1768·1769·1770\n2: Kew·1·2·3\n3: Deal·4·5·6',
  ],
  [
    'a header of which the numbers of rows have no name',
    '"","date"\n"1",1851.2\n"2",1852.6\n"3",1853.1',
    '"," Column 1·date\n2: 1·1851.2\n3: 2·1852.6\n4: 3·1853.1',
  ],
  [
    'a note above a table, which begins further right',
    ',Voyages\n1,Kew\n1768,Rio\n1769,Deal',
    '"," Column 1·Column 2\n2: 1·Kew\n3: 1768·Rio\n4: 1769·Deal\nassumed row 1: One row stands above the header: “Voyages”\nassumed header: The first row looks like data, so the columns have no names',
  ],
  [
    'rows longer than the header, which are said, while those of its length are whole',
    'Name,Text,Sort\nKew,Old,Garden\nGotha,Small, now gone,Tower\nMeudon,Large, new,Tower\nPulkovo,High, white,Tower',
    '"," Name·Text·Sort·Column 4\n2: Kew·Old·Garden\n3: Gotha·Small· now gone·Tower\n4: Meudon·Large· new·Tower\n5: Pulkovo·High· white·Tower\nassumed row 3: 3 rows have more cells than the header has names: 3, 4, 5; what is over stands in “Column 4”',
  ],
  ['tabs', 'Title\tDate\nA\t1768', '"\\t" Title·Date\n2: A·1768'],
  ['pipes', 'Title|Date\nA|1768', '"|" Title·Date\n2: A·1768'],
  ['CR alone', 'Title,Date\rA,1768\rB,1769', '"," Title·Date\n2: A·1768\n3: B·1769'],
  ['mixed line ends', 'Title,Date\r\nA,1768\rB,1769\nC,1770', '"," Title·Date\n2: A·1768\n3: B·1769\n4: C·1770'],
  ['sep= in the first line', 'sep=;\nTitle;Date\nA;1768', '";" Title·Date\n3: A·1768'],
  ['one column', 'Title\nA\nB', '"," Title\n2: A\n3: B'],
  ['blank rows, which are counted', 'Title,Date\n\nA,1768\n,\nB,1769', '"," Title·Date\n3: A·1768\n5: B·1769'],
  ['an empty column', 'Title,,Date\nA,,1768', '"," Title·Column 2·Date\n2: A··1768'],
  ['nothing', '', '"," '],
])('%s', (_, text, expected) => {
  expect(said(text)).toBe(expected);
});

test('the header decides between semicolons and as many commas in each text', () => {
  const rows = ['Kew', 'Deal', 'Hull', 'Rye', 'Cork', 'Bath'].map((port) => `${port};1768;sail, oar, tar, rope, salt`);
  const { delimiter, columns } = readDelimited(['Port;Year;Cargo', ...rows].join('\n'));
  expect([delimiter, ...columns]).toEqual([';', 'Port', 'Year', 'Cargo']);
});

test('the header decides between commas and as many bars in each list, though it has a name too many', () => {
  const rows = ['Kew', 'Deal', 'Hull', 'Rye'].map((port) => `${port},1768,oar|tar|rope|,sail|salt|hemp|mast|`);
  const { delimiter, columns } = readDelimited(['Port,Year,Master,Cargo,Stores', ...rows].join('\n'));
  expect([delimiter, ...columns]).toEqual([',', 'Port', 'Year', 'Master', 'Cargo', 'Stores']);
});

test('a line with a comma above a table does not decide', () => {
  const rows = ['Kew', 'Deal', 'Hull'].map((port) => `${port};3,5;4,5;6;7`);
  expect(readDelimited(['Tides, in feet', 'Port;a;b;c;d', ...rows].join('\n')).delimiter).toBe(';');
});

test('a delimiter that was chosen is taken', () => {
  expect(readDelimited('a,b;c\n1,2;3', ';').columns).toEqual(['a,b', 'c']);
});

test('quotes that are never closed are listed', () => {
  expect(said('Title,Date\n"A,1768\nB,1769')).toContain('repaired row 2: A quote is opened and never closed');
});

test('a row with too many cells loses none, and rows with too few are listed', () => {
  expect(said('Title,Date,Place\nA,1768,Tahiti, north\nB,1769\nC,1770,Java')).toBe(
    [
      '"," Title·Date·Place',
      '2: A·1768·Tahiti, north',
      '3: B·1769',
      '4: C·1770·Java',
      'repaired row 2: The row has 4 cells, and the header has 3; what is over stands in the last column',
      'assumed row 3: A row has fewer cells than the header: 3',
    ].join('\n'),
  );
});

test('rows of notes above the header are read as notes, and said', () => {
  expect(said('Voyages of the Endeavour\nAs of 1771\n\nTitle,Date,Place\nA,1768,Plymouth\nB,1769,Tahiti')).toBe(
    [
      '"," Title·Date·Place',
      '5: A·1768·Plymouth',
      '6: B·1769·Tahiti',
      'assumed row 1: 2 rows stand above the header: “Voyages of the Endeavour”, “As of 1771”',
    ].join('\n'),
  );
});

test('a note in several cells is no header where a whole header of words stands soon below, over values', () => {
  const text = 'Voyages,,\nas,,seen\nin,,\nShip,Port,Crew\nA,Kew,85\nB,Deal,94\nC,Kew,12';
  expect(said(text)).toBe(
    [
      '"," Ship·Port·Crew',
      '5: A·Kew·85',
      '6: B·Deal·94',
      '7: C·Kew·12',
      'assumed row 1: 3 rows stand above the header: “Voyages”, “as seen”, “in”',
    ].join('\n'),
  );
});

test('a header with a gap stands as it is where the row below it has values', () => {
  expect(readDelimited('Ships of 1768\nShip,,Crew\nA,x,85\nB,y,94').columns).toEqual(['Ship', 'Column 2', 'Crew']);
});

test.each([
  ['pairs of names', 'Ann,Bob\nAnn,Cy\nBob,Di\nDi,Eve\nCy,Eve\nEve,Ann'],
  [
    'how they are joined',
    'moon\tcircles\tearth\nearth\tcircles\tsun\nmars\tcircles\tsun\nsun\tis in\tgalaxy\nphobos\tcircles\tmars\nvenus\tcircles\tsun',
  ],
])('the first row of a list of who is joined to whom is no header: %s', (_, text) => {
  expect(readDelimited(text).columns[0]).toBe('Column 1');
});

test.each([
  ['words of headers', 'source,target\nAnn,Bob\nBob,source\nCy,target\nDi,Bob\nEve,Bob'],
  ['one that stands below', 'Person,Society\nAnn,Lunar\nBob,Person\nCy,Moth\nDi,Lunar\nEve,Owl'],
])('others are: %s', (_, text) => {
  expect(readDelimited(text).columns[0]).not.toBe('Column 1');
});

test('a table without a header keeps its first row, and doubled names are told apart', () => {
  expect(said('1768-08-25,Sails,12\n1769-06-03,Transit,3')).toContain('1: 1768-08-25·Sails·12');
  expect(readDelimited('Date,Date,Date (2)\n1,2,3').columns).toEqual(['Date', 'Date (2)', 'Date (2) (2)']);
  expect(readDelimited('__proto__,constructor\na,b').columns).toEqual(['__proto__', 'constructor']);
});

test.each([
  ['names alone', 'Périodes\nAntiquité\nMoyen Âge\nPaléolithique', true],
  ['prose', 'It rained.\nWe sailed on.\nThe end.', false],
  ['numbers', '1\n2\n3', false],
])('%s in one column: a table, %s', (_, text, isTable) => {
  expect(delimitedTable({ name: 'x.csv', bytes: new TextEncoder().encode(text) }) !== null).toBe(isTable);
});

test('comments above a matrix are listed, and its rows are counted with them', () => {
  expect(said('# Letters\n# 1768 to 1771\n,Cook,Banks,Mai\nCook,0,2,\n\nBanks,,0,1\nMai,,,\n')).toBe(
    [
      '"," Source·Target·Weight·Type',
      '4: Cook·Banks·2·Directed',
      '6: Banks·Mai·1·Directed',
      'skipped file: 2 lines that begin with “#” were read as comments: “Letters”, “1768 to 1771”',
      'assumed file: It is a matrix of 3 names: each cell that is not empty or 0 was read as a link, from the row to the column',
    ].join('\n'),
  );
  expect(said('sep=;\n;a;b;c\na;0;1;\nb;;0;\nc;;;\n')).toContain('\n3: a·b·1·Directed\n');
});

test('an empty cell too many before the last says nothing', () => {
  const { rows } = readDelimited('no,place,note,added\n1,Kew,,2024-01-15\n2,Deal,new,,2024-01-16\n');
  expect(rows.at(1)).toEqual(['2', 'Deal', 'new', '2024-01-16']);
});
