import { expect, test } from 'vitest';
import { lineOf } from '../../testing/lineOf';

const rows = (header: string, ...cells: readonly string[]) => [header, ...cells].join('\n');

test('no row is called by the file or the clock time beside what it is of', () => {
  expect(
    lineOf(
      rows(
        'day,time,level label,against,slug,poster',
        '1901-05-02,03:00 PM,First,Kew,1901-05-02_bowls,1901-05-02_bowls.jpg',
        '1901-05-03,03:10 PM,First,Kew,1901-05-03_bowls,1901-05-03_bowls.jpg',
        '1901-05-04,03:20 PM,First,Rio,1901-05-04_bowls,1901-05-04_bowls.jpg',
        '1901-05-05,03:30 PM,First,Rio,1901-05-05_bowls,1901-05-05_bowls.jpg',
      ),
    ),
  ).toContain('--title=against');
  expect(lineOf('day,scan\n1901-05-02,bowls.pdf\n1901-05-03,tennis.pdf')).toContain('--title=scan');
});

test('what rows are noted by, and the state that they are in, is not what they are called', () => {
  const steps = ['1901-02-23,Plan approved,done', '1901-05-09,First draft ready,done', '1901-06-17,Data complete,'];
  expect(lineOf(rows('date,description,status', ...steps))).toBe('--role=events --date=date --title=description');
  const coups = ['1901,Peru,won,Lee; army', '1902,Cuba,lost,Ray; navy', '1903,Peru,won,Fox', '1904,Peru,lost,Oak'];
  expect(lineOf(rows('year,country,outcome,sources_notes', ...coups))).toBe(
    '--role=events --year=year --entities=country --of-kind=Country',
  );
});

test('rows are called as their file is, beside bodies that they are of', () => {
  const cells = ['bu,Bonn University,Bonn Library', 'ku,Kew University,Kew Reading Room'];
  expect(lineOf(rows('slug,college_name,library_name', ...cells), 'libraries.csv')).toContain('--title=library_name');
});

test('ids that are words are names, and what names them is what a row is a part of', () => {
  expect(lineOf(rows('id,parentId,size', 'Root,,', 'Maps,Root,', 'Globes,Root,', 'Seas,Maps,3'))).toBe(
    '--role=entities --title=id',
  );
});

test('a list of names is of whom the rows join', () => {
  expect(lineOf('code,era,leaders\nPE,1815,Zoltan Kiss;Emeka Obi\nCU,1914,Aiko Mori;Zoltan Kiss')).toBe(
    "--role=events --date=era --entities=leaders --split=';'",
  );
});

test('two rows of one work are called by it, and not by what is answered of them', () => {
  expect(lineOf('answer,publication,year\nNot paid as yet,Alpine News,1901\nPaid in May,Alpine News,1902')).toContain(
    '--title=publication',
  );
});

test('a class glued to what it is of, again and again, is the kind of rows with ids', () => {
  const cells = ['1,SLOOP,8', '2,SLOOP,9', '3,SLOOP,7', '4,BRIG,5', '5,BRIG,4', '6,SLOOP,3'];
  expect(lineOf(rows('ID,SHIPTYPE,CREW', ...cells.map((cell) => `a_${cell}`)))).toBe(
    '--role=entities --id=ID --kind=SHIPTYPE',
  );
});

test('who is listed in a row takes part in it, where the row can be called otherwise', () => {
  expect(
    lineOf(
      rows(
        'year,climbers,summit',
        '1865,Edward Whymper;Charles Hudson;Michel Croz,Matterhorn',
        '1864,Edward Whymper;Michel Croz,Barre des Ecrins',
        '1861,John Tyndall;Johann Bennen,Matterhorn',
      ),
    ),
  ).toBe("--role=events --year=year --entities=climbers --split=';' --title=summit");
});

test('Names beside an index alone are what rows are called, though one comes twice', () => {
  const names = 'Ann Lee,Bob Ray,Cy Fox,Di Orr,Ed Poe,Flo Ure,Gus Vane,Hal Wye,Ida Yew,Jo Zak,Ann Lee'.split(',');
  const line = lineOf(`,people\n${names.map((name, i) => `${i},${name}`).join('\n')}`);
  expect(line).toBe('--role=entities --title=people --of-kind=Person');
});

test('A final is of the one who won it and the one who lost it, and is not called by the loser', () => {
  const line = lineOf(
    'Año,Campeon,Subcampeon\n1950,Kew Rovers,Rio Club\n1951,Rio Club,Deal Town\n1952,Kew Rovers,Bath',
  );
  expect(line).toContain('--entities=Campeon --entities=Subcampeon');
  expect(line).not.toContain('--title');
});
