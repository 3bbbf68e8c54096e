import { expect, test } from 'vitest';
import { lineOf } from '../../testing/lineOf';
import { readDelimited } from '../text/readDelimited';
import { recogniseTable } from './recogniseTable';

test('the name of the file decides where the columns leave it open', () => {
  expect(lineOf('Name,Date\nA,1768', 'entities.csv')).toContain('--role=entities');
  expect(lineOf('Name,Date\nA,1768', 'Orte.csv')).toContain('--role=entities');
  expect(lineOf('Name,Date\nA,1768', 'report.csv')).toContain('--role=events');
});

test('an order of day and month that nothing decides is asked, once', () => {
  const { questions, mapping } = recogniseTable(readDelimited('Title,Date\nA,3/4/1768\nB,5/6/1769\nC,1770'));
  expect(mapping.order).toBe(null);
  expect(questions).toEqual([
    {
      sort: 'day-month-order',
      column: 'Date',
      example: '3/4/1768',
      dayFirst: '1768-04-03',
      monthFirst: '1768-03-04',
      count: 2,
      isContradictory: false,
    },
  ]);
});

test('of which century years with two digits are is asked, once, with what each choice makes of them', () => {
  const { questions, mapping } = recogniseTable(
    readDelimited('Title,Start,Birth year\nA,14/03/89,12\nB,03/04/12,\nC,1970,1940\n'),
  );
  expect(mapping).toMatchObject({ order: 'day-first', century: null });
  expect(questions).toEqual([
    {
      sort: 'century',
      column: 'Start',
      example: '14/03/89',
      digits: [89, 12],
      choices: [1930, 1900, 2000, 1800, 'undated'],
      count: 2,
    },
  ]);
});

test.each([
  ['late ones alone leave nothing to be divided between two centuries', 'Title,Date\nA,14/03/89', [1900, 2000, 1800]],
  ['a year alone may be meant as it stands', 'Title,Year\nA,79\nB,1768', [1800, 1900, 2000, 0]],
])('%s', (_, text, choices) => {
  expect(recogniseTable(readDelimited(text)).questions).toMatchObject([{ choices: [...choices, 'undated'] }]);
});

test.each([
  ['A,03/04/89\nB,05/06/90', null, '3 April ’89, 4 March ’89'],
  ['A,03/04/89\nB,25/06/90', 'day-first', ''],
  ['A,89-04-03\nB,01-02-03', 'year-first', ''],
  ['A,01-02-03\nB,04-05-06', null, '1 February ’03, 2 January ’03, 3 February ’01'],
  ['A,14-03-12\nB,1970', null, '14 March ’12, 12 March ’14'],
  ['A,89-04-03\nB,25/06/1990\nC,01-02-03', null, '1 February ’03, 2 January ’03, 3 February ’01'],
])('of years with two digits the order is found or asked: %s', (rows, order, readings) => {
  const { mapping, questions } = recogniseTable(readDelimited(`Title,Date\n${rows}`));
  expect(mapping.order).toBe(order);
  const asked = questions.flatMap((each) =>
    each.sort === 'century' ? [] : [each.dayFirst, each.monthFirst, each.yearFirst].filter((words) => words),
  );
  expect(asked.join(', ')).toBe(readings);
});

test('one date decides for all; two that decide against one another do not', () => {
  expect(recogniseTable(readDelimited('Title,Date\nA,3/4/1768\nB,25/8/1768'))).toMatchObject({
    mapping: { order: 'day-first' },
    questions: [],
  });
  expect(recogniseTable(readDelimited('Title,Date\nA,3/4/1768\nB,25/8/1768\nC,8/25/1768'))).toMatchObject({
    mapping: { order: null },
    questions: [{ isContradictory: true }],
  });
});

