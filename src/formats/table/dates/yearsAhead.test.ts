import { expect, test } from 'vitest';
import { recogniseTable } from '../fields/recogniseTable';
import { readDelimited } from '../text/readDelimited';

const ahead = (rows: string): readonly string[] =>
  recogniseTable(readDelimited(`start,label\n${rows}`))
    .problems.map(({ message }) => message)
    .filter((message) => message.includes('far ahead'));

const PAST = '1200,Tide\n1438,Flood\n1463,Frost\n1493,Fire\n1525,Storm\n1532,Quake\n1536,Drought';

test('a year before our era is not far ahead', () => {
  expect(ahead(`${PAST}\n3300 BC,Ice`)).toEqual([]);
  expect(ahead(`${PAST}\n3300,Ice`)).toHaveLength(1);
});
