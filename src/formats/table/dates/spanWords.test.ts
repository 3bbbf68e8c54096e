import { expect, test } from 'vitest';
import { recogniseTable } from '../fields/recogniseTable';
import { writeMappingLine } from '../mappingLine';
import { readDelimited } from '../text/readDelimited';

const recognised = (text: string) =>
  writeMappingLine({ ...recogniseTable(readDelimited(text)).mapping, delimiter: null });

test.each([
  ['anoinicio', 'anofin'],
  ['annoinizio', 'annofine'],
  ['anneedebut', 'anneefin'],
  ['anoinicial', 'anofinal'],
  ['yearstart', 'yearend'],
  ['beginyr', 'endyr'],
  ['jahrvon', 'jahrbis'],
])('a word for a year that is written onto one of a start and an end is a word of its own: %s', (start, end) => {
  const table = `sails,${start},${end}\nUpper mill,1799,1926\nLower mill,1812,1907`;
  expect(recognised(table)).toBe(`--role=events --title=sails --start=${start} --end=${end}`);
});

test('one of them alone is the date, and years that no such words are written onto are two dates', () => {
  expect(recognised('sails,anoinicio\nUpper mill,1799\nLower mill,1812')).toContain('--date=anoinicio');
  expect(recognised('sails,yearpaint,yearroof\nUpper mill,1799,1926\nLower mill,1812,1907')).toContain(
    '--date=yearpaint',
  );
});

test('what opened and closed, started and was resolved is a span, before Christ too', () => {
  expect(recognised('Reading room,Opened,Closed\nUpper,1823,1955\nOld,-0283,-0048')).toContain(
    '--start=Opened --end=Closed',
  );
  expect(
    recognised(
      'what,started_at,resolved_at\nNo light,2021-03-04T10:22:00Z,2021-03-04T11:02:00Z\nNo water,2021-04-01T00:05:00Z,2021-04-01T00:55:00Z',
    ),
  ).toContain('--start=started_at --end=resolved_at');
});

test('a year of three digits among those of four is one where its column is called after a year', () => {
  expect(recognised('house,Year of foundation,Year of dissolution\nUpper,910,1790\nLower,1098,1791')).toContain(
    "--start='Year of foundation' --end='Year of dissolution'",
  );
  expect(recognised('house,Rooms,Year of painting\nUpper,910,1790\nLower,1098,891')).toContain(
    "--date='Year of painting'",
  );
});

test.each([
  ['Fondée en', 'Supprimée en'],
  ['Inbetriebnahme', 'Stilllegung'],
  ['Planted', 'Felled'],
  ['In force', 'Year repealed'],
  ['Inaugurado', 'Cerrado'],
])('%s and %s are a start and an end', (start, end) => {
  const quoted = (name: string) => (name.includes(' ') ? `'${name}'` : name);
  expect(recognised(`what,${start},${end}\nUpper,1798,1926\nLower,1812,1907`)).toContain(
    `--start=${quoted(start)} --end=${quoted(end)}`,
  );
});

test('weeks that are not read are told', () => {
  const { problems } = recogniseTable(
    readDelimited('fever,Start week,End week\nA,2019-W03,2019-W20\nB,2019-W30,2019-W41'),
  );
  expect(problems.map(({ message }) => message)).toEqual([
    'No dates were read, and what is called after dates stays in the details: “Start week”, “End week”',
  ]);
});
