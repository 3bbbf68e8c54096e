import { expect, test } from 'vitest';
import { recogniseTable } from '../fields/recogniseTable';
import { readDelimited } from '../text/readDelimited';

const saidOf = (text: string): readonly string[] =>
  recogniseTable(readDelimited(text)).problems.map(({ message }) => message);

test('What is called after dates and was not read so is said once', () => {
  expect(saidOf('name,date_century,note\nCodex A,6,old\nCodex B,9,older')).toEqual([
    'No dates were read, and what is called after dates stays in the details: “date_century”',
  ]);
  expect(saidOf('source,target,decade_start\nAnn,Bob,7\nBob,Cyd,9')).toEqual([
    'No dates were read, and what is called after dates stays in the details: “decade_start”',
  ]);
  expect(saidOf('name,year,season\nFair,1901,2\nBall,1902,3')).toEqual([]);
});
