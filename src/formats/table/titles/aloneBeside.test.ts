import { expect, test } from 'vitest';
import { lineOf } from '../../testing/lineOf';

test('What a column lists among other names is what a row is called where another column has it alone', () => {
  const line = lineOf(
    'code,trade name,English,family\nA1,anise; aniseed,anise,Apiaceae\nA2,allspice; pimento,allspice,Myrtaceae\nA3,hing; asant,asafoetida,Apiaceae',
  );
  expect(line).toContain('--title=English');
  expect(line).toContain("--aliases='trade name'");
});

test('A list of which no column has the first alone is what it was', () => {
  expect(
    lineOf('code,trade name,region\nA1,anise; aniseed,Crete\nA2,allspice; pimento,Jamaica\nA3,hing; asant,Persia'),
  ).toContain("--title='trade name'");
});
