import { expect, test } from 'vitest';
import { lineOf } from '../../testing/lineOf';
import { saidOfTables } from '../../testing/saidOfTables';

test.each([
  [
    'members of bands, and from when to when',
    'member,band,from,to\nAnn Lee,Owls,1976,1986\nBob Ray,Owls,1976,1983\nBob Ray,Moths,1984,1998\nCy Fox,Owls,1977,1982\nCy Fox,Larks,1975,1976',
    '--role=relations --from=member --to=band --start=from --end=to',
  ],
  [
    'players, their clubs and how often they played',
    'club,player,start_year,end_year,caps\nStoke,Ann Lee,1932,1947,25\nKew,Ann Lee,1947,1961,37\nKew,Bob Ray,1941,1955,31\nHull,Bob Ray,1955,1957,4\nStoke,Cy Fox,1939,1950,14',
    '--role=relations --to=club --from=player --start=start_year --end=end_year',
  ],
  [
    'who played what in which film',
    'actor,film,role\nAnn Lee,Deceit,Ilsa\nBob Ray,Deceit,Rick\nCy Fox,Deceit,Louis\nCy Fox,Notice,Alexander\nAnn Lee,Notice,Alicia\nDi Orr,Notice,Devlin',
    '--role=relations --from=actor --to=film --role=role',
  ],
  [
    'who played which character in which play',
    'play,character,actor\nHamlet,Hamlet,Richard Burbage\nHamlet,Ghost,William Shakespeare\nOthello,Othello,Richard Burbage\nOthello,Iago,John Lowin\nVolpone,Mosca,Henry Condell\nHamlet,Horatio,Henry Condell\nVolpone,Volpone,Richard Burbage',
    '--role=relations --to=play --from=actor',
  ],
  [
    'what is made of what, and how much of it',
    'drink,made of,amount\nMartini,Gin,6 cl\nMartini,Vermouth,1 cl\nNegroni,Gin,3 cl\nNegroni,Campari,3 cl\nNegroni,Vermouth,3 cl\nAmericano,Campari,3 cl',
    "--role=relations --from=drink --to='made of'",
  ],
])('Rows that say who belongs to what are relations: %s', (_, text, line) => {
  const ends = lineOf(text);
  expect(ends.split(' --').toSorted()).toEqual(expect.arrayContaining(line.split(' --').toSorted()));
});

test.each([
  [
    'ministers and their offices',
    'minister,portfolio,from,to\nAnn Lee,Trade,1976,1986\nBob Ray,Trade,1986,1993\nBob Ray,Defence,1984,1986\nCy Fox,Defence,1977,1982\nCy Fox,Trade,1993,1996',
  ],
  [
    'what happened on a day',
    'band,venue,date\nOwls,Kew,1976-05-01\nOwls,Rio,1976-05-03\nMoths,Kew,1977-01-02\nMoths,Rio,1978-04-05',
  ],
  [
    'works with names of their own',
    'painter,museum,work\nAnn Lee,Kew,Dawn\nAnn Lee,Rio,Dusk\nBob Ray,Kew,Noon\nBob Ray,Rio,Night',
  ],
  [
    'people and their trades',
    'member,trade,from,to\nAnn Lee,Smith,1976,1986\nBob Ray,Smith,1976,1983\nBob Ray,Baker,1984,1998\nCy Fox,Smith,1977,1982\nCy Fox,Cook,1975,1976',
  ],
  [
    'those who are named once',
    'member,band,from,to\nAnn Lee,Owls,1976,1986\nBob Ray,Owls,1976,1983\nCy Fox,Moths,1984,1998\nDi Orr,Owls,1977,1982',
  ],
])('Other rows are none: %s', (_, text) => {
  expect(lineOf(text)).not.toContain('--role=relations');
});

test('a roster says for each season who belonged to what, and other dates of a day do not', () => {
  const rows = [
    '1884,Australia,Murdoch',
    '1884,Australia,Spofforth',
    '1884,England,Grace',
    '1886,Australia,Spofforth',
    '1886,England,Grace',
  ];
  const lines = (when: string) => saidOfTables({ 'squads.csv': [`${when},team,player`, ...rows].join('\n') });
  expect(lines('season')).toContain('spofforth –related-to→ australia · 1886');
  expect(lines('played')[0]).toBe('5 events, 0 entities, 0 relations');
});