test('of what kind names were taken to be is said, and where a cell was split that could be one name', () => {
  const { problems } = recogniseTable(
    readDelimited('Sender,To\nJoseph Banks,A & B\nDaniel Solander,A\nCarl Linnaeus,B'),
  );
  expect(problems.map(({ effect, message }) => `${effect}: ${message}`)).toEqual([
    'assumed: By the names of their columns, what stands in a column was read as of a kind: “Sender” as Person',
    'assumed: Cells were split into several names: “To” at “&”',
  ]);
});

test('points put the day first, and that is said', () => {
  const { mapping, problems, questions } = recogniseTable(readDelimited('Title;Date\nA;3.4.1768'));
  expect(mapping.order).toBe('day-first');
  expect(questions).toEqual([]);
  expect(problems.map(({ effect }) => effect)).toEqual(['assumed']);
});

test.each([
  [
    'parts of names, of which one is empty in some rows',
    '1,John,Quincy,Miller,1789-1797,Whig\n2,Mary,,Adams,1797-1801,Tory\n3,John,,Carter,1801-1809,Whig\n4,Ann,,Carter,1809-1817,Whig',
    "--given='Column 2' --given='Column 3' --title='Column 4' --date='Column 5'",
  ],
  [
    'year, month and day',
    '1901,3,14,Riot\n1902,11,2,Strike\n1904,2,29,Siege',
    "--year='Column 1' --month='Column 2' --day='Column 3' --title='Column 4'",
  ],
  [
    'day, month and year',
    'Riot,14,3,1901\nStrike,2,11,1902\nSiege,29,2,1904',
    "--title='Column 1' --day='Column 2' --month='Column 3' --year='Column 4'",
  ],
  [
    'a year, and numbers that are no days of a calendar',
    '1901,3,14,Riot\n1902,2,31,Strike\n1904,2,29,Siege',
    "--date='Column 1' --title='Column 4'",
  ],
  [
    'a year, and numbers of which either could be the day',
    '1901,3,4,Riot\n1902,2,1,Strike\n1904,2,9,Siege',
    "--date='Column 1' --title='Column 4'",
  ],
  ['days without a year', '3 March,Opening\n4 April,Closing\n5 May,Party', "--date='Column 1' --title='Column 2'"],
  [
    'names that tell rows apart only together, of whatever language',
    '1801,Aino,Laine\n1802,Eino,Laine\n1805,Aino,Salo\n1809,Veikko,Virta',
    "--date='Column 1' --given='Column 2' --title='Column 3'",
  ],
  [
    'a kind before a name of one word',
    '1801,Battle,Hastings\n1802,Treaty,Verdun\n1805,Battle,Tours\n1809,Battle,Lepanto',
    "--date='Column 1' --title='Column 3'",
  ],
  [
    'cities and the countries that they are in',
    '1801,Lyon,France\n1802,Paris,France\n1805,Nantes,France\n1809,Lille,France\n1810,Madrid,Spain',
    "--date='Column 1' --title='Column 2'",
  ],
  [
    'names of persons one beside the other, of which the first is what the row is',
    '1945-1949,Harry Truman,Bess Truman,office vacant\n1949-1953,Harry Truman,Bess Truman,Alben Barkley\n1953-1961,Dwight Eisenhower,Mamie Eisenhower,Richard Nixon\n1961-1963,John Kennedy,Jacqueline Kennedy,Lyndon Johnson',
    "--date='Column 1' --title='Column 2'",
  ],
])('without a header: %s', (_, text, expected) => {
  expect(lineOf(text)).toBe(`--role=events ${expected}`);
});

test('what is not recognised lowers the confidence', () => {
  expect(recogniseTable(readDelimited('Title,Date\nA,1768')).confidence).toBe(1);
  expect(recogniseTable(readDelimited('x,y\nA,1768\nB,1769')).confidence).toBe(0.5);
  expect(recogniseTable(readDelimited('')).confidence).toBe(0);
});

