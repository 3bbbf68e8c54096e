import { expect, test } from 'vitest';
import { writeMappingLine } from './mappingLine';
import { readDelimited } from './readDelimited';
import { recogniseTable } from './recogniseTable';

const lineOf = (text: string): string => {
  const { mapping } = recogniseTable(readDelimited(text));
  return writeMappingLine({ ...mapping, delimiter: null });
};

test.each([
  [
    'two that are counted and name some of the same',
    'period1,period2\nIron Age,Prehistory\nBronze Age,Prehistory\nLate Bronze Age,Bronze Age',
    '--role=relations --from=period1 --to=period2',
  ],
  [
    'two with letters',
    'Port A,Port B,note\nKew,Rio,x\nRio,Batavia,y',
    "--role=relations --from='Port A' --to='Port B'",
  ],
  [
    'a start and an end that are no dates, beside how they are joined',
    'start,end,relation\nBanks,Kew,LIVED_IN\nBanks,Eton,STUDIED_AT',
    '--role=relations --from=start --to=end --label=relation',
  ],
  ['one that gives and one that receives', 'Giver,Recipient\nA,B\nA,C', '--role=relations --from=Giver --to=Recipient'],
])('%s join what they name', (_, text, line) => {
  expect(lineOf(text)).toBe(line);
});

test.each([
  ['addresses, of which none is the same', 'name,address1,address2\nKew,Green 1,Surrey\nRio,Rua 2,Brazil'],
  ['a start and an end that are dates', 'title,start,end,type\nA,1768,1771,voyage'],
  ['sides of what has a name of its own', 'name,side1,side2\nBattle of A,Kew,Rio\nBattle of B,Rio,Kew'],
  ['three of the same kind', 'arm1,arm2,arm3\nA,B,C\nB,A,C'],
  ['columns without names', '1768,Kew,Rio\n1771,Rio,Kew'],
])('%s do not', (_, text) => {
  expect(lineOf(text)).not.toContain('--role=relations');
});

test('those whom the rows name, each once, are what a table of persons is about', () => {
  expect(lineOf('Person,Status\nBanks,2\nSolander,1')).toContain('--role=entities --title=Person');
});
