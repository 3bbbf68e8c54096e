import { expect, test } from 'vitest';
import { lineOf } from '../../testing/lineOf';

const NAMES =
  '"Smetana, Bedřich",Smetana\n"Bach, Johann",JS Bach\n"Bach, Carl",CPE Bach\n"Fauré, Gabriel",Fauré\n"Holst, Gustav",Holst\n"Orff, Carl",Orff\n"Bizet, Georges",Bizet\n"Haydn, Michael",Haydn';

test('A column that says again what the row is called joins it with nobody, also turned round', () => {
  expect(lineOf(`composer,name\n${NAMES}`)).toBe('--role=entities --title=name');
  const couples = '"Lee, Bob",Ann Lee\n"Ray, Cy",Dot Ray\n"Fox, Al",Eve Fox';
  expect(lineOf(`husband,name\n${couples}`)).toContain('--entities=husband');
});

test('Names turned round are one name a cell, whatever the column is called', () => {
  expect(lineOf(`painter,title,year\n${NAMES.replaceAll('\n', ',1901\n')},1902`)).not.toContain('--split');
  const two = 'Ann,Bob\nBob,Cy\nCy,Ann\nAnn,Dan\nDan,Bob\nBob,Eve\nEve,Ann'
    .split('\n')
    .map((pair, i) => `"${pair.replace(',', ', ')}",Fair ${i},1901`);
  expect(lineOf(`painter,title,year\n${two.join('\n')}`)).toContain('--split=,');
});