test('the day on which a table was made, the same in all rows, is not when they were', () => {
  const rows = [29, 30, 31].map((day) => `2021-06-12,2020-01-${day},4`).join('\n');
  const { mapping } = recogniseTable(readDelimited(`made,swabbed,cases\n${rows}\n2021-06-12,2020-02-01,5\n`));
  expect(mapping.columns).toEqual([{ column: 'swabbed', field: 'date' }]);
});

test('a number in a column of postal codes is no year', () => {
  const text = 'Zip,Customer,assigned\n1545,A B,2013-05-03\n1720,C D,2013-05-04\n';
  expect(lineOf(text)).toBe('--role=events --title=Customer --date=assigned');
  expect(lineOf('Zip,Customer\n1545,A B\n1720,C D\n')).toBe('--role=entities --title=Customer');
});

test('among columns without names, the one of long texts is what is said of the rows', () => {
  const long = 'The committee met for the first time, and heard what had been found until then.';
  expect(lineOf(`2013-06-05,Documents,"${long}"\n2014-03-20,Committee,"${long.slice(0, 70)}"\n`)).toBe(
    "--role=events --date='Column 1' --title='Column 2' --summary='Column 3'",
  );
});

test.each([
  [
    'births and deaths in Spanish, of which few are known',
    'Nombre,Apellido,Fecha de Nacimiento,Fecha de Fallecimiento\nAna,Paz,25-06-1919,12-12-2003\nEva,Sol,27-01-1952,\n',
    "--role=entities --order=day-first --given=Nombre --title=Apellido --start='Fecha de Nacimiento' --end='Fecha de Fallecimiento'",
  ],
  [
    'labels of items, as the query service of Wikidata has them',
    'treatyLabel,countryLabel\nBurney Treaty,Thailand\nParis Declaration,France',
    '--role=entities --title=treatyLabel --entities=countryLabel --of-kind=Country',
  ],
  [
    'a short word for a text',
    'year,title,desc\n1768,Out,They left.\n1771,Home,They came.',
    '--role=events --year=year --title=title --summary=desc',
  ],
])('%s', (_, text, line) => {
  expect(lineOf(text)).toBe(line);
});

test('marks of footnotes and letters of no width in a header leave it what it says', () => {
  const text =
    'Gobernante;Fecha de nacimiento[1]\u200b;Fecha de toma de posesión[2]\u200b;Fin del mandato;Fecha de muerte[3]\nAda Weir;29/09/1786;10/10/1824;31/03/1829;20/03/1843\nAda Weir;29/09/1786;01/04/1830;17/12/1831;20/03/1843\nBen Lock;10/08/1782;01/04/1829;17/12/1829;14/02/1831';
  expect(lineOf(text).replaceAll('\u200b', '')).toBe(
    "--role=events --order=day-first --title=Gobernante --start='Fecha de toma de posesión[2]' --end='Fin del mandato'",
  );
});

test('where the dates of a table do not show their order, other columns may, unless two of them disagree', () => {
  const asked = (...cells: readonly string[]) => {
    const rows = ['Title,Date,Seen,Filed', 'A,3/4/1768,,', ...cells];
    const { mapping, questions, problems } = recogniseTable(readDelimited(rows.join('\n')));
    return [
      mapping.order,
      questions.length,
      ...problems.filter(({ sort }) => sort === 'date').map(({ message }) => message),
    ];
  };
  expect(asked('B,,5/16/1769,', 'C,,1/2/1769,')).toEqual([
    'month-first',
    0,
    'A date such as 3/4/1768 was read with the month first, as 5/16/1769 in “Seen” is',
  ]);
  expect(asked('B,,16/5/1769,').slice(0, 2)).toEqual(['day-first', 0]);
  expect(asked('B,,5/16/1769,17/5/1769').slice(0, 2)).toEqual([null, 1]);
  expect(asked('B,,5/6/1769,').slice(0, 2)).toEqual([null, 1]);
});
