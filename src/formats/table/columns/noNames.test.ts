import { expect, test } from 'vitest';
import { lineOf } from '../../testing/lineOf';

test.each([
  [
    'how often two verdicts cite one another, in a column that could be called after names',
    'VERDICT ORIGINE,VERDICT DESTINATION,NOMBRE\nA-1,A-2,1\nA-3,A-2,4\nA-3,A-1,2',
    "--role=relations --from='VERDICT ORIGINE' --to='VERDICT DESTINATION'",
  ],
  [
    'numbers with an exponent, which are no words',
    'ID,date,moment\nq17a,1906-04-18,7.9e+20\nq18b,1908-12-28,5.6e+19',
    '--role=events --id=ID --date=date',
  ],
  [
    'addresses under the name, beside what the ships are called',
    'name,ship,year\nhttps://kew.org/1,Ada,1901\nhttps://kew.org/2,Bee,1902',
    '--role=events --title=ship --year=year',
  ],
  [
    'ids under the title, beside what the treaties are called',
    'title,treaty,year\nQ4017,Treaty of Rye,1901\nQ4018,Peace of Deal,1902',
    '--role=events --title=treaty --year=year',
  ],
  [
    'numbers by which rooms are known, where nothing else tells these apart',
    'name,wing,year\n101,East,1901\n102,East,1901\n103,East,1902\n104,East,1903\n105,West,1903',
    '--role=events --title=name --year=year',
  ],
  [
    'numbers of ports, which are no places',
    'title,place,date\nOut,138,1901-02-03\nHome,12,1901-05-03',
    '--role=events --title=title --date=date',
  ],
  [
    'first name and surname before the name of an employer that some have',
    'id,firstname,surname,born,name\n1,Ann,Lee,1901,Kew College\n2,Bob,Ray,1902,\n3,Cy,Fox,1903,\n4,Dan,Orr,1904,Rye School',
    '--role=entities --id=id --given=firstname --title=surname --start=born',
  ],
  [
    'a whole name before its parts',
    'id,firstname,surname,born,name\n1,Ann,Lee,1901,Ann Lee\n2,Bob,Ray,1902,Bob Ray',
    '--role=entities --id=id --start=born --title=name',
  ],
])('%s', (_, text, line) => {
  expect(lineOf(text, 'edges')).toBe(line);
});
