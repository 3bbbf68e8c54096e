import { expect, test } from 'vitest';
import { firstOf } from '../rows';
import { openTable } from '../text/openTable';
import { readDelimited } from '../text/readDelimited';
import { withoutAbsent } from './absentValues';

const left = (text: string) => {
  const { rows, problems } = withoutAbsent(readDelimited(text));
  return { rows: firstOf(rows).map((cells) => cells.join('|')), said: problems.map(({ message }) => message) };
};

test('words for no value are empty cells, listed once with a count', () => {
  expect(left('name,place,end,n\nA,Kew,NA,3\nB,NA,1771,\\N\nC,Rio,NULL,n/a\n')).toEqual({
    rows: ['A|Kew||3', 'B||1771|', 'C|Rio||'],
    said: ['“NA” (2), “NULL” (1), “\\N” (1), “n/a” (1) in 5 cells were read as no value, in “place”, “end”, “n”'],
  });
});

test('NA among codes of two letters is one of them', () => {
  expect(left('name,iso\nNamibia,NA\nPeru,PE\nCuba,CU\n').said).toEqual([]);
  expect(left('name,continent\nCanada,NA\nCuba,NA\n').said).toEqual([]);
  expect(left('name,element\nSalt,Na\nAir,NaN\n').rows).toEqual(['Salt|Na', 'Air|']);
});

test('None among a few steps, and a dash among signs, are values', () => {
  const steps = ['None', 'Minor', 'Major', 'Minor', 'Major', 'Minor', 'Major'];
  expect(left(`name,damage\n${steps.map((step, i) => `${i}x,${step}`).join('\n')}\n`).said).toEqual([]);
  expect(left('name,charge\nA,+\nB,-\nC,++\n').said).toEqual([]);
  expect(left('name,born\nA,1768\nB,None\nC,-\n').rows).toEqual(['A|1768', 'B|', 'C|']);
});

test('words for a date that is not known yet are none in a column of dates, and names in another', () => {
  expect(left('name,held,host\nFair,"May 5-8, 2021",TBA\nBall,TBA,Kew Players\nRace,to be announced,TBC\n')).toEqual({
    rows: ['Fair|May 5-8, 2021|TBA', 'Ball||Kew Players', 'Race||TBC'],
    said: ['“TBA” (1), “to be announced” (1) in 2 cells were read as no value, in “held”'],
  });
  expect(left('Anlass,Datum\nMarkt,2021-05-05\nLauf,noch offen\nBall,wird noch bekanntgegeben\n').rows).toEqual([
    'Markt|2021-05-05',
    'Lauf|',
    'Ball|',
  ]);
  expect(left('name,died\nAda,1852\nBee,n/k\n').rows).toEqual(['Ada|1852', 'Bee|']);
  expect(left('name,code\nAda,TBC\nBee,TBD\nCy,AGL\n').said).toEqual([]);
});

test('a table that was at rest is opened without them', () => {
  const { atRest } = withoutAbsent(readDelimited('name,place\nA,NA\nB,"NA"\nC,Kew\n'));
  expect(atRest && firstOf(openTable(atRest).rows)).toEqual([
    ['A', ''],
    ['B', ''],
    ['C', 'Kew'],
  ]);
});

test('a word that is nothing in two columns is nothing among names that come again, too', () => {
  const rows = ['Ropers Guild', 'Ropers Guild', 'Ropers Guild', 'Caulkers', 'Caulkers', 'Caulkers', 'None'];
  const text = `title,body,crew,ended\n${rows.map((body, i) => `Strike ${i},${body},${i > 4 ? 'None' : i + 10},${i > 4 ? 'None' : 1880 + i}`).join('\n')}\n`;
  expect(left(text).said).toEqual(['“None” in 5 cells were read as no value, in “crew”, “ended”, “body”']);
});
